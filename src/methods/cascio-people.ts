import { section } from '../model/section.js';

const source = 'Cascio, Boudreau and Fink (2019), Investing in People, 3rd ed., companion software';

/** The leavers of the period, and the pay per hour of everyone involved. */
export const people = /* @__PURE__ */ section({
  label: 'People and pay',
  source,
  allowUnused: true,
  inputs: {
    leavers: { label: 'Leavers', unit: 'people' },
    humanResourcesPay: { label: 'Human resources pay per hour', unit: 'money/hour' },
    interviewerPay: { label: "Interviewer's pay per hour", unit: 'money/hour' },
    leaverPay: { label: "Leaver's pay per hour", unit: 'money/hour', help: 'Where the three groups are not given.' },
    firstGroupShare: { label: 'Share of leavers in the first group', unit: 'share' },
    firstGroupPay: { label: 'Pay per hour in the first group', unit: 'money/hour' },
    secondGroupShare: { label: 'Share of leavers in the second group', unit: 'share' },
    secondGroupPay: { label: 'Pay per hour in the second group', unit: 'money/hour' },
    thirdGroupPay: { label: 'Pay per hour in the third group', unit: 'money/hour', help: 'The rest of the leavers.' },
  },
  quantities: {
    thirdGroupShare: {
      label: 'Share of leavers in the third group',
      unit: 'share',
      formula: (x) => x.firstGroupShare.plus(x.secondGroupShare).times(-1).plus(1),
    },
    averageLeaverPay: {
      label: "Leavers' average pay per hour",
      unit: 'money/hour',
      formula: (x) =>
        x.firstGroupShare
          .times(x.firstGroupPay)
          .plus(x.secondGroupShare.times(x.secondGroupPay))
          .plus(x.thirdGroupShare.times(x.thirdGroupPay)),
      otherwise: (x) => x.leaverPay,
    },
  },
});
