import type { customerProfitTexts } from '../../lost-revenue/texts.js';
import type { Translations, WordsOf } from '../../messages/translate.js';
import type { CustomerProfitTexts } from '../texts.js';
import { charts } from './charts.js';
import { messages } from './messages.js';
import { results } from './results.js';
import { uncertainty } from './uncertainty.js';

const reasons: WordsOf<typeof customerProfitTexts> = {
  'rule.customerNeeds': '고객을 판단하려면 반드시 입력해야 합니다. 없으면 0을 입력하십시오.',
  'notice.costsMoreThanItBrings':
    '이 고객은 가져다주는 이익보다 비용이 더 듭니다. 잃는 것이 손실이 아니라 절감이므로 활성 고객 수에서 제외하십시오.',
  'advice.keep': '유지: 이 고객이 가져다주는 연간 이익은 {amount}입니다.',
  'advice.repriceAccepted':
    '가격 인상: 가격을 {percent}% 올리면 손익분기점에 이르며, 고객이 받아들일 수 있는 수준입니다.',
  'advice.reprice':
    '가격 인상: 가격을 {percent}% 올리면 손익분기점에 이릅니다. 인상을 요청하거나 응대 시간을 줄이십시오. 둘 다 받아들여지지 않으면 거래를 끝낼 때의 연간 절감액은 {saving}입니다. 그중 유급 시간은 {time}(지급하는 시간이 줄어야 현금이 됨), 나머지는 {rest}입니다.',
  'advice.letGo':
    '거래 종료: 가격을 {percent}% 올려야 손익분기점에 이르지만, 고객이 받아들일 수준보다 높습니다. 거래를 끝낼 때의 연간 절감액은 {saving}입니다. 그중 유급 시간은 {time}(지급하는 시간이 줄어야 현금이 됨), 나머지는 {rest}입니다.',
  'advice.letGoUnsold':
    '거래 종료: 이 고객에게 판매한 것이 없습니다. 거래를 끝낼 때의 연간 절감액은 {saving}입니다. 그중 유급 시간은 {time}(지급하는 시간이 줄어야 현금이 됨), 나머지는 {rest}입니다.',
};

const sources: Translations = {
  'No refunds or gifts are counted until the firm says so':
    '회사가 값을 입력하기 전에는 환불과 사과 선물을 계산하지 않음',
  'No quits are attributed to a customer until the firm says so':
    '회사가 값을 입력하기 전에는 고객 때문에 발생한 퇴직을 계산하지 않음',
  'Nobody is taken to be turned away until the firm says so':
    '회사가 값을 입력하기 전에는 받지 못한 고객이 없는 것으로 봄',
  'Revenue − direct cost − hours × rate, as at https://jnbservice.com/training/client-profitability.html; quits caused and margin displaced are ours (derived)':
    '매출 − 직접 비용 − 시간 × 단가: https://jnbservice.com/training/client-profitability.html. 고객이 일으킨 퇴직과 밀려난 공헌이익은 이 모델의 자체 항목(도출)',
};

/** The customer profit model in Korean. */
export const customerProfit: CustomerProfitTexts = {
  label: '고객별 이익',
  sections: {
    customer: {
      label: '고객 1명의 1년',
      inputs: {
        revenue: '이 고객의 매출',
        costOfGoods: { label: '매출원가', help: '상품, 재료, 그 밖의 직접 비용입니다.' },
        hoursToServe: {
          label: '이 고객을 응대하는 시간',
          help: '청구 여부와 관계없이 영업, 응대, 불만 처리, 재작업에 쓴 모든 시간입니다.',
        },
        loadedHourlyRate: {
          label: '응대 직원의 시급(부담금 포함)',
          help: '복리후생비와 사용자 부담금을 포함합니다.',
        },
        refundsAndGifts: '환불과 사과 선물',
        extraQuitsCaused: {
          label: '이 고객 때문에 추가로 퇴직하는 인원',
          help: '이 고객 때문에 1년 동안 퇴직하는 인원입니다. 10년에 1명이라면 0.1입니다.',
        },
        costPerQuit: { label: '퇴직 1건당 비용', help: '퇴직자 1인당 이직 비용입니다.' },
        marginDisplaced: {
          label: '밀려난 공헌이익',
          help: '이 고객 때문에 받지 못한 다른 고객의 공헌이익입니다. 예약이 꽉 찬 경우에만 입력합니다.',
        },
        acceptablePriceIncrease: {
          label: '고객이 받아들일 가격 인상률',
          help: '같은 서비스에 5% 더 낸다면 0.05입니다. 물어본 적이 없으면 비워 두십시오.',
        },
      },
      quantities: {
        costToServe: '응대 비용',
        costOfQuits: '이 고객이 일으킨 퇴직의 비용',
        netPerYear: '이 고객이 가져다주는 연간 이익',
        netShare: '매출 대비 고객 이익의 비율',
        revenuePerHour: '응대 1시간당 매출',
        netAtAcceptedPrice: '고객이 받아들일 가격에서의 연간 이익',
      },
      lines: {
        revenue: '매출',
        goods: '매출원가',
        serving: '응대',
        refundsAndGifts: '환불과 사과 선물',
        quits: '이 고객이 일으킨 퇴직',
        displaced: '밀려난 공헌이익',
      },
    },
  },
  words: { ...messages, ...results, ...charts, ...uncertainty, ...reasons },
  sources,
};
