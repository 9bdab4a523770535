import type { marginAtRiskTexts } from '../../lost-revenue/texts.js';
import type { WordsOf } from '../../messages/translate.js';
import type { MarginAtRiskTexts } from '../texts.js';
import { charts } from './charts.js';
import { lostCustomers } from './lost-customers.js';
import { messages } from './messages.js';
import { results } from './results.js';
import { uncertainty } from './uncertainty.js';

const notice: WordsOf<typeof marginAtRiskTexts> = {
  'notice.roughFigure':
    '두 비율로 구한 대략적인 첫 값입니다. 1년분 공헌이익만 계산하며 이후 연도, 입소문, 재작업, 신규 고객 확보는 들어 있지 않습니다. 모두 들어 있는 것은 매출 손실 모델입니다.',
};

const { customers, problems } = lostCustomers;

const { activeCustomers, revenuePerCustomerYear, contributionMarginShare } = customers.inputs;

/** The margin at risk model in Korean. */
export const marginAtRisk: MarginAtRiskTexts = {
  label: '위험에 놓인 공헌이익',
  sections: {
    customers: {
      label: '고객',
      inputs: { activeCustomers, revenuePerCustomerYear, contributionMarginShare },
      quantities: { marginPerCustomerYear: customers.quantities.marginPerCustomerYear },
      lines: {},
    },
    problems: {
      label: '서비스 문제와 충성도',
      inputs: {
        problemShare: {
          label: '문제를 겪은 고객의 비율',
          help: '1년 동안 서비스 문제를 한 번 이상 겪은 고객의 비율입니다. 불만 제기율이 아닙니다.',
        },
        averageLoyaltyDrop: {
          label: '문제를 겪은 뒤의 평균 충성도 하락률',
          help: '문제를 겪은 뒤 다시 오는 고객이 얼마나 줄어드는지를 문제를 겪은 고객 전체로 평균한 값입니다. Goodman 외(2000, 초록)는 0.15~0.30으로 보고합니다.',
        },
      },
      quantities: {
        customersWithProblem: problems.quantities.customersWithProblem,
        customersAtRisk: '이탈 위험이 있는 고객 수',
        revenueAtRisk: '올해 위험에 놓인 매출(이익이 아님)',
      },
      lines: { marginAtRisk: '올해 위험에 놓인 공헌이익' },
    },
  },
  words: { ...messages, ...results, ...charts, ...uncertainty, ...notice },
  sources: {},
};
