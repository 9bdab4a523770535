import { section } from '../model/section.js';

const source = 'CEPR and CLASP turnover calculator (2011, data of January 2019), CC BY 4.0';

/** The pay per hour of the two kinds of staff in the calculator. */
export const pay = /* @__PURE__ */ section({
  label: 'Pay per hour',
  source: `${source}, lines 1 and 2`,
  inputs: {
    salaried: { label: 'Salaried pay per hour', unit: 'money/hour', help: 'Annual pay ÷ (hours per week × 52).' },
    hourly: { label: 'Hourly pay', unit: 'money/hour' },
  },
});

/** The amounts paid to others for one hire. */
export const outsideSpend = /* @__PURE__ */ section({
  label: 'Outside spend',
  source: `${source}, line 4`,
  inputs: {
    advertising: { label: 'Advertising per hire', unit: 'money' },
    agencyFees: { label: 'Agency fees per hire', unit: 'money' },
    interviewTravel: { label: 'Interview travel per hire', unit: 'money' },
    other: { label: 'Other outside spend per hire', unit: 'money' },
  },
  lines: {
    advertising: { label: 'Advertising', kind: 'cash', formula: (x) => x.advertising },
    agencyFees: { label: 'Agency fees', kind: 'cash', formula: (x) => x.agencyFees },
    interviewTravel: { label: 'Interview travel', kind: 'cash', formula: (x) => x.interviewTravel },
    other: { label: 'Other outside spend', kind: 'cash', formula: (x) => x.other },
  },
});

/** The hours of salaried staff for one hire, and of a salaried new hire until proficient. */
export const salariedTime = /* @__PURE__ */ section({
  label: 'Time of salaried staff',
  source: `${source}, lines 5, 7a and 8`,
  uses: { pay },
  inputs: {
    screening: { label: 'Screening hours', unit: 'hours' },
    selecting: { label: 'Selecting hours', unit: 'hours' },
    hiring: { label: 'Hiring hours', unit: 'hours' },
    checks: { label: 'Hours for drug and background checks', unit: 'hours' },
    other: { label: 'Other hours', unit: 'hours' },
    training: { label: 'Training hours of salaried staff', unit: 'hours', help: 'Trainers, and a salaried new hire.' },
    hoursToProficiency: {
      label: 'Hours to full proficiency, salaried',
      unit: 'hours',
      help: 'Where the leaver is salaried: weeks × hours per week, or months × hours per week × 52 ÷ 12.',
    },
  },
  quantities: {
    salariedRampHours: {
      label: 'Half of the hours to full proficiency, salaried',
      unit: 'hours',
      formula: (x) => x.hoursToProficiency.div(2),
    },
    salariedHours: {
      label: 'Salaried hours',
      unit: 'hours',
      totalOf: (x) => [x.screening, x.selecting, x.hiring, x.checks, x.other, x.training, x.salariedRampHours],
    },
  },
  lines: {
    screening: { label: 'Screening', kind: 'time', formula: (x) => x.screening.times(x.pay.salaried) },
    selecting: { label: 'Selecting', kind: 'time', formula: (x) => x.selecting.times(x.pay.salaried) },
    hiring: { label: 'Hiring', kind: 'time', formula: (x) => x.hiring.times(x.pay.salaried) },
    checks: { label: 'Drug and background checks', kind: 'time', formula: (x) => x.checks.times(x.pay.salaried) },
    other: { label: 'Other time', kind: 'time', formula: (x) => x.other.times(x.pay.salaried) },
    training: { label: 'Training, salaried', kind: 'time', formula: (x) => x.training.times(x.pay.salaried) },
    rampUp: {
      label: 'Ramp-up, salaried',
      kind: 'opportunity',
      formula: (x) => x.salariedRampHours.times(x.pay.salaried),
    },
  },
});

/** The hours of hourly staff for one hire, and of an hourly new hire until proficient. */
export const hourlyTime = /* @__PURE__ */ section({
  label: 'Time of hourly staff',
  source: `${source}, lines 6, 7b and 8`,
  uses: { pay },
  inputs: {
    paperwork: { label: 'Hours of paperwork', unit: 'hours' },
    training: { label: 'Training hours of hourly staff', unit: 'hours', help: 'An hourly new hire, and colleagues.' },
    hoursToProficiency: {
      label: 'Hours to full proficiency, hourly',
      unit: 'hours',
      help: 'Where the leaver is paid by the hour: days × hours per day.',
    },
  },
  quantities: {
    hourlyRampHours: {
      label: 'Half of the hours to full proficiency, hourly',
      unit: 'hours',
      formula: (x) => x.hoursToProficiency.div(2),
    },
    hourlyHours: {
      label: 'Hourly hours',
      unit: 'hours',
      totalOf: (x) => [x.paperwork, x.training, x.hourlyRampHours],
    },
  },
  lines: {
    paperwork: { label: 'Paperwork', kind: 'time', formula: (x) => x.paperwork.times(x.pay.hourly) },
    training: { label: 'Training, hourly', kind: 'time', formula: (x) => x.training.times(x.pay.hourly) },
    rampUp: { label: 'Ramp-up, hourly', kind: 'opportunity', formula: (x) => x.hourlyRampHours.times(x.pay.hourly) },
  },
});
