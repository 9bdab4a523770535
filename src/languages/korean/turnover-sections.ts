import type { TurnoverTexts } from '../texts.js';

// Leaver: 퇴직자. New hire: 신규 입사자. Turnover cost: 이직 비용. Ramp-up: 업무 적응. Cover: 대체 근무.

/** The sections of the turnover model in Korean. */
export const sections: TurnoverTexts['sections'] = {
  pay: {
    label: '급여',
    inputs: {
      newHire: { label: '신규 입사자의 급여', help: '복리후생비와 사용자 부담 보험료·세금을 더하기 전 금액입니다.' },
      leaver: { label: '퇴직자의 급여', help: '복리후생비와 사용자 부담 보험료·세금을 더하기 전 금액입니다.' },
      administrator: {
        label: '행정 담당자의 급여',
        help: '인사, 급여 담당자, 관리자 등 서류를 처리하는 사람입니다.',
      },
      recruiter: { label: '채용 담당자의 급여', help: '지원서를 검토하는 사람입니다.' },
      interviewer: { label: '면접관의 급여', help: '면접과 합격자 결정에 참여하는 사람들의 평균입니다.' },
      trainer: { label: '교육 담당자의 급여', help: '교육 담당자, 멘토 등 업무를 가르치는 동료입니다.' },
      hoursPerYear: {
        label: '연간 유급 시간',
        help: '주급, 월급, 연봉으로 입력한 급여를 이 시간으로 나눕니다. 주 40시간씩 52주는 2,080시간입니다.',
      },
      load: {
        label: '복리후생비와 사용자 부담금',
        help: '급여 외에 회사가 추가로 부담하는 금액을 급여 대비 비율로 나타낸 값입니다. 25%라면 0.25입니다. 모든 유급 시간, 절감된 급여, 급여로 평가하는 생산에 더해집니다. 실제 근무 시간 기준이면 유급 휴가도 포함합니다(복리후생비와 부담금 ÷ 임금).',
      },
    },
    quantities: {},
    lines: {},
  },
  hiring: {
    label: '채용',
    inputs: {
      advertising: '채용 1명당 구인 광고비',
      agencyFee: '채용 1명당 채용 대행 수수료',
      referralBonus: '채용 1명당 사내 추천 보상금',
      signOnBonus: '채용 1명당 사이닝 보너스',
      travel: '채용 1명당 지원자 교통비',
      relocation: '채용 1명당 이사 지원비',
      applicants: '채용 1명당 지원자 수',
      screeningHoursPerApplicant: '지원자 1명당 서류 심사 시간',
      recruitingHours: {
        label: '채용 1명당 채용 담당자의 기타 시간',
        help: '서류 심사 외에 채용 담당자가 쓰는 시간입니다. 구인 광고 작성, 지원자 발굴, 면접 일정 조율, 입사 제안이 해당합니다.',
      },
      interviews: {
        label: '채용 1명당 면접 횟수',
        help: '한 자리를 채우기 위해 진행한 모든 면접입니다. 불합격자와의 면접도 포함합니다.',
      },
      hoursPerInterview: { label: '면접 1회당 시간', help: '준비와 기록에 드는 시간을 포함합니다.' },
      interviewersPerInterview: '면접 1회당 면접관 수',
      decisionHours: {
        label: '채용 1명당 합격자 결정 시간',
        help: '합격자를 정하는 회의에 참석한 사람들의 시간을 모두 더한 값입니다.',
      },
      candidatesTested: '채용 1명당 시험 응시자 수',
      costPerTest: '시험 1건당 비용',
      candidatesChecked: {
        label: '채용 1명당 검증 대상자 수',
        help: '경력 조회, 평판 조회, 약물 검사, 건강 검진입니다.',
      },
      costPerCheck: '검증 1건당 비용',
      checkingHours: {
        label: '채용 1명당 시험·검증에 쓰는 직원 시간',
        help: '회사 직원이 시험을 진행하고 채점하며, 평판을 조회하고, 검증 결과를 확인하는 시간입니다.',
      },
    },
    quantities: {
      screeningHours: '채용 1명당 서류 심사 시간',
      interviewHours: '채용 1명당 면접 시간',
    },
    lines: {
      advertising: '구인 광고',
      agencyFee: '채용 대행 수수료',
      referralBonus: '사내 추천 보상금',
      signOnBonus: '사이닝 보너스',
      travel: '지원자 교통비',
      relocation: '이사 지원',
      screening: '서류 심사',
      recruiting: '기타 채용 업무',
      interviewing: '면접',
      deciding: '합격자 결정',
      testing: '시험',
      checking: '경력 조회와 건강 검진',
      checkingTime: '시험과 검증에 쓴 시간',
    },
  },
  paperwork: {
    label: '행정 처리',
    inputs: {
      administratorHours: '채용 1명당 담당자의 행정 처리 시간',
      newHireHours: '신규 입사자의 서류 작성 시간',
      setUp: {
        label: '채용 1명당 초기 지급 비용',
        help: '계정, 사원증, 유니폼, 다음 입사자가 다시 쓸 수 없는 장비입니다.',
      },
    },
    quantities: {},
    lines: {
      administrator: '담당자의 시간',
      newHire: '신규 입사자의 시간',
      setUp: '계정, 사원증, 유니폼, 장비',
    },
  },
  training: {
    label: '교육',
    inputs: {
      trainerHours: '교육 1회당 교육 담당자의 시간',
      newHiresPerTrainer: {
        label: '교육 담당자 1명당 신규 입사자 수',
        help: '교육 담당자 1명이 동시에 가르치는 인원입니다.',
      },
      newHireHours: {
        label: '신규 입사자의 교육 시간',
        help: '아직 업무를 하지 않고 배우는 데 쓴 시간입니다.',
      },
      materials: '채용 1명당 교육 자료비',
      courseFees: '채용 1명당 수강료',
    },
    quantities: {},
    lines: {
      trainer: '교육 담당자의 시간',
      newHire: '신규 입사자의 시간',
      materials: '교육 자료',
      courseFees: '수강료',
    },
  },
  separation: {
    label: '퇴직 처리',
    inputs: {
      exitInterviewHours: {
        label: '퇴직 면담 시간',
        help: '면담을 하지 않은 사람을 포함한 전체 퇴직자의 평균입니다.',
      },
      administratorHours: '퇴직 1건당 담당자의 행정 처리 시간',
      managerHandoverHours: {
        label: '관리자의 인수인계 시간',
        help: '퇴직자 1인당 시간입니다. 업무 분담 계획과 마지막 근무일까지의 회의가 해당하며, 면접관의 시급으로 계산합니다.',
      },
      colleagueHandoverHours: {
        label: '동료의 인수인계 시간',
        help: '퇴직자 1인당, 동료 모두의 시간을 더한 값입니다. 넘겨받을 업무를 배우는 시간이며, 교육 담당자의 시급으로 계산합니다.',
      },
      hoursAfterNotice: {
        label: '사직 의사를 밝힌 뒤 퇴직자의 근무 시간',
        help: '사직 의사를 밝힌 때부터 마지막 근무일까지의 시간입니다.',
      },
      shareLostAfterNotice: {
        label: '사직 의사를 밝힌 뒤 생산 손실 비율',
        help: '이 시간에 평소보다 덜 생산한 비율이며, 인수인계에 쓴 시간을 포함합니다. 생산은 그 시간의 급여와 부담금으로 평가합니다.',
      },
      severance: {
        label: '퇴직자 1인당 퇴직 위로금',
        help: '전체 퇴직자의 평균입니다. 미사용 연차 수당처럼 퇴직 여부와 관계없이 지급할 금액은 제외합니다.',
      },
      unemploymentTax: '퇴직자 1인당 추가 고용보험 부담금',
    },
    quantities: {},
    lines: {
      exitInterview: '퇴직 면담',
      administrator: '담당자의 시간',
      managerHandover: '관리자의 인수인계 시간',
      colleagueHandover: '동료의 인수인계 시간',
      outputLost: '퇴직 전 생산 손실',
      severance: '퇴직 위로금',
      unemploymentTax: '추가 고용보험 부담금',
    },
  },
  vacancy: {
    label: '공석',
    inputs: {
      vacantDays: {
        label: '공석 일수',
        help: '퇴직자의 마지막 날부터 신규 입사자의 첫날까지입니다. 하루 단위 금액이 근무일 기준이면 근무일로, 달력일 기준이면 달력일로 셉니다.',
      },
      coverPerDay: {
        label: '공석 1일당 대체 근무 비용',
        help: '초과 근무, 임시직, 계약직에 드는 비용 전체입니다. 부담금 비율이 여기에는 더해지지 않으므로, 초과 근무 가산 수당과 복리후생비, 사용자 부담금까지 포함하십시오.',
      },
      outputPerDay: {
        label: '1일당 생산 가치',
        help: '이 업무의 하루치가 회사에 주는 가치입니다. 업무량에 따라 달라지는 비용은 빼되, 그 일을 하는 사람의 급여는 빼지 않습니다. 급여는 절감된 급여로 한 번만 뺍니다.',
      },
      outputLostShare: {
        label: '생산 손실 비율',
        help: '대체 근무자나 동료가 메우지 못한 생산의 비율입니다.',
      },
      payPerDay: {
        label: '공석 1일당 절감 급여',
        help: '퇴직자의 하루치 급여입니다. 복리후생비와 사용자 부담금을 더하기 전 금액입니다.',
      },
      workingDaysPerYear: {
        label: '연간 근무일 수',
        help: '하루 단위 금액을 주, 월, 연 단위로 입력하면 이 일수로 나눕니다. 주 5일씩 52주는 260일입니다. 이때는 공석 일수도 근무일로 셉니다.',
      },
    },
    quantities: {},
    lines: { cover: '대체 근무', outputLost: '생산 손실', paySaved: '절감된 급여' },
  },
  rampUp: {
    label: '업무 적응',
    inputs: {
      weeksToProficiency: '숙련까지 걸리는 주 수',
      hoursPerWeek: '신규 입사자의 주당 근무 시간',
      averageShareLost: {
        label: '평균 생산 손실 비율',
        help: '숙련까지 걸리는 기간의 평균입니다. 0에서 일정하게 늘어난다면 0.5입니다(CEPR·CLASP (2011)의 절반 규칙). 생산의 가치는 그 시간에 드는 비용, 즉 복리후생비와 사용자 부담금을 포함한 급여로 계산합니다.',
      },
      disruptionHours: {
        label: '동료의 업무 지장 시간',
        help: '동료가 도와주거나 실수를 바로잡느라 쓴 시간입니다.',
      },
    },
    quantities: { hoursToProficiency: '숙련까지 걸리는 시간' },
    lines: { outputLost: '아직 내지 못하는 생산', disruption: '동료의 시간' },
  },
  performance: {
    label: '성과 차이',
    inputs: {
      leaverOutputPerYear: {
        label: '퇴직자의 연간 생산',
        help: '퇴직자의 업무가 회사에 주던 가치입니다. 급여를 빼기 전 금액입니다.',
      },
      replacementOutputPerYear: {
        label: '후임자의 연간 생산',
        help: '숙련된 뒤의 값입니다. 퇴직자보다 많으면 차이는 이익이며 비용을 줄입니다.',
      },
      leaverPayPerYear: {
        label: '퇴직자의 연간 급여',
        help: '급여에 따라 늘어나는 복리후생비와 사용자 부담금을 포함합니다. 후임자의 급여도 같습니다.',
      },
      replacementPayPerYear: '후임자의 연간 급여',
      yearsCounted: {
        label: '계산에 넣는 햇수',
        help: '차이를 계산에 넣는 기간입니다. 예를 들어 퇴직자가 더 일했을 햇수입니다.',
      },
    },
    quantities: {},
    lines: { output: '생산 차이', pay: '급여 차이' },
  },
  baseline: {
    label: '기준 금액',
    inputs: { amount: '퇴직자 1인당 행정 처리와 교육 비용' },
    quantities: {},
    lines: { paperworkAndTraining: '행정 처리와 교육(항목별로 나누지 않음)' },
  },
};
