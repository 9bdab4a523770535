import type { Translations, WordsOf } from '../../messages/translate.js';
import type { turnoverTexts } from '../../turnover/texts.js';
import type { TurnoverTexts } from '../texts.js';
import { charts } from './charts.js';
import { messages } from './messages.js';
import { results } from './results.js';
import { sections } from './turnover-sections.js';
import { uncertainty } from './uncertainty.js';

const notices: WordsOf<typeof turnoverTexts> = {
  'notice.belowBaseline':
    '행정 처리와 교육 비용이 퇴직자 1인당 {itemised}입니다. 기준 금액({baseline})보다 적으므로, 빠진 시간이나 구매 비용이 없는지 확인하십시오. 기준 금액의 출처: {source}.',
  'notice.onlyPaperwork':
    '행정 처리만 항목별로 입력되어 있습니다. 기준 금액은 적용되지 않으며, 교육 비용은 0으로 계산됩니다.',
  'notice.onlyTraining':
    '교육만 항목별로 입력되어 있습니다. 기준 금액은 적용되지 않으며, 행정 처리 비용은 0으로 계산됩니다.',
  'notice.paySavedAlone':
    '공석에서 절감된 급여만 반영되고 대체 근무 비용이나 생산 손실은 반영되지 않아, 공석이 이득인 것처럼 보입니다.',
  'notice.noPaySaved':
    '공석에서 대체 근무 비용이나 생산 손실은 반영되어 있지만 절감된 급여는 반영되지 않았습니다. 그 기간에는 퇴직자에게 급여를 지급하지 않으므로 다음 값을 입력하십시오: vacancy.payPerDay.',
  'notice.vacancyGains':
    '공석 비용이 0보다 작습니다. 절감된 급여가 대체 근무 비용과 생산 손실보다 많아, 공석이 이득인 것처럼 보입니다. 빠진 대체 근무 비용이나 생산 손실이 없는지 확인하십시오.',
  'notice.coverAndOutputLost':
    '공석에서 대체 근무 비용과 함께 생산의 전부 또는 거의 전부가 손실로 반영되어 있습니다(vacancy.outputLostShare: {share}). 대체 근무로 메운 생산은 이중으로 계산됩니다.',
  'notice.trainingInsideRampUp':
    '신규 입사자의 교육 시간은 교육에 이미 반영되어 있습니다. 숙련까지 걸리는 주 수에 교육 기간이 포함되어 있다면 업무 적응에서 이중으로 계산됩니다.',
  'notice.trainingBeyondRampUp':
    '신규 입사자의 교육 시간은 {training}시간인데 숙련까지 걸리는 시간은 {rampUp}시간뿐이어서, 교육이 업무 적응 기간 안에 들어갈 수 없습니다. 숙련까지 걸리는 주 수를 교육이 끝난 뒤부터 센 것인지, 너무 적게 입력한 것은 아닌지 확인하십시오.',
  'notice.trainerInsideDisruption':
    '교육 담당자의 시간은 교육에 이미 반영되어 있습니다. 동료의 업무 지장 시간에 이 시간이 포함되어 있다면 업무 적응에서 이중으로 계산됩니다.',
  'notice.rampUpInsidePerformance':
    '후임자가 아직 내지 못하는 생산은 업무 적응에 포함됩니다. 연간 생산이 숙련된 뒤의 값이 아니면 성과 차이에 한 번 더 포함됩니다.',
  'notice.payFarApart':
    '{most}: {mostRate}, {least}: {leastRate}. 두 값 모두 월급이나 연봉이 아닌 시급이 맞는지 확인하십시오.',
  'notice.payPerDayFarApart':
    'pay.leaver: 시간당 {perHour}, vacancy.payPerDay: 하루 {perDay}. 뒤의 값이 시급, 월급, 연봉이 아니라 하루치 급여가 맞는지 확인하십시오.',
  'notice.netSaving':
    '합계가 0보다 작습니다. 절감액이 비용보다 크게 반영되어 있으므로, 빠진 비용이 없는지 확인하십시오.',
};

const sources: Translations = {
  'Cascio, Boudreau and Fink (2019), Investing in People, 3rd ed., companion software, DP, a year of it by pay; in the worth of the output, and over several years, it is ours (derived)':
    'Cascio, Boudreau, Fink (2019), Investing in People, 3판, 부속 소프트웨어, DP: 급여로 계산한 1년분. 생산의 가치와 여러 해로 넓힌 것은 이 모델이 유도함',
  'A line of this model: money as billed; no publication is claimed':
    '이 모델의 자체 항목: 청구된 금액 그대로이며, 근거로 삼은 출판물 없음',
  'A line of this model: days × output × share lost; no publication is claimed':
    '이 모델의 자체 항목: 일수 × 생산 가치 × 손실 비율이며, 근거로 삼은 출판물 없음',
  'A line of this model: hours × loaded pay; no publication is claimed':
    '이 모델의 자체 항목: 시간 × 부담금을 포함한 급여이며, 근거로 삼은 출판물 없음',
  "One amount for paperwork and training together: the firm's own, or the default, which has a source of its own":
    '행정 처리와 교육을 합친 하나의 금액: 회사가 직접 입력한 금액이거나 기본값이며, 기본값에는 별도의 출처가 표시됨',
  '“Customer Service Matters Much More Than You May Think”, Small Business Trends, February 2014: a rule of thumb of at least 2,000 US dollars a leaver; the article names no study, https://smallbiztrends.com/2014/02/customer-service-matters.html':
    '“Customer Service Matters Much More Than You May Think”, Small Business Trends, 2014년 2월: 퇴직자 1인당 최소 2,000미국 달러라는 어림값이며, 기사에는 근거가 된 연구가 제시되어 있지 않음, https://smallbiztrends.com/2014/02/customer-service-matters.html',
  'Pay rates stated once and used by every line, as in the CEPR and CLASP turnover calculator (2011), lines 1 and 2, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc':
    '시급을 한 번만 입력하여 모든 항목에 적용함. CEPR·CLASP 이직 비용 계산기(2011) 1·2행과 같은 방식, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc',
  'Bare pay, as in the CEPR and CLASP turnover calculator (2011), which has no benefits loading, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc':
    '부담금을 더하지 않은 급여. 복리후생비를 더하지 않는 CEPR·CLASP 이직 비용 계산기(2011)와 같은 방식, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc',
  'One interviewer: time × one pay rate × interviews, as in the companion software of Cascio, Boudreau and Fink (2019), Investing in People, 3rd ed., line R3':
    '면접관 1명: 시간 × 시급 하나 × 면접 횟수. Cascio, Boudreau, Fink (2019), Investing in People, 3판 부속 소프트웨어의 R3행과 같은 방식',
  "One to one, as in the CEPR and CLASP turnover calculator (2011), line 7a: the trainer's hours are counted for each hire, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc":
    '일대일 교육. CEPR·CLASP 이직 비용 계산기(2011) 7a행과 같이 교육 담당자의 시간을 채용 1명마다 계산함, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc',
};

/** The turnover model in Korean. */
export const turnover: TurnoverTexts = {
  label: '이직 비용',
  leavers: {
    label: '퇴직자 수',
    help: '해당 기간에 퇴직한 인원입니다. 예상 인원이라면 소수로 입력할 수 있습니다.',
  },
  sections,
  words: { ...messages, ...results, ...charts, ...uncertainty, ...notices },
  sources,
};
