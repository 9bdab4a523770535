import { Expression } from '../expression/expression.js';
import type { HourlyPayText } from '../messages/message.js';
import type { NoticeRule } from '../model/notice.js';
import { hourlyPayTooHigh } from '../turnover/hourly-pay.js';
import type { NoticeText } from './texts.js';

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
  | 'payTooHigh';

// Goodman and others (2000): a problem lowers loyalty by 15 to 30 %.
const usualExtraLeaving = { least: 15, most: 30 };

/** The notice rules, in the order in which they are said. */
export const notices = /* @__PURE__ */ everyNotice();

function everyNotice(): readonly NoticeRule<LostRevenueNotice, NoticeText | HourlyPayText>[] {
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
      message:
        'With this turnover and these months every hour is served by newcomers or gaps; their share is taken as 1.',
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
      message:
        'Word of mouth would put off {before} prospects, more than the market supplies; {limit} are counted, and the part that turnover causes is approximate.',
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
      message:
        'There are fewer incidents ({incidents}) than customers with a problem ({customers}): some problems are never handled, or the two figures do not fit.',
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
      message:
        'Of the customers with a problem {percent} % leave because of it; Goodman and others (2000, abstract) report that a problem lowers loyalty by 15 to 30 %. Check the extra chances of leaving.',
      figures: { percent },
    },
    {
      code: 'nothingAttributed',
      when: { all: [{ figure: share }, { not: { given: ratio } }, { left: named(ratio), is: 'equal', right: 1 }] },
      message:
        "No part of the service loss is attributed to turnover: turnover.problemRateRatio is 1 until the firm's own figures say more.",
    },
    {
      code: 'turnoverShareNotAssessed',
      when: { all: [...notAssessed, { left: named(serviceStaff), is: 'equal', right: 0 }] },
      message: 'Which part of the service loss turnover causes is not assessed: turnover.serviceStaff is 0.',
    },
    {
      code: 'turnoverShareNotAssessed',
      when: { all: notAssessed },
      message:
        'Which part of the service loss turnover causes is not assessed, and counts as nothing; it needs {missing}.',
      figures: { missing: { missing: [serviceStaff, 'turnover.monthsToFullSkill', 'turnover.monthsVacant'] } },
    },
    {
      code: 'reworkNotAssessed',
      when: { not: { present: 'rework' } },
      message: 'Rework is not assessed; it is not zero.',
    },
    {
      code: 'vacancyNotAssessed',
      when: { all: [{ not: { present: 'vacancy' } }, { left: named(staffLeavers), is: 'above', right: 0 }] },
      message: 'Sales lost while places are empty are not assessed; they are not zero.',
    },
    hourlyPayTooHigh('rework.loadedHourlyWage'),
  ];
}
