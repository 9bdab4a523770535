import { section } from '../model/section.js';
import { referrals } from './referrals.js';
import { replacement } from './replacement.js';
import { rework } from './rework.js';
import { team } from './team.js';
import { vacancy } from './vacancy.js';
import { wordOfMouth } from './word-of-mouth.js';

/** The totals: the whole loss, the part that turnover causes, and three views of it that are never added. */
export const outcome = /* @__PURE__ */ section({
  label: 'What it comes to',
  source: 'Sums of the pages before, and the share of them that turnover causes (derived)',
  uses: { replacement, wordOfMouth, referrals, rework, team, vacancy },
  inputs: {},
  quantities: {
    serviceLoss: {
      label: 'Loss through poor service',
      unit: 'money',
      totalOf: (x) => [
        x.rework.rework,
        x.replacement.lostRepeatNotReplaced,
        x.replacement.replacementSpend,
        x.replacement.replacementGap,
        x.wordOfMouth.lostProspects,
        x.referrals.lostReferrals,
      ],
    },
    turnoverServiceLoss: {
      label: 'Loss through poor service that turnover causes',
      unit: 'money',
      formula: (x) => x.serviceLoss.times(x.team.attributableShare),
    },
    baselineServiceLoss: {
      label: 'Loss through poor service with a stable team',
      unit: 'money',
      formula: (x) => x.serviceLoss.minus(x.turnoverServiceLoss),
    },
    lossFromTurnover: {
      label: 'Loss that turnover causes',
      unit: 'money',
      outcome: true,
      totalOf: (x) => [x.turnoverServiceLoss, x.vacancy.vacancyMargin],
    },
    lossPerStaffLeaver: {
      label: 'Loss per staff leaver',
      unit: 'money',
      outcome: true,
      formula: (x) => x.lossFromTurnover.div(x.team.staffLeavers),
    },
    totalLoss: {
      label: 'Total loss',
      unit: 'money',
      totalOf: (x) => [x.serviceLoss, x.vacancy.vacancyMargin],
    },
    cashThisYear: {
      label: 'Cash this year (rework with its paid time, and winning replacements)',
      unit: 'money',
      totalOf: (x) => [x.rework.rework, x.replacement.replacementSpend],
    },
    marginThisYear: {
      label: 'Margin missed this year, undiscounted',
      unit: 'money',
      totalOf: (x) => [x.replacement.repeatMarginThisYear, x.wordOfMouth.prospectMarginThisYear],
    },
    presentValue: {
      label: 'Present value of the loss through poor service',
      unit: 'money',
      formula: (x) => x.serviceLoss,
    },
    revenueNotMade: {
      label: 'Sales not made (not profit lost)',
      unit: 'money',
      totalOf: (x) => [
        x.replacement.repeatRevenue,
        x.wordOfMouth.prospectRevenue,
        x.referrals.referralRevenue,
        x.vacancy.vacancyRevenue,
      ],
    },
  },
});
