import { describeValue } from '../messages/phrases.js';

// With slashes, the day may come before or after the month, and nothing tells which; with dots, it comes first.
const otherForms = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
];

/** A day of the Gregorian calendar, as a number; day 1 is 0001-01-01. */
export type Day = number;

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** A year, a month from 1 to 12, and a day of the month from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Returns the day number of a calendar date; a day past the end of its month falls in the next month. */
export function dayOf({ year, month, day }: CalendarDate): Day {
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  return daysBeforeYear(year) + (daysBeforeMonth[month - 1] as number) + leapDay + day;
}

/** Returns the calendar date of a day number. */
export function dateOf(day: Day): CalendarDate {
  // 400 years have 146,097 days, so the estimate is at most one year off.
  let year = Math.floor((day * 400) / 146097) + 1;
  while (daysBeforeYear(year) >= day) year -= 1;
  while (daysBeforeYear(year + 1) < day) year += 1;
  let month = 12;
  while (dayOf({ year, month, day: 1 }) > day) month -= 1;
  return { year, month, day: day - dayOf({ year, month, day: 1 }) + 1 };
}

/** Formats a day as `2024-02-29`. */
export function written(day: Day): string {
  const { year, month, day: ofMonth } = dateOf(day);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(ofMonth, 2)}`;
}

/** Returns the same date some years later. A 29 February becomes 1 March in a year that is not a leap year. */
export function yearsLater(day: Day, years: number): Day {
  const date = dateOf(day);
  return dayOf({ ...date, year: date.year + years });
}

/** Returns the first day of the next month. */
export function nextMonth(day: Day): Day {
  const { year, month } = dateOf(day);
  return month === 12 ? dayOf({ year: year + 1, month: 1, day: 1 }) : dayOf({ year, month: month + 1, day: 1 });
}

/** Parses `2024-02-29`. If the value is not a calendar date, returns what it must be. */
export function readDay(value: unknown): Day | { readonly must: string } {
  const form = 'must be a calendar date such as "2024-02-29"';
  const parts = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (parts === null) return { must: `${form}; ${describeValue(value)} was given${hint(value)}` };
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const name = monthNames[month - 1];
  if (year === 0) return { must: `${form}; ${value} was given, and years start at 0001` };
  if (name === undefined) return { must: `${form}; ${value} was given, and there is no month ${month}` };
  const last = daysInMonth(year, month);
  if (day < 1 || day > last) return { must: `${form}; ${value} was given, and ${name} ${year} has ${last} days` };
  return dayOf({ year, month, day });
}

function hint(value: unknown): string {
  if (typeof value !== 'string') return ' (write it as text: year, month, day)';
  const time = /^(\d{4}-\d{2}-\d{2})[T ]/.exec(value)?.[1];
  if (time !== undefined) return ` (write ${time}, without a time)`;
  for (const form of otherForms) {
    const { year = '', month = '', day = '' } = form.exec(value.trim())?.groups ?? {};
    const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (year !== '' && typeof readDay(meant) === 'number') return ` (write ${meant})`;
  }
  return '';
}

function daysInMonth(year: number, month: number): number {
  const first = { year, month, day: 1 };
  return nextMonth(dayOf(first)) - dayOf(first);
}

function daysBeforeYear(year: number): number {
  const before = year - 1;
  return 365 * before + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
