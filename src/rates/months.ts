import { type Day, dateOf, nextMonth } from './calendar.js';

/** Counts the whole calendar months of a period; returns `undefined` if the period does not consist of whole months. */
export function wholeMonths(from: Day, to: Day): number | undefined {
  const [first, after] = [dateOf(from), dateOf(to + 1)];
  if (first.day !== 1 || after.day !== 1) return undefined;
  return (after.year - first.year) * 12 + after.month - first.month;
}

/** Lists the calendar months of a period that consists of whole months. */
export function monthsBetween(from: Day, to: Day): { readonly from: Day; readonly to: Day }[] {
  const months: { from: Day; to: Day }[] = [];
  for (let first = from; first <= to; first = nextMonth(first)) months.push({ from: first, to: nextMonth(first) - 1 });
  return months;
}
