import { type Day, dateOf, nextMonth } from '../rates/calendar.js';

/** A part of the period, with its name: `2024`, `2024-Q1` or `2024-01`. The first and the last can be cut off. */
export interface Span {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

/** Divides a period into calendar months, quarters or years, in order. */
export function spansOf(from: Day, to: Day, each: 'month' | 'quarter' | 'year'): readonly Span[] {
  const spans: Span[] = [];
  for (let first = from; first <= to; first = nextMonth(first)) {
    const name = nameOf(first, each);
    const last = Math.min(nextMonth(first) - 1, to);
    const before = spans.at(-1);
    if (before?.name === name) spans[spans.length - 1] = { ...before, to: last };
    else spans.push({ name, from: first, to: last });
  }
  return spans;
}

function nameOf(day: Day, each: 'month' | 'quarter' | 'year'): string {
  const { year, month } = dateOf(day);
  const ofYear = String(year).padStart(4, '0');
  if (each === 'year') return ofYear;
  return each === 'quarter' ? `${ofYear}-Q${Math.ceil(month / 3)}` : `${ofYear}-${String(month).padStart(2, '0')}`;
}
