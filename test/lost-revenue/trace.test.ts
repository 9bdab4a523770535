import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { lostRevenue } from '../../src/lost-revenue.js';
import { workedOut } from '../expression/printed-formula.js';
import { goldenFirm } from './golden-firm.js';

const firms = {
  'the golden firm': goldenFirm,
  'a market that holds fewer prospects': {
    ...goldenFirm,
    wordOfMouth: { ...goldenFirm.wordOfMouth, reachableNewCustomersPerYear: 40 },
  },
  'a team of newcomers, counted by the people who left': {
    ...goldenFirm,
    turnover: { serviceStaff: 40, staffLeavers: 120, monthsToFullSkill: 6, monthsVacant: 1, problemRateRatio: 1.2 },
  },
  'one year ahead, something got back': {
    ...goldenFirm,
    customers: { ...goldenFirm.customers, horizonYears: 1 },
    rework: { ...goldenFirm.rework, recoveredPerYear: '1234.56' },
  },
};

test.each(Object.entries(firms))('what is printed for %s can be calculation out again', (_, firm) => {
  const { lines, quantities } = lostRevenue(firm);
  expect(lines.length).toBeGreaterThan(10);
  for (const { name, calculation, amount } of lines) {
    expect([name, workedOut(calculation).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toFixed(2)]).toEqual([
      name,
      amount.toFixed(2),
    ]);
  }
  for (const [name, { calculation, value }] of Object.entries(quantities)) {
    // The 34th digit of a long sum may differ by the order of adding.
    const difference = workedOut(calculation).minus(value.toFixed()).abs();
    expect([name, difference.lessThanOrEqualTo(value.abs().times('1e-30'))]).toEqual([name, true]);
  }
});

test('the trace shows the formula that was used, or the limit', () => {
  const formulas = (firm: object, ...names: string[]) => {
    const { quantities } = lostRevenue(firm);
    return names.map((name) => quantities[name]?.formula);
  };
  const { rework } = goldenFirm;
  expect(formulas(goldenFirm, 'staffLeavers', 'turnoverRate', 'lostProspectCustomers', 'newcomerShare')).toEqual([
    'customer-facing staff × yearly staff turnover',
    'yearly staff turnover',
    'people told × share of hearers who would have bought × share of these who are put off',
    'the smaller of staff turnover rate × (months to full skill + months a place stays empty) ÷ 12 and 1',
  ]);
  expect(
    formulas(firms['a team of newcomers, counted by the people who left'], 'staffLeavers', 'turnoverRate'),
  ).toEqual(['staff leavers in the year', 'staff leavers in the year ÷ customer-facing staff']);
  expect(formulas(firms['a market that holds fewer prospects'], 'lostProspectCustomers')).toEqual([
    'the smaller of people told × share of hearers who would have bought × share of these who are put off and new customers the market can supply in a year',
  ]);
  expect(formulas(goldenFirm, 'rework')).toEqual(['rework before what is got back − got back in the year']);
  expect(formulas({ ...goldenFirm, rework: { ...rework, recoveredPerYear: undefined } }, 'rework')).toEqual([
    'service failures handled in a year × rework per incident',
  ]);
});
