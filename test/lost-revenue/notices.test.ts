import { describe, expect, it } from 'vitest';
import { type LostRevenueNotice, lostRevenue } from '../../src/lost-revenue.js';
import { goldenFirm } from './golden-firm.js';

const { customers, problems, replacement, wordOfMouth, referrals, rework, turnover, vacancy } = goldenFirm;
const service = { customers, problems, replacement, wordOfMouth, referrals, rework };
const { problemRateRatio: _ratio, ...withoutRatio } = turnover;

/** The notice, the whole input it is raised for, and what it says. */
const table: [LostRevenueNotice, object, string][] = [
  [
    'newcomersEverywhere',
    // 3 × (4 + 0.5) ÷ 12 = 1.125
    { ...goldenFirm, turnover: { ...turnover, yearlyTurnoverRate: 3, monthsToFullSkill: 4 } },
    'With this turnover and these months every hour is served by newcomers or gaps; their share is taken as 1.',
  ],
  [
    'marketLimitReached',
    { ...goldenFirm, wordOfMouth: { ...wordOfMouth, reachableNewCustomersPerYear: 40 } },
    'Word of mouth would put off 51.8 prospects, more than the market supplies; 40 are counted, and the part that turnover causes is approximate.',
  ],
  [
    'fewIncidents',
    { ...goldenFirm, rework: { ...rework, incidentsPerYear: 1799 } },
    'There are fewer incidents (1799) than customers with a problem (1800): some problems are never handled, or the two figures do not fit.',
  ],
  [
    'extraLeavingUnusual',
    // 900 × 0.05 + 47.25 + 90 = 182.25 of 1,800
    { ...goldenFirm, problems: { ...problems, extraChanceOfLeavingSilent: '0.05' } },
    'Of the customers with a problem 10.1 % leave because of it; Goodman and others (2000, abstract) report that a problem lowers loyalty by 15 to 30 %. Check the extra chances of leaving.',
  ],
  [
    'nothingAttributed',
    { ...goldenFirm, turnover: withoutRatio },
    "No part of the service loss is attributed to turnover: turnover.problemRateRatio is 1 until the firm's own figures say more.",
  ],
  [
    'turnoverShareNotAssessed',
    { ...service, turnover: { staffLeavers: 24 }, vacancy },
    'Which part of the service loss turnover causes is not assessed, and counts as nothing; it needs turnover.serviceStaff, turnover.monthsToFullSkill, turnover.monthsVacant.',
  ],
  [
    'turnoverShareNotAssessed',
    { ...service, turnover: { serviceStaff: 40, yearlyTurnoverRate: '0.60' }, vacancy },
    'Which part of the service loss turnover causes is not assessed, and counts as nothing; it needs turnover.monthsToFullSkill, turnover.monthsVacant.',
  ],
  [
    'turnoverShareNotAssessed',
    { ...service, turnover: { ...turnover, serviceStaff: 0, yearlyTurnoverRate: undefined, staffLeavers: 0 }, vacancy },
    'Which part of the service loss turnover causes is not assessed: turnover.serviceStaff is 0.',
  ],
  ['reworkNotAssessed', { ...goldenFirm, rework: undefined }, 'Rework is not assessed; it is not zero.'],
  [
    'vacancyNotAssessed',
    { ...goldenFirm, vacancy: undefined },
    'Sales lost while places are empty are not assessed; they are not zero.',
  ],
  [
    'payTooHigh',
    { ...goldenFirm, rework: { ...rework, loadedHourlyWage: 45000 } },
    'rework.loadedHourlyWage is 45000.00 USD an hour, which looks like pay per week, month or year: give pay per hour, or name the period.',
  ],
  [
    'shareBelowOnePercent',
    {
      ...goldenFirm,
      replacement: undefined,
      customers: { ...goldenFirm.customers, contributionMarginShare: '0.004' },
    },
    'Less than 1 %: customers.contributionMarginShare. Is a hundred times as much meant?',
  ],
];

describe('what a careful accountant would raise', () => {
  it.each(table)('%s', (code, input, message) => {
    expect(lostRevenue(input).notices.map((notice) => [notice.code, notice.message])).toEqual([[code, message]]);
  });

  it('is nothing about the golden firm, nor at the bounds themselves', () => {
    expect(lostRevenue(goldenFirm).notices).toEqual([]);
    // 3.4285714285714 × 3.5 ÷ 12 is just below 1; as many incidents as customers; as many prospects as the market has
    const atBounds = {
      ...goldenFirm,
      wordOfMouth: { ...wordOfMouth, reachableNewCustomersPerYear: '51.84' },
      rework: { ...rework, incidentsPerYear: 1800 },
      turnover: { ...turnover, yearlyTurnoverRate: '3.4285714285714' },
    };
    expect(lostRevenue(atBounds).notices).toEqual([]);
  });

  it('does not mention sales lost in vacant positions if nobody left', () => {
    const nobody = { ...turnover, yearlyTurnoverRate: 0 };
    expect(lostRevenue({ ...goldenFirm, vacancy: undefined, turnover: nobody }).notices).toEqual([]);
  });

  it.each([
    // Nobody complains, so that of all with a problem the share of the silent leaves.
    ['0.149', '14.9'],
    ['0.15', undefined],
    ['0.3', undefined],
    ['0.301', '30.1'],
  ])(
    'calls %s of those with a problem leaving unusual outside of 0.15 to 0.30',
    (extraChanceOfLeavingSilent, percent) => {
      const silent = { problemShare: '0.18', complaintShare: 0, extraChanceOfLeavingSilent };
      const found = lostRevenue({ ...goldenFirm, problems: silent }).notices.map(({ message }) => message);
      expect(found.map((message) => /problem (\S+) % leave/.exec(message)?.[1])).toEqual(percent ? [percent] : []);
    },
  );

  it('says nothing about leavers who are not counted', () => {
    expect(lostRevenue(service).notices).toEqual([]);
    // Without a service loss there is no part of it to attribute.
    const { contributionMarginShare } = customers;
    const places = { customers: { contributionMarginShare }, turnover: { staffLeavers: 24 }, vacancy };
    expect(lostRevenue(places).notices.map(({ code }) => code)).toEqual(['reworkNotAssessed']);
  });

  it('does not change a figure: the market limit counts 40 prospects, and the rest as before', () => {
    const limited = lostRevenue({ ...goldenFirm, wordOfMouth: { ...wordOfMouth, reachableNewCustomersPerYear: 40 } });
    // 40 × 318.61460034399 in place of 16,516.98
    expect(limited.sections.find(({ section }) => section === 'wordOfMouth')?.amount.toFixed(2)).toBe('12744.58');
    expect(limited.total.toFixed(2)).toBe('179829.33');
  });
});
