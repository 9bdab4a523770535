import type { Model } from '../model/model.js';
import type { LineColumns } from './line-columns.js';

/** The amount per leaver, or the amount of all leavers. */
export type What = 'per_leaver' | 'total';

/** Returns the amounts that every line of a model has. */
export const whatsOf = ({ leavers }: Pick<Model, 'leavers'>): readonly What[] =>
  leavers ? ['per_leaver', 'total'] : ['total'];

/** Returns the columns of some lines. */
export const columnsOf = (lines: readonly LineColumns[], what: What): readonly string[] =>
  lines.map(({ perLeaver, amount }) => (what === 'total' ? amount : (perLeaver as string)));

/** Writes the sum of some amounts; NULL counts as zero. */
export function sumOrNothing(columns: readonly string[], zero: string): string {
  const amounts = columns.map((column) => `COALESCE(${column}, 0)`);
  return amounts.length === 0 ? zero : amounts.join(' + ');
}

/** Writes the sum of the amounts that are not NULL; NULL if all are. */
export function sumOf(columns: readonly string[], zero: string): string {
  if (columns.length === 1) return columns[0] as string;
  const any = columns.map((column) => `${column} IS NOT NULL`).join(' OR ');
  return `CASE WHEN ${any} THEN ${sumOrNothing(columns, zero)} END`;
}
