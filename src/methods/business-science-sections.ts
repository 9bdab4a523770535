import { section } from '../model/section.js';

const source = 'Business Science University, course DS4B 201 (2017), calculate_attrition_cost';

/** The direct costs of one leaver. */
export const direct = /* @__PURE__ */ section({
  label: 'Direct cost',
  source,
  inputs: {
    separation: { label: 'Separation cost per leaver', unit: 'money' },
    vacancy: { label: 'Vacancy cost per leaver', unit: 'money', help: 'Temporary help and overtime.' },
    acquisition: { label: 'Acquisition cost per leaver', unit: 'money' },
    placement: { label: 'Placement cost per leaver', unit: 'money' },
  },
  quantities: {
    directCost: {
      label: 'Direct cost',
      unit: 'money',
      totalOf: (x) => [x.separation, x.vacancy, x.acquisition, x.placement],
    },
  },
  lines: {
    separation: { label: 'Separation', kind: 'mixed', formula: (x) => x.separation },
    vacancy: { label: 'Vacancy', kind: 'cash', formula: (x) => x.vacancy },
    acquisition: { label: 'Acquisition', kind: 'mixed', formula: (x) => x.acquisition },
    placement: { label: 'Placement', kind: 'mixed', formula: (x) => x.placement },
  },
});

/** The revenue lost while the position is open and while the new hire learns, less pay saved. */
export const productivity = /* @__PURE__ */ section({
  label: 'Productivity',
  source,
  uses: { direct },
  inputs: {
    revenuePerEmployee: { label: 'Net revenue per employee in a year', unit: 'money' },
    annualPay: { label: 'Pay and benefits in a year', unit: 'money' },
    workingDays: { label: 'Working days in a year', unit: 'days', exclusiveMinimum: 0, maximum: 366 },
    daysOpen: { label: 'Working days that the position is open', unit: 'days' },
    onboardingDays: { label: 'Working days of onboarding', unit: 'days' },
    onboardingEfficiency: {
      label: 'Efficiency during onboarding',
      unit: 'share',
      help: 'The average share of full output that the new hire reaches.',
    },
  },
  quantities: {
    revenuePerDay: {
      label: 'Net revenue per working day',
      unit: 'money/day',
      formula: (x) => x.revenuePerEmployee.div(x.workingDays),
    },
    onboardingDaysLost: {
      label: 'Days of output lost while onboarding',
      unit: 'days',
      formula: (x) => x.onboardingDays.minus(x.onboardingDays.times(x.onboardingEfficiency)),
    },
    paySavedWhileOpen: {
      label: 'Pay saved while open',
      unit: 'money',
      formula: (x) => x.annualPay.times(x.daysOpen).div(x.workingDays),
    },
    attritionCost: {
      label: 'Cost per leaver, before its lines are rounded',
      unit: 'money',
      outcome: true,
      formula: (x) =>
        x.revenuePerDay
          .times(x.daysOpen.plus(x.onboardingDaysLost))
          .plus(x.direct.directCost)
          .minus(x.paySavedWhileOpen),
    },
  },
  lines: {
    whileOpen: {
      label: 'Output lost while open',
      kind: 'opportunity',
      formula: (x) => x.revenuePerDay.times(x.daysOpen),
    },
    whileOnboarding: {
      label: 'Output lost while onboarding',
      kind: 'opportunity',
      formula: (x) => x.revenuePerDay.times(x.onboardingDaysLost),
    },
    paySaved: {
      label: 'Pay saved while open',
      kind: 'cash',
      formula: (x) => x.paySavedWhileOpen.times(-1),
    },
  },
});
