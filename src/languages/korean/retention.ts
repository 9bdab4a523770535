import type { Translations, WordsOf } from '../../messages/translate.js';
import type { measured } from '../../retention/measured.js';
import type { programme as programmeSection } from '../../retention/programme.js';
import type { fewLeaversTexts, programmeTexts } from '../../retention/texts.js';
import type { SectionTexts } from '../texts.js';

/** The costs of one leaver by kind, in Korean. */
export const costPerLeaver = {
  costPerLeaverInCash: {
    label: '퇴직자 1인당 현금 비용',
    help: '퇴직자와 후임자 때문에 지급한 돈에서 절감된 급여를 뺀 금액입니다. 0보다 작을 수 있습니다.',
  },
  costPerLeaverInTime: { label: '퇴직자 1인당 유급 시간 비용', help: '다른 사람들의 유급 시간입니다.' },
  costPerLeaverInOutput: {
    label: '퇴직자 1인당 생산 손실',
    help: '자리가 비어 있거나 신규 입사자가 맡는 동안 잃는 생산이나 매출입니다.',
  },
  costPerLeaverMixed: {
    label: '나누지 않은 퇴직자 1인당 비용',
    help: '출판물의 수치처럼 현금, 시간, 생산으로 나누지 않은 금액입니다.',
  },
} as const;

/** The lines of what is saved by kind, in Korean. */
export const savedLines: SectionTexts<typeof measured>['lines'] = {
  inCash: '절감된 현금',
  inTime: '절감된 유급 시간',
  inOutput: '지킨 생산',
  mixed: '나누지 않은 절감액',
};

/** The cost of a programme, in Korean. */
export const programme: SectionTexts<typeof programmeSection> = {
  label: '프로그램 비용',
  inputs: {
    oneOff: {
      label: '시작할 때 지급하는 금액',
      help: '설계나 소프트웨어처럼 한 번만 지급합니다. 없으면 비워 두십시오.',
      why: '시작할 때 지급하는 것이 없으면 비워 두십시오',
    },
    perYear: { label: '매년 지급하는 금액', help: '이용료나 운영 인력의 급여 등입니다.' },
    people: { label: '연간 대상 인원', help: '덕분에 남는 사람만이 아니라 참여하는 모든 사람입니다.' },
    costPerPersonYear: { label: '대상 1인당 연간 비용', help: '교육 과정이나 선물 등입니다.' },
    hoursPerPersonYear: {
      label: '대상 1인당 연간 유급 시간',
      help: '프로그램에 쓰는 근무 시간이며, 멘토의 시간도 포함합니다.',
    },
    payPerHour: { label: '대상 인원의 시급', help: '부담금을 포함하지 않습니다.' },
    load: {
      label: '복리후생비와 사용자 부담금',
      help: '급여에 더하는 비율입니다. 30%면 0.3입니다. 부담금 ÷ 실제 근무 시간의 임금입니다.',
    },
  },
  quantities: {
    costOfPlaces: '대상 인원에 지급한 금액',
    costOfTime: '대상 인원의 유급 시간',
    costFirstYear: '첫해 비용',
    yearlyCost: '매년 비용',
    cashFirstYear: '첫해 현금 비용',
  },
  lines: {
    oneOff: '시작할 때 지급',
    perYear: '그해에 지급',
    places: '대상 인원',
    time: '대상 인원의 시간',
  },
};

/** The warning about a small number of leavers, in Korean. */
export const fewLeavers: WordsOf<typeof fewLeaversTexts> = {
  'notice.fewLeavers': '1년 퇴직자가 20명보다 적습니다. 우연만으로도 해마다 5분의 1 이상 달라집니다.',
};

/** The messages that a retention plan and a retention review share, in Korean. */
export const programmeWords: WordsOf<typeof programmeTexts | typeof fewLeaversTexts> = {
  ...fewLeavers,
  'rule.costPerLeaverNeeded':
    '이 값이나 다른 종류의 퇴직자 1인당 비용을 입력해야 합니다. 비용이 없으면 절감액을 알 수 없습니다.',
  'rule.costPerLeaverAboveZero':
    '다른 퇴직자 1인당 비용과 합하여 0보다 커야 합니다. 퇴직에 비용이 들지 않으면 직원을 유지해도 절감되는 것이 없습니다.',
  'rule.programmeCostNeeded':
    '이 값이나 다른 프로그램 비용을 입력해야 합니다. 비용이 없으면 어떤 프로그램이든 이득으로 나옵니다.',
  'notice.cashLoss':
    '현금으로는 프로그램 비용이 절감액보다 {loss} 많습니다. 나머지 절감액은 유급 시간과 생산이며, 지급하는 시간이 줄거나 판매가 늘어야 현금이 됩니다.',
};

/** The sources that they share, in Korean. */
export const programmeSources: Translations = {
  'All costs of a programme, the time of its participants included, after the Phillips ROI methodology (quoted); paid for all who are covered, not for those who are kept':
    '참여자의 시간을 포함한 프로그램의 모든 비용, 필립스 투자수익률 방법에 따름(인용). 유지된 인원이 아니라 대상 인원 전체에 지급',
  'Benefit-cost ratio and return after the Phillips ROI methodology, (benefits − costs) ÷ costs (quoted); break-even figures are the same formulas, solved for one figure (derived)':
    '편익 비용 비율과 수익률은 필립스 투자수익률 방법에 따름: (편익 − 비용) ÷ 비용(인용). 손익분기 값은 같은 식을 한 값에 대해 푼 것(도출)',
  'The estimate is taken to be certain until the firm says less':
    '회사가 더 낮은 값을 입력하기 전에는 추정이 확실한 것으로 봄',
};
