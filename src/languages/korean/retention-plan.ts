import type { Translations, WordsOf } from '../../messages/translate.js';
import type { retentionPlanTexts } from '../../retention/texts.js';
import type { RetentionPlanTexts } from '../texts.js';
import { charts } from './charts.js';
import { messages } from './messages.js';
import { results } from './results.js';
import { costPerLeaver, programme, programmeSources, programmeWords, savedLines } from './retention.js';
import { uncertainty } from './uncertainty.js';

const says: WordsOf<typeof retentionPlanTexts> = {
  'rule.planNeeds': '계획을 판단하려면 반드시 입력해야 합니다.',
  'rule.planNeedsEffect':
    '계획을 판단하려면 반드시 입력해야 합니다. 프로그램이 달성해야 할 것만 보려면 0을 입력하십시오.',
  'rule.discountRateNeeded':
    'horizon.years 값이 1보다 크면 반드시 입력해야 합니다. 나중에 들어오는 돈은 가치가 더 낮습니다.',
  'notice.effectCannotPay':
    '어떤 효과로도 첫해에 프로그램 비용을 회수할 수 없습니다. 퇴직을 막아야 할 인원은 {needed}명인데, 막을 수 있는 인원은 {most}명입니다.',
  'advice.planPays':
    '이득: 첫해 절감액은 {saving}, 비용은 {cost}입니다. 손익분기점은 퇴직 방지 {needed}명(사람 수로 {whole}명)이고, 예상은 {prevented}명입니다.',
  'advice.planPaysOverYears': '{years}년 동안 이득: 절감액의 현재가치는 {saving}, 비용의 현재가치는 {cost}입니다.',
  'advice.planPaysLater':
    '{years}년 동안 이득이지만 첫해는 아님: 절감액의 현재가치는 {saving}, 비용의 현재가치는 {cost}이고, 첫해만 보면 손실이 {loss}입니다.',
  'advice.planDoesNotPay':
    '이득 아님: 첫해 절감액은 {saving}, 비용은 {cost}입니다. 퇴직 방지 {needed}명(사람 수로 {whole}명)부터 이득이며, 예상은 {prevented}명입니다.',
  'advice.planDoesNotPayOverYears':
    '{years}년 동안 이득 아님: 절감액의 현재가치는 {saving}, 비용의 현재가치는 {cost}입니다.',
  'advice.planCannotPay':
    '첫해에는 이득이 될 수 없음: 비용은 {cost}, 퇴직자 {needed}명분인데, 막을 수 있는 인원은 많아야 {most}명입니다.',
};

const sources: Translations = {
  'Cost per leaver by kind, from a turnover cost (derived); the value of a point as in NSI Nursing Solutions (2026), National Health Care Retention & RN Staffing Report, 295,000 USD for an average hospital (quoted)':
    '종류별 퇴직자 1인당 비용은 이직 비용에서 가져옴(도출). 1퍼센트포인트의 가치는 NSI Nursing Solutions (2026), National Health Care Retention & RN Staffing Report와 같은 방식으로, 평균적인 병원에서 295,000미국 달러(인용)',
  'Leavers × relative reduction, as in Shanafelt, Goh and Sinsky (2017), JAMA Internal Medicine 177(12), 1826-1832; isolation of the effect and its confidence after the Phillips ROI methodology (quoted)':
    '퇴직자 × 상대 감소율. Shanafelt, Goh, Sinsky (2017), JAMA Internal Medicine 177(12), 1826-1832와 같은 방식. 효과의 분리와 확신도는 필립스 투자수익률 방법에 따름(인용)',
  'Present value of amounts at the end of each year, as the NPV function of a spreadsheet; delay and fading of the effect are ours (derived)':
    '매년 말 금액의 현재가치, 스프레드시트의 NPV 함수와 같은 방식. 효과의 지연과 감소는 이 모델의 자체 항목(도출)',
  'Leavers prevented × cost per leaver, for the months in which the programme works (derived)':
    '막은 퇴직자 × 퇴직자 1인당 비용, 프로그램이 효과를 내는 달에 한함(도출)',
  'All leavers are taken to be within reach until the firm says less':
    '회사가 더 낮은 값을 입력하기 전에는 모든 퇴직자를 막을 수 있는 대상으로 봄',
  'The whole effect is taken to be due to the programme until the firm says less':
    '회사가 더 낮은 값을 입력하기 전에는 효과 전체를 프로그램 덕분으로 봄',
  'One year is looked at until the firm says more': '회사가 더 긴 기간을 입력하기 전에는 1년만 봄',
  'The effect is taken to last in full until the firm says less':
    '회사가 더 낮은 값을 입력하기 전에는 효과가 그대로 이어지는 것으로 봄',
  'The effect is taken to start at once until the firm says later':
    '회사가 더 늦은 시점을 입력하기 전에는 효과가 바로 시작되는 것으로 봄',
};

