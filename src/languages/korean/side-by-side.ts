import type { sideBySideTexts } from '../../lost-revenue/texts.js';
import type { WordsOf } from '../../messages/translate.js';

/** The texts about a turnover cost beside a lost revenue, in Korean. */
export const sideBySide: WordsOf<typeof sideBySideTexts> = {
  'overlap.paySaved': '공석 기간에 절감된 급여는 이직 비용에만 반영합니다({amount}).',
  'overlap.cover':
    '대체 근무 비용은 이직 비용에만 반영합니다({amount}). 매출 손실에서는 메우지 못한 시간만 계산합니다.',
  'overlap.rampUp':
    '신규 직원의 느린 업무는 이직 비용에만 반영합니다({amount}). 매출 손실에서는 서비스 문제만 계산합니다.',
  'overlap.separation': '퇴직 위로금과 그 밖의 퇴직 처리 비용은 이직 비용에만 반영합니다({amount}).',
  'overlap.stableTeam': '안정된 팀에서도 발생하는 손실은 표시만 하고 더하지 않습니다({amount}).',
  'overlap.salesNotMade': '얻지 못한 매출은 공헌이익과 별도로 표시만 하고 더하지 않습니다({amount}).',
  'overlap.outputLostAndProblems':
    '이직 비용에는 공석의 생산 손실이({amount}), 매출 손실에는 같은 기간의 서비스 문제가 반영되어 있습니다. “1일당 생산 가치”에는 그날의 생산만 넣고, 나중에 잃는 고객은 넣지 마십시오.',
  'overlap.rampUpAndProblems':
    '이직 비용에는 신규 직원이 아직 내지 못하는 생산이({amount}), 매출 손실에는 신규 직원의 서비스 문제가 반영되어 있습니다. “평균 생산 손실 비율”에서 다시 한 작업은 제외하십시오.',
  'overlap.performanceAndLostMargin':
    '이직 비용은 퇴직자와 후임자의 생산 차이({amount})를, 매출 손실은 퇴직 때문에 잃은 고객을 계산합니다. “퇴직자의 연간 생산”에서 그 고객의 마진은 제외하십시오.',
  'overlap.disruptionAndRework':
    '이직 비용에는 동료가 도와주고 바로잡은 시간이({amount}), 매출 손실에는 재작업 시간이 반영되어 있습니다. “동료의 업무 지장 시간”에서 다시 한 작업은 제외하십시오.',
  'contradiction.currency':
    'lostRevenue.currency 값({currency})과 이직 비용의 통화({other})가 다릅니다. 환산은 하지 않으므로 같은 통화로 입력하십시오.',
  'contradiction.staffLeavers':
    'lostRevenue.turnover 기준으로 퇴직한 고객 응대 직원 수({staffLeavers})가 이직 비용의 전체 퇴직자 수({leavers})보다 많습니다. 같은 회사의 같은 1년을 기준으로 입력하십시오(반올림한 비율 대신 turnover.staffLeavers 값으로 인원을 직접 입력할 수 있습니다).',
  'contradiction.sameSales':
    '공석 기간에 잃은 매출의 공헌이익({margin})은 lostRevenue.vacancy 항목에, 같은 공석의 생산 손실({output})은 turnover.vacancy.outputPerDay 항목에 반영되어 있습니다. 둘 중 하나를 빼십시오.',
};
