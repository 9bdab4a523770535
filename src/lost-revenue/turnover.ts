import { section } from '../model/section.js';

/** Figures of the staff that tell how much of the loss is caused by turnover. */
export const turnover = /* @__PURE__ */ section({
  label: 'Staff turnover',
  source:
    'Newcomers and gaps as the link between turnover and service (derived); service was worse in units with more newcomers in Hausknecht, Trevor and Howard (2009), 75 units, 5,631 staff (abstract)',
  inputs: {
    serviceStaff: { label: 'Customer-facing staff', unit: 'people', help: 'The average number in the year.' },
    yearlyTurnoverRate: {
      label: 'Yearly staff turnover',
      unit: 'ratio',
      help: 'Staff leavers in the year ÷ customer-facing staff: 0.6 for 60 %; it may be above 1. Give this or “Staff leavers in the year”.',
    },
    staffLeavers: {
      label: 'Staff leavers in the year',
      unit: 'people',
      help: 'Customer-facing staff who left. Give this or “Yearly staff turnover”.',
    },
    monthsToFullSkill: {
      label: 'Months to full skill',
      unit: 'months',
      help: 'Until a newcomer serves as well as the others.',
    },
    monthsVacant: {
      label: 'Months a place stays empty',
      unit: 'months',
      help: 'From the last day of one to the first of the next.',
    },
    problemRateRatio: {
      label: 'Problem rate with newcomers ÷ with experienced staff',
      unit: 'ratio',
      minimum: 1,
      help: "1.8 where customers served by newcomers, or while a place is empty, meet problems 1.8 times as often. From the firm's own data.",
      default: {
        value: 1,
        source:
          "Nothing is attributed without the firm's own evidence: Ton and Huckman (2008, abstract) find no harm where processes are followed closely",
      },
    },
  },
});
