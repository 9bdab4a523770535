import { section } from '../model/section.js';
import { recomputed, ties } from './example.js';
import { method } from './method.js';

const url = 'https://www.bruceforcommissioner.com/post/the-high-cost-of-being-cheap';

const source = `The high cost of being cheap, on deputies of the Kootenai County Sheriff's Office, ${url}`;

// The source does not print the cost of each stage, only the loaded cost of one hire.
const ofOneHire = { hiresKept: 1, recruiting: 105962 };

const inferred = [{ input: 'cohort.recruiting' }] as const;

const cohort = /* @__PURE__ */ section({
  label: 'Loaded cost of those hired and kept',
  source,
  inputs: {
    hiresKept: { label: 'Hires kept from the selection', unit: 'people', exclusiveMinimum: 0 },
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
 * Cohort loss: the hires that are kept carry the cost of all candidates at every stage, and each of them who leaves
 * before a horizon takes that loaded cost along. For a window of time, use the difference between two numbers of
 * leavers.
 *
 * Source: The high cost of being cheap (2022), with figures of the Sheriff's Office of Kootenai County
 * (https://www.bruceforcommissioner.com/post/the-high-cost-of-being-cheap).
 */
export const cohortLoss2022 = /* @__PURE__ */ method({
  label: 'Cohort loss, loaded cost of those gone (2022)',
  source: {
    title: 'The high cost of being cheap',
    author: "A candidate for commissioner of Kootenai County, with figures of its Sheriff's Office",
    year: 2022,
    place: 'bruceforcommissioner.com',
    url,
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
      label: '17 of 62 deputies gone within 36 months',
      source: url,
      inputs: 'partly inferred',
      inferred,
      input: { leavers: 17, currency: 'USD', cohort: ofOneHire },
      figures: [ties('perLeaver', '105962.00', '105962'), ties('total', '1801354.00', '1800000', '50000')],
      note: 'The loaded cost stands under recruiting, for what each stage costs is not printed.',
    },
    {
      label: '33 of 62 deputies gone within 60 months',
      source: url,
      inputs: 'partly inferred',
      inferred,
      input: { leavers: 33, currency: 'USD', cohort: ofOneHire },
      figures: [ties('total', '3496746.00', '3500000', '50000')],
    },
    {
      label: '16 of them between 36 and 60 months',
      source: url,
      inputs: 'partly inferred',
      inferred,
      input: { leavers: 16, currency: 'USD', cohort: ofOneHire },
      figures: [ties('total', '1695392.00', '1700000', '50000')],
    },
    {
      label: 'Round amounts, six of a cohort gone',
      source: 'made up to exercise the stages',
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
