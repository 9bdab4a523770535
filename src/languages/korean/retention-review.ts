import type { Translations, WordsOf } from '../../messages/translate.js';
import type { retentionReviewTexts } from '../../retention/texts.js';
import type { RetentionReviewTexts } from '../texts.js';
import { charts } from './charts.js';
import { messages } from './messages.js';
import { results } from './results.js';
import { costPerLeaver, programme, programmeSources, programmeWords, savedLines } from './retention.js';
import { uncertainty } from './uncertainty.js';

const says: WordsOf<typeof retentionReviewTexts> = {
  'rule.reviewNeeds': '프로그램을 평가하려면 반드시 입력해야 합니다.',
  'rule.bothControlRates': '비교 집단의 다른 이직률과 함께 입력해야 합니다.',
  'notice.noControlGroup':
    '비교 집단 없이 전후만 비교했습니다. 어차피 일어났을 변화가 절감액에 들어 있으며, 나쁜 해 뒤에 고른 팀은 저절로 나아집니다.',
  'advice.programmePaid':
    '이득: 절감액은 {saving}, 비용은 {cost}였습니다. 막은 퇴직자는 {prevented}명, 손익분기점은 {needed}명이었습니다.',
  'advice.programmeDidNotPay':
    '이득 아님: 절감액은 {saving}, 비용은 {cost}였습니다. 막은 퇴직자는 {prevented}명이었고, {needed}명부터 이득이었을 것입니다.',
  'advice.turnoverRose':
    '이득 아님: 이직률이 {points}퍼센트포인트 올라 {more}명이 더 퇴직했고, 비용도 {cost} 들었습니다.',
};

const sources: Translations = {
  'Difference of two differences with a control group; without one, the fall of the rate × the share that is due to the programme × confidence, after the Phillips ROI methodology (quoted)':
    '비교 집단이 있으면 두 차이의 차이. 없으면 이직률 하락 × 프로그램 덕분인 비율 × 확신도, 필립스 투자수익률 방법에 따름(인용)',
  'The whole fall is taken to be due to the programme until the firm says less':
    '회사가 더 낮은 값을 입력하기 전에는 하락 전체를 프로그램 덕분으로 봄',
};

/** The retention review model in Korean. */
export const retentionReview: RetentionReviewTexts = {
  label: '유지 평가',
  sections: {
    measured: {
      label: '전과 후',
      inputs: {
        headcount: { label: '대상 직원 수', help: '끝나기 전에 퇴직한 사람을 포함한 모든 대상자입니다.' },
        rateBefore: {
          label: '시행 전 이직률',
          help: '전년도 퇴직자 ÷ 평균 직원 수입니다. 30%면 0.3이며, 1보다 클 수 있습니다.',
        },
        rateAfter: { label: '시행 후 이직률', help: '프로그램을 시행한 해의 이직률입니다.' },
        controlBefore: {
          label: '비교 집단의 시행 전 이직률',
          help: '같은 해에 대상이 아니었던 비슷한 직원의 이직률입니다.',
        },
        controlAfter: '비교 집단의 시행 후 이직률',
        attributableShare: {
          label: '하락 중 프로그램 덕분인 비율',
          help: '비교 집단이 없을 때 쓰입니다. 나머지는 어차피 일어났을 변화입니다.',
        },
        confidenceShare: {
          label: '추정의 확신도',
          help: '비교 집단이 없을 때 쓰입니다. 비율을 추정한 사람이 80% 확신한다면 0.8입니다.',
        },
        ...costPerLeaver,
      },
      quantities: {
        costPerLeaver: '퇴직자 1인당 비용',
        pointsBeforeAndAfter: '전후만 비교한 이직률 하락 퍼센트포인트',
        points: '이직률 하락 퍼센트포인트',
        relativeReduction: '시행 전 이직률 대비 하락 비율',
        leaversPrevented: '그해에 막은 퇴직자',
        saving: '그해에 절감한 금액',
        savedInCash: '그해에 절감한 현금',
      },
      lines: savedLines,
    },
    programme,
    outcome: {
      label: '프로그램의 결과',
      inputs: {},
      quantities: {
        net: '그해 순액',
        benefitCostRatio: '지급액 1당 절감액',
        returnOnInvestment: '비용에 대한 수익률',
        netInCash: '그해 현금 순액',
        returnInCash: '현금에 대한 현금 수익률',
        leaversAdded: '늘어난 퇴직자(없으면 0)',
        costPerPrevented: '막은 퇴직자 1명당 지급액',
        breakEvenLeavers: '손익분기를 위해 막아야 할 퇴직자',
        breakEvenPoints: '손익분기를 위해 낮춰야 할 이직률 퍼센트포인트',
      },
      lines: {},
    },
  },
  words: { ...messages, ...results, ...charts, ...uncertainty, ...programmeWords, ...says },
  sources: { ...programmeSources, ...sources },
};
