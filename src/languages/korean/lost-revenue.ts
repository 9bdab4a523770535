import type { LostRevenueSource, LostRevenueText } from '../../lost-revenue/texts.js';
import type { LostRevenueTexts } from '../texts.js';
import { charts } from './charts.js';
import { lostCustomers } from './lost-customers.js';
import { messages } from './messages.js';
import { results } from './results.js';
import { serviceTeam } from './service-team.js';

// Staff leaver: 퇴직한 직원. Newcomer: 신규 직원. Turnover: 이직. Contribution margin: 공헌이익. Rework: 재작업.
const noticesAndRules: Readonly<Record<LostRevenueText, string>> = {
  'With this turnover and these months every hour is served by newcomers or gaps; their share is taken as 1.':
    '이 이직률과 개월 수로는 모든 시간이 신규 직원의 응대이거나 공석입니다. 그 비율은 1로 계산합니다.',
  'Word of mouth would put off {before} prospects, more than the market supplies; {limit} are counted, and the part that turnover causes is approximate.':
    '입소문으로 구매를 포기하는 잠재 고객이 시장의 공급보다 많습니다(계산값: {before}). 상한인 {limit}까지만 반영하며, 이직으로 발생한 부분은 근삿값입니다.',
  'There are fewer incidents ({incidents}) than customers with a problem ({customers}): some problems are never handled, or the two figures do not fit.':
    '처리한 건수({incidents})가 문제를 겪은 고객 수({customers})보다 적습니다. 처리되지 않은 문제가 있거나 두 값이 서로 맞지 않습니다.',
  'Of the customers with a problem {percent} % leave because of it; Goodman and others (2000, abstract) report that a problem lowers loyalty by 15 to 30 %. Check the extra chances of leaving.':
    '문제를 겪은 고객 중 {percent}%가 그 때문에 이탈하는 것으로 계산됩니다. Goodman 외(2000, 초록)는 문제가 충성도를 15~30% 낮춘다고 보고합니다. 추가 이탈 확률을 확인하십시오.',
  "No part of the service loss is attributed to turnover: turnover.problemRateRatio is 1 until the firm's own figures say more.":
    '서비스 손실 중 이직으로 돌린 금액이 없습니다. 회사의 자체 자료를 입력하기 전까지 다음 값은 1입니다: turnover.problemRateRatio.',
  'Which part of the service loss turnover causes is not assessed: turnover.serviceStaff is 0.':
    '서비스 손실 중 이직으로 발생한 부분을 산정하지 않았습니다. 다음 값이 0입니다: turnover.serviceStaff.',
  'Which part of the service loss turnover causes is not assessed, and counts as nothing; it needs {missing}.':
    '서비스 손실 중 이직으로 발생한 부분을 산정하지 않아 0으로 계산합니다. 필요한 값: {missing}.',
  'Rework is not assessed; it is not zero.': '재작업은 산정하지 않았습니다. 0이라는 뜻은 아닙니다.',
  'Sales lost while places are empty are not assessed; they are not zero.':
    '공석 기간에 잃은 매출은 산정하지 않았습니다. 0이라는 뜻은 아닙니다.',

  'and the shares of partly satisfied and dissatisfied complainants must add up to 1; they come to {total}.':
    '만족, 일부 만족, 불만족 비율의 합이 1이 되어야 합니다. 현재 합계: {total}.',
  'must be no more than customers.retentionWithoutProblem, {retention}: those who leave anyway cannot leave again; {extra} was given.':
    'customers.retentionWithoutProblem 값({retention}) 이하여야 합니다. 어차피 떠날 고객이 다시 떠날 수는 없습니다. 입력값: {extra}.',
  'must be given where replacement.replacedShare is above 0; give 0 where there is none.':
    'replacement.replacedShare 값이 0보다 크면 반드시 입력해야 합니다. 없으면 0을 입력하십시오.',
  'with the gap until replaced comes to {cost}, more than a customer is worth, {value}: replacing does not pay, so replacement.replacedShare should be 0.':
    '채워질 때까지의 공백을 더한 비용({cost})이 고객 가치({value})보다 큽니다. 새 고객으로 채우는 것이 이득이 되지 않으므로 replacement.replacedShare 값은 0이어야 합니다.',
  'must be no more than a new customer is worth, {limit}; {given} was given.':
    '신규 고객의 가치({limit}) 이하여야 합니다. 입력값: {given}.',
  'must be no more than the rework it belongs to, {limit}; {given} was given.':
    '해당 재작업 비용({limit}) 이하여야 합니다. 입력값: {given}.',
  'must be given with the other figures of rework; give 0 where there is none.':
    '재작업의 다른 값과 함께 입력해야 합니다. 없으면 0을 입력하십시오.',
  'is too high: among customers served by newcomers more than all would have a problem. With these figures it can be {limit} at most.':
    '값이 너무 큽니다. 신규 직원이 응대한 고객보다 문제를 겪는 고객이 더 많아집니다. 현재 값으로 가능한 최댓값: {limit}.',
  'and turnover.yearlyTurnoverRate say the same thing twice; give one of them.':
    'turnover.yearlyTurnoverRate 값과 같은 내용입니다. 둘 중 하나만 입력하십시오.',
  'is 0, but turnover.staffLeavers says that people left.':
    '0이지만, turnover.staffLeavers 값에 따르면 퇴직한 직원이 있습니다.',
  'and the shares of partly satisfied and dissatisfied complainants must add up to 1.':
    '만족, 일부 만족, 불만족 비율의 합이 1이 되어야 합니다.',
  'must be no more than customers.retentionWithoutProblem: those who leave anyway cannot leave again.':
    'customers.retentionWithoutProblem 값 이하여야 합니다. 어차피 떠날 고객이 다시 떠날 수는 없습니다.',
  'with the gap until replaced comes to more than a customer is worth: replacing does not pay, so replacement.replacedShare should be 0.':
    '채워질 때까지의 공백을 더한 비용이 고객 가치보다 큽니다. 새 고객으로 채우는 것이 이득이 되지 않으므로 replacement.replacedShare 값은 0이어야 합니다.',
  'must be no more than a new customer is worth.': '신규 고객의 가치 이하여야 합니다.',
  'must be no more than the rework it belongs to.': '해당 재작업 비용 이하여야 합니다.',
  'is too high: among customers served by newcomers more than all would have a problem.':
    '값이 너무 큽니다. 신규 직원이 응대한 고객보다 문제를 겪는 고객이 더 많아집니다.',
};

