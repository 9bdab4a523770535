import type { Translations, WordsOf } from '../../messages/translate.js';
import type { stayBonusTexts } from '../../retention/texts.js';
import type { StayBonusTexts } from '../texts.js';
import { charts } from './charts.js';
import { messages } from './messages.js';
import { results } from './results.js';
import { uncertainty } from './uncertainty.js';

const says: WordsOf<typeof stayBonusTexts> = {
  'rule.bonusNeeds': '재직 보너스를 판단하려면 반드시 입력해야 합니다.',
  'rule.leaveWithWithinWithout':
    'bonus.leaveWithout 값보다 클 수 없습니다. 남는 사람에게 주는 보너스 때문에 퇴직하는 사람은 없습니다.',
  'notice.mostWouldHaveStayed': '보너스의 {percent}%가 어차피 남았을 사람에게 갑니다.',
  'notice.fewWouldLeave': '퇴직할 사람이 20명보다 적습니다. 이렇게 적으면 결과의 많은 부분이 우연으로 정해집니다.',
  'advice.bonusPays':
    '이득: 유지한 1명당 지급액은 {paid}, 퇴직했을 때의 비용은 {worth}입니다. 보너스가 {bonus} 이하면 이득입니다.',
  'advice.bonusDoesNotPay':
    '이득 아님: 유지한 1명당 지급액은 {paid}, 퇴직했을 때의 비용은 {worth}입니다. 보너스가 {bonus} 이하이거나, 보너스가 있을 때의 퇴직 비율이 {percent}%면 이득입니다.',
  'advice.bonusCannotPay':
    '이득이 될 수 없음: 유지한 1명당 지급액은 {paid}, 퇴직했을 때의 비용은 {worth}입니다. 모두 남아도 보너스가 절감액보다 많습니다. 보너스가 {bonus} 이하면 이득입니다.',
  'advice.bonusKeepsNobody': '이득 아님: 보너스가 있어도 없을 때와 같은 수가 퇴직합니다.',
};

const sources: Translations = {
  'People kept × cost per leaver against the bonus of all who stay (derived); the price of a person kept as in the teacher bonuses of Tennessee, Springer, Rodriguez and Swain (2014, reported in the press)':
    '유지한 인원 × 퇴직자 1인당 비용과 남는 모든 사람의 보너스를 비교(도출). 유지한 1명의 값은 테네시주 교사 보너스와 같은 방식, Springer, Rodriguez, Swain (2014, 언론 보도)',
  'Those kept are taken to stay until the firm says otherwise':
    '회사가 값을 입력하기 전에는 유지한 사람이 계속 남는 것으로 봄',
};

/** The stay bonus model in Korean. */
export const stayBonus: StayBonusTexts = {
  label: '재직 보너스',
  sections: {
    bonus: {
      label: '남는 사람에게 주는 보너스',
      inputs: {
        people: '보너스를 제안받는 인원',
        bonus: { label: '남는 1명의 보너스', help: '마지막에 남은 사람에게만 지급합니다.' },
        loadOnBonus: {
          label: '보너스에 대한 사용자 부담금',
          help: '사용자가 내는 사회보험료와 임금의 일정 비율인 연금입니다.',
        },
        leaveWithout: {
          label: '보너스가 없을 때 퇴직할 비율',
          help: '지급일까지의 비율입니다. 열 명 중 세 명이면 0.3입니다.',
        },
        leaveWith: { label: '보너스가 있을 때 퇴직하는 비율', help: '보너스가 없을 때보다 클 수 없습니다.' },
        costPerLeaver: { label: '퇴직자 1인당 비용', help: '퇴직자 1인당 이직 비용입니다.' },
        leaveLaterShare: {
          label: '유지한 사람 중 곧 퇴직하는 비율',
          help: '보너스를 받고도 떠나므로 후임자 비용도 듭니다.',
        },
      },
      quantities: {
        kept: '보너스로 유지한 인원',
        paid: '보너스를 받는 인원',
        bonusWithLoad: '부담금을 포함한 보너스',
        cost: '보너스 비용',
        savedPerKept: '유지한 1명당 절감액',
        saving: '이직 감소로 절감한 금액',
        net: '보너스의 순액',
        returnOnInvestment: '보너스의 수익률',
        costPerKept: '유지한 1명당 지급액',
        paidToThoseWhoWouldHaveStayed: '보너스 중 어차피 남았을 사람의 비율',
        breakEvenBonus: '손익분기 보너스',
        mostSaved: '모두 남을 때의 1인당 순액',
        mostLost: '모두 남을 때의 1인당 손실(없으면 0)',
        breakEvenStayersPerLeaver: '손익분기에서 퇴직자 1명당 남는 인원',
        breakEvenLeaveWith: '손익분기에서 보너스가 있어도 퇴직할 수 있는 비율',
      },
      lines: { saving: '절감된 이직 비용', bonus: '지급한 보너스' },
    },
  },
  words: { ...messages, ...results, ...charts, ...uncertainty, ...says },
  sources,
};
