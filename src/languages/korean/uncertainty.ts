import type { RangeTexts } from '../../format/range-texts.js';
import type { WordsOf } from '../../messages/translate.js';
import type { UncertaintyTexts } from '../../uncertainty/texts.js';

/** The texts about ranges, in Korean. No inserted value is followed by a particle. */
export const uncertainty: WordsOf<UncertaintyTexts | RangeTexts> = {
  'range.noShape':
    '{path}: 범위이므로 형태를 밝혀야 합니다. 사용할 수 있는 형태: {shapes}. 형태에 따라 평균이 달라지므로 자동으로 정하지 않습니다.',
  'range.unknownShape': '{path}.shape: 다음 중 하나여야 합니다: {shapes}. 입력값: {given}{hint}.',
  'range.figure': '{shape} 범위에 필요한 값: {figures}',
  'range.notInOrder': '{path}: {order}. 입력값: {given}.',
  'range.orderOfTwo': 'low는 high보다 작아야 합니다',
  'range.orderOfThree': 'low는 high보다 작아야 하고, likely는 low 이상 high 이하여야 합니다',
  'range.orderOfPercentiles': 'p5는 0보다 크고 p95보다 작아야 합니다',
  'range.orderOfCounts': 'of는 out 이하여야 하고, out은 1 이상이어야 합니다',
  'range.lognormalReaches':
    '{path}: 가장 큰 값은 {bound}인데, lognormal 범위({p5}~{p95})에는 가장 큰 값이 없습니다. triangular 또는 pert를 사용하십시오.',
  'range.countsNotShare':
    '{path}: 단위는 {unit}이고, fromCounts는 0에서 1까지의 비중에만 씁니다. uniform, triangular 또는 pert를 사용하십시오.',
  'range.wholeFigures': '{path}: 정수여야 하므로 범위는 정수로 된 oneOf여야 합니다.',
  'range.notAList': '{path}.values: [{ value: 60000, chance: 0.3 }, …]와 같은 목록이어야 합니다. 입력값: {given}.',
  'range.chances': '{path}: 확률의 합은 1이어야 합니다. 입력한 합: {sum}.',
  'range.none':
    '입력에 범위가 없습니다. 모든 값이 숫자 하나입니다. 값 하나를 범위로 입력하십시오. 예: {path}: { shape: "triangular", low: 3, likely: 5, high: 9 }.',
  'ask.unknownAnswer': 'answer: total{others} 또는 모델의 중간 결과 이름이어야 합니다. 입력값: {given}{hint}.',
  'ask.answerMissing': '{answer}: 이 값들로는 구할 수 없으므로 답이 될 수 없습니다.',
  'ask.answerMissingAt': '{answer}: 다음 값에서는 구할 수 없습니다: {figures}.',
  'ask.notGiven': '{path}: 입력하지 않았고 기본값도 없습니다. 출발점이 될 숫자나 범위를 입력하십시오.',
  'ask.notAnInput': '{path}: {label} 모델의 입력 항목이 아닙니다{hint}.',
  'ask.values': '{path}: 숫자 1~50개의 목록이어야 합니다. 입력값: {given}.',
  'ask.whole': '{path}: {least} 이상 {most} 이하의 정수여야 합니다. 입력값: {given}.',
  'ask.percentiles': 'from과 to는 0보다 크고 100보다 작아야 하며, from은 to보다 작아야 합니다. 입력값: {from}, {to}.',
  'ask.number': '{path}: 숫자여야 합니다. 입력값: {given}.',
  'ask.twoInputs': 'x와 y는 서로 다른 입력 항목이어야 합니다. 둘 다 {path}입니다.',
  'issue.if': '{figures}일 때: {message}',
  'issue.inTrials':
    '{path}: {says} 시도한 값의 조합 {trials}개 중 {count}개가 그렇습니다. 서로 모순될 수 없는 범위를 고르십시오.',
  'issue.dividedInTrials': '{path}: 시도한 값의 조합 {trials}개 중 {count}개에서 0으로 나눕니다. 확인할 항목: {paths}.',
  'issue.linesLeftOut':
    '{lines}: 가장 그럴듯한 값에서는 계산되지만 다음 값에서는 계산할 수 없습니다: {figures}. 함께 입력할 항목: {missing}.',
  'issue.tooManyRanges':
    '범위가 {count}개이면 양 끝의 조합이 너무 많습니다. 많아야 {most}개만 범위로, 나머지는 숫자로 입력하십시오.',
  'answer.total': '모든 항목의 합계',
  'answer.perLeaver': '퇴직자 1인당 합계',
  'notice.independent': '범위들은 서로 독립이라고 봅니다. 함께 높은 값들이 함께 움직인다면 실제로는 더 넓게 퍼집니다.',
  'notice.allAtOnce':
    '최저와 최고는 모든 범위가 동시에 끝에 있는 경우로, 5%보다 훨씬 드뭅니다. 예측이 아니라 한계입니다.',
  'notice.openEnds': '한계가 없는 범위는 여기서 5%와 95% 지점에 두므로, 시행 결과는 그 밖에 있을 수 있습니다: {paths}.',
  'notice.linesChange': '다음 값에서는 계산되는 항목이 달라집니다: {figures}. 항목: {lines}.',
  'notice.likelyIsNotAverage':
    '가장 그럴듯한 값으로 계산한 결과는 평균이 아닙니다. 한쪽으로 더 멀리 뻗은 범위는 평균을 움직이지만 가장 그럴듯한 값은 움직이지 않습니다.',
  'notice.signsDiffer':
    '가장 그럴듯한 값에서의 답은 {headline}, 평균은 {mean}입니다. 범위가 한쪽으로 더 멀리 뻗어 있어 부호가 다릅니다.',
  'notice.missingInTrials':
    '{answer}: 시행 {trials}회 중 {count}회에서 구할 수 없으며, 표시한 값은 나머지 시행의 값입니다.',
  'notice.baseIsLikely':
    '기준은 모든 값이 중앙값이 아니라 가장 그럴듯한 값에 있는 경우입니다. 범위는 하나씩만 움직이므로, 함께 움직일 때의 효과는 보이지 않습니다.',
  'notice.nothingToDecide': '모든 시행에서 답이 {sign} 0이므로, 무엇을 더 알아내도 결정은 바뀌지 않습니다.',
  'notice.notLinear': '답이 각 범위에 비례하지 않으므로, 값 하나를 아는 것의 가치는 근삿값입니다.',
  'notice.noThreshold': '{path}: {least}에서 {most}까지 어떤 값도 {answer} 값을 {at}(으)로 만들지 않습니다.',
  'notice.outsideRange': '경계값이 입력한 범위 밖에 있습니다.',

  'ranges.simulation': '{label}(단위: {currency}): 시행 {trials}회, 시드 {seed}',
  'ranges.tornado': '{label}(단위: {currency}): 값을 하나씩 바꿀 때의 {answer}',
  'ranges.scenarios': '{label}(단위: {currency}): {answer}, 최저·예상·최고',
  'ranges.threshold': '{label}(단위: {currency}): {answer} 값이 {at}인 지점',
  'ranges.twoWay': '{label}(단위: {currency}): {answer}, 가로 {x}, 세로 {y}',
  'ranges.worth': '{label}(단위: {currency}): 결정 전에 아는 것의 가치',
  'ranges.headline': '가장 그럴듯한 값에서',
  'ranges.mean': '평균',
  'ranges.below': '시행 100회 중 {percent}회가 이보다 낮음',
  'ranges.half': '시행의 절반이 이보다 낮음',
  'ranges.spread': '{answer}: 10회 중 8회는 {low}에서 {high} 사이.',
  'ranges.aboveZero': '{answer}: 100회 중 {percent}회는 0보다 큼.',
  'ranges.used': '범위',
  'ranges.bounds': '{label}: {shape}, {low}에서 {high}까지',
  'ranges.threePoints': '{label}: {shape}, {low}에서 {high}까지, 가장 그럴듯한 값 {likely}',
  'ranges.percentiles': '{label}: {shape}, 5%는 {low} 미만, 5%는 {high} 초과',
  'ranges.counts': '{label}: {shape}, {out} 중 {of}',
  'ranges.values': '{label}: 다음 중 하나({shape}): {values}',
  'ranges.chanceOf': '{value}(100번 중 {percent}번)',
  'ranges.figure': '값',
  'ranges.lowFigure': '{percent}% 지점',
  'ranges.lowValue': '{percent}% 지점의 {answer}',
  'ranges.swing': '차이',
  'ranges.allLikely': '모두 가장 그럴듯한 값',
  'ranges.unmoved': '답에 영향이 없는 값: {labels}.',
  'ranges.lowest': '최저',
  'ranges.likely': '예상',
  'ranges.highest': '최고',
  'ranges.found': '{label}: {value}에서 {answer} 값은 {at}. 현재 값은 {figure}, {answer} 값은 {there}.',
  'ranges.notFound':
    '{label}: 어떤 값에서도 {answer} 값은 {at}에 이르지 않음. 현재 값은 {figure}, {answer} 값은 {there}.',
  'ranges.worthAtMost': '최대 가치',
  'ranges.everything': '모두 합쳐서',
  'ranges.brings': '실행하면 평균 {mean}. 100회 중 {percent}회는 0보다 큼.',
  'ranges.first': '먼저 알아볼 값: {label}. 조사 비용은 {worth} 이하여야 합니다.',
};
