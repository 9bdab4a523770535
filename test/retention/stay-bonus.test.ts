import { describe, expect, it } from 'vitest';
import { type StayBonusInput, stayBonus } from '../../src/retention.js';
import { issuesOf } from '../lost-revenue/issues.js';
import { printed } from './figures.js';

const team = {
  people: 20,
  bonus: 5000,
  loadOnBonus: '0.0765',
  leaveWithout: '0.30',
  leaveWith: '0.18',
  costPerLeaver: 40000,
} as const;

describe('stayBonus', () => {
  it('is paid to all who stay, and saves the cost of those who would have left', () => {
    const bonus = stayBonus({ bonus: team });
    const expected = {
      kept: '2.4', // 20 × 0.12
      paid: '16.4', // 20 × 0.82
      cost: '88273.00', // 16.4 × 5,000 × 1.0765
      saving: '96000.00', // 2.4 × 40,000
      total: '7727.00',
      returnOnInvestment: '0.087535', // 7,727 ÷ 88,273
      costPerKept: '36780.42', // 88,273 ÷ 2.4
      paidToThoseWhoWouldHaveStayed: '0.853659', // 0.7 ÷ 0.82
      breakEvenBonus: '5437.68', // 0.12 × 40,000 ÷ (0.82 × 1.0765)
      breakEvenLeaveWith: '0.191161', // (0.3 × 40,000 − 5,382.50) ÷ (40,000 − 5,382.50)
    };
    expect(printed(bonus, expected)).toEqual(expected);
    expect([bonus.advice, bonus.reason]).toEqual([
      'pays',
      'Pays: 36780.42 USD is paid for each person kept, who would cost 40000.00 USD; it would pay up to a bonus of 5437.68 USD.',
    ]);
    expect(bonus.assumptions.map(({ path, source }) => [path, source])).toContainEqual([
      'bonus.leaveLaterShare',
      'Those kept are taken to stay until the firm says otherwise',
    ]);
  });

  it('loses if a quarter of those kept leave later', () => {
    const bonus = stayBonus({ bonus: { ...team, leaveLaterShare: '0.25' } });
    const expected = {
      saving: '72000.00', // 2.4 × 30,000
      total: '-16273.00',
      returnOnInvestment: '-0.184349',
      breakEvenBonus: '4078.26', // 0.12 × 30,000 ÷ (0.82 × 1.0765)
      breakEvenLeaveWith: '0.146948', // (9,000 − 5,382.50) ÷ (30,000 − 5,382.50)
    };
    expect(printed(bonus, expected)).toEqual(expected);
    expect([bonus.advice, bonus.reason]).toEqual([
      'doesNotPay',
      'Does not pay: 36780.42 USD is paid for each person kept, who would cost 30000.00 USD; it would pay up to a bonus of 4078.26 USD, or if 14.6 % leave with it.',
    ]);
  });

  it('in Tennessee a teacher kept cost 26,071 dollars, not 5,000', () => {
    // The Commercial Appeal (2014) on Springer, Rodriguez and Swain: 365 paid 5,000, 70 of them kept by it.
    const offered = { people: 365, bonus: 5000, loadOnBonus: 0, leaveWith: 0, costPerLeaver: 1 };
    const { quantities } = stayBonus({
      bonus: { ...offered, leaveWithout: '0.1917808219178082191780821917808219' }, // 70 ÷ 365
    });
    const expected = { cost: '1825000', costPerKept: '26071.43', paidToThoseWhoWouldHaveStayed: '0.808219' };
    expect(printed({ quantities } as never, expected)).toEqual(expected);
    // Vanderbilt University (23 June 2014) prints more than 2.1 million for 361 bonuses of 5,000, which are 1.805 million.
    const press = stayBonus({ bonus: { ...offered, people: 361, leaveWithout: 0 } });
    expect(press.quantities.cost?.value.toFixed()).toBe('1805000');
  });

  it('has no price of a person kept if nobody is kept', () => {
    const { quantities, advice, reason } = stayBonus({ bonus: { ...team, leaveWith: '0.30' } });
    expect(quantities.costPerKept).toBeUndefined();
    expect([advice, reason]).toEqual(['doesNotPay', 'Does not pay: as many leave with the bonus as without it.']);
    const all = stayBonus({ bonus: { ...team, leaveWithout: 1, leaveWith: 1 } });
    expect([all.total.toFixed(2), all.quantities.breakEvenLeaveWith?.value.toFixed()]).toEqual(['0.00', '1']);
  });

  it('cannot pay if the bonus of everybody costs more than all who would leave', () => {
    // 0.3 × 15,000 = 4,500 saved for each person at most, and 5,382.50 paid
    const bonus = stayBonus({ bonus: { ...team, costPerLeaver: 15000 } });
    expect(bonus.quantities.breakEvenLeaveWith).toBeUndefined();
    expect([bonus.advice, bonus.reason]).toEqual([
      'cannotPay',
      // 0.12 × 15,000 ÷ (0.82 × 1.0765) = 2,039.13
      'Cannot pay: 36780.42 USD is paid for each person kept, who would cost 15000.00 USD; even if everybody stayed, the bonuses would cost more than is saved. A bonus up to 2039.13 USD would pay.',
    ]);
  });

  it.each([
    ['mostWouldHaveStayed', {}, true],
    ['mostWouldHaveStayed', { leaveWithout: '0.6', leaveWith: '0.2' }, false], // 0.4 ÷ 0.8
    ['fewLeavers', { people: 66 }, true], // 19.8
    ['fewLeavers', { people: 67 }, false],
  ])('raises %s at %o: %s', (code, change, raised) => {
    const codes = stayBonus({ bonus: { ...team, ...change } }).notices.map((notice) => notice.code as string);
    expect(codes.includes(code)).toBe(raised);
  });

  it('refuses a bonus that makes people leave, and half the figures', () => {
    const messages = (bonus: StayBonusInput['bonus']) =>
      issuesOf(() => stayBonus({ bonus })).map(({ message }) => message);
    expect(messages({ ...team, leaveWith: '0.31' })).toEqual([
      'bonus.leaveWith must be no more than bonus.leaveWithout: a bonus for those who stay makes nobody leave.',
    ]);
    expect(messages(undefined)).toHaveLength(6);
  });
});
