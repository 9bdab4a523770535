import { section } from '../model/section.js';
import { people } from './cascio-people.js';

/** The cost of separating from the leavers of a period, without unemployment tax. */
export const separation = /* @__PURE__ */ section({
  label: 'Separation',
  source: 'Cascio, Boudreau and Fink (2019), Investing in People, 3rd ed., companion software, S1 to S3',
  uses: { people },
  inputs: {
    preparationHours: { label: 'Hours to prepare an exit interview', unit: 'hours' },
    interviewHours: { label: 'Hours of an exit interview', unit: 'hours' },
    hoursPerWeek: { label: 'Hours per week', unit: 'hours/week' },
    weeksOfSeverance: { label: 'Weeks of separation pay', unit: 'weeks' },
    administrationHours: { label: 'Hours of administration per leaver', unit: 'hours' },
  },
  quantities: {
    interviewerTime: {
      label: "Interviewer's time",
      unit: 'money',
      formula: (x) => x.preparationHours.plus(x.interviewHours).times(x.people.interviewerPay).times(x.people.leavers),
    },
    leaverTime: {
      label: "Leaver's time",
      unit: 'money',
      formula: (x) => x.interviewHours.times(x.people.averageLeaverPay).times(x.people.leavers),
    },
    separationPay: {
      label: 'Separation pay',
      unit: 'money',
      formula: (x) => x.weeksOfSeverance.times(x.hoursPerWeek).times(x.people.averageLeaverPay).times(x.people.leavers),
    },
    separationAdministration: {
      label: 'Administration',
      unit: 'money',
      formula: (x) => x.administrationHours.times(x.people.humanResourcesPay).times(x.people.leavers),
    },
    separationCost: {
      label: 'Separation cost',
      unit: 'money',
      totalOf: (x) => [x.interviewerTime, x.leaverTime, x.separationPay, x.separationAdministration],
    },
  },
  lines: {
    interviewerTime: { label: "Interviewer's time", kind: 'time', formula: (x) => x.interviewerTime },
    leaverTime: { label: "Leaver's time", kind: 'time', formula: (x) => x.leaverTime },
    separationPay: { label: 'Separation pay', kind: 'cash', formula: (x) => x.separationPay },
    separationAdministration: { label: 'Administration', kind: 'time', formula: (x) => x.separationAdministration },
  },
});
