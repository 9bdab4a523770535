// Published survival, from a list of spells. What is printed for counts is in test/published/rates.ts.
import type { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { cohortOfSpells, cohortSurvival, halfLife, type Spell } from '../../src/rates.js';

/** A share as it is printed: a percentage with so many decimals. */
const percent = (share: Decimal | undefined, decimals: number) => share?.times(100).toFixed(decimals);

// slidegur.com, turnover indices, first seminar exercise: all are hired on 1 January, all quit on 31 December.
const exercise = [
  { hired: 2000, cohort: 20, quits: [1, 4, 2, 0, 2, 0], survival: { 1: '95', 5: '55' } },
  { hired: 2001, cohort: 10, quits: [1, 0, 2, 0, 0], survival: { 1: '90' } },
  { hired: 2002, cohort: 5, quits: [0, 1, 0, 1], survival: { 1: '100', 3: '80' } },
  { hired: 2004, cohort: 2, quits: [2], survival: { 1: '0' } },
] as const;

describe('survival of a cohort (slidegur.com, turnover indices)', () => {
  it.each(exercise)('$cohort hired in $hired, from spells', ({ hired, cohort, quits, survival }) => {
    const leavers = quits.flatMap((people, position) => Array(people).fill(hired + position) as number[]);
    const spells: Spell[] = Array.from({ length: cohort }, (_, position) => ({
      person: `${hired}/${position}`,
      start: `${hired}-01-01`,
      ...(position < leavers.length && { end: `${leavers[position]}-12-31`, reason: 'quit' as const }),
    }));
    const day = `${hired}-01-01`;
    const shares = cohortOfSpells({ spells, from: day, to: day, observedTo: '2005-12-31' }).survival;
    expect(shares).toHaveLength(2005 - hired + 1);
    for (const [year, figure] of Object.entries(survival)) expect(percent(shares[Number(year) - 1], 0)).toBe(figure);
  });

  it('is not computable for the year in which nobody was hired', () => {
    expect(() => cohortSurvival({ cohort: 0, quits: [0] })).toThrow('the survival of a cohort of none is not zero');
    const nobody = { spells: [], from: '2003-01-01', to: '2003-12-31', observedTo: '2005-12-31' };
    expect(cohortOfSpells(nobody)).toEqual({
      hires: 0,
      survival: [],
      firstYearTurnoverRate: undefined,
      halfLifeInDays: undefined,
    });
  });

  it('has no half-life yet while 11 of 20 are left', () => {
    expect(halfLife({ cohort: 20, quits: [1, 4, 2, 0, 2, 0] })).toBeUndefined();
    // One more, and 10 of 20 are left at the end of the seventh year.
    expect(halfLife({ cohort: 20, quits: [1, 4, 2, 0, 2, 0, 1] })).toBe(7);
  });
});
