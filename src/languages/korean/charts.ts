import type { ChartTexts } from '../../chart/texts.js';
import type { WordsOf } from '../../messages/translate.js';

/** The texts of charts, except labels, in Korean. No inserted value is followed by a particle. */
export const charts: WordsOf<ChartTexts> = {
  'chart.byGroup': '그룹별 비용',
  'chart.costOfLeaving': '직원 퇴직으로 드는 비용',
  'chart.costOfLeavingWithBasis': '올해의 이직 비용 + 매출 손실의 {basis}',
  'chart.lossSection': '퇴직으로 인한 매출 손실',
  'chart.lossCategory': '퇴직으로 인한 매출 손실',
  'chart.lossLine': '퇴직으로 잃은 공헌이익',
  'chart.notCounted': '계산하지 않음',
  'chart.perLeaver': '{label}: 퇴직자 1인당(단위: {currency})',
  'chart.amount': '합계 {amount}',
  'chart.amountPerLeaver': '합계 {amount}, 퇴직자 1인당 {perLeaver}',
  'chart.range': '최소 {lowest}, 최대 {highest}',
  'chart.nothingCounted': '필요한 값이 모두 입력된 항목이 없어 계산하지 않음',
  'chart.savings': '선 왼쪽: 절감되는 금액',
  'chart.netTotal': '마름모: 절감되는 금액을 뺀 합계',
  'chart.lossUnknown': '매출 손실 제외(그중 직원 퇴직으로 발생한 금액을 산정하지 않음): {names}',
  'chart.largest': '가장 큰 항목: {bar}.',
  'chart.base': '선: 모두 가장 그럴듯한 값일 때 {base}',
  'chart.widest': '가장 넓은 막대: {label}.',
  'chart.bin': '{from}에서 {to}까지 시행 {count}회',
  'chart.point': '{label} 값 {figure}: {answer} {value}',
  'chart.now': '현재',
  'chart.threshold': '손익분기점',
};
