import type { LostRevenueTexts } from '../texts.js';

type Sections = LostRevenueTexts['sections'];

const overOthers = '문제를 겪지 않은 고객의 이탈 확률보다 얼마나 더 높은지를 나타냅니다.';

/** The customers' side of the lost revenue model in Korean. */
export const lostCustomers: Pick<Sections, 'customers' | 'problems' | 'replacement' | 'wordOfMouth' | 'referrals'> = {
  customers: {
    label: '고객과 고객 가치',
    inputs: {
      activeCustomers: {
        label: '활성 고객 수',
        help: '최근 1년 동안 구매한 고객입니다. 가져다주는 이익보다 비용이 더 드는 고객은 제외합니다. 그런 고객을 잃는 것은 절감이기 때문입니다.',
      },
      revenuePerCustomerYear: {
        label: '고객 1명당 연간 매출',
        help: '고객 1명에 대한 평균 매출입니다: 연간 방문 횟수 × 1회 평균 구매액. 동행인을 제외하고 이 고객의 구매만 셉니다.',
      },
      contributionMarginShare: {
        label: '공헌이익률',
        help: '매출에서 매출에 따라 달라지는 비용을 빼고 남는 비율입니다.',
        why: '가져다주는 이익보다 비용이 더 드는 고객을 잃는 것은 절감이므로 평균에 넣지 않습니다. 그런 고객은 한 명씩 따로 살펴보십시오',
      },
      retentionWithoutProblem: {
        label: '문제를 겪지 않은 고객의 유지율',
        help: '문제를 겪지 않은 고객 중 1년 뒤에도 남아 있는 고객의 비율입니다. 매월 5%가 이탈한다면 0.95를 열두 번 곱한 0.54입니다.',
      },
      discountRate: {
        label: '할인율',
        help: '나중에 들어오는 돈의 가치를 낮추어 계산하는 연간 비율입니다. 고객이 한 해 동안 가져다주는 금액은 그해 말의 금액으로 보고, 올해의 지출과 공석 기간에 잃은 매출은 할인하지 않습니다.',
      },
      horizonYears: '내다보는 기간',
    },
    quantities: {
      marginPerCustomerYear: '고객 1명당 연간 공헌이익',
      yearsFromNow: '지금부터의 할인된 거래 연수',
      discountedYears: '할인된 거래 연수',
      customerValue: '고객 가치',
      customerRevenueValue: '잃은 고객 1명에게서 얻지 못한 매출(이익 손실이 아님)',
    },
    lines: {},
  },
  problems: {
    label: '서비스 문제와 이탈 고객',
    inputs: {
      problemShare: {
        label: '문제를 겪은 고객의 비율',
        help: '1년 동안 서비스 문제를 한 번 이상 겪은 고객의 비율로, 설문 조사나 기록에서 확인합니다. 불만 제기율이 아닙니다.',
      },
      complaintShare: {
        label: '문제를 겪은 고객 중 불만을 제기하는 비율',
        help: '회사에 문제를 알리는 고객의 비율입니다. 나머지는 말없는 고객이며, 따로 배수를 곱하지 않습니다.',
      },
      complainantsSatisfiedShare: '불만 제기 고객 중 만족하게 된 비율',
      complainantsPartlySatisfiedShare: '불만 제기 고객 중 일부만 만족하게 된 비율',
      complainantsDissatisfiedShare: '불만 제기 고객 중 불만족으로 끝난 비율',
      extraChanceOfLeavingSilent: {
        label: '말없는 고객의 추가 이탈 확률',
        help: '1년 안에 이탈할 확률이 문제를 겪지 않은 고객보다 얼마나 더 높은지를 나타냅니다. 고객이 하겠다고 한 말이 아니라 실제로 한 행동에서 구합니다.',
      },
      extraChanceOfLeavingSatisfied: {
        label: '만족한 불만 제기 고객의 추가 이탈 확률',
        help: '0보다 작을 수 없습니다. 문제를 잘 해결하더라도 문제가 없었을 때보다 고객의 충성도가 더 높아지지는 않습니다.',
      },
      extraChanceOfLeavingPartlySatisfied: {
        label: '일부만 만족한 불만 제기 고객의 추가 이탈 확률',
        help: overOthers,
      },
      extraChanceOfLeavingDissatisfied: { label: '불만족한 불만 제기 고객의 추가 이탈 확률', help: overOthers },
    },
    quantities: {
      customersWithProblem: '1년 동안 문제를 겪은 고객 수',
      complainingCustomers: '불만 제기 고객 수',
      silentCustomers: '말없는 고객 수',
      satisfiedComplainants: '만족한 불만 제기 고객 수',
      partlySatisfiedComplainants: '일부만 만족한 불만 제기 고객 수',
      dissatisfiedComplainants: '불만족한 불만 제기 고객 수',
      extraCustomersLostSilent: '추가로 잃은 말없는 고객 수',
      extraCustomersLostSatisfied: '추가로 잃은 만족한 불만 제기 고객 수',
      extraCustomersLostPartlySatisfied: '추가로 잃은 일부만 만족한 불만 제기 고객 수',
      extraCustomersLostDissatisfied: '추가로 잃은 불만족한 불만 제기 고객 수',
      extraCustomersLost: '추가로 잃은 고객 수',
    },
    lines: {},
  },
  replacement: {
    label: '재구매 고객',
    inputs: {
      replacedShare: {
        label: '잃은 고객 중 새 고객으로 채워지는 비율',
        help: '이렇게 잃은 고객의 자리가 1년 안에 새 고객으로 채워지는 비율입니다.',
      },
      costToWinCustomer: {
        label: '신규 고객 1명 확보 비용',
        help: '새 고객 1명을 얻는 데 드는 광고, 첫 구매 혜택, 영업 시간입니다.',
      },
      yearsToReplace: {
        label: '잃은 고객을 채우기까지 걸리는 햇수',
        help: '고객의 자리가 비어 있는 평균 기간입니다. 3개월이라면 0.25입니다.',
      },
    },
    quantities: {
      customersReplaced: '1년 안에 새 고객으로 채워진 고객 수',
      customersNotReplaced: '채워지지 않은 고객 수',
      discountedGap: '잃은 고객을 채우기까지의 할인된 햇수',
      replacementCostPerCustomer: '고객 1명을 채우는 비용(공백 포함)',
      lostRepeatNotReplaced: '채워지지 않은 고객의 가치',
      replacementSpend: '신규 고객 확보 지출',
      replacementGap: '채워질 때까지 놓친 공헌이익',
      lostRepeatReplaced: '채워진 고객에 든 비용',
      lostRepeat: '재구매 고객 손실',
      notReplacedMarginThisYear: '채워지지 않은 고객의 1년 공헌이익',
      replacedMarginThisYear: '채워진 고객에게서 올해 놓친 공헌이익',
      repeatMarginThisYear: '올해 놓친 재구매 고객의 공헌이익',
      repeatRevenue: '재구매 고객에게서 얻지 못한 매출',
    },
    lines: { notReplaced: '채워지지 않은 고객', winning: '신규 고객 확보', gap: '채워질 때까지의 공백' },
  },
  wordOfMouth: {
    label: '입소문',
    inputs: {
      peopleToldPerCustomer: '불만족한 고객 1명이 이야기하는 사람 수',
      hearersInMarketShare: {
        label: '들은 사람 중 구매했을 사람의 비율',
        help: '들은 사람 중 아직 고객이 아니며 1년 안에 구매했을 사람의 비율입니다. 이 항목의 금액은 이 값에 달려 있으며, 회사만이 알 수 있는 값입니다.',
      },
      hearersPutOffShare: '그중 구매를 포기하는 비율',
      reachableNewCustomersPerYear: {
        label: '시장에서 1년에 얻을 수 있는 신규 고객 수',
        help: '잃은 잠재 고객 수의 상한입니다. 상한이 없으면 비워 두십시오.',
      },
      acquisitionCostAvoided: '얻지 못한 잠재 고객 1명에 대해 절약된 지출',
    },
    quantities: {
      unresolvedCustomers: '문제가 해결되지 않은 고객 수',
      peopleTold: '이야기를 들은 사람 수',
      prospectsBeforeCap: '상한 적용 전 구매를 포기한 잠재 고객 수',
      lostProspectCustomers: '잃은 잠재 고객 수',
      lostProspects: '잃은 잠재 고객의 가치',
      prospectMarginThisYear: '올해 놓친 잠재 고객의 공헌이익',
      prospectRevenue: '잠재 고객에게서 얻지 못한 매출',
    },
    lines: { prospectsPutOff: '구매를 포기한 잠재 고객' },
  },
  referrals: {
    label: '추천',
    inputs: {
      referralsPerCustomerYear: {
        label: '유지된 고객 1명이 1년에 데려오는 신규 고객 수',
        help: '추천이 없었다면 오지 않았을 고객만 셉니다. 고객 가치에 추천이 이미 포함되어 있으면 비워 두십시오.',
      },
    },
    quantities: {
      referralValuePerCustomer: '고객 1명의 추천 가치',
      lostReferrals: '잃은 추천의 가치',
      referralRevenue: '추천 고객에게서 얻지 못한 매출',
    },
    lines: { referralsNotMade: '이루어지지 않은 추천' },
  },
};
