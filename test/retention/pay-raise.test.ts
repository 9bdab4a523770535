import { describe, expect, it } from 'vitest';
import { turnoverCost } from '../../src/index.js';
import { type PayRaiseInput, payRaise } from '../../src/retention.js';
import { issuesOf } from '../lost-revenue/issues.js';
import { printed } from './figures.js';

const doesNotPay = {
  headcount: 100,
  annualPay: 30000,
  raiseShare: '0.10',
  loadOnRaise: '0.0765',
  turnoverRate: '0.60',
  costPerLeaver: 6000,
  elasticity: 3,
} as const;

const pays = {
  headcount: 250,
  annualPay: 28000,
  raiseShare: '0.05',
  loadOnRaise: '0.0765',
  turnoverRate: '1.20',
  costPerLeaver: 9000,
  elasticity: 4,
} as const;

describe('payRaise', () => {
  it('of a raise of 10 % at 60 % turnover, 27.9 % come back', () => {
    const raise = payRaise({ raise: doesNotPay });
    const expected = {
      rateAfter: '0.45', // k = 3 × 0.1 ÷ 2.1 = 1/7; 0.6 × (6/7) ÷ (8/7)
      leaversPrevented: '15', // 100 × 0.15
      cost: '322950.00', // 100 × 30,000 × 0.1 × 1.0765
      saving: '90000.00', // 15 × 6,000
      total: '-232950.00',
      shareOfRaisePaidByTurnover: '0.278681', // 90,000 ÷ 322,950
      breakEvenElasticity: '8.970833', // 30,000 × 1.0765 ÷ (0.6 × 6,000)
      // y = 32,295 × 0.1 ÷ 3,600 = 0.8970833; y ÷ (2 − y) × 2.1 ÷ 0.1
      breakEvenElasticityOfThisRaise: '17.080846',
      selfFinancedRaise: '0.027868', // 90,000 ÷ (100 × 30,000 × 1.0765)
      productivityNeeded: '0.07765', // 232,950 ÷ 3,000,000
    };
    expect(printed(raise, expected)).toEqual(expected);
    expect([raise.advice, raise.reason]).toEqual([
      'doesNotPay',
      'Does not pay: 27.8 % of the raise comes back through turnover; it would pay at an elasticity of 17.1.',
    ]);
  });

  it('pays at a turnover above 100 %', () => {
    const raise = payRaise({ raise: pays });
    const expected = {
      rateAfter: '0.986667', // k = 4 × 0.05 ÷ 2.05; 1.2 × 1.85 ÷ 2.25
      leaversPrevented: '53.333333', // 250 × 0.213333
      cost: '376775.00', // 250 × 28,000 × 0.05 × 1.0765
      saving: '480000.00', // 53.333333 × 9,000
      net: '103225.00',
      shareOfRaisePaidByTurnover: '1.273970', // 480,000 ÷ 376,775
      breakEvenElasticity: '2.790926', // 28,000 × 1.0765 ÷ (1.2 × 9,000)
      productivityNeeded: '0',
    };
    expect(printed(raise, expected)).toEqual(expected);
    expect([raise.advice, raise.reason]).toEqual([
      'pays',
      // y = 0.1395463; y ÷ (2 − y) × 2.05 ÷ 0.05 = 3.0753
      'Pays: 127.3 % of the raise comes back through turnover; it breaks even at an elasticity of 3.1.',
    ]);
  });

  it('at Costco a raise would pay for itself at an elasticity of 9.8', () => {
    // Cascio (2006), The High Cost of Low Wages, Harvard Business Review 84(12), 23: 17 % of 67,600 employees left, at 60 %
    // of 35,360 of pay: 17 × 2,080 hours.
    const { quantities } = payRaise({
      raise: {
        headcount: 67600,
        annualPay: 35360,
        raiseShare: '0.01',
        loadOnRaise: 0,
        turnoverRate: '0.17',
        costPerLeaver: 21216,
        elasticity: 0,
      },
    });
    expect(quantities.breakEvenElasticity?.value.toFixed(4)).toBe('9.8039'); // 35,360 ÷ (0.17 × 21,216)
    // Printed there: 21,216 a leaver and 244 million a year, both of which follow.
    const cost = turnoverCost({ leavers: 11492, baseline: { amount: 21216 } }); // 0.17 × 67,600
    expect(cost.total.toFixed(2)).toBe('243814272.00');
    // Printed there: 3,628 an employee, which does not follow. It would be a turnover of 17.1 %.
    expect(cost.total.div(67600).toFixed(2)).toBe('3606.72');
    expect(cost.total.div(67600).toFixed(0)).not.toBe('3628');
  });

  it.each([
    // elasticity, raise, turnover after ÷ before: arc, constant elasticity, a straight line
    ['2', '0.10', '0.826087', '0.826446', '0.80'],
    ['4', '0.10', '0.680000', '0.683013', '0.60'],
    ['3', '0.05', '0.863636', '0.863838', '0.85'],
    ['4', '0.50', '0.111111', '0.197531', '-1.00'],
  ])('elasticity %s, raise %s: the arc leaves %s, near a constant elasticity and never below 0', (...row) => {
    const [elasticity, raiseShare, arc, power, line] = row;
    const { quantities } = payRaise({ raise: { ...doesNotPay, turnoverRate: 1, elasticity, raiseShare } });
    expect(quantities.rateAfter?.value.toFixed(6)).toBe(arc);
    const [e, g] = [Number(elasticity), Number(raiseShare)];
    expect(((1 + g) ** -e).toFixed(6)).toBe(power);
    expect((1 - e * g).toFixed(2)).toBe(line);
    if (g <= 0.1) expect(Math.abs(Number(arc) - Number(power))).toBeLessThan(0.005);
  });

  it('the elasticity of a published before and after is put back to its fall', () => {
    // Reich, Hall and Jacobs (2003), San Francisco airport: pay + 22 %, turnover − 34 %.
    // (0.34 ÷ 0.83) ÷ (0.22 ÷ 1.11) = 2.0668; 0.34 ÷ 0.22 = 1.5455 is not an elasticity of this size of raise.
    const left = (elasticity: string) =>
      payRaise({
        raise: { ...doesNotPay, turnoverRate: 1, raiseShare: '0.22', elasticity },
      }).quantities.rateAfter?.value.toFixed(4);
    expect((0.34 / 0.83 / (0.22 / 1.11)).toFixed(4)).toBe('2.0668');
    expect(left('2.0668')).toBe('0.6600');
    expect(left('1.5455')).not.toBe('0.6600');
  });

  it('turnover does not fall below zero, and no elasticity pays for what all of turnover would not', () => {
    const all = payRaise({ raise: { ...doesNotPay, elasticity: 20, raiseShare: '0.5' } });
    // k = 10 ÷ 2.5 = 4: everybody stays
    expect(printed(all, { rateAfter: '0', leaversPrevented: '60' })).toEqual({
      rateAfter: '0',
      leaversPrevented: '60',
    });
    // 100 × 0.6 × 6,000 = 360,000 saved at most, and 1,614,750 paid
    expect([all.advice, all.reason]).toEqual([
      'cannotPay',
      'Cannot pay: 22.2 % of the raise comes back through turnover, and 22.2 % would if nobody left any more; the rest must come from output.',
    ]);
    expect(all.quantities.breakEvenElasticityOfThisRaise).toBeUndefined();
    const stable = payRaise({ raise: { ...doesNotPay, turnoverRate: 0 } });
    expect(stable.quantities.breakEvenElasticity).toBeUndefined();
    expect(stable.reason).toContain('Cannot pay: 0 % of the raise comes back through turnover, and 0 % would');
  });

  it.each([
    ['raiseBeyondEstimates', { raiseShare: '0.26' }, true],
    ['raiseBeyondEstimates', { raiseShare: '0.25' }, false],
    ['elasticityHigh', { elasticity: '4.6' }, true],
    ['elasticityHigh', { elasticity: '4.5' }, false],
    ['competitorsFollow', {}, true],
    ['competitorsFollow', { elasticity: 0 }, false],
    ['fewLeavers', { turnoverRate: '0.19' }, true],
    ['fewLeavers', { turnoverRate: '0.2' }, false],
  ])('raises %s at %o: %s', (code, change, raised) => {
    const codes = payRaise({ raise: { ...doesNotPay, ...change } }).notices.map((notice) => notice.code as string);
    expect(codes.includes(code)).toBe(raised);
  });

  it('asks for everything, and for the elasticity most of all', () => {
    const { elasticity: _, ...known } = doesNotPay;
    const messages = (raise: PayRaiseInput['raise']) =>
      issuesOf(() => payRaise({ raise })).map(({ message }) => message);
    expect(messages(known)).toContain(
      'raise.elasticity must be given to judge a raise; give 0 to see only the elasticity at which it pays.',
    );
    expect(messages(undefined)).toHaveLength(7);
    expect(messages({ ...doesNotPay, raiseShare: '0.51' })).toEqual([
      expect.stringContaining('no estimate of how turnover answers to pay reaches so far'),
    ]);
  });
});
