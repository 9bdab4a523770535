import { section } from '../model/section.js';
import { recomputed } from './example.js';
import { method } from './method.js';

const url = 'http://www.shrm.org/hrstandards/publishedstandards/pages/ansishrm060012012,cost-per-hire.aspx';

const source = `ANSI/SHRM 06001.2012, Cost-per-Hire, with its erratum and interpretation, ${url}`;

const hires = /* @__PURE__ */ section({
  label: 'Hires',
  source,
  inputs: {
    hires: { label: 'Hires', unit: 'people', help: 'In the same period as the money.' },
    firstYearCompensation: {
      label: 'First-year compensation of the new hires',
      unit: 'money',
      help: 'Total pay and benefits of all hires of the period in their first year.',
    },
  },
});

const external = /* @__PURE__ */ section({
  label: 'External costs',
  source,
  inputs: {
    advertising: { label: 'Advertising, marketing and job fairs', unit: 'money' },
    agencies: { label: 'Agencies and outsourced recruitment', unit: 'money' },
    checks: { label: 'Background checks, drug tests and pre-screening', unit: 'money' },
    bonuses: { label: 'Sign-on bonuses and referral awards', unit: 'money' },
    travelAndRelocation: { label: 'Travel and relocation', unit: 'money' },
    sourcing: { label: 'Sourcing, campus recruiting, consulting and technology', unit: 'money' },
    immigration: { label: 'Immigration costs', unit: 'money' },
    healthScreens: { label: 'Pre-hire health screens', unit: 'money' },
  },
  quantities: {
    externalBasic: {
      label: 'External costs without immigration and health screens',
      unit: 'money',
      totalOf: (x) => [x.advertising, x.agencies, x.checks, x.bonuses, x.travelAndRelocation, x.sourcing],
    },
    externalCost: {
      label: 'External costs',
      unit: 'money',
      totalOf: (x) => [x.externalBasic, x.immigration, x.healthScreens],
    },
  },
  lines: {
    advertising: { label: 'Advertising and events', kind: 'cash', formula: (x) => x.advertising },
    agencies: { label: 'Agencies', kind: 'cash', formula: (x) => x.agencies },
    checks: { label: 'Checks and tests', kind: 'cash', formula: (x) => x.checks },
    bonuses: { label: 'Bonuses and awards', kind: 'cash', formula: (x) => x.bonuses },
    travelAndRelocation: { label: 'Travel and relocation', kind: 'cash', formula: (x) => x.travelAndRelocation },
    sourcing: { label: 'Sourcing and technology', kind: 'cash', formula: (x) => x.sourcing },
    immigration: { label: 'Immigration', kind: 'cash', formula: (x) => x.immigration },
    healthScreens: { label: 'Health screens', kind: 'cash', formula: (x) => x.healthScreens },
  },
});

const internal = /* @__PURE__ */ section({
  label: 'Internal costs',
  source,
  inputs: {
    recruitingStaff: { label: 'Recruiting and sourcing staff', unit: 'money' },
    managersTime: { label: "Managers' time for recruiting and events", unit: 'money' },
    overhead: { label: 'Compliance, office and recruiter training', unit: 'money' },
  },
  quantities: {
    internalCost: {
      label: 'Internal costs',
      unit: 'money',
      totalOf: (x) => [x.recruitingStaff, x.managersTime, x.overhead],
    },
  },
  lines: {
    recruitingStaff: { label: 'Recruiting staff', kind: 'time', formula: (x) => x.recruitingStaff },
    managersTime: { label: "Managers' time", kind: 'time', formula: (x) => x.managersTime },
    overhead: { label: 'Overhead', kind: 'cash', formula: (x) => x.overhead },
  },
});

const result = /* @__PURE__ */ section({
  label: 'Cost per hire',
  source: `${source}; the ratio to compensation is that of ISO/TS 30407:2017`,
  uses: { hires, external, internal },
  inputs: {},
  quantities: {
    hiringCost: {
      label: 'External and internal costs',
      unit: 'money',
      totalOf: (x) => [x.external.externalCost, x.internal.internalCost],
    },
    basicHiringCost: {
      label: 'External and internal costs without immigration and health screens',
      unit: 'money',
      totalOf: (x) => [x.external.externalBasic, x.internal.internalCost],
    },
    costPerHireInternal: {
      label: 'Cost per hire, internal',
      unit: 'money',
      outcome: true,
      formula: (x) => x.hiringCost.div(x.hires.hires),
    },
    costPerHireComparable: {
      label: 'Cost per hire without immigration and health screens',
      unit: 'money',
      outcome: true,
      formula: (x) => x.basicHiringCost.div(x.hires.hires),
    },
    hireCostRatio: {
      label: 'Hiring cost for each unit of first-year compensation',
      unit: 'ratio',
      outcome: true,
      formula: (x) => x.hiringCost.div(x.hires.firstYearCompensation),
    },
  },
});

/**
 * The cost per hire of ANSI/SHRM: all external and internal costs of a period ÷ its hires. Also the cost per hire
 * without immigration and health screens, and the ratio of the costs to the first-year compensation of the new hires.
 * ISO/TS 30407 calls this ratio hire-cost ratio, and SHRM, in percent, recruiting-cost ratio. Amounts are for the
 * period.
 *
 * The comparable form of the standard leaves out immigration and health screens, according to a published ruling.
 * Whether its fixed list leaves out more could not be read.
 *
 * Source: Cost-per-Hire, ANSI/SHRM 06001.2012 (2012).
 */
export const ansiShrm2012 = /* @__PURE__ */ method({
  label: 'ANSI/SHRM cost per hire (2012)',
  source: {
    title: 'Cost-per-Hire, ANSI/SHRM 06001.2012',
    author: 'American National Standards Institute and Society for Human Resource Management',
    year: 2012,
    place: 'Alexandria, Virginia',
    url,
  },
  year: 'not stated',
  currency: 'not stated',
  scope: {
    covers: 'hiring',
    counts: 'what it takes to hire, outside spend and staff',
    leavesOut: 'separation, vacancy, training, ramp-up',
  },
  sections: { hires, external, internal, result },
  examples: [
    {
      label: 'Round amounts',
      source: 'made up to exercise the ratios; no worked example of the standard could be read',
      inputs: 'illustrative',
      input: {
        currency: 'USD',
        hires: { hires: 40, firstYearCompensation: 2000000 },
        external: {
          advertising: 20000,
          agencies: 50000,
          checks: 4000,
          bonuses: 10000,
          travelAndRelocation: 6000,
          sourcing: 5000,
          immigration: 12000,
          healthScreens: 3000,
        },
        internal: { recruitingStaff: 60000, managersTime: 25000, overhead: 5000 },
      },
      figures: [
        recomputed('total', '200000.00'),
        recomputed('quantities.costPerHireInternal', '5000'),
        recomputed('quantities.costPerHireComparable', '4625'),
        recomputed('quantities.hireCostRatio', '0.1'),
      ],
    },
  ],
  fromCompany: {
    needs: ['staffPayPerHour', 'hiringSpend', 'hiringHours'],
    estimates: (firm) => [
      {
        input: {
          hires: { hires: firm.leavers },
          external: { advertising: firm.hiringSpend.times(firm.leavers) },
          internal: { managersTime: firm.hiringHours.times(firm.staffPayPerHour).times(firm.leavers) },
        },
      },
    ],
  },
});
