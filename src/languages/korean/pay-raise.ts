import type { Translations, WordsOf } from '../../messages/translate.js';
import type { payRaiseTexts } from '../../retention/texts.js';
import type { PayRaiseTexts } from '../texts.js';
import { charts } from './charts.js';
import { messages } from './messages.js';
import { results } from './results.js';
import { fewLeavers } from './retention.js';
import { uncertainty } from './uncertainty.js';

const says: WordsOf<typeof payRaiseTexts> = {
  'rule.raiseNeeds': '임금 인상을 판단하려면 반드시 입력해야 합니다.',
  'rule.raiseNeedsElasticity':
    '임금 인상을 판단하려면 반드시 입력해야 합니다. 이득이 되는 탄력성만 보려면 0을 입력하십시오.',
  'notice.raiseBeyondEstimates':
    '임금 인상률이 25%를 넘습니다. 임금에 대한 이직의 반응을 이 범위까지 추정한 연구는 없습니다.',
  'notice.elasticityHigh':
    '탄력성 {elasticity}: Emanuel, Harrington (2020, 초록)의 3.0~4.5보다 높습니다. 10 안팎의 추정치는 한 직원을 동료와 비교한 것이며, 전체 임금 인상의 효과를 과대평가합니다(Dube, Giuliano, Leonard, 초록).',
  'notice.competitorsFollow':
    '이 탄력성은 다른 회사 임금과 비교한 임금에 대한 것입니다. 경쟁사도 임금을 올리면 퇴직은 거의 달라지지 않습니다(Dube, Giuliano, Leonard, 초록).',
  'advice.raisePays': '이득: 임금 인상분의 {percent}%가 이직 감소로 돌아옵니다. 손익분기 탄력성은 {elasticity}입니다.',
  'advice.raiseDoesNotPay':
    '이득 아님: 임금 인상분의 {percent}%가 이직 감소로 돌아옵니다. 이득이 되는 탄력성은 {elasticity}입니다.',
  'advice.raiseCannotPay':
    '이득이 될 수 없음: 임금 인상분의 {percent}%가 이직 감소로 돌아오며, 아무도 퇴직하지 않아도 {most}%입니다. 나머지는 생산에서 나와야 합니다.',
};

const sources: Translations = {
  'Arc elasticity: the fall of turnover ÷ its average, over the rise of pay ÷ its average (derived); Emanuel and Harrington (2020, abstract) report 3.0 to 4.5 in warehouses and call centres':
    '호 탄력성: 이직률 하락 ÷ 평균 이직률을 임금 상승 ÷ 평균 임금으로 나눈 값(도출). Emanuel, Harrington (2020, 초록)에 따르면 창고와 콜센터에서 3.0~4.5',
};

/** The pay raise model in Korean. */
export const payRaise: PayRaiseTexts = {
  label: '임금 인상',
  sections: {
    raise: {
      label: '임금 인상의 효과',
      inputs: {
        headcount: {
          label: '임금이 오르는 직원 수',
          help: '신규 입사자보다 높게 유지하려고 함께 올려야 하는 사람도 포함합니다.',
        },
        annualPay: { label: '직원 1명의 연간 임금', help: '인상 전 금액이며, 부담금을 포함하지 않습니다.' },
        raiseShare: {
          label: '인상률',
          help: '모두의 임금이 5% 오른다면 0.05입니다.',
          why: '임금에 대한 이직의 반응을 이 범위까지 추정한 연구는 없습니다',
        },
        loadOnRaise: {
          label: '임금과 함께 오르는 부담금',
          help: '인상분에 대한 비율입니다. 임금의 일정 비율인 사회보험료와 연금만 해당하며, 모든 부담금은 아닙니다.',
        },
        turnoverRate: {
          label: '현재 이직률',
          help: '연간 퇴직자 ÷ 평균 직원 수입니다. 60%면 0.6이며, 1보다 클 수 있습니다.',
        },
        costPerLeaver: { label: '퇴직자 1인당 비용', help: '퇴직자 1인당 이직 비용입니다.' },
        elasticity: {
          label: '임금에 대한 이직의 탄력성',
          help: '임금이 1% 오를 때 퇴직자가 줄어드는 비율(%)이며, 양수로 입력합니다. Emanuel, Harrington (2020, 초록)에 따르면 창고와 콜센터에서 3.0~4.5입니다.',
        },
      },
      quantities: {
        halfFall: '평균 이직률 대비 하락의 절반',
        relativeReduction: '현재 이직률 대비 하락 비율',
        rateAfter: '인상 후 이직률',
        leaversPrevented: '막은 연간 퇴직자',
        saving: '이직 감소로 절감한 연간 금액',
        payWithLoad: '함께 오르는 부담금을 포함한 전체 연간 임금',
        cost: '인상의 연간 비용',
        net: '이직 감소만 본 인상의 연간 순액',
        shareOfRaisePaidByTurnover: '인상분 중 이직 감소로 돌아오는 비율',
        breakEvenElasticity: '아주 작은 인상이 스스로 충당되는 탄력성',
        neededReduction: '이번 인상이 스스로 충당되는 이직률 하락 비율',
        leaversLeft: '그때 남아 있어도 되는 이직의 비율',
        leaversShort: '이번 인상을 충당하기에 모자라는 이직(충분하면 0)',
        preventedPerLeaverLeft: '남는 퇴직자 1명당 막아야 할 퇴직자',
        breakEvenElasticityOfThisRaise: '이번 인상이 스스로 충당되는 탄력성',
        selfFinancedRaise: '절감액으로 충당되는 인상분(급여 대비)',
        loss: '인상의 연간 손실(없으면 0)',
        productivityNeeded: '나머지를 충당하는 데 필요한 생산 증가(임금 대비)',
      },
      lines: { saving: '절감된 이직 비용', raise: '임금 인상분' },
    },
  },
  words: { ...messages, ...results, ...charts, ...uncertainty, ...fewLeavers, ...says },
  sources,
};
