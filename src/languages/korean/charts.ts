import type { ChartText } from '../../chart/message.js';

/** The texts of charts, except labels, in Korean. No inserted value is followed by a particle. */
export const charts: Readonly<Record<ChartText, string>> = {
  'Cost by group': '그룹별 비용',
  'What people leaving costs': '직원 퇴직으로 드는 비용',
  'Turnover cost of the year, and lost revenue at {basis}': '올해의 이직 비용 + 매출 손실의 {basis}',
  'Lost revenue through leaving': '퇴직으로 인한 매출 손실',
  'lost revenue through leaving': '퇴직으로 인한 매출 손실',
  'Contribution margin lost through leaving': '퇴직으로 잃은 공헌이익',
  'not counted': '계산하지 않음',
  '{label} per leaver, in {currency}': '{label}: 퇴직자 1인당(단위: {currency})',
  '{amount} in all': '합계 {amount}',
  '{amount} in all, {perLeaver} a leaver': '합계 {amount}, 퇴직자 1인당 {perLeaver}',
  'From {lowest} to {highest}': '최소 {lowest}, 최대 {highest}',
  'Nothing is counted, for no line has all that it needs': '필요한 값이 모두 입력된 항목이 없어 계산하지 않음',
  'To the left of the line: what is saved': '선 왼쪽: 절감되는 금액',
  'Diamond: the total, after what is saved': '마름모: 절감되는 금액을 뺀 합계',
  'Without lost revenue, for it is not assessed how much of it people leaving cause: {names}':
    '매출 손실 제외(그중 직원 퇴직으로 발생한 금액을 산정하지 않음): {names}',
  'The largest is {bar}.': '가장 큰 항목: {bar}.',
};
