import { section } from '../model/section.js';

const source = 'Wyoming Legislative Service Office (2000), Turnover and Retention in Four Occupations';

/** The people who left in the year. */
export const people = /* @__PURE__ */ section({
  label: 'People',
  source,
  inputs: {
    leavers: { label: 'Leavers', unit: 'people', help: 'Who left the agency; no transfers, no promotions.' },
  },
});

/** The cost of separations in the year. */
export const separation = /* @__PURE__ */ section({
  label: 'Separation',
  source,
  inputs: {
    exitInterviews: { label: 'Exit interviews in the year', unit: 'money' },
    unemployment: { label: 'Unemployment claims in the year', unit: 'money' },
    administration: { label: 'Administration to separate in the year', unit: 'money' },
    payroll: { label: 'Payroll system in the year', unit: 'money' },
  },
  quantities: {
    separationCost: {
      label: 'Separation in the year',
      unit: 'money',
      totalOf: (x) => [x.exitInterviews, x.unemployment, x.administration, x.payroll],
    },
  },
  lines: {
    exitInterviews: { label: 'Exit interviews', kind: 'time', formula: (x) => x.exitInterviews },
    unemployment: { label: 'Unemployment claims', kind: 'cash', formula: (x) => x.unemployment },
    administration: { label: 'Administration to separate', kind: 'time', formula: (x) => x.administration },
    payroll: { label: 'Payroll system', kind: 'time', formula: (x) => x.payroll },
  },
});

/** The cost of covering vacant positions in the year. */
export const vacancy = /* @__PURE__ */ section({
  label: 'Vacancy',
  source,
  inputs: {
    temporaryStaff: { label: 'Temporary and contract staff in the year', unit: 'money' },
    overtime: { label: 'Overtime in the year', unit: 'money' },
  },
  quantities: {
    vacancyCost: { label: 'Vacancy in the year', unit: 'money', totalOf: (x) => [x.temporaryStaff, x.overtime] },
  },
  lines: {
    temporaryStaff: { label: 'Temporary and contract staff', kind: 'cash', formula: (x) => x.temporaryStaff },
    overtime: { label: 'Overtime', kind: 'cash', formula: (x) => x.overtime },
  },
});

/** The cost of finding and hiring replacements in the year. */
export const replacement = /* @__PURE__ */ section({
  label: 'Replacement',
  source,
  inputs: {
    communicating: { label: 'Communicating availability in the year', unit: 'money' },
    announcements: { label: 'Announcements in the year', unit: 'money' },
    screening: { label: 'Application screening in the year', unit: 'money' },
    tests: { label: 'Pre-employment tests in the year', unit: 'money' },
    interviews: { label: 'Interviews in the year', unit: 'money' },
    selection: { label: 'Selection in the year', unit: 'money' },
    administration: { label: 'Administration to hire in the year', unit: 'money' },
    payroll: { label: 'Payroll system in the year', unit: 'money' },
  },
  quantities: {
    replacementCost: {
      label: 'Replacement in the year',
      unit: 'money',
      totalOf: (x) => [
        x.communicating,
        x.announcements,
        x.screening,
        x.tests,
        x.interviews,
        x.selection,
        x.administration,
        x.payroll,
      ],
    },
  },
  lines: {
    communicating: { label: 'Communicating availability', kind: 'time', formula: (x) => x.communicating },
    announcements: { label: 'Announcements', kind: 'cash', formula: (x) => x.announcements },
    screening: { label: 'Application screening', kind: 'time', formula: (x) => x.screening },
    tests: { label: 'Pre-employment tests', kind: 'cash', formula: (x) => x.tests },
    interviews: { label: 'Interviews', kind: 'time', formula: (x) => x.interviews },
    selection: { label: 'Selection', kind: 'time', formula: (x) => x.selection },
    administration: { label: 'Administration to hire', kind: 'time', formula: (x) => x.administration },
    payroll: { label: 'Payroll system', kind: 'time', formula: (x) => x.payroll },
  },
});

/** The cost of training replacements in the year. */
export const training = /* @__PURE__ */ section({
  label: 'Training',
  source,
  inputs: {
    centralOrientation: { label: 'Central orientation in the year', unit: 'money' },
    inHouseOrientation: { label: 'In-house orientation in the year', unit: 'money' },
    formalTraining: { label: 'Formal training in the year', unit: 'money' },
    onTheJob: { label: 'On-the-job training in the year', unit: 'money' },
  },
  quantities: {
    trainingCost: {
      label: 'Training in the year',
      unit: 'money',
      totalOf: (x) => [x.centralOrientation, x.inHouseOrientation, x.formalTraining, x.onTheJob],
    },
  },
  lines: {
    centralOrientation: { label: 'Central orientation', kind: 'time', formula: (x) => x.centralOrientation },
    inHouseOrientation: { label: 'In-house orientation', kind: 'time', formula: (x) => x.inHouseOrientation },
    formalTraining: { label: 'Formal training', kind: 'time', formula: (x) => x.formalTraining },
    onTheJob: { label: 'On-the-job training', kind: 'time', formula: (x) => x.onTheJob },
  },
});

/** The cost of the year per leaver. */
export const result = /* @__PURE__ */ section({
  label: 'Result',
  source,
  uses: { people, separation, vacancy, replacement, training },
  inputs: {},
  quantities: {
    yearlyCost: {
      label: 'Turnover cost in the year',
      unit: 'money',
      totalOf: (x) => [
        x.separation.separationCost,
        x.vacancy.vacancyCost,
        x.replacement.replacementCost,
        x.training.trainingCost,
      ],
    },
    costPerLeaver: {
      label: 'Cost per leaver',
      unit: 'money',
      outcome: true,
      formula: (x) => x.yearlyCost.div(x.people.leavers),
    },
  },
});
