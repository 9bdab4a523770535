import type { HourlyPayText } from '../messages/message.js';
import type { NoticeRules } from '../model/notice.js';
import { roundHalfAwayFromZero } from '../numbers/decimal.js';
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

/** The notice rules: for each code, a function that returns the message if the notice applies. */
export const notices: NoticeRules<LostRevenueNotice, NoticeText | HourlyPayText> = {
  newcomersEverywhere({ figureAt, say }) {
    if (!figureAt('team.newcomerShareBeforeCap')?.greaterThan(1)) return undefined;
    return say(
      'With this turnover and these months every hour is served by newcomers or gaps; their share is taken as 1.',
    );
  },

  marketLimitReached({ figureAt, say }) {
    const limit = figureAt('wordOfMouth.reachableNewCustomersPerYear');
    const before = figureAt('wordOfMouth.prospectsBeforeCap');
    if (limit === undefined || !before?.greaterThan(limit)) return undefined;
    // A figure that is printed as the limit must not be called higher than the limit.
    const printed = roundHalfAwayFromZero(before, 1);
    if (!printed.greaterThan(limit)) return undefined;
    return say(
      'Word of mouth would put off {before} prospects, more than the market supplies; {limit} are counted, and the part that turnover causes is approximate.',
      { before: printed, limit },
    );
  },

  fewIncidents({ figureAt, say }) {
    const incidents = figureAt('rework.incidentsPerYear');
    const customers = figureAt('problems.customersWithProblem');
    if (incidents === undefined || !customers?.greaterThan(incidents)) return undefined;
    const printed = roundHalfAwayFromZero(customers, 1);
    if (!printed.greaterThan(incidents)) return undefined;
    return say(
      'There are fewer incidents ({incidents}) than customers with a problem ({customers}): some problems are never handled, or the two figures do not fit.',
      { incidents, customers: printed },
    );
  },

  extraLeavingUnusual({ figureAt, say }) {
    const lost = figureAt('problems.extraCustomersLost');
    const customers = figureAt('problems.customersWithProblem');
    if (lost === undefined || customers === undefined || customers.isZero()) return undefined;
    const percent = roundHalfAwayFromZero(lost.div(customers).times(100), 1);
    const { least, most } = usualExtraLeaving;
    if (percent.greaterThanOrEqualTo(least) && percent.lessThanOrEqualTo(most)) return undefined;
    return say(
      'Of the customers with a problem {percent} % leave because of it; Goodman and others (2000, abstract) report that a problem lowers loyalty by 15 to 30 %. Check the extra chances of leaving.',
      { percent },
    );
  },

  nothingAttributed({ figureAt, given, say }) {
    const ratio = 'turnover.problemRateRatio';
    if (figureAt('team.attributableShare') === undefined || given(ratio)) return undefined;
    if (!figureAt(ratio)?.equals(1)) return undefined;
    return say(
      "No part of the service loss is attributed to turnover: turnover.problemRateRatio is 1 until the firm's own figures say more.",
    );
  },

  turnoverShareNotAssessed({ figureAt, say }) {
    const assessed = figureAt('team.attributableShare') !== undefined || figureAt('outcome.serviceLoss') === undefined;
    if (assessed || figureAt('team.staffLeavers') === undefined) return undefined;
    if (figureAt('turnover.serviceStaff')?.isZero()) {
      return say('Which part of the service loss turnover causes is not assessed: turnover.serviceStaff is 0.');
    }
    const needed = ['serviceStaff', 'monthsToFullSkill', 'monthsVacant'].map((name) => `turnover.${name}`);
    const missing = needed.filter((path) => figureAt(path) === undefined).join(', ');
    return say(
      'Which part of the service loss turnover causes is not assessed, and counts as nothing; it needs {missing}.',
      { missing },
    );
  },

  reworkNotAssessed({ section, say }) {
    return section('rework') === undefined ? say('Rework is not assessed; it is not zero.') : undefined;
  },

  vacancyNotAssessed({ section, figureAt, say }) {
    if (section('vacancy') !== undefined || !figureAt('team.staffLeavers')?.greaterThan(0)) return undefined;
    return say('Sales lost while places are empty are not assessed; they are not zero.');
  },

  payTooHigh: (figured) => hourlyPayTooHigh(figured, ['rework.loadedHourlyWage']),
};
