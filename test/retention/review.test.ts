import { describe, expect, it } from 'vitest';
import { type RetentionReviewInput, retentionReview } from '../../src/retention.js';
import { issuesOf } from '../lost-revenue/issues.js';
import { printed } from './figures.js';

const programme = { perYear: 40000 };
const withControl = {
  measured: {
    headcount: 200,
    rateBefore: '0.30',
    rateAfter: '0.22',
    controlBefore: '0.28',
    controlAfter: '0.25',
    costPerLeaverMixed: 6000,
  },
  programme,
} as const satisfies RetentionReviewInput;

const { controlBefore: _before, controlAfter: _after, ...alone } = withControl.measured;

describe('retentionReview', () => {
  it('a control group takes off what would have happened anyway: 5 points, not 8', () => {
    const review = retentionReview(withControl);
    const expected = {
      points: '5', // (30 − 22) − (28 − 25)
      pointsBeforeAndAfter: '8', // 30 − 22
      leaversPrevented: '10', // 5 % of 200; before and after alone would claim 16
      relativeReduction: '0.1667', // 5 ÷ 30
      saving: '60000.00', // 10 × 6,000
      total: '20000.00',
      benefitCostRatio: '1.5', // 60,000 ÷ 40,000
      returnOnInvestment: '0.5',
      costPerPrevented: '4000.00', // 40,000 ÷ 10
      breakEvenLeavers: '6.67', // 40,000 ÷ 6,000
      breakEvenPoints: '3.33', // 6.67 ÷ 2
    };
    expect(printed(review, expected)).toEqual(expected);
    expect(review.notices).toEqual([]);
    expect(review.reason).toBe(
      'Paid: it saved 60000.00 USD and cost 40000.00 USD; 10 leavers were prevented, and it broke even at 6.67.',
    );
  });

  it('before and after alone claims 16 leavers, of which the firm credits a part', () => {
    const review = (shares: object) => retentionReview({ measured: { ...alone, ...shares }, programme });
    expect(printed(review({}), { leaversPrevented: '16' })).toEqual({ leaversPrevented: '16' });
    // 16 × 0.5 × 0.8
    const credited = review({ attributableShare: '0.5', confidenceShare: '0.8' });
    expect(printed(credited, { points: '3.2', leaversPrevented: '6.4' })).toEqual({
      points: '3.2',
      leaversPrevented: '6.4',
    });
    for (const { notices } of [review({}), credited]) {
      expect(notices.map(({ code }) => code)).toEqual(['noControlGroup']);
    }
  });

  it('prints points and per cent, which are both called a reduction', () => {
    // Trépanier and others (2012), Nursing Economics 30(4): 36.08 % to 6.41 % in twelve months, 524 nurses.
    const expected = { points: '29.67', relativeReduction: '0.822339', leaversPrevented: '155.4708' };
    const review = retentionReview({
      measured: { headcount: 524, rateBefore: '0.3608', rateAfter: '0.0641', costPerLeaverMixed: 1 },
      programme: { perYear: 0 },
    });
    expect(printed(review, expected)).toEqual(expected);
  });

  it('17.76 people kept are not rounded to 18', () => {
    // Pine and Tart (2007) round to 18 nurses of 45,760: 823,680.
    const { total } = retentionReview({
      measured: { headcount: 48, rateBefore: '0.5', rateAfter: '0.13', costPerLeaverMixed: 45760 },
      programme: { perYear: 0 },
    });
    expect(total.toFixed(2)).toBe('812697.60'); // 48 × 0.37 = 17.76, × 45,760
  });

  it('more left: the saving is negative, and there is no price of a leaver prevented', () => {
    const review = retentionReview({ measured: { ...alone, rateAfter: '0.35' }, programme });
    const expected = { leaversPrevented: '-10', total: '-100000.00', costPerPrevented: undefined };
    expect(printed(review, expected)).toEqual(expected);
    expect([review.advice, review.reason]).toEqual([
      'doesNotPay',
      'Did not pay: turnover rose by 5 points, 10 more people left, and it cost 40000.00 USD as well.',
    ]);
    expect(printed(retentionReview({ measured: { ...alone, rateAfter: '0.3' }, programme }), expected)).toEqual({
      leaversPrevented: '0',
      total: '-40000.00',
      costPerPrevented: undefined,
    });
  });

  it('says from how many leavers it would have paid', () => {
    const review = retentionReview({ ...withControl, programme: { perYear: 60001 } });
    expect([review.advice, review.reason]).toEqual([
      'doesNotPay',
      'Did not pay: it saved 60000.00 USD and cost 60001.00 USD; 10 leavers were prevented, and it would have paid from 10.',
    ]);
  });

  it.each([
    ['noControlGroup', { measured: alone }],
    ['fewLeavers', { measured: { ...withControl.measured, headcount: 66 } }], // 66 × 0.3 = 19.8
    [
      'cashLoss',
      // 10 × 1,000 in cash against 40,000
      { measured: { ...withControl.measured, costPerLeaverInCash: 1000 } },
    ],
    ['payTooHigh', { programme: { perYear: 1, people: 1, hoursPerPersonYear: 1, payPerHour: 45000, load: 0 } }],
  ])('raises %s', (code, change) => {
    const review = retentionReview({ ...withControl, ...change } as RetentionReviewInput);
    expect(review.notices.map((notice) => notice.code)).toContain(code);
  });

  it('needs the rates, a cost per leaver and a cost, and both rates of a control group', () => {
    expect(issuesOf(() => retentionReview({})).map(({ path, code }) => [path, code])).toEqual([
      ['measured.headcount', 'required'],
      ['measured.rateBefore', 'required'],
      ['measured.rateAfter', 'required'],
      ['measured.costPerLeaverInCash', 'required'],
      ['programme.perYear', 'required'],
    ]);
    const half = issuesOf(() => retentionReview({ measured: { ...alone, controlBefore: '0.28' }, programme }));
    expect(half.map(({ path, code, message }) => [path, code, message])).toContainEqual([
      'measured.controlAfter',
      'required',
      'measured.controlAfter must be given with the other rate of the control group.',
    ]);
  });
});
