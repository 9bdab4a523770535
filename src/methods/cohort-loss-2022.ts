import { section } from '../section.js';
import { recomputed } from './example.js';
import { method } from './method.js';

const source = "A US county sheriff's deputy turnover figures (2022), https://bruceforcommissioner.com";

const cohort = /* @__PURE__ */ section({
  label: 'Loaded cost of those hired and kept',
  source,
  inputs: {
    hiresKept: { label: 'Hires kept from the selection', unit: 'people', moreThan: 0 },
    recruiting: { label: 'Recruiting all candidates', unit: 'money' },
    testing: { label: 'Testing all candidates', unit: 'money' },
    academy: { label: 'Academy for those who enter it', unit: 'money' },
    fieldTraining: { label: 'Field training of the hires', unit: 'money' },
  },
  lines: {
    recruiting: { label: 'Recruiting', kind: 'mixed', formula: (x) => x.recruiting.div(x.hiresKept) },
    testing: { label: 'Testing', kind: 'mixed', formula: (x) => x.testing.div(x.hiresKept) },
    academy: { label: 'Academy', kind: 'mixed', formula: (x) => x.academy.div(x.hiresKept) },
    fieldTraining: { label: 'Field training', kind: 'time', formula: (x) => x.fieldTraining.div(x.hiresKept) },
  },
});

/**
 * Cohort loss: the cost of all candidates at every stage is carried by the hires that are kept, and each of them who is
 * gone by a horizon takes that loaded cost along. For windows in time, take the difference of the numbers gone.
 */
export const cohortLoss2022 = /* @__PURE__ */ method({
  label: 'Cohort loss, loaded cost of those gone (2022)',
  source: {
    title: 'Deputy turnover figures',
    author: "A US county sheriff's office",
    year: 2022,
    place: 'bruceforcommissioner.com',
    url: 'https://bruceforcommissioner.com',
  },
  year: 2022,
  currency: 'USD',
  scope: {
    covers: 'turnover',
    counts: 'recruiting, testing and training, with the cost of rejected candidates',
    leavesOut: 'separation, vacancy, ramp-up',
  },
  leavers: {
    label: 'Gone by the horizon',
    unit: 'people',
    help: 'how many of the cohort are gone by the horizon, one, three or five years.',
  },
  sections: { cohort },
  examples: [
    {
      label: 'Round amounts, six of a cohort gone',
      source: 'made up to exercise the formula; the published costs were not read',
      inputs: 'illustrative',
      input: {
        leavers: 6,
        currency: 'USD',
        cohort: { hiresKept: 20, recruiting: 40000, testing: 60000, academy: 300000, fieldTraining: 200000 },
      },
      figures: [recomputed('perLeaver', '30000.00'), recomputed('total', '180000.00')],
    },
  ],
});
