import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CustomerValue, customerValue, marginMultiple, retentionFromChurn } from '../../src/lost-revenue.js';
import { issuesOf } from './issues.js';

const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const rate = fc.integer({ min: 1, max: 1000 }).map((thousandths) => thousandths / 1000);
const years = fc.integer({ min: 1, max: 30 });
const margin = fc.integer({ min: 0, max: 100_000 });

// Enough digits that the test's own arithmetic is not what differs.
const Long = Decimal.clone({ precision: 40 });

const close = (one: Decimal, other: Decimal.Value) => one.minus(other).abs().lessThanOrEqualTo('1e-20');

function printed({ firstMarginNow, firstMarginAtYearEnd, firstMarginAfterRenewal }: CustomerValue): string[] {
  return [firstMarginNow, firstMarginAtYearEnd, firstMarginAfterRenewal].map((value) => value.toFixed(6));
}

describe('customerValue', () => {
  it('at retention 0.8 and 10 %, endless and over five years', () => {
    const input = { marginPerYear: 1, retention: '0.8', discountRate: '0.1' };
    // 1.1 ÷ 0.3, 1 ÷ 0.3, 0.8 ÷ 0.3
    expect(printed(customerValue(input))).toEqual(['3.666667', '3.333333', '2.666667']);
    // 1 + 0.727273 + 0.528926 + 0.384673 + 0.279762 = 2.920634; ÷ 1.1; × 0.8
    expect(printed(customerValue({ ...input, horizonYears: 5 }))).toEqual(['2.920634', '2.655122', '2.124097']);
  });

  it('without leaving customers and discount is the years times the margin', () => {
    const value = customerValue({ marginPerYear: 120, retention: 1, discountRate: 0, horizonYears: 7 });
    expect(printed(value)).toEqual(['840.000000', '840.000000', '840.000000']);
  });

  it('with everybody leaving is one year', () => {
    const value = customerValue({ marginPerYear: 110, retention: 0, discountRate: '0.1', horizonYears: 30 });
    expect(printed(value)).toEqual(['110.000000', '100.000000', '0.000000']);
  });

  it('without a discount and endless is the average life: a tenth leaving, ten years', () => {
    const value = customerValue({ marginPerYear: 1, retention: '0.9', discountRate: 0 });
    expect(value.firstMarginNow.toFixed(6)).toBe('10.000000');
    // A twentieth leaving, twenty years: Reichheld and Sasser (1990), MBNA.
    const twenty = customerValue({ marginPerYear: 1, retention: '0.95', discountRate: 0 });
    expect(twenty.firstMarginNow.toFixed(6)).toBe('20.000000');
  });

  it('internet provider, monthly: 17.95 at retention 0.995 and 1 %', () => {
    // 17.95 × 1.01 ÷ 0.015 and 17.95 × 0.995 ÷ 0.015, the two a margin of 17.95 apart
    const value = customerValue({ marginPerYear: '17.95', retention: '0.995', discountRate: '0.01' });
    expect(value.firstMarginNow.toFixed(2)).toBe('1208.63');
    expect(value.firstMarginAfterRenewal.toFixed(2)).toBe('1190.68');
  });

  it('for any horizon: now is (1 + d) × at year end, and after renewal is r × at year end', () => {
    fc.assert(
      fc.property(margin, share, rate, fc.option(years, { nil: undefined }), (m, retention, discountRate, horizon) => {
        const value = customerValue({ marginPerYear: m, retention, discountRate, horizonYears: horizon });
        const atYearEnd = new Long(value.firstMarginAtYearEnd.toFixed());
        return (
          close(value.firstMarginNow, atYearEnd.times(new Long(discountRate).plus(1))) &&
          close(value.firstMarginAfterRenewal, atYearEnd.times(retention))
        );
      }),
    );
  });

  it('endless: now is after renewal and one margin more', () => {
    fc.assert(
      fc.property(margin, share, rate, (m, retention, discountRate) => {
        const value = customerValue({ marginPerYear: m, retention, discountRate });
        return close(value.firstMarginNow, value.firstMarginAfterRenewal.plus(m));
      }),
    );
  });

  it('over H years: now is one margin, and after renewal over H − 1', () => {
    fc.assert(
      fc.property(margin, share, rate, years, (m, retention, discountRate, horizonYears) => {
        fc.pre(horizonYears > 1);
        const input = { marginPerYear: m, retention, discountRate };
        const now = customerValue({ ...input, horizonYears }).firstMarginNow;
        const renewed = customerValue({ ...input, horizonYears: horizonYears - 1 }).firstMarginAfterRenewal;
        return close(now, renewed.plus(m));
      }),
    );
  });

  it('refuses what has no end: retention 1 without a discount', () => {
    expect(issuesOf(() => customerValue({ marginPerYear: 1, retention: 1, discountRate: 0 }))).toMatchObject([
      {
        path: 'retention',
        code: 'contradiction',
        message:
          'retention is 1 and discountRate is 0: over an endless horizon that is worth without end; give a lower retention, a discount rate or horizonYears.',
      },
    ]);
  });

  it('names everything that is wrong', () => {
    const wrong = { marginPerYear: '$5', retention: 80, horizonYears: 2.5 } as never;
    expect(issuesOf(() => customerValue(wrong)).map(({ path, code }) => [path, code])).toEqual([
      ['marginPerYear', 'notANumber'],
      ['retention', 'outOfBounds'],
      ['horizonYears', 'outOfBounds'],
      ['discountRate', 'required'],
    ]);
  });
});

describe('marginMultiple', () => {
  it('times the margin is the endless value after the first renewal', () => {
    fc.assert(
      fc.property(margin, share, rate, (m, retention, discountRate) => {
        const { firstMarginAfterRenewal } = customerValue({ marginPerYear: m, retention, discountRate });
        return close(firstMarginAfterRenewal, marginMultiple({ retention, discountRate }).times(m));
      }),
    );
  });
});

describe('retentionFromChurn', () => {
  it('of yearly churn is the rest', () => {
    expect(retentionFromChurn({ churnShare: '0.2', periodsPerYear: 1 }).toString()).toBe('0.8');
  });

  it('of monthly churn is the rest twelve times over, not 1 − 12 × churn', () => {
    // 0.9^12 = 0.282429536481, where twelve times 10 % would leave nobody
    expect(retentionFromChurn({ churnShare: '0.1', periodsPerYear: 12 }).toString()).toBe('0.282429536481');
  });

  it('refuses half a period', () => {
    const issues = issuesOf(() => retentionFromChurn({ churnShare: 0.1, periodsPerYear: 1.5 }));
    expect(issues.map(({ path, code }) => [path, code])).toEqual([['periodsPerYear', 'outOfBounds']]);
  });
});
