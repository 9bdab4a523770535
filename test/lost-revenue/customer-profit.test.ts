import { describe, expect, it } from 'vitest';
import { toText } from '../../src/format.js';
import { customerProfit } from '../../src/lost-revenue.js';
import { issuesOf } from './issues.js';

// 12,000 − 7,000 − 180 × 26 − 600 − 0.1 × 2,000 = −480, although 5,000 are left after the goods.
const shouter = {
  revenue: 12000,
  costOfGoods: 7000,
  hoursToServe: 180,
  loadedHourlyRate: 26,
  refundsAndGifts: 600,
  extraQuitsCaused: '0.1',
  costPerQuit: 2000,
  marginDisplaced: 0,
};

describe('customerProfit', () => {
  it('takes every cost off the revenue, the quits that the customer causes too', () => {
    const { total, lines, savingPerYear } = customerProfit({ customer: shouter });
    expect(lines.map(({ name, kind, amount }) => [name, kind, amount.toFixed(2)])).toEqual([
      ['revenue', 'cash', '12000.00'],
      ['goods', 'cash', '-7000.00'],
      ['serving', 'time', '-4680.00'],
      ['refundsAndGifts', 'cash', '-600.00'],
      ['quits', 'mixed', '-200.00'],
      ['displaced', 'opportunity', '0.00'],
    ]);
    expect(total.toFixed(2)).toBe('-480.00');
    expect(savingPerYear?.toFixed(2)).toBe('480.00');
  });

  it('subtracts the margin of customers who were turned away for this one, as a cost of its own kind', () => {
    const profit = customerProfit({
      customer: { ...shouter, marginDisplaced: '150.50', acceptablePriceIncrease: '0.02' },
    });
    const displaced = profit.lines.find(({ name }) => name === 'displaced');
    expect([displaced?.kind, displaced?.amount.toFixed(2)]).toEqual(['opportunity', '-150.50']);
    // 12,000 − 7,000 − 4,680 − 600 − 200 − 150.50
    expect(profit.total.toFixed(2)).toBe('-630.50');
    expect(profit.savingPerYear?.toFixed(2)).toBe('630.50');
    const figures = Object.entries(profit.quantities).map(([name, { value }]) => [name, value.toFixed(6)]);
    expect(figures).toEqual([
      ['costToServe', '4680.000000'], // 180 × 26
      ['costOfQuits', '200.000000'], // 0.1 × 2,000
      ['netPerYear', '-630.500000'],
      ['netShare', '-0.052542'], // −630.50 ÷ 12,000
      ['revenuePerHour', '66.666667'], // 12,000 ÷ 180
      ['netAtAcceptedPrice', '-390.500000'], // −630.50 + 12,000 × 0.02
    ]);
    expect([profit.advice, profit.priceIncreaseNeeded?.toFixed(6)]).toEqual(['letGo', '0.052542']);
  });

  it.each([
    ['keep', { costOfGoods: 6000 }, undefined, 'Keep: the customer brings 520.00 USD a year.'],
    ['keep', { costOfGoods: 6520 }, undefined, 'Keep: the customer brings 0.00 USD a year.'],
    [
      'reprice',
      {},
      '0.0400',
      'Reprice: a price 4 % higher breaks even; ask for it, or serve in fewer hours. If neither is accepted, letting go saves 480.00 USD a year: 4680.00 USD in paid time, which is cash only once fewer hours are paid, and -4200.00 USD in all else.',
    ],
    [
      'reprice',
      { acceptablePriceIncrease: '0.04' },
      '0.0400',
      'Reprice: a price 4 % higher breaks even, and the customer would accept it.',
    ],
    [
      'letGo',
      { acceptablePriceIncrease: '0.0399' },
      '0.0400',
      'Let go: a price 4 % higher breaks even, which is more than the customer would accept; letting go saves 480.00 USD a year: 4680.00 USD in paid time, which is cash only once fewer hours are paid, and -4200.00 USD in all else.',
    ],
    [
      // 481 ÷ 12,000 = 4.0083 %, and the price named has to be enough
      'reprice',
      { costOfGoods: 7001 },
      '0.0401',
      'Reprice: a price 4.1 % higher breaks even; ask for it, or serve in fewer hours. If neither is accepted, letting go saves 481.00 USD a year: 4680.00 USD in paid time, which is cash only once fewer hours are paid, and -4199.00 USD in all else.',
    ],
    [
      'letGo',
      { revenue: 0, costOfGoods: 0 },
      undefined,
      'Let go: nothing is sold to the customer, and letting go saves 5480.00 USD a year: 4680.00 USD in paid time, which is cash only once fewer hours are paid, and 800.00 USD in all else.',
    ],
  ])('%s', (advice, change, needed, reason) => {
    const profit = customerProfit({ customer: { ...shouter, ...change } });
    expect([profit.advice, profit.reason]).toEqual([advice, reason]);
    expect(profit.priceIncreaseNeeded?.toFixed(4)).toBe(needed);
    expect(profit.savingPerYear === undefined).toBe(advice === 'keep');
  });

  it('raises an hourly rate that looks like pay per year', () => {
    const codes = (loadedHourlyRate: number) =>
      customerProfit({ customer: { ...shouter, loadedHourlyRate } }).notices.map(({ code }) => code);
    expect(codes(45000)).toEqual(['costsMoreThanItBrings', 'payTooHigh']);
    expect(codes(500)).toEqual(['costsMoreThanItBrings']);
  });

  it('is printed with the advice, its figures as those of the table', () => {
    const profit = customerProfit({ currency: 'EUR', customer: { ...shouter, acceptablePriceIncrease: '0.0399' } });
    expect(toText(profit, { locale: 'de-DE' }).replace(/\s+/g, ' ')).toContain(
      'Customer profit, in EUR Let go: a price 4 % higher breaks even, which is more than the customer would accept; letting go saves 480,00 € a year: 4.680,00 € in paid time, which is cash only once fewer hours are paid, and -4.200,00 € in all else.',
    );
    expect(profit.reason).toContain('saves 480.00 EUR a year: 4680.00 EUR in paid time');
  });

  it.each([
    // The lines print 100 − 51 − 50 = −1; 100.4 − 50.5 − 49.5 is +0.4.
    ['100.4', 'keep', undefined, '-1', 0],
    // 100.1 − 50.5 − 49.5 = +0.1, and exactly nothing
    ['100.1', 'keep', undefined, '-1', 0],
    ['100', 'keep', undefined, '-1', 0],
    // 99.6 − 50.5 − 49.5 = −0.4, which is 0.4016 % of 99.6
    ['99.6', 'reprice', '0.0040', '-1', 1],
  ])('decides on exact figures: revenue of %s JPY', (revenue, advice, needed, total, notices) => {
    const customer = { revenue, costOfGoods: '50.5', hoursToServe: 1, loadedHourlyRate: '49.5' };
    const profit = customerProfit({ currency: 'JPY', customer });
    expect([profit.advice, profit.priceIncreaseNeeded?.toFixed(4)]).toEqual([advice, needed]);
    expect(profit.total.toFixed()).toBe(total);
    expect(profit.notices).toHaveLength(notices);
    expect(profit.savingPerYear?.toFixed()).toBe(advice === 'keep' ? undefined : '0');
    if (advice === 'keep') expect(profit.reason).toBe('Keep: the customer brings 0 JPY a year.');
    expect(profit.reason).not.toContain('-0.');
  });

  it('is exact in a currency of three decimals too', () => {
    const customer = { revenue: '1.0006', costOfGoods: '0.5001', hoursToServe: 1, loadedHourlyRate: '0.5001' };
    // +0.0004: printed 1.001 − 0.500 − 0.500
    const { advice, reason } = customerProfit({ currency: 'KWD', customer });
    expect([advice, reason]).toEqual(['keep', 'Keep: the customer brings 0.000 KWD a year.']);
  });

  it('says what letting go saves by kind, and the two parts add up as printed', () => {
    const customer = { revenue: 0, costOfGoods: '0.4', hoursToServe: 1, loadedHourlyRate: '10.4' };
    const { reason, savingPerYear } = customerProfit({ currency: 'JPY', customer });
    expect(savingPerYear?.toFixed()).toBe('11'); // 10.8
    expect(reason).toContain('saves 11 JPY a year: 10 JPY in paid time');
    expect(reason).toContain('and 1 JPY in all else');
  });

  it('backing the staff has a price and a return: without the quits the same customer is nearer to being kept', () => {
    const { total } = customerProfit({ customer: { ...shouter, extraQuitsCaused: 0 } });
    expect(total.toFixed(2)).toBe('-280.00');
  });

  it('tells to leave such a customer out of the averages', () => {
    expect(customerProfit({ customer: shouter }).notices).toEqual([
      {
        code: 'costsMoreThanItBrings',
        key: 'notice.costsMoreThanItBrings',
        message:
          'This customer costs more than it brings: leave it out of the active customers, for losing it is a saving and not a loss.',
      },
    ]);
    expect(customerProfit({ customer: { ...shouter, costOfGoods: 6000 } }).notices).toEqual([]);
  });

  it('lists what it took for nothing', () => {
    const { revenue, costOfGoods, hoursToServe, loadedHourlyRate } = shouter;
    const bare = customerProfit({
      currency: 'USD',
      customer: { revenue, costOfGoods, hoursToServe, loadedHourlyRate },
    });
    expect(bare.total.toFixed(2)).toBe('320.00');
    expect(bare.assumptions.map(({ path, value }) => [path, `${value}`])).toEqual([
      ['customer.refundsAndGifts', '0'],
      ['customer.extraQuitsCaused', '0'],
      ['customer.marginDisplaced', '0'],
    ]);
  });

  it('prints in the decimals of the currency', () => {
    const { reason, total } = customerProfit({ currency: 'JPY', customer: { ...shouter, costOfGoods: '6000.4' } });
    expect(total.toFixed()).toBe('520'); // 12,000 − 6,000 − 4,680 − 600 − 200
    expect(reason).toBe('Keep: the customer brings 520 JPY a year.');
  });

  it('refuses to judge on half the costs', () => {
    const issues = issuesOf(() => customerProfit({ customer: { revenue: 100, hoursToServe: 3 } }));
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ['customer.costOfGoods', 'required'],
      ['customer.loadedHourlyRate', 'required'],
    ]);
    const quits = issuesOf(() => customerProfit({ customer: { ...shouter, costPerQuit: undefined } }));
    expect(quits.map(({ message }) => message)).toEqual([
      'customer.extraQuitsCaused is given, but customer.costPerQuit is not.',
    ]);
  });
});
