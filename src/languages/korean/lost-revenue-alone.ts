import type { lostRevenueTexts } from '../../lost-revenue/texts.js';
import type { Translations, WordsOf } from '../../messages/translate.js';
import { charts } from './charts.js';
import { lostCustomers } from './lost-customers.js';
import { messages } from './messages.js';
import { results } from './results.js';
import { serviceTeam } from './service-team.js';
import { uncertainty } from './uncertainty.js';

// Staff leaver: 퇴직한 직원. Newcomer: 신규 직원. Turnover: 이직. Contribution margin: 공헌이익. Rework: 재작업.
const noticesAndRules: WordsOf<typeof lostRevenueTexts> = {
  'notice.newcomersEverywhere':
    '이 이직률과 개월 수로는 모든 시간이 신규 직원의 응대이거나 공석입니다. 그 비율은 1로 계산합니다.',
  'notice.marketLimitReached':
    '입소문으로 구매를 포기하는 잠재 고객이 시장의 공급보다 많습니다(계산값: {before}). 상한인 {limit}까지만 반영하며, 이직으로 발생한 부분은 근삿값입니다.',
  'notice.fewIncidents':
    '처리한 건수({incidents})가 문제를 겪은 고객 수({customers})보다 적습니다. 처리되지 않은 문제가 있거나 두 값이 서로 맞지 않습니다.',
  'notice.extraLeavingUnusual':
    '문제를 겪은 고객 중 {percent}%가 그 때문에 이탈하는 것으로 계산됩니다. Goodman 외(2000, 초록)는 문제가 충성도를 15~30% 낮춘다고 보고합니다. 추가 이탈 확률을 확인하십시오.',
  'notice.nothingAttributed':
    '서비스 손실 중 이직으로 돌린 금액이 없습니다. 회사의 자체 자료를 입력하기 전까지 다음 값은 1입니다: turnover.problemRateRatio.',
  'notice.noServiceStaff':
    '서비스 손실 중 이직으로 발생한 부분을 산정하지 않았습니다. 다음 값이 0입니다: turnover.serviceStaff.',
  'notice.turnoverShareNotAssessed':
    '서비스 손실 중 이직으로 발생한 부분을 산정하지 않아 0으로 계산합니다. 필요한 값: {missing}.',
  'notice.reworkNotAssessed': '재작업은 산정하지 않았습니다. 0이라는 뜻은 아닙니다.',
  'notice.vacancyNotAssessed': '공석 기간에 잃은 매출은 산정하지 않았습니다. 0이라는 뜻은 아닙니다.',

  'rule.outcomesAddUpFigures': '만족, 일부 만족, 불만족 비율의 합이 1이 되어야 합니다. 현재 합계: {total}.',
  'rule.extraWithinRetentionFigures':
    'customers.retentionWithoutProblem 값({retention}) 이하여야 합니다. 어차피 떠날 고객이 다시 떠날 수는 없습니다. 입력값: {extra}.',
  'rule.replacingNeeds': 'replacement.replacedShare 값이 0보다 크면 반드시 입력해야 합니다. 없으면 0을 입력하십시오.',
  'rule.replacingPaysFigures':
    '채워질 때까지의 공백을 더한 비용({cost})이 고객 가치({value})보다 큽니다. 새 고객으로 채우는 것이 이득이 되지 않으므로 replacement.replacedShare 값은 0이어야 합니다.',
  'rule.withinCustomerValueFigures': '신규 고객의 가치({limit}) 이하여야 합니다. 입력값: {given}.',
  'rule.withinReworkFigures': '해당 재작업 비용({limit}) 이하여야 합니다. 입력값: {given}.',
  'rule.reworkNeeds': '재작업의 다른 값과 함께 입력해야 합니다. 없으면 0을 입력하십시오.',
  'rule.ratioWithinReachFigures':
    '값이 너무 큽니다. 신규 직원이 응대한 고객보다 문제를 겪는 고객이 더 많아집니다. 현재 값으로 가능한 최댓값: {limit}.',
  'rule.oneWayToCountLeavers': 'turnover.yearlyTurnoverRate 값과 같은 내용입니다. 둘 중 하나만 입력하십시오.',
  'rule.nobodyToLeave': '0이지만, turnover.staffLeavers 값에 따르면 퇴직한 직원이 있습니다.',
  'rule.outcomesAddUp': '만족, 일부 만족, 불만족 비율의 합이 1이 되어야 합니다.',
  'rule.extraWithinRetention':
    'customers.retentionWithoutProblem 값 이하여야 합니다. 어차피 떠날 고객이 다시 떠날 수는 없습니다.',
  'rule.replacingPays':
    '채워질 때까지의 공백을 더한 비용이 고객 가치보다 큽니다. 새 고객으로 채우는 것이 이득이 되지 않으므로 replacement.replacedShare 값은 0이어야 합니다.',
  'rule.withinCustomerValue': '신규 고객의 가치 이하여야 합니다.',
  'rule.withinRework': '해당 재작업 비용 이하여야 합니다.',
  'rule.ratioWithinReach': '값이 너무 큽니다. 신규 직원이 응대한 고객보다 문제를 겪는 고객이 더 많아집니다.',
};

