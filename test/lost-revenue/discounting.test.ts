import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lostRevenue } from '../../src/lost-revenue.js';
import { goldenFirm } from './golden-firm.js';

// 1,000 customers, 200 of them with a problem, 50 lost because of it; a customer brings 120 a year.
const customers = {
  activeCustomers: 1000,
  revenuePerCustomerYear: 300,
  contributionMarginShare: '0.4',
  retentionWithoutProblem: '0.8',
  horizonYears: 1,
};
const problems = { problemShare: '0.2', complaintShare: 0, extraChanceOfLeavingSilent: '0.25' };
// 200 × 9 × 0.1 × 0.1 = 18 prospects put off.
const wordOfMouth = { hearersInMarketShare: '0.1' };
const replacement = { replacedShare: '0.4', costToWinCustomer: 30, yearsToReplace: '0.5' };

const amounts = (input: object) =>
  Object.fromEntries(lostRevenue(input).lines.map(({ name, amount }) => [name, amount.toFixed(2)]));

describe('one convention of discounting: what a customer brings in a year counts at the end of that year', () => {
  it('over one year at rate 0 the present value is the amount paid and the margin missed this year', () => {
    const { layers } = lostRevenue({
      customers: { ...customers, discountRate: 0 },
      problems,
      replacement,
      wordOfMouth,
    });
    expect(layers.cashThisYear?.toFixed(2)).toBe('600.00'); // 20 replaced × 30
    // 120 × (30 not replaced + 20 replaced × 0.5 + 18 prospects)
    expect(layers.marginThisYear?.toFixed(2)).toBe('6960.00');
    expect(layers.presentValue?.toFixed(2)).toBe('7560.00');
  });

  it('over one year at 10 % every margin missed this year is divided by 1.1, for customers and prospects alike', () => {
    const input = { customers, problems, replacement, wordOfMouth };
    expect(amounts(input)).toEqual({
      notReplaced: '3272.73', // 30 × 120 ÷ 1.1
      winning: '600.00',
      gap: '1090.91', // 20 × 120 × 0.5 ÷ 1.1
      prospectsPutOff: '1963.64', // 18 × 120 ÷ 1.1
      referralsNotMade: '0.00',
    });
    const { layers, revenue } = lostRevenue(input);
    expect(layers.marginThisYear?.toFixed(2)).toBe('6960.00');
    expect(layers.presentValue?.toFixed(2)).toBe('6927.28'); // 600 + 6,960 ÷ 1.1, as its lines add up
    expect(revenue?.toFixed(2)).toBe('15818.18'); // 300 × (30 + 10 + 18) ÷ 1.1
  });

  it('a customer referred in a year comes at its end, and is worth what a customer is worth', () => {
    const input = { customers, problems, referrals: { referralsPerCustomerYear: '0.1' } };
    // 50 lost × 0.1 ÷ 1.1 × 120 ÷ 1.1
    expect(amounts(input).referralsNotMade).toBe('495.87');
  });

  it('sales lost while a place is empty are of this year, and count as they are at any rate', () => {
    const golden = (discountRate: string) =>
      amounts({ ...goldenFirm, customers: { ...goldenFirm.customers, discountRate } }).salesLost;
    expect([golden('0'), golden('0.5')]).toEqual(['8064.00', '8064.00']); // 24 × 14 × 120 × 0.5 × 0.4
  });

  it('spending saved on a prospect is of this year: no more than the prospect is worth', () => {
    const saving = (acquisitionCostAvoided: string) =>
      amounts({ customers, problems, wordOfMouth: { ...wordOfMouth, acquisitionCostAvoided } }).prospectsPutOff;
    expect(saving('9.09')).toBe('1800.02'); // 18 × (120 ÷ 1.1 − 9.09)
    expect(saving('109.09')).toBe('0.02'); // 120 ÷ 1.1 = 109.0909…
    expect(() => saving('109.10')).toThrow('must be no more than a new customer is worth, 109.09');
  });
});

describe('replacing for nothing', () => {
  it('within the year costs no more than not replacing, and is not refused', () => {
    const free = { replacedShare: 1, costToWinCustomer: 0, yearsToReplace: 1 };
    expect(lostRevenue({ customers, problems, replacement: free }).total.toFixed(2)).toBe('5454.55'); // 50 × 120 ÷ 1.1
    expect(lostRevenue({ customers, problems }).total.toFixed(2)).toBe('5454.55');
  });

  it('is never refused', () => {
    const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(
        fc.record({ retention: share, rate: share, gap: share, years: fc.integer({ min: 1, max: 30 }), margin: share }),
        ({ retention, rate, gap, years, margin }) => {
          const input = {
            customers: {
              ...customers,
              contributionMarginShare: margin,
              retentionWithoutProblem: retention,
              discountRate: rate,
              horizonYears: years,
            },
            problems: { ...problems, extraChanceOfLeavingSilent: 0 },
            replacement: { replacedShare: 1, costToWinCustomer: 0, yearsToReplace: gap },
          };
          expect(() => lostRevenue(input)).not.toThrow();
        },
      ),
    );
  });

  it('at a cost that is more than a customer is worth is still refused', () => {
    const dear = { replacedShare: 1, costToWinCustomer: '0.01', yearsToReplace: 1 };
    expect(() => lostRevenue({ customers, problems, replacement: dear })).toThrow('replacing does not pay');
  });
});
