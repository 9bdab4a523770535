import { describe, expect, it } from 'vitest';
import { isInputError } from '../../src/messages/issue.js';
import { decide } from '../../src/retention/decide.js';

const issuesOf = (input: unknown) => {
  try {
    decide(input);
  } catch (error) {
    if (isInputError(error)) return error.issues.map(({ path, message }) => [path, message]);
    throw error;
  }
  return [];
};

// One lump sum of 12,000 a leaver. 60 × 0.5 × 0.4 × 0.8 × 0.9 = 8.64 leavers less: 103,680 saved, 60,000 paid.
const turnover = { leavers: 60, baseline: { amount: 12000 } };
const effect = { addressableShare: 0.5, relativeReduction: 0.4, attributableShare: 0.8, confidenceShare: 0.9 };
const programme = { oneOff: 40000, perYear: 20000 };

describe('a decision', () => {
  it.each<[string, object, string, string]>([
    [
      'now, with the cost',
      { now: { leavers: 60, costPerLeaverMixed: 12000 }, effect, programme },
      'Retention plan',
      '43680',
    ],
    ['now, with a turnover cost', { turnover, now: { headcount: 300 }, effect, programme }, 'Retention plan', '43680'],
    ['effect alone, with a turnover cost', { turnover, effect, programme }, 'Retention plan', '43680'],
    // Half of the leavers: 4.32 × 12,000 − 60,000.
    ['its own leavers', { turnover, now: { leavers: 30 }, effect, programme }, 'Retention plan', '-8160'],
    [
      // D19: 200 × ((0.30 − 0.22) − (0.28 − 0.25)) = 10 leavers × 12,000 − 20,000.
      'measured',
      {
        turnover,
        measured: {
          headcount: 200,
          rateBefore: '0.30',
          rateAfter: '0.22',
          controlBefore: '0.28',
          controlAfter: '0.25',
        },
        programme: { perYear: 20000 },
      },
      'Retention review',
      '100000',
    ],
    [
      // k = 3 × 0.1 ÷ 2.1 = 1 ÷ 7, so turnover falls by 2k ÷ (1 + k) = a quarter: 100 × 0.6 × 0.25 × 12,000 − 300,000.
      'raise',
      {
        turnover,
        raise: { headcount: 100, annualPay: 30000, raiseShare: 0.1, loadOnRaise: 0, turnoverRate: 0.6, elasticity: 3 },
      },
      'Pay raise',
      '-120000',
    ],
    [
      // 20 × (0.3 − 0.2) × 12,000 − 20 × 0.8 × 1,000.
      'bonus',
      { turnover, bonus: { people: 20, bonus: 1000, loadOnBonus: 0, leaveWithout: 0.3, leaveWith: 0.2 } },
      'Stay bonus',
      '8000',
    ],
  ])('is told by %s', (_, input, label, net) => {
    const { result, cost } = decide(input);
    expect([result.label, result.total.toString()]).toEqual([label, net]);
    expect(cost?.perLeaver.toString()).toBe('turnover' in input ? '12000' : undefined);
    expect(result.reason).not.toBe('');
  });

  it('keeps the kinds of a turnover cost apart, so that the return in cash is known', () => {
    // 8.64 × 150 = 1,296 in cash, 8.64 × 600 = 5,184 in time, 4,000 paid: in cash (1,296 − 4,000) ÷ 4,000 = −67.6 %, in all 62 %.
    const cost = { leavers: 60, pay: { trainer: 20 }, training: { trainerHours: 30, materials: 150 } };
    const { quantities } = decide({ turnover: cost, effect, programme: { perYear: 4000 } }).result as ReturnType<
      typeof import('../../src/retention.js')['retentionPlan']
    >;
    expect(quantities.returnInCash?.value.toString()).toBe('-0.676');
    expect(quantities.returnOnInvestment?.value.toString()).toBe('0.62');
  });

  it('is in the currency of either part', () => {
    const input = { now: { headcount: 300 }, effect, programme };
    expect(decide({ ...input, turnover: { ...turnover, currency: 'EUR' } }).result.currency).toBe('EUR');
    const both = decide({ ...input, turnover, currency: 'EUR' });
    expect([both.result.currency, both.cost?.currency]).toEqual(['EUR', 'EUR']);
  });
});

describe('what is wrong with a decision', () => {
  it.each<[string, unknown, readonly (readonly [string, unknown])[]]>([
    ['no object', [], [['', expect.stringContaining('must be an object')]]],
    [
      'nothing to decide',
      { turnover, programme },
      [
        [
          '',
          'The input must say what is to be decided: now and effect for a plan, measured for a review of what ran, raise, or bonus.',
        ],
      ],
    ],
    [
      'two decisions',
      { raise: {}, bonus: {} },
      [['raise', 'raise and bonus are of different decisions; give one decision at a time.']],
    ],
    [
      'everything in both parts',
      { turnover: { leavers: -1 }, now: { headcount: 0, costPerLeaverInCash: 5 }, effect, programme },
      [
        ['turnover.leavers', 'turnover.leavers must be 0 or more (people); -1 was given.'],
        ['now.costPerLeaverInCash', 'now.costPerLeaverInCash is given, and so is turnover; leave one of them out.'],
        ['now.headcount', 'now.headcount must be more than 0 (people); 0 was given.'],
      ],
    ],
    [
      'two currencies',
      { currency: 'USD', turnover: { ...turnover, currency: 'EUR' }, effect, programme },
      [
        [
          'turnover.currency',
          'turnover.currency is EUR, and currency is USD: nothing is converted, so give one of them.',
        ],
      ],
    ],
    [
      'a turnover cost without a line',
      { currency: 'EUR', turnover: { leavers: 60 }, effect, programme },
      [['turnover', 'turnover has nothing to calculate: every cost line is missing an input.']],
    ],
    [
      'a section that is no object',
      { turnover, now: 5, effect, programme },
      [['now', expect.stringContaining('now must be an object')]],
    ],
  ])('%s', (_, input, issues) => expect(issuesOf(input)).toEqual(issues));
});
