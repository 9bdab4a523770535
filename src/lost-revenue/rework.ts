import { section } from '../model/section.js';

/** The direct cost of problems in the year: refunds, repeated work, gifts and handling, less what is recovered. */
export const rework = /* @__PURE__ */ section({
  label: 'Rework',
  source:
    'Incidents × the parts of one, less what is got back (derived). The parts are asked for because published figures per callback run from 350 to about 3,000 dollars, by what is inside',
  inputs: {
    incidentsPerYear: {
      label: 'Service failures handled in a year',
      unit: 'count',
      help: 'A customer may have several.',
    },
    refundShare: { label: 'Share of incidents refunded', unit: 'share' },
    refundAmount: { label: 'Average refund', unit: 'money', help: 'Of those refunded.' },
    redoShare: { label: 'Share of incidents done again', unit: 'share' },
    redoHours: {
      label: 'Hours to do it again',
      unit: 'hours',
      help: 'Only hours that are paid extra or taken from other work.',
    },
    redoMaterials: { label: 'Materials to do it again', unit: 'money' },
    goodwillShare: { label: 'Share of incidents with a gift', unit: 'share' },
    goodwillVariableCost: {
      label: 'Cost of the gift',
      unit: 'money',
      help: 'What the gift costs, not its price on the menu.',
    },
    handlingHours: { label: 'Hours to handle an incident', unit: 'hours' },
    loadedHourlyWage: {
      label: 'Loaded pay of those who handle and redo',
      unit: 'money/hour',
      help: 'With benefits and payroll taxes.',
    },
    recoveredPerYear: {
      label: 'Got back in the year',
      unit: 'money',
      help: 'From suppliers, insurers and salvage; leave it out for nothing.',
    },
  },
  quantities: {
    refundPerIncident: {
      label: 'Refund per incident',
      unit: 'money',
      formula: (x) => x.refundShare.times(x.refundAmount),
    },
    redoTimePerIncident: {
      label: 'Time of doing it again per incident',
      unit: 'money',
      formula: (x) => x.redoShare.times(x.redoHours).times(x.loadedHourlyWage),
    },
    redoMaterialsPerIncident: {
      label: 'Materials of doing it again per incident',
      unit: 'money',
      formula: (x) => x.redoShare.times(x.redoMaterials),
    },
    redoPerIncident: {
      label: 'Doing it again per incident',
      unit: 'money',
      formula: (x) => x.redoTimePerIncident.plus(x.redoMaterialsPerIncident),
    },
    goodwillPerIncident: {
      label: 'Gifts per incident',
      unit: 'money',
      formula: (x) => x.goodwillShare.times(x.goodwillVariableCost),
    },
    handlingPerIncident: {
      label: 'Handling per incident',
      unit: 'money',
      formula: (x) => x.handlingHours.times(x.loadedHourlyWage),
    },
    reworkPerIncident: {
      label: 'Rework per incident',
      unit: 'money',
      formula: (x) =>
        x.refundPerIncident.plus(x.redoPerIncident).plus(x.goodwillPerIncident).plus(x.handlingPerIncident),
    },
    reworkGross: {
      label: 'Rework before what is got back',
      unit: 'money',
      formula: (x) => x.incidentsPerYear.times(x.reworkPerIncident),
    },
    rework: {
      label: 'Rework in the year',
      unit: 'money',
      formula: (x) => x.reworkGross.minus(x.recoveredPerYear),
      otherwise: (x) => x.reworkGross,
    },
  },
  lines: {
    refunds: { label: 'Refunds', kind: 'cash', formula: (x) => x.incidentsPerYear.times(x.refundPerIncident) },
    redoTime: {
      label: 'Time of doing it again',
      kind: 'time',
      formula: (x) => x.incidentsPerYear.times(x.redoTimePerIncident),
    },
    redoMaterials: {
      label: 'Materials of doing it again',
      kind: 'cash',
      formula: (x) => x.incidentsPerYear.times(x.redoMaterialsPerIncident),
    },
    goodwill: { label: 'Gifts', kind: 'cash', formula: (x) => x.incidentsPerYear.times(x.goodwillPerIncident) },
    handling: { label: 'Handling', kind: 'time', formula: (x) => x.incidentsPerYear.times(x.handlingPerIncident) },
    recovered: { label: 'Got back', kind: 'cash', formula: (x) => x.recoveredPerYear.times(-1) },
  },
});
