import { UserError } from '../../files/failure.js';
import { asRead } from '../../input/as-read.js';
import { type DecimalSign, readWrittenNumber } from '../../input/written-number.js';

/** A condition on a column: the rows whose cells fulfil it count. */
export interface WhereCondition {
  readonly column: string;
  /** The condition as it was written. */
  readonly text: string;
  readonly isNegated: boolean;
  readonly test: WhereTest;
}

/** One of several values, as they read; or a range of numbers or days with both ends in it. */
export type WhereTest =
  | { readonly kind: 'values'; readonly values: ReadonlySet<string> }
  | { readonly kind: 'numbers' | 'days'; readonly from: string; readonly to: string };

/**
 * Reads a condition of `--where`: `Status=Left`, `Status=Left,Retired`, `Left=` for blank, `Left!=` for not blank,
 * `Age=50..`, `Left=2024-01-01..2024-12-31`. A comma before a space belongs to a value, and two commas are one in it.
 */
export function readWhere(text: string): WhereCondition {
  const [, column, not, value] = /^(.*?[^!=])(!?)=(.*)$/s.exec(text) ?? [];
  if (column === undefined || value === undefined) {
    throw new UserError('write it as COLUMN=VALUE, such as Attrition=Yes; --help shows the other forms.');
  }
  const test = rangeOf(value.trim()) ?? { kind: 'values' as const, values: valuesOf(value) };
  return { column: column.trim(), text: text.trim(), isNegated: not === '!', test };
}

function valuesOf(value: string): ReadonlySet<string> {
  const parts = value.split(/(?<!,),(?![\s,])/);
  return new Set(parts.map((part) => asRead(part.replaceAll(',,', ','))));
}

function rangeOf(value: string): WhereTest | undefined {
  const [, from, to] = /^(.*?)\.\.(.*)$/s.exec(value)?.map((end) => end.trim()) ?? [];
  if (from === undefined || to === undefined || from + to === '') return undefined;
  const ends = [from, to].filter((end) => end !== '');
  if (ends.every((end) => isNumber(end))) return { kind: 'numbers', from, to };
  if (ends.every((end) => isDay(end))) return { kind: 'days', from, to };
  const looksLikeDay = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/;
  if (ends.some((end) => looksLikeDay.test(end)))
    throw new UserError('the ends of a range of days are written as 2024-01-31, or as 2024-01 for a month.');
  return undefined;
}

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return false;
  const day = new Date(`${text.padEnd(10, '-01')}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Returns whether a cell fulfils a test; `unreadable` if it is filled, and is not a number or a day where one is compared. */
export function testCell(cell: string, test: WhereTest, decimalSign?: DecimalSign): boolean | 'unreadable' {
  if (test.kind === 'values') return test.values.has(asRead(cell));
  if (cell === '') return false;
  if (test.kind === 'days') {
    const day = dayOf(cell);
    if (day === undefined) return 'unreadable';
    const { from, to } = test;
    return day.slice(0, from.length) >= from && (to === '' || day.slice(0, to.length) <= to);
  }
  const figure = figureOf(cell, decimalSign);
  if (figure === undefined) return 'unreadable';
  return (test.from === '' || figure >= Number(test.from)) && (test.to === '' || figure <= Number(test.to));
}

/** The day of a cell in which the year comes first, the one order that cannot be mistaken. */
function dayOf(cell: string): string | undefined {
  const [, year, , month = '', day = ''] = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/.exec(cell) ?? [];
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

function figureOf(cell: string, decimalSign: DecimalSign | undefined): number | undefined {
  for (const unit of ['money', 'share'] as const) {
    const read = readWrittenNumber(cell, { unit, decimalSign });
    if ('digits' in read) return Number(read.digits);
  }
  return undefined;
}
