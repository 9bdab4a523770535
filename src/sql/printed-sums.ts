import type { Model } from '../model/model.js';
import type { LineColumns } from './line-columns.js';

/** An amount of a line: for one leaver, or for all. */
export type What = 'per_leaver' | 'total';

/** The amounts that every line of a model has. */
export const whatsOf = ({ leavers }: Pick<Model, 'leavers'>): readonly What[] =>
  leavers ? ['per_leaver', 'total'] : ['total'];

/** The columns of some lines. */
export const columnsOf = (lines: readonly LineColumns[], what: What): readonly string[] =>
  lines.map(({ perLeaver, amount }) => (what === 'total' ? amount : (perLeaver as string)));

/** The sum of some amounts, of which those that are NULL count as nothing. */
export function sumOrNothing(columns: readonly string[], zero: string): string {
  const amounts = columns.map((column) => `COALESCE(${column}, 0)`);
  return amounts.length === 0 ? zero : amounts.join(' + ');
}

/** The sum of those that are there; NULL where none is. */
export function sumOf(columns: readonly string[], zero: string): string {
  if (columns.length === 1) return columns[0] as string;
  const any = columns.map((column) => `${column} IS NOT NULL`).join(' OR ');
  return `CASE WHEN ${any} THEN ${sumOrNothing(columns, zero)} END`;
}
