import { describe, expect, it } from 'vitest';
import { attributableShare, lostRevenue, newcomerShare } from '../../src/lost-revenue.js';
import { goldenFirm } from './golden-firm.js';
import { issuesOf } from './issues.js';

describe('newcomerShare', () => {
  it.each([
    // rate × (months to full skill + months vacant) ÷ 12
    ['0.6', 3, '0.5', '0.175'],
    ['1.2', 6, 1, '0.7'],
    // 3 × 5 ÷ 12 = 1.25: above one, every hour is
    [3, 4, 1, '1'],
    [0, 12, 12, '0'],
  ])('of turnover %s, %s months to full skill and %s vacant is %s', (rate, skill, vacant, expected) => {
    const share = newcomerShare({ yearlyTurnoverRate: rate, monthsToFullSkill: skill, monthsVacant: vacant });
    expect(share.toString()).toBe(expected);
  });

  it('is that of the model', () => {
    const { yearlyTurnoverRate, monthsToFullSkill, monthsVacant } = goldenFirm.turnover;
    const share = newcomerShare({ yearlyTurnoverRate, monthsToFullSkill, monthsVacant });
    expect(share.toString()).toBe(lostRevenue(goldenFirm).quantities.newcomerShare?.value.toString());
  });

  it('asks for all three figures', () => {
    const issues = issuesOf(() => newcomerShare({ yearlyTurnoverRate: 0.6 } as never));
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ['monthsToFullSkill', 'required'],
      ['monthsVacant', 'required'],
    ]);
  });
});

describe('attributableShare', () => {
  it.each([
    // n (ratio − 1) ÷ (1 + n (ratio − 1)): 0.14 ÷ 1.14, 0.5 ÷ 1.5, 0 ÷ 1
    ['0.175', '1.8', '0.122807'],
    ['0.5', 2, '0.333333'],
    ['0.7', 1, '0.000000'],
    [0, 5, '0.000000'],
  ])('of %s newcomers at ratio %s is %s', (newcomers, ratio, expected) => {
    expect(attributableShare({ newcomerShare: newcomers, problemRateRatio: ratio }).toFixed(6)).toBe(expected);
  });

  it('in the model stops at every hour served by newcomers', () => {
    const turnover = { ...goldenFirm.turnover, yearlyTurnoverRate: 3, monthsToFullSkill: 4 };
    const { newcomerShareBeforeCap, newcomerShare, attributableShare } = lostRevenue({
      ...goldenFirm,
      turnover,
    }).quantities;
    expect(newcomerShareBeforeCap?.value.toString()).toBe('1.125'); // 3 × 4.5 ÷ 12
    expect(newcomerShare?.value.toString()).toBe('1');
    expect(attributableShare?.value.toFixed(6)).toBe('0.444444'); // 0.8 ÷ 1.8
  });

  it('has no default for the ratio, because a published correlation is not a ratio', () => {
    const issues = issuesOf(() => attributableShare({ newcomerShare: 0.2 } as never));
    expect(issues.map(({ path, code }) => [path, code])).toEqual([['problemRateRatio', 'required']]);
    const correlation = issuesOf(() => attributableShare({ newcomerShare: 0.2, problemRateRatio: 0.15 }));
    expect(correlation.map(({ path, code }) => [path, code])).toEqual([['problemRateRatio', 'outOfBounds']]);
  });
});
