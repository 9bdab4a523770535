import type { NoticeRules } from '../notice.js';

/** What a careful accountant would raise about lost revenue. The union is closed. */
export type LostRevenueNotice =
  | 'newcomersEverywhere'
  | 'marketLimitReached'
  | 'fewIncidents'
  | 'extraLeavingUnusual'
  | 'nothingAttributed'
  | 'turnoverShareNotAssessed'
  | 'reworkNotAssessed'
  | 'vacancyNotAssessed';

// Goodman and others (2000): a problem lowers loyalty by 15 to 30 %.
const usualExtraLeaving = { least: 0.15, most: 0.3 };

/** The rules behind the notices: for each code, the message where it applies. */
export const notices: NoticeRules<LostRevenueNotice> = {
  newcomersEverywhere({ figureAt }) {
    if (!figureAt('team.newcomerShareBeforeCap')?.greaterThan(1)) return undefined;
    return 'With this turnover and these months every hour is served by newcomers or gaps; their share is taken as 1.';
  },

  marketLimitReached({ figureAt }) {
    const limit = figureAt('wordOfMouth.reachableNewCustomersPerYear');
    const before = figureAt('wordOfMouth.prospectsBeforeCap');
    if (limit === undefined || !before?.greaterThan(limit)) return undefined;
    return `Word of mouth would put off ${before.toDecimalPlaces(1)} prospects, more than the market supplies; ${limit} are counted, and the part that turnover causes is approximate.`;
  },

  fewIncidents({ figureAt }) {
    const incidents = figureAt('rework.incidentsPerYear');
    const customers = figureAt('problems.customersWithProblem');
    if (incidents === undefined || !customers?.greaterThan(incidents)) return undefined;
    return `There are fewer incidents (${incidents}) than customers with a problem (${customers.toDecimalPlaces(1)}): some problems are never handled, or the two figures do not fit.`;
  },

  extraLeavingUnusual({ figureAt }) {
    const lost = figureAt('problems.extraCustomersLost');
    const customers = figureAt('problems.customersWithProblem');
    if (lost === undefined || customers === undefined || customers.isZero()) return undefined;
    const average = lost.div(customers);
    const { least, most } = usualExtraLeaving;
    if (average.greaterThanOrEqualTo(least) && average.lessThanOrEqualTo(most)) return undefined;
    const percent = average.times(100).toDecimalPlaces(1);
    return `Of the customers with a problem ${percent} % leave because of it; Goodman and others (2000, abstract) report that a problem lowers loyalty by 15 to 30 %. Check the extra chances of leaving.`;
  },

  nothingAttributed({ figureAt, given }) {
    if (figureAt('team.attributableShare') === undefined || given('turnover.problemRateRatio')) return undefined;
    return "No part of the service loss is attributed to turnover: turnover.problemRateRatio is 1 until the firm's own figures say more.";
  },

  turnoverShareNotAssessed({ figureAt }) {
    const assessed = figureAt('team.attributableShare') !== undefined || figureAt('outcome.serviceLoss') === undefined;
    if (assessed || figureAt('team.staffLeavers') === undefined) return undefined;
    if (figureAt('turnover.serviceStaff')?.isZero()) {
      return 'Which part of the service loss turnover causes is not assessed: turnover.serviceStaff is 0.';
    }
    const needed = ['serviceStaff', 'monthsToFullSkill', 'monthsVacant'].map((name) => `turnover.${name}`);
    const missing = needed.filter((path) => figureAt(path) === undefined).join(', ');
    return `Which part of the service loss turnover causes is not assessed, and counts as nothing${missing && `; it needs ${missing}`}.`;
  },

  reworkNotAssessed({ section }) {
    return section('rework') === undefined ? 'Rework is not assessed; it is not zero.' : undefined;
  },

  vacancyNotAssessed({ section, figureAt }) {
    if (section('vacancy') !== undefined || figureAt('team.staffLeavers') === undefined) return undefined;
    return 'Sales lost while places are empty are not assessed; they are not zero.';
  },
};
