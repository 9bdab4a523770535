import { Expression } from '../expression/expression.js';
import type { NoticeRule } from '../model/notice.js';
import { hourlyPayTooHigh, shareBelowOnePercent } from '../turnover/plausibility.js';
import type { plausibilityTexts } from '../turnover/texts.js';
import type { lostRevenueTexts } from './texts.js';

/** The codes of warnings about lost revenue. The union is closed. */
export type LostRevenueNotice =
  | 'newcomersEverywhere'
  | 'marketLimitReached'
  | 'fewIncidents'
  | 'extraLeavingUnusual'
  | 'nothingAttributed'
  | 'turnoverShareNotAssessed'
  | 'reworkNotAssessed'
  | 'vacancyNotAssessed'
  | 'payTooHigh'
  | 'shareBelowOnePercent';

// Goodman and others (2000): a problem lowers loyalty by 15 to 30 %.
const usualExtraLeaving = { least: 15, most: 30 };

/** The notice rules, in the order in which they are said. */
export const notices = /* @__PURE__ */ everyNotice();

function everyNotice(): readonly NoticeRule<LostRevenueNotice, typeof lostRevenueTexts | typeof plausibilityTexts>[] {
  const { named } = Expression;
  const printed = (exact: Expression) => named({ rounded: exact, decimals: 1 });
  const prospects = named('wordOfMouth.prospectsBeforeCap');
  const limit = named('wordOfMouth.reachableNewCustomersPerYear');
  const customers = named('problems.customersWithProblem');
  const incidents = named('rework.incidentsPerYear');
  const percent = printed(named('problems.extraCustomersLost').div(customers).times(100));
  const ratio = 'turnover.problemRateRatio';
  const share = 'team.attributableShare';
  const staffLeavers = 'team.staffLeavers';
  const serviceStaff = 'turnover.serviceStaff';
  const notAssessed = [{ not: { figure: share } }, { figure: 'outcome.serviceLoss' }, { figure: staffLeavers }];
  return [
    {
      code: 'newcomersEverywhere',
      when: { left: named('team.newcomerShareBeforeCap'), is: 'above', right: 1 },
      message: 'notice.newcomersEverywhere',
    },
    {
      code: 'marketLimitReached',
      when: {
        all: [
          { left: prospects, is: 'above', right: limit },
          // A figure that is printed as the limit must not be called higher than the limit.
          { left: printed(prospects), is: 'above', right: limit },
        ],
      },
      message: 'notice.marketLimitReached',
      figures: { before: printed(prospects), limit },
    },
    {
      code: 'fewIncidents',
      when: {
        all: [
          { left: customers, is: 'above', right: incidents },
          { left: printed(customers), is: 'above', right: incidents },
        ],
      },
      message: 'notice.fewIncidents',
      figures: { incidents, customers: printed(customers) },
    },
    {
      code: 'extraLeavingUnusual',
      when: {
        any: [
          { left: percent, is: 'below', right: usualExtraLeaving.least },
          { left: percent, is: 'above', right: usualExtraLeaving.most },
        ],
      },
      message: 'notice.extraLeavingUnusual',
      figures: { percent },
    },
    {
      code: 'nothingAttributed',
      when: { all: [{ figure: share }, { not: { given: ratio } }, { left: named(ratio), is: 'equal', right: 1 }] },
      message: 'notice.nothingAttributed',
    },
    {
      code: 'turnoverShareNotAssessed',
      when: { all: [...notAssessed, { left: named(serviceStaff), is: 'equal', right: 0 }] },
      message: 'notice.noServiceStaff',
    },
    {
      code: 'turnoverShareNotAssessed',
      when: { all: notAssessed },
      message: 'notice.turnoverShareNotAssessed',
      figures: { missing: { paths: unknownOf(serviceStaff, 'turnover.monthsToFullSkill', 'turnover.monthsVacant') } },
    },
    {
      code: 'reworkNotAssessed',
      when: { not: { present: 'rework' } },
      message: 'notice.reworkNotAssessed',
    },
    {
      code: 'vacancyNotAssessed',
      when: { all: [{ not: { present: 'vacancy' } }, { left: named(staffLeavers), is: 'above', right: 0 }] },
      message: 'notice.vacancyNotAssessed',
    },
    ...hourlyPayTooHigh('rework.loadedHourlyWage'),
    shareBelowOnePercent('customers.contributionMarginShare', 'customers.retentionWithoutProblem'),
  ];
}

/** Lists the paths of those of some figures that are not known. */
function unknownOf(...paths: readonly string[]) {
  return paths.map((path) => ({ path, when: { not: { figure: path } } }));
}
