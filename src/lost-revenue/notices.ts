import type { NoticeRules } from '../model/notice.js';
import { roundHalfAwayFromZero } from '../numbers/decimal.js';
import { hourlyPayTooHigh } from '../turnover/hourly-pay.js';
import type { hourlyPayTexts } from '../turnover/texts.js';
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
  | 'payTooHigh';

// Goodman and others (2000): a problem lowers loyalty by 15 to 30 %.
const usualExtraLeaving = { least: 15, most: 30 };

/** The notice rules: for each code, a function that returns the message if the notice applies. */
export const notices: NoticeRules<LostRevenueNotice, typeof lostRevenueTexts | typeof hourlyPayTexts> = {
  newcomersEverywhere({ figureAt, say }) {
    if (!figureAt('team.newcomerShareBeforeCap')?.greaterThan(1)) return undefined;
    return say('notice.newcomersEverywhere');
  },

  marketLimitReached({ figureAt, say }) {
    const limit = figureAt('wordOfMouth.reachableNewCustomersPerYear');
    const before = figureAt('wordOfMouth.prospectsBeforeCap');
    if (limit === undefined || !before?.greaterThan(limit)) return undefined;
    // A figure that is printed as the limit must not be called higher than the limit.
    const printed = roundHalfAwayFromZero(before, 1);
    if (!printed.greaterThan(limit)) return undefined;
    return say('notice.marketLimitReached', { before: printed, limit });
  },

  fewIncidents({ figureAt, say }) {
    const incidents = figureAt('rework.incidentsPerYear');
    const customers = figureAt('problems.customersWithProblem');
    if (incidents === undefined || !customers?.greaterThan(incidents)) return undefined;
    const printed = roundHalfAwayFromZero(customers, 1);
    if (!printed.greaterThan(incidents)) return undefined;
    return say('notice.fewIncidents', { incidents, customers: printed });
  },

  extraLeavingUnusual({ figureAt, say }) {
    const lost = figureAt('problems.extraCustomersLost');
    const customers = figureAt('problems.customersWithProblem');
    if (lost === undefined || customers === undefined || customers.isZero()) return undefined;
    const percent = roundHalfAwayFromZero(lost.div(customers).times(100), 1);
    const { least, most } = usualExtraLeaving;
    if (percent.greaterThanOrEqualTo(least) && percent.lessThanOrEqualTo(most)) return undefined;
    return say('notice.extraLeavingUnusual', { percent });
  },

  nothingAttributed({ figureAt, given, say }) {
    const ratio = 'turnover.problemRateRatio';
    if (figureAt('team.attributableShare') === undefined || given(ratio)) return undefined;
    if (!figureAt(ratio)?.equals(1)) return undefined;
    return say('notice.nothingAttributed');
  },

  turnoverShareNotAssessed({ figureAt, say }) {
    const assessed = figureAt('team.attributableShare') !== undefined || figureAt('outcome.serviceLoss') === undefined;
    if (assessed || figureAt('team.staffLeavers') === undefined) return undefined;
    if (figureAt('turnover.serviceStaff')?.isZero()) {
      return say('notice.noServiceStaff');
    }
    const needed = ['serviceStaff', 'monthsToFullSkill', 'monthsVacant'].map((name) => `turnover.${name}`);
    const missing = needed.filter((path) => figureAt(path) === undefined).join(', ');
    return say('notice.turnoverShareNotAssessed', { missing });
  },

  reworkNotAssessed({ section, say }) {
    return section('rework') === undefined ? say('notice.reworkNotAssessed') : undefined;
  },

  vacancyNotAssessed({ section, figureAt, say }) {
    if (section('vacancy') !== undefined || !figureAt('team.staffLeavers')?.greaterThan(0)) return undefined;
    return say('notice.vacancyNotAssessed');
  },

  payTooHigh: (figured) => hourlyPayTooHigh(figured, ['rework.loadedHourlyWage']),
};
