import { section } from '../model/section.js';

/** A bonus for those who stay, and what it saves among those who would have left. */
export const bonus = /* @__PURE__ */ section({
  label: 'Stay bonus',
  source:
    'People kept × cost per leaver against the bonus of all who stay (derived); the price of a person kept as in the teacher bonuses of Tennessee, Springer, Rodriguez and Swain (2014, reported in the press)',
  inputs: {
    people: { label: 'People who are offered the bonus', unit: 'people', exclusiveMinimum: 0 },
    bonus: {
      label: 'Bonus of one person who stays',
      unit: 'money',
      exclusiveMinimum: 0,
      help: 'Paid at the end to those who stay, and to nobody else.',
    },
    loadOnBonus: {
      label: 'Payroll taxes on the bonus',
      unit: 'share',
      help: 'Those of the employer, and pensions that are a percentage of pay.',
    },
    leaveWithout: {
      label: 'Share who would leave without the bonus',
      unit: 'share',
      help: 'Until the day on which it is paid: 0.3 for three in ten.',
    },
    leaveWith: {
      label: 'Share who leave with the bonus',
      unit: 'share',
      help: 'At most as many as without it.',
    },
    costPerLeaver: { label: 'Cost per leaver', unit: 'money', help: 'The turnover cost per leaver.' },
    leaveLaterShare: {
      label: 'Share of those kept who leave soon after',
      unit: 'share',
      help: 'They take the bonus and cost a replacement as well.',
      default: { value: 0, source: 'Those kept are taken to stay until the firm says otherwise' },
    },
  },
  quantities: {
    kept: {
      label: 'People kept by the bonus',
      unit: 'people',
      outcome: true,
      formula: (x) => x.people.times(x.leaveWithout.minus(x.leaveWith)),
    },
    paid: {
      label: 'People who are paid the bonus',
      unit: 'people',
      outcome: true,
      formula: (x) => x.leaveWith.times(-1).plus(1).times(x.people),
    },
    bonusWithLoad: {
      label: 'Bonus with payroll taxes',
      unit: 'money',
      formula: (x) => x.bonus.times(x.loadOnBonus.plus(1)),
    },
    cost: { label: 'Cost of the bonus', unit: 'money', outcome: true, formula: (x) => x.paid.times(x.bonusWithLoad) },
    savedPerKept: {
      label: 'Saved for each person kept',
      unit: 'money',
      formula: (x) => x.costPerLeaver.minus(x.costPerLeaver.times(x.leaveLaterShare)),
    },
    saving: {
      label: 'Saved through turnover',
      unit: 'money',
      outcome: true,
      formula: (x) => x.kept.times(x.savedPerKept),
    },
    net: { label: 'Net of the bonus', unit: 'money', outcome: true, formula: (x) => x.saving.minus(x.cost) },
    returnOnInvestment: {
      label: 'Return on the bonus',
      unit: 'share',
      outcome: true,
      formula: (x) => x.net.div(x.cost),
    },
    costPerKept: {
      label: 'Paid for each person kept',
      unit: 'money',
      outcome: true,
      formula: (x) => x.cost.div(x.kept),
    },
    paidToThoseWhoWouldHaveStayed: {
      label: 'Share of the bonuses for people who would have stayed',
      unit: 'share',
      outcome: true,
      formula: (x) => x.people.minus(x.people.times(x.leaveWithout)).div(x.paid),
    },
    breakEvenBonus: {
      label: 'Bonus at which it breaks even',
      unit: 'money',
      outcome: true,
      formula: (x) => x.saving.div(x.paid).div(x.loadOnBonus.plus(1)),
    },
    mostSaved: {
      label: 'Net for each person if everybody stayed',
      unit: 'money',
      formula: (x) => x.leaveWithout.times(x.savedPerKept).minus(x.bonusWithLoad),
    },
    mostLost: {
      label: 'Loss for each person if everybody stayed (0 if there is none)',
      unit: 'money',
      formula: (x) => x.mostSaved,
      atMost: 0,
    },
    breakEvenStayersPerLeaver: {
      label: 'People who stay for each one who leaves, at break-even',
      unit: 'ratio',
      formula: (x) => x.savedPerKept.minus(x.leaveWithout.times(x.savedPerKept)).div(x.mostSaved.minus(x.mostLost)),
    },
    breakEvenLeaveWith: {
      label: 'Share who may leave with the bonus, to break even',
      unit: 'share',
      outcome: true,
      formula: (x) => x.breakEvenStayersPerLeaver.div(x.breakEvenStayersPerLeaver.plus(1)).times(-1).plus(1),
    },
  },
  lines: {
    saving: { label: 'Turnover saved', kind: 'mixed', formula: (x) => x.saving },
    bonus: { label: 'Bonus', kind: 'cash', formula: (x) => x.cost.times(-1) },
  },
});
