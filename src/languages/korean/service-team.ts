import type { LostRevenueTexts } from '../texts.js';

type Sections = LostRevenueTexts['sections'];

/** The firm's side of the lost revenue model in Korean. */
export const serviceTeam: Pick<Sections, 'rework' | 'turnover' | 'team' | 'vacancy' | 'outcome'> = {
  rework: {
    label: '재작업',
    inputs: {
      incidentsPerYear: {
        label: '1년 동안 처리한 서비스 실패 건수',
        help: '고객 1명에게 여러 건이 있을 수 있습니다.',
      },
      refundShare: '환불한 건의 비율',
      refundAmount: { label: '평균 환불액', help: '환불한 건의 평균입니다.' },
      redoShare: '다시 작업한 건의 비율',
      redoHours: {
        label: '다시 작업하는 시간',
        help: '추가 수당을 지급했거나 다른 업무에서 가져온 시간만 셉니다.',
      },
      redoMaterials: '다시 작업하는 재료비',
      goodwillShare: '사과 선물을 제공한 건의 비율',
      goodwillVariableCost: { label: '사과 선물의 원가', help: '메뉴 가격이 아니라 실제로 드는 비용입니다.' },
      handlingHours: '1건을 처리하는 시간',
      loadedHourlyWage: {
        label: '처리·재작업 직원의 시급(부담금 포함)',
        help: '복리후생비와 사용자 부담금을 포함합니다.',
      },
      recoveredPerYear: {
        label: '1년 동안 돌려받은 금액',
        help: '공급업체, 보험사, 재활용 판매에서 돌려받은 금액입니다. 없으면 비워 두십시오.',
      },
    },
    quantities: {
      refundPerIncident: '1건당 환불액',
      redoTimePerIncident: '1건당 재작업 시간 비용',
      redoMaterialsPerIncident: '1건당 재작업 재료비',
      redoPerIncident: '1건당 다시 작업하는 비용',
      goodwillPerIncident: '1건당 사과 선물 비용',
      handlingPerIncident: '1건당 처리 비용',
      reworkPerIncident: '1건당 재작업 비용',
      reworkGross: '돌려받기 전 재작업 비용',
      rework: '연간 재작업 비용',
    },
    lines: {
      refunds: '환불',
      redoTime: '재작업 시간',
      redoMaterials: '재작업 재료',
      goodwill: '사과 선물',
      handling: '처리',
      recovered: '돌려받은 금액',
    },
  },
  turnover: {
    label: '직원 이직',
    inputs: {
      serviceStaff: { label: '고객 응대 직원 수', help: '1년 평균 인원입니다.' },
      yearlyTurnoverRate: {
        label: '연간 직원 이직률',
        help: '1년간 퇴직한 직원 수 ÷ 고객 응대 직원 수입니다. 60%라면 0.6이며, 1보다 클 수 있습니다. 이 값과 “1년간 퇴직한 직원 수” 중 하나만 입력하십시오.',
      },
      staffLeavers: {
        label: '1년간 퇴직한 직원 수',
        help: '퇴직한 고객 응대 직원입니다. 이 값과 “연간 직원 이직률” 중 하나만 입력하십시오.',
      },
      monthsToFullSkill: {
        label: '완전히 숙련되기까지의 개월 수',
        help: '신규 직원이 다른 직원만큼 고객을 응대할 수 있게 될 때까지입니다.',
      },
      monthsVacant: {
        label: '자리가 비어 있는 개월 수',
        help: '퇴직자의 마지막 날부터 후임자의 첫날까지입니다.',
      },
      problemRateRatio: {
        label: '숙련 직원 대비 신규 직원의 문제 발생 배율',
        help: '신규 직원이 응대하거나 자리가 비어 있을 때 고객이 문제를 1.8배 자주 겪는다면 1.8입니다. 회사의 자체 자료를 사용하십시오.',
      },
    },
    quantities: {},
    lines: {},
  },
  team: {
    label: '팀의 숙련 정도',
    inputs: {},
    quantities: {
      staffLeavers: '퇴직한 직원 수',
      turnoverRate: '직원 이직률',
      newcomerShareBeforeCap: '상한 적용 전 신규 직원·공석의 응대 비율',
      newcomerShare: '신규 직원·공석의 응대 비율',
      newcomerExcess: '신규 직원으로 인한 문제의 초과분',
      attributableShare: '이직으로 발생한 문제의 비율',
      problemShareStableTeam: '안정된 팀에서 문제를 겪는 고객의 비율',
      problemShareNewcomers: '신규 직원이 응대한 고객 중 문제를 겪는 비율',
    },
    lines: {},
  },
  vacancy: {
    label: '공석 기간의 매출 손실',
    inputs: {
      vacancyHoursPerStaffLeaver: {
        label: '퇴직 직원 1명당 공석 시간',
        help: '달력상의 시간이 아니라 근무 시간입니다.',
      },
      vacancyCoveredShare: {
        label: '그중 다른 사람이 메운 비율',
        help: '동료, 초과 근무, 임시직이 메운 비율입니다. 대체 근무에 지급한 금액은 이직 비용에 속합니다.',
      },
      salesPerHour: { label: '시간당 매출', help: '해당 직원 1명이 1시간에 올리는 매출입니다.' },
      salesReallyLostShare: {
        label: '실제로 잃은 매출의 비율',
        help: '메우지 못한 매출 중 다른 시간이나 다른 직원에게 옮겨 가지 않은 비율입니다.',
      },
    },
    quantities: {
      uncoveredHoursPerStaffLeaver: '퇴직 직원 1명당 메우지 못한 시간',
      vacancyRevenue: '공석 기간에 얻지 못한 매출',
      vacancyMargin: '공석 기간에 잃은 공헌이익',
    },
    lines: { salesLost: '공석 기간에 잃은 매출' },
  },
  outcome: {
    label: '종합 결과',
    inputs: {},
    quantities: {
      serviceLoss: '부실한 서비스로 인한 손실',
      turnoverServiceLoss: '부실한 서비스로 인한 손실 중 이직으로 발생한 금액',
      baselineServiceLoss: '안정된 팀에서도 발생하는 서비스 손실',
      lossFromTurnover: '이직으로 발생한 손실',
      lossPerStaffLeaver: '퇴직 직원 1명당 손실',
      totalLoss: '총손실',
      cashThisYear: '올해의 현금 지출(유급 시간을 포함한 재작업과 신규 고객 확보)',
      marginThisYear: '올해 놓친 공헌이익(할인하지 않음)',
      presentValue: '부실한 서비스로 인한 손실의 현재 가치',
      revenueNotMade: '얻지 못한 매출(이익 손실이 아님)',
    },
    lines: {},
  },
};
