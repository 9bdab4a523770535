import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageCustomers, lostRevenue } from '../../src/lost-revenue.js';
import { goldenFirm } from './golden-firm.js';
import { issuesOf } from './issues.js';

const amount = fc.integer({ min: 0, max: 100_000 }).map((cents) => (cents / 100).toFixed(2));

describe('averageCustomers', () => {
  const list = [
    { revenue: 400, variableCost: 220 },
    { revenue: 200, variableCost: 140 },
    { revenue: 300, variableCost: 380 },
    { revenue: '150.50', variableCost: 200 },
  ];

  it('averages the profitable customers, and reports the others separately', () => {
    const { customers, unprofitable, savedWithoutThem, explanation } = averageCustomers(list);
    const { activeCustomers, revenuePerCustomerYear, contributionMarginShare } = customers;
    // 600 ÷ 2, and (180 + 60) ÷ 600
    expect([activeCustomers, revenuePerCustomerYear, contributionMarginShare].map(String)).toEqual(['2', '300', '0.4']);
    expect(unprofitable.map(({ position, contribution }) => [position, contribution.toFixed(2)])).toEqual([
      [2, '-80.00'],
      [3, '-49.50'],
    ]);
    expect(savedWithoutThem.toFixed(2)).toBe('129.50');
    expect(explanation).toBe(
      '2 of 4 customers cost 129.5 a year more than they bring and are not averaged in: losing them is a saving, not a loss. Look at each of them by itself.',
    );
  });

  it('goes into the model as it is', () => {
    const { customers } = averageCustomers(list.slice(0, 2));
    const { total, quantities } = lostRevenue({ ...goldenFirm, customers: { ...goldenFirm.customers, ...customers } });
    expect(quantities.marginPerCustomerYear?.value.toString()).toBe('120');
    expect(total.greaterThan(0)).toBe(true);
  });

  it('keeps a customer who breaks even, and explains nothing if all are kept', () => {
    const { customers, unprofitable, explanation } = averageCustomers([
      { revenue: 100, variableCost: 100 },
      { revenue: 100, variableCost: 50 },
    ]);
    expect(customers.contributionMarginShare.toString()).toBe('0.25');
    expect([unprofitable, explanation]).toEqual([[], undefined]);
  });

  it('averages times the customers give back what they bring', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ revenue: amount, variableCost: amount }), { minLength: 1 }), (many) => {
        const bringing = many.map(({ revenue, variableCost }) => Number(revenue) - Number(variableCost));
        fc.pre(many.some(({ revenue }, position) => Number(revenue) > 0 && (bringing[position] ?? 0) >= 0));
        const { customers, unprofitable, savedWithoutThem } = averageCustomers(many);
        const { activeCustomers, revenuePerCustomerYear, contributionMarginShare } = customers;
        const brought = activeCustomers.times(revenuePerCustomerYear).times(contributionMarginShare);
        const expected = bringing.filter((one) => one >= 0).reduce((total, one) => total + one, 0);
        const saved = -bringing.filter((one) => one < 0).reduce((total, one) => total + one, 0);
        return (
          Math.abs(brought.toNumber() - expected) < 1e-6 &&
          Math.abs(savedWithoutThem.toNumber() - saved) < 1e-6 &&
          unprofitable.length + activeCustomers.toNumber() === many.length
        );
      }),
    );
  });

  it('says everything that is wrong in the list, with the position', () => {
    const wrong = [{ revenue: 100, variableCost: 20 }, { revenue: '1,000', variableCost: 3 }, { revenue: 5 }, 'Ann'];
    const issues = issuesOf(() => averageCustomers(wrong as never));
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ['[1].revenue', 'notANumber'],
      ['[2].variableCost', 'required'],
      ['[3]', 'notAnObject'],
    ]);
    expect(issues.map(({ segments }) => segments)).toEqual([[1, 'revenue'], [2, 'variableCost'], [3]]);
    expect(issues[2]?.message).toBe(
      '[3] must be an object such as { revenue: 400, variableCost: 220 }; "Ann" was given.',
    );
  });

  it('refuses a list without profitable customers, and a value that is not a list', () => {
    const nobody = issuesOf(() => averageCustomers([{ revenue: 10, variableCost: 20 }]));
    expect(nobody.map(({ code, message }) => [code, message])).toEqual([
      ['contradiction', 'No customer of the list brings more than it costs, so there is nothing to average.'],
    ]);
    expect(issuesOf(() => averageCustomers([])).map(({ code }) => code)).toEqual(['notAList']);
    expect(issuesOf(() => averageCustomers({} as never)).map(({ code }) => code)).toEqual(['notAList']);
  });
});
