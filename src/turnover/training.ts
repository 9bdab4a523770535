import { section } from '../model/section.js';
import { costOfTime, pay } from './pay.js';

/** The cost of training one new hire: the trainer's time, the new hire's time, and purchases. */
export const training = /* @__PURE__ */ section({
  label: 'Training',
  source:
    'CEPR and CLASP turnover calculator (2011, data of 2019), lines 7a and 7b, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc; new hires per trainer as in the companion software of Cascio, Boudreau and Fink (2019), Investing in People, 3rd ed., line T3',
  uses: { pay },
  inputs: {
    trainerHours: { label: "Trainer's hours per training", unit: 'hours' },
    newHiresPerTrainer: {
      label: 'New hires per trainer',
      unit: 'count',
      help: 'How many are trained at the same time by one trainer.',
      exclusiveMinimum: 0,
      default: {
        value: 1,
        source:
          "One to one, as in the CEPR and CLASP turnover calculator (2011), line 7a: the trainer's hours are counted for each hire, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc",
      },
    },
    newHireHours: {
      label: "New hire's hours in training",
      unit: 'hours',
      help: 'Hours spent learning and not yet working.',
    },
    materials: { label: 'Training materials per hire', unit: 'money' },
    courseFees: { label: 'Course fees per hire', unit: 'money' },
  },
  lines: {
    trainer: {
      label: "Trainer's time",
      kind: 'time',
      formula: (x) => costOfTime(x.trainerHours, x.pay.trainer, x.pay.load).div(x.newHiresPerTrainer),
    },
    newHire: {
      label: "New hire's time",
      kind: 'time',
      formula: (x) => costOfTime(x.newHireHours, x.pay.newHire, x.pay.load),
    },
    materials: {
      label: 'Materials',
      kind: 'cash',
      source:
        'Companion software of Cascio, Boudreau and Fink (2019), Investing in People, 3rd ed., line T1, literature and equipment',
      formula: (x) => x.materials,
    },
    courseFees: {
      label: 'Course fees',
      kind: 'cash',
      source: 'A line of this model: money as billed; no publication is claimed',
      formula: (x) => x.courseFees,
    },
  },
});
