import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, nextMonth, readDay, written, yearsLater } from '../../src/rates/calendar.js';

// The platform's calendar is the independent one: days since 1970 in UTC, moved to our day 1.
const firstDay = new Date(0).setUTCFullYear(1, 0, 1) / 86_400_000;
const platform = (day: number) => new Date((day - 1 + firstDay) * 86_400_000).toISOString().slice(0, 10);
const lastDay = dayOf({ year: 9999, month: 12, day: 31 });
const anyDay = fc.integer({ min: 1, max: lastDay });
const day = (text: string) => {
  const read = readDay(text);
  if (typeof read !== 'number') throw new Error(read.must);
  return read;
};

describe('calendar days', () => {
  it('are those of the platform, for every day of four centuries', () => {
    const from = day('1900-01-01');
    for (let current = from; current < from + 146_097; current += 1) {
      const text = platform(current);
      if (written(current) !== text || readDay(text) !== current) expect.fail(`${text} is read as ${written(current)}`);
    }
  });

  it('are those of the platform from year 1 to 9999', () => {
    expect([written(1), written(lastDay)]).toEqual(['0001-01-01', '9999-12-31']);
    fc.assert(
      fc.property(anyDay, (current) => {
        expect(written(current)).toBe(platform(current));
        expect(readDay(platform(current))).toBe(current);
        expect(dayOf(dateOf(current))).toBe(current);
      }),
    );
  });

  it.each([
    ['2024-02-29', 1, '2025-03-01'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2023-02-28', 1, '2024-02-28'],
    ['2023-03-01', 1, '2024-03-01'],
    ['2096-02-29', 4, '2100-03-01'],
  ])('%s and %i years are %s', (from, years, later) => {
    expect(written(yearsLater(day(from), years))).toBe(later);
  });

  it.each([
    ['2024-01-31', '2024-02-01'],
    ['2024-02-29', '2024-03-01'],
    ['2023-12-31', '2024-01-01'],
  ])('the month after %s begins on %s', (from, first) => {
    expect(written(nextMonth(day(from)))).toBe(first);
  });
});

describe('a value that is not a day is refused by name', () => {
  it.each<[unknown, string]>([
    ['2023-02-29', 'February 2023 has 28 days'],
    ['1900-02-29', 'February 1900 has 28 days'],
    ['2024-02-30', 'February 2024 has 29 days'],
    ['2024-04-31', 'April 2024 has 30 days'],
    ['2024-01-00', 'January 2024 has 31 days'],
    ['2024-13-01', 'there is no month 13'],
    ['2024-00-10', 'there is no month 0'],
    ['0000-01-01', 'years start at 0001'],
    ['2024-2-9', 'write 2024-02-09'],
    ['2024/02/09', 'write 2024-02-09'],
    ['2024-02-29T00:00:00Z', 'write 2024-02-29, without a time'],
    ['29.02.2024', '"29.02.2024" was given'],
    [new Date(0), 'write it as text: year, month, day'],
    [20240229, '20240229 was given'],
    [' 2024-02-29', '" 2024-02-29" was given'],
    ['٢٠٢٤-٠٢-٢٩', 'was given'],
  ])('%j', (value, reason) => {
    expect(readDay(value)).toEqual({ must: expect.stringContaining(reason) });
    expect(readDay(value)).toEqual({ must: expect.stringMatching(/^must be a calendar date such as "2024-02-29"; /) });
  });
});