/** The retention plan model in Korean. */
export const retentionPlan: RetentionPlanTexts = {
  label: '유지 계획',
  sections: {
    now: {
      label: '현재의 이직',
      inputs: {
        headcount: { label: '직원 수', help: '1년 평균 인원입니다.' },
        leavers: {
          label: '연간 퇴직자 수',
          help: '같은 직원 가운데 퇴직한 인원입니다. 예상 인원이라면 소수로 입력할 수 있고, 직원 수보다 많을 수 있습니다.',
        },
        ...costPerLeaver,
      },
      quantities: {
        rateNow: '현재 이직률',
        costPerLeaver: '퇴직자 1인당 비용',
        valueOfOnePoint: '이직률 1퍼센트포인트의 연간 가치',
      },
      lines: {},
    },
    effect: {
      label: '프로그램의 효과',
      inputs: {
        addressableShare: {
          label: '막을 수 있는 퇴직자의 비율',
          help: '회사가 없앨 수 있는 이유로 스스로 떠나는 사람처럼 프로그램이 붙잡을 수 있는 퇴직자입니다.',
        },
        relativeReduction: {
          label: '그중 프로그램으로 남는 비율',
          help: '막을 수 있는 퇴직자 다섯 명 중 한 명이 남는다면 0.2입니다. 자체 시험이나 연구에서 가져오십시오. 통상적인 값은 없습니다.',
        },
        attributableShare: {
          label: '효과 중 프로그램 덕분인 비율',
          help: '나머지는 프로그램이 없어도 일어났을 변화입니다. 비교 집단이 가장 좋고, 다음은 추세, 그다음은 추정입니다.',
        },
        confidenceShare: {
          label: '추정의 확신도',
          help: '효과를 추정한 사람이 80% 확신한다면 0.8이며, 효과에 곱합니다.',
        },
      },
      quantities: {
        leaversWithinReach: '인정되는 효과로 막을 수 있는 연간 퇴직자',
        leaversPrevented: '막은 연간 퇴직자',
      },
      lines: {},
    },
    horizon: {
      label: '내다보는 기간',
      inputs: {
        years: '내다보는 햇수',
        discountRate: {
          label: '할인율',
          help: '나중에 들어오는 돈의 가치가 해마다 줄어드는 비율입니다. 8%면 0.08입니다. 1년보다 길면 반드시 입력해야 합니다. 금액이 모두 한 해의 가치라면 물가 상승을 뺀 비율을 쓰십시오.',
        },
        persistenceShare: {
          label: '1년 뒤에 남는 효과의 비율',
          help: '해마다 효과의 4분의 1이 사라진다면 0.75입니다.',
        },
        monthsUntilEffect: { label: '효과가 시작되기까지의 개월 수', help: '첫해는 그때부터 계산합니다.' },
      },
      quantities: {
        firstYearShare: '첫해 중 효과가 있는 비율',
        yearsOfEffect: '지연을 빼지 않은 완전한 효과의 햇수',
        discountedEffect: '첫해 말로 할인한 완전한 효과의 햇수',
        discountedPayments: '첫해 말로 할인한 매년 지급의 햇수',
      },
      lines: {},
    },
    savings: {
      label: '첫해 절감액',
      inputs: {},
      quantities: {
        savingPerYear: '완전한 효과가 있는 해의 절감액',
        savingFirstYear: '첫해에 절감한 금액',
        leaversPreventedFirstYear: '첫해에 막은 퇴직자',
        mostPreventable: '인정되는 효과로 첫해에 막을 수 있는 퇴직자',
        savedInCash: '첫해에 절감한 현금',
        savingOverYears: '모든 해의 절감액(할인하지 않음)',
      },
      lines: savedLines,
    },
    programme,
    outcome: {
      label: '계획의 결과',
      inputs: {},
      quantities: {
        netFirstYear: '첫해 순액',
        benefitCostRatio: '첫해 지급액 1당 절감액',
        returnOnInvestment: '첫해 비용에 대한 수익률',
        netInCash: '첫해 현금 순액',
        returnInCash: '첫해 현금에 대한 현금 수익률',
        netPerYear: '완전한 효과가 있는 해의 순액',
        lossPerYear: '매년 손실(없으면 0)',
        gainPerYear: '매년 이득(없으면 0)',
        yearlyCostPerGain: '이득 1당 매년 비용',
        paybackMonths: '비용을 회수하기까지의 개월 수',
        breakEvenLeavers: '손익분기를 위해 첫해에 막아야 할 퇴직자',
        breakEvenPoints: '손익분기를 위해 첫해에 낮춰야 할 이직률 퍼센트포인트',
        breakEvenRelativeReduction: '첫해 손익분기를 위해 막을 수 있는 퇴직자 중 남아야 할 비율',
        costPerPrevented: '첫해에 막은 퇴직자 1명당 지급액',
        presentValueOfSavings: '절감액의 현재가치',
        presentValueOfCosts: '비용의 현재가치',
        netPresentValue: '순현재가치',
        returnInPresentValue: '현재가치 수익률',
        largestWorthwhileSpend: '프로그램에 쓸 수 있는 최대 금액',
      },
      lines: {},
    },
  },
  words: { ...messages, ...results, ...charts, ...uncertainty, ...programmeWords, ...says },
  sources: { ...programmeSources, ...sources },
};
