import { section } from '../model/section.js';
import { recomputed, ties } from './example.js';
import { method } from './method.js';

const article =
  'Scholastic, Cool and Calculating, October 2007, http://www.scholastic.com/browse/article.jsp?id=3748035';

const source = `National Commission on Teaching and America's Future (2007), Teacher Turnover Cost Calculator, as worked in ${article}`;

const district = /* @__PURE__ */ section({
  label: 'School district',
  source,
  inputs: {
    leavers: { label: 'Teachers who left in the year', unit: 'people' },
    centralCostPerLeaver: {
      label: 'Central-office cost per leaver',
      unit: 'money',
      help: '6,250 USD for a district outside a city, in the calculator of 2007.',
    },
    schools: { label: 'Schools', unit: 'count' },
    costPerSchool: {
      label: 'Cost per school in the year',
      unit: 'money',
      help: '33,000 USD for a district outside a city, in the calculator of 2007.',
    },
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

/**
 * Teacher turnover on two levels: an amount for each leaver at the central office, and an amount for each school.
 *
 * Source: National Commission on Teaching and America's Future, Teacher Turnover Cost Calculator, Washington, DC
 * (2007), http://nctaf.org/teacher-turnover-cost-calculator/the-cost-of-teacher-turnover-study-and-cost-calculator/.
 */
export const nctaf2007 = /* @__PURE__ */ method({
  label: 'NCTAF (2007), teachers, per leaver and per school',
  source: {
    title: 'Teacher Turnover Cost Calculator',
    author: "National Commission on Teaching and America's Future",
    year: 2007,
    place: 'Washington, DC',
    url: 'http://nctaf.org/teacher-turnover-cost-calculator/the-cost-of-teacher-turnover-study-and-cost-calculator/',
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
      label: 'Granville County, North Carolina, 2006-07',
      source: article,
      inputs: 'published',
      input: {
        currency: 'USD',
        district: { leavers: 79, centralCostPerLeaver: 6250, schools: 15, costPerSchool: 33000 },
      },
      figures: [
        ties('lines.district.central.amount', '493750.00', '493750'),
        ties('lines.district.schools.amount', '495000.00', '495000'),
        ties('total', '988750.00', '988750'),
        recomputed('quantities.costPerLeaver', '12515.82'),
      ],
      note: "The teachers and the schools are the county's own; the two costs are the calculator's for a district outside a city.",
    },
  ],
});
