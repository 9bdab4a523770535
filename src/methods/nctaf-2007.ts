import { section } from '../section.js';
import { recomputed } from './example.js';
import { method } from './method.js';

const source =
  "National Commission on Teaching and America's Future (2007), Teacher Turnover Cost Calculator, as set out at scholastic.com, article 3748035";

const district = /* @__PURE__ */ section({
  label: 'School district',
  source,
  inputs: {
    leavers: { label: 'Teachers who left in the year', unit: 'people' },
    centralCostPerLeaver: { label: 'Central-office cost per leaver', unit: 'money' },
    schools: { label: 'Schools', unit: 'count' },
    costPerSchool: { label: 'Cost per school in the year', unit: 'money' },
  },
  quantities: {
    centralCost: {
      label: 'Central-office cost',
      unit: 'money',
      formula: (x) => x.leavers.times(x.centralCostPerLeaver),
    },
    schoolCost: { label: 'Cost at the schools', unit: 'money', formula: (x) => x.schools.times(x.costPerSchool) },
    districtCost: { label: 'Cost of the district', unit: 'money', totalOf: (x) => [x.centralCost, x.schoolCost] },
    costPerLeaver: {
      label: 'Cost per leaver',
      unit: 'money',
      outcome: true,
      formula: (x) => x.districtCost.div(x.leavers),
    },
  },
  lines: {
    central: { label: 'Central office', kind: 'mixed', formula: (x) => x.centralCost },
    schools: { label: 'Schools', kind: 'mixed', formula: (x) => x.schoolCost },
  },
});

/** Teacher turnover on two levels: so much for each leaver at the central office, and so much for each school. */
export const nctaf2007 = /* @__PURE__ */ method({
  label: 'NCTAF (2007), teachers, per leaver and per school',
  source: {
    title: 'Teacher Turnover Cost Calculator',
    author: "National Commission on Teaching and America's Future",
    year: 2007,
    place: 'Washington, DC',
    url: 'not stated',
  },
  year: 2007,
  currency: 'USD',
  scope: {
    covers: 'turnover',
    counts: 'cost at the central office and at the schools',
    leavesOut: 'how each is made up',
  },
  sections: { district },
  examples: [
    {
      label: 'Round amounts',
      source: 'made up to exercise the formula; no worked example could be read',
      inputs: 'illustrative',
      input: {
        currency: 'USD',
        district: { leavers: 200, centralCostPerLeaver: 5000, schools: 50, costPerSchool: 12000 },
      },
      // 200 × 5,000 + 50 × 12,000 = 1,600,000, over 200.
      figures: [recomputed('total', '1600000.00'), recomputed('quantities.costPerLeaver', '8000')],
    },
  ],
});