const sources: Translations = {
  "Convention of this model, not a finding; the firm's own cost of capital is better":
    '연구 결과가 아닌 이 모델의 관례이며, 회사의 자체 자본 비용을 쓰는 것이 더 좋음',
  'Convention of this model, not a finding': '연구 결과가 아닌 이 모델의 관례',
  'Nobody is taken to be replaced until the firm says so': '회사가 값을 입력하기 전에는 대체되는 고객이 없는 것으로 봄',
  'Nothing is taken to be saved until the firm says so': '회사가 값을 입력하기 전에는 절약된 지출이 없는 것으로 봄',
  'No referrals are counted until the firm says so': '회사가 값을 입력하기 전에는 추천을 계산하지 않음',
  'Incidents × the parts of one, less what is got back (derived). The parts are asked for because published figures per callback run from 350 to about 3,000 dollars, by what is inside':
    '건수 × 1건을 이루는 비용에서 돌려받은 금액을 뺀 값(도출). 공개된 재방문 1건당 비용이 포함 범위에 따라 350달러에서 약 3,000달러까지 다르므로 구성 비용을 각각 입력함',
  'Population attributable fraction: with rate p0 for an experienced team the observed rate is p0 × (1 + newcomers × (ratio − 1)), and the part above p0 is attributable (derived)':
    '인구집단 기여분율: 숙련된 팀의 발생률이 p0이면 관찰되는 발생률은 p0 × (1 + 신규 직원 × (배율 − 1))이며, p0을 넘는 부분이 기여분임(도출)',
  'Hours not covered × sales per hour that are really lost × contribution margin (derived)':
    '메우지 못한 시간 × 실제로 잃은 시간당 매출 × 공헌이익률(도출)',
  'Sums of the pages before, and the share of them that turnover causes (derived)':
    '앞 부분의 합계와 그중 이직으로 발생한 비율(도출)',
  'Discounted sum of the yearly margins, the first one certain and at the end of the first year (derived); compare https://ealhamed.github.io/frameworks-library/ms/m02.html, where the first margin comes only if the customer renews':
    '연간 공헌이익을 할인하여 더한 값. 첫 공헌이익은 첫해 말에 확실히 발생하는 것으로 봄(도출). 고객이 재구매해야 첫 공헌이익이 발생하는 방식과 비교: https://ealhamed.github.io/frameworks-library/ms/m02.html',
  'Customers × problem rate × extra leaving, after the market damage method of TARP (Goodman and others, from 1976); the algebra is derived':
    '고객 수 × 문제 발생 비율 × 추가 이탈. TARP의 시장 손실 산정 방식(Goodman 외, 1976년 이후)을 따르며, 계산식은 도출함',
  'About half of individuals complain: Goodman and others (2000), Turning CFOs into Quality Champions, Quality Progress, March 2000 (abstract), https://asq.org/qic/display-item/index.html?item=13838':
    '개인 고객의 약 절반이 불만을 제기함: Goodman 외(2000), Turning CFOs into Quality Champions, Quality Progress, 2000년 3월(초록), https://asq.org/qic/display-item/index.html?item=13838',
  'Cautious assumption: satisfied complainants stay like everybody else. Knox and van Oest (2014, abstract) find that recovery helps and almost never makes up for all, so the true figure is likelier to be above zero':
    '신중한 가정: 만족한 불만 제기 고객은 다른 고객과 똑같이 남는 것으로 봄. Knox와 van Oest(2014, 초록)에 따르면 사후 조치는 도움이 되지만 손실을 모두 만회하는 경우는 거의 없으므로, 실제 값은 0보다 클 가능성이 높음',
  'Customers lost × their value, after the market damage method of TARP; split into those replaced and those not, never both (derived)':
    '잃은 고객 수 × 고객 가치. TARP의 시장 손실 산정 방식을 따르며, 채워진 고객과 채워지지 않은 고객으로 나누고 이중으로 세지 않음(도출)',
  'Hearers × in the market × put off, first generation only (derived), on figures of TARP as quoted at https://www.customerservicemanager.com/the-financial-impact-of-customer-service/':
    '들은 사람 수 × 구매했을 비율 × 포기한 비율. 직접 들은 사람만 셈(도출). TARP 수치의 인용처: https://www.customerservicemanager.com/the-financial-impact-of-customer-service/',
  'TARP, 9 to 10 people, the lower of the two taken; quoted as 10 in ACHR News, https://www.achrnews.com/blogs/17-opinions/post/82907':
    'TARP: 9~10명 중 작은 값을 적용함. ACHR News에는 10명으로 인용됨, https://www.achrnews.com/blogs/17-opinions/post/82907',
  'TARP: of ten people who hear good or bad, one acts; quoted at https://www.customerservicemanager.com/the-financial-impact-of-customer-service/':
    'TARP: 좋은 이야기든 나쁜 이야기든 들은 사람 10명 중 1명이 행동으로 옮김. 인용처: https://www.customerservicemanager.com/the-financial-impact-of-customer-service/',
  'Referrals that customers lost and not replaced would have made within the horizon (derived); only those who would not have come anyway, as Kumar, Petersen and Leone (2007) have it':
    '잃고 나서 채워지지 않은 고객이 내다보는 기간에 했을 추천(도출). Kumar, Petersen, Leone (2007)과 같이 추천이 없었다면 오지 않았을 고객만 셈',
  'Newcomers and gaps as the link between turnover and service (derived); service was worse in units with more newcomers in Hausknecht, Trevor and Howard (2009), 75 units, 5,631 staff (abstract)':
    '신규 직원과 공석을 이직과 서비스의 연결 고리로 봄(도출). Hausknecht, Trevor, Howard (2009)의 조사(75개 사업장, 직원 5,631명)에서 신규 직원이 많은 사업장의 서비스가 더 나빴음(초록)',
  "Nothing is attributed without the firm's own evidence: Ton and Huckman (2008, abstract) find no harm where processes are followed closely":
    '회사의 자체 근거가 없으면 이직으로 돌리는 금액이 없음. Ton과 Huckman(2008, 초록)은 절차를 철저히 지키는 곳에서는 악영향을 발견하지 못함',
};

/** The lost revenue model in Korean, without the texts about a turnover cost beside it. */
export const lostRevenueAlone = {
  label: '매출 손실',
  sections: { ...lostCustomers, ...serviceTeam },
  words: { ...messages, ...results, ...charts, ...uncertainty, ...noticesAndRules },
  sources,
};
