import { section } from '../model/section.js';
import { recomputed, ties } from './example.js';
import { method } from './method.js';

const url = 'https://staffreliefinc.com/2025/01/2025-nsi-national-health-care-retention-rn-staffing-report';

const quoted = `NSI National Health Care Retention & RN Staffing Report 2025, its executive summary as quoted at ${url}`;

const onePoint = /* @__PURE__ */ section({
  label: 'One percentage point of turnover',
  source: `${quoted}; the formula is inferred, the report prints none`,
  inputs: {
    averageHeadcount: { label: 'Average headcount', unit: 'people' },
    costPerLeaver: { label: 'Cost per leaver', unit: 'money' },
  },
  quantities: {
    leaversPerPoint: {
      label: 'Leavers in a year per percentage point',
      unit: 'people',
      formula: (x) => x.averageHeadcount.div(100),
    },
  },
  lines: {
    onePoint: {
      label: 'Cost of one point of turnover',
      kind: 'mixed',
      formula: (x) => x.leaversPerPoint.times(x.costPerLeaver),
    },
  },
});

/**
 * The cost of one percentage point of yearly turnover: a hundredth of the headcount × the cost per leaver. NSI prints
 * the cost per nurse and per point for hospitals; the formula between them is inferred. The total is money per point
 * and year.
 *
 * Source: NSI Nursing Solutions, National Health Care Retention & RN Staffing Report (2025), as quoted at
 * https://staffreliefinc.com/2025/01/2025-nsi-national-health-care-retention-rn-staffing-report; the report was not
 * read.
 */
export const nsiCostPerPoint = /* @__PURE__ */ method({
  label: 'NSI, cost of a point of turnover',
  source: {
    title: 'National Health Care Retention & RN Staffing Report',
    author: 'NSI Nursing Solutions',
    year: 2025,
    place: 'the executive summary as quoted; the report was not read',
    url,
  },
  year: 2024,
  currency: 'USD',
  scope: {
    covers: 'a point of turnover',
    counts: 'the cost per leaver that is put in',
    leavesOut: 'how that cost is made up',
  },
  sections: { onePoint },
  examples: [
    {
      label: 'The average hospital of 2024',
      source: quoted,
      inputs: 'partly inferred',
      inferred: [{ input: 'onePoint.averageHeadcount', solvedFrom: 'total' }],
      input: { currency: 'USD', onePoint: { averageHeadcount: '472.9177', costPerLeaver: 61110 } },
      figures: [recomputed('quantities.leaversPerPoint', '4.729177'), ties('total', '289000.01', '289000', '50')],
      note: 'The headcount is not printed: it is the one that leads from the printed cost per nurse to the printed cost per point.',
    },
  ],
});
