import { section } from '../model/section.js';
import { customers } from './customers.js';
import { team } from './team.js';

/** Sales lost while a position is vacant. The pay saved in that time belongs to turnover cost. */
export const vacancy = /* @__PURE__ */ section({
  label: 'Sales lost while a place is empty',
  source: 'Hours not covered × sales per hour that are really lost × contribution margin (derived)',
  uses: { customers, team },
  inputs: {
    vacancyHoursPerStaffLeaver: {
      label: 'Hours a place is empty per staff leaver',
      unit: 'hours',
      help: 'Working hours, not hours of the clock.',
    },
    vacancyCoveredShare: {
      label: 'Share of these hours covered by others',
      unit: 'share',
      help: 'By colleagues, overtime or temporary staff; what the cover is paid belongs to turnover cost.',
    },
    salesPerHour: {
      label: 'Sales per hour',
      unit: 'money/hour',
      help: 'Sales that one such employee brings in an hour.',
    },
    salesReallyLostShare: {
      label: 'Share of sales really lost',
      unit: 'share',
      help: 'The share of uncovered sales that did not move to another time or colleague.',
    },
  },
  quantities: {
    uncoveredHoursPerStaffLeaver: {
      label: 'Hours not covered per staff leaver',
      unit: 'hours',
      formula: (x) => x.vacancyHoursPerStaffLeaver.minus(x.vacancyHoursPerStaffLeaver.times(x.vacancyCoveredShare)),
    },
    vacancyRevenue: {
      label: 'Sales not made while places are empty',
      unit: 'money',
      formula: (x) =>
        x.team.staffLeavers.times(x.uncoveredHoursPerStaffLeaver).times(x.salesPerHour).times(x.salesReallyLostShare),
    },
    vacancyMargin: {
      label: 'Margin lost while places are empty',
      unit: 'money',
      formula: (x) => x.vacancyRevenue.times(x.customers.contributionMarginShare),
    },
  },
  lines: {
    salesLost: { label: 'Sales lost while places are empty', kind: 'opportunity', formula: (x) => x.vacancyMargin },
  },
});
