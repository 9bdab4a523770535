import { quoteName } from '../../messages/phrases.js';

/** The order of day, month and year in a date. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** The order of day, month and year by the name of `--date-format`. */
export const dateOrders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** A date as it is written: three numbers whose order may not be known. */
type Parts =
  | { readonly order: DateOrder | undefined; readonly numbers: readonly [string, string, string] }
  | { readonly problem: string };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const yearFirst = /^(\d{4})\s?[-/.년]\s?(\d{1,2})\s?[-/.월]\s?(\d{1,2})\s?[.일]?$/;

const yearLast = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/;

const dayNameYear = /^(\d{1,2})[\s-]([a-z]{3,9})\.?[\s,-]+(\d{4}|\d{2})$/i;

const nameDayYear = /^([a-z]{3,9})\.?[\s-](\d{1,2}),?[\s-](\d{4})$/i;

/** Splits a date into its numbers. The time of day is left out. */
function partsOf(cell: string): Parts {
  const text = cell
    .replace(/[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:[AP]M)?\s?(?:Z|[+-]\d{2}:?\d{2})?$/i, '')
    .trim();
  const first = yearFirst.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (first !== null) return { order: 'ymd', numbers: [first[1] ?? '', first[2] ?? '', first[3] ?? ''] };
  const last = yearLast.exec(text);
  if (last !== null) {
    const [, one = '', sign, two = '', year = ''] = last;
    // With dots the day comes first.
    return { order: sign === '.' ? 'dmy' : undefined, numbers: [one, two, year] };
  }
  const [, day, name, year] = dayNameYear.exec(text) ?? [];
  if (day !== undefined) return withMonth(day, name ?? '', year ?? '', text);
  const [, month, dayAfter, yearAfter] = nameDayYear.exec(text) ?? [];
  if (month !== undefined) return withMonth(dayAfter ?? '', month, yearAfter ?? '', text);
  if (/^\d{5}(?:\.\d+)?$/.test(text)) {
    return {
      problem: `${quoteName(cell)} is the number that a spreadsheet has for a day; format the column as a date`,
    };
  }
  return { problem: `${quoteName(cell)} is not a date such as 2024-02-29` };
}

function withMonth(day: string, name: string, year: string, text: string): Parts {
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return { problem: `${quoteName(text)} is not a date such as 2024-02-29` };
  return { order: 'dmy', numbers: [day, String(month), year] };
}

/** Evidence of an order: a date that can only be read in that way. */
interface Evidence {
  readonly row: number;
  readonly text: string;
}

/**
 * A column of dates. Whether the day or the month comes first in `03/04/2024` is known when another date of the column can
 * only be read in one way.
 */
export class DateColumn {
  /** The first date that shows each order. */
  readonly shown: Partial<Record<'dmy' | 'mdy', Evidence>> = {};
  /** The first date that has two readings. */
  ambiguous: Evidence | undefined;
  private readonly known = new Map<string, Parts>();

  constructor(
    readonly heading: string,
    private readonly told: DateOrder | undefined,
  ) {}

  /** Takes a cell of the column. */
  add(text: string, row: number): void {
    if (this.known.has(text)) return;
    const parts = partsOf(text);
    this.known.set(text, parts);
    if ('problem' in parts || parts.order !== undefined) return;
    const [one, two] = [Number(parts.numbers[0]), Number(parts.numbers[1])];
    if (one > 12 && two <= 12) this.shown.dmy ??= { row, text };
    else if (two > 12 && one <= 12) this.shown.mdy ??= { row, text };
    else if (one !== two) this.ambiguous ??= { row, text };
  }

  /** Returns the order that the column shows by itself; undefined if none or both. */
  get order(): DateOrder | undefined {
    if (this.told !== undefined) return this.told;
    const { dmy, mdy } = this.shown;
    return dmy === undefined ? mdy && 'mdy' : mdy === undefined ? 'dmy' : undefined;
  }

  /** Returns a date as `2024-02-29`, or the problem with it. `order` is used if the date does not show its own. */
  read(text: string, order: DateOrder): { readonly date: string } | { readonly problem: string } {
    const parts = this.known.get(text) ?? partsOf(text);
    if ('problem' in parts) return parts;
    const [first, second, third] = parts.numbers;
    const own = parts.order ?? order;
    if (own === 'ymd' && parts.order === undefined)
      return { problem: `${quoteName(text)} does not have the year first` };
    const [day, month, year] =
      own === 'ymd' ? [third, second, first] : own === 'dmy' ? [first, second, third] : [second, first, third];
    return { date: `${wholeYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
  }
}

/** Returns a year of four digits. As in POSIX, 69 is 1969 and 68 is 2068. */
function wholeYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) >= 69 ? '19' : '20'}${year.padStart(2, '0')}`;
}

/** The order of the dates of a file, with a sentence about it; or the question that the file does not answer. */
export type Decision = { readonly order: DateOrder; readonly note: string | undefined } | { readonly question: string };

/** Decides in which order the dates of columns are read. Nothing is guessed. */
export function decideOrder(columns: readonly DateColumn[], told: DateOrder | undefined): Decision {
  if (told !== undefined) return { order: told, note: undefined };
  const [dmy, mdy] = (['dmy', 'mdy'] as const).map((order) =>
    columns.map(({ shown, heading }) => ({ found: shown[order], heading })).find(({ found }) => found !== undefined),
  );
  const at = (one: typeof dmy) => `${quoteName(one?.found?.text ?? '')} (row ${one?.found?.row})`;
  if (dmy !== undefined && mdy !== undefined) {
    const question = `${at(dmy)} has the day first and ${at(mdy)} the month: write all dates as year-month-day, or name the order with --date-format dmy or mdy.`;
    return { question };
  }
  const ambiguous = columns.map(({ ambiguous }) => ambiguous).find((one) => one !== undefined);
  if (dmy !== undefined || mdy !== undefined) {
    const first = dmy === undefined ? 'month' : 'day';
    const note =
      ambiguous === undefined
        ? undefined
        : `dates such as ${quoteName(ambiguous.text)} are read with the ${first} first, because ${at(dmy ?? mdy)} can only be read so.`;
    return { order: dmy === undefined ? 'mdy' : 'dmy', note };
  }
  // All dates read the same in either order.
  if (ambiguous === undefined) return { order: 'dmy', note: undefined };
  const { text, row } = ambiguous;
  return {
    question: `${quoteName(text)} (row ${row}) can be read with the day or the month first, and no date of the file tells which: add --date-format dmy or --date-format mdy.`,
  };
}