const sources: Readonly<Record<LostRevenueSource, string>> = {
  "Convention of this model, not a finding; the firm's own cost of capital is better":
    '연구 결과가 아닌 이 모델의 관례이며, 회사의 자체 자본 비용을 쓰는 것이 더 좋음',
  'Convention of this model, not a finding': '연구 결과가 아닌 이 모델의 관례',
  'Nobody is taken to be replaced until the firm says so': '회사가 값을 입력하기 전에는 대체되는 고객이 없는 것으로 봄',
  'Nothing is taken to be saved until the firm says so': '회사가 값을 입력하기 전에는 절약된 지출이 없는 것으로 봄',
  'No referrals are counted until the firm says so': '회사가 값을 입력하기 전에는 추천을 계산하지 않음',
  'Incidents × the parts of one, less what is got back (derived). The parts are asked for because published figures per callback run from 350 to about 3,000 dollars, by what is inside':
    '건수 × 1건을 이루는 비용에서 돌려받은 금액을 뺀 값(도출). 공개된 재방문 1건당 비용이 포함 범위에 따라 350달러에서 약 3,000달러까지 다르므로 구성 비용을 각각 입력함',
  'Population attributable fraction: with rate p0 for an experienced team the observed rate is p0 × (1 + newcomers × (ratio − 1)), and the part above p0 is attributable (derived)':
    '인구 집단 기여 분율: 숙련된 팀의 발생률이 p0이면 관찰되는 발생률은 p0 × (1 + 신규 직원 × (배율 − 1))이며, p0을 넘는 부분이 기여분임(도출)',
  'Hours not covered × sales per hour that are really lost × contribution margin (derived)':
    '메우지 못한 시간 × 실제로 잃은 시간당 매출 × 공헌이익률(도출)',
  'Sums of the pages before, and the share of them that turnover causes (derived)':
    '앞 부분의 합계와 그중 이직으로 발생한 비율(도출)',
};

/** The lost revenue model in Korean. */
export const lostRevenue: LostRevenueTexts = {
  label: '매출 손실',
  sections: { ...lostCustomers, ...serviceTeam },
  words: { ...messages, ...results, ...charts, ...noticesAndRules, ...sources },
};
