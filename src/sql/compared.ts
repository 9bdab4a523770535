import type { Numbers } from './dialect.js';
import type { SqlNumber } from './sql-number.js';

/** Signs of a comparison. */
export type Sign = '<' | '>' | '=';

/**
 * Whether two figures compare so; NULL if one of them is. A dialect compares two figures in one type, with the decimals of the
 * one and the digits of the other: where a figure has no room in it, that alone tells how the two compare, and the row
 * does not stop the query.
 */
export function compared(numbers: Numbers, left: SqlNumber, sign: Sign, right: SqlNumber): string {
  const room = numbers.digits - Math.max(left.decimals, right.decimals);
  if (Math.max(left.digits, right.digits) <= room) return `${left.sql} ${sign} ${right.sql}`;
  // What has more decimals has no more digits than there is room for.
  const [large, small] = left.decimals < right.decimals ? [left, right] : [right, left];
  const most = (minus: '' | '-') => numbers.literal(`${minus}${'9'.repeat(room)}`, room, 0).sql;
  const fitting = `CASE WHEN ${large.sql} BETWEEN ${most('-')} AND ${most('')} THEN ${large.sql} END`;
  const inOneType = large === left ? `${fitting} ${sign} ${small.sql}` : `${small.sql} ${sign} ${fitting}`;
  const beyond = sign === '=' ? 'FALSE' : `${large.sql} ${large === left ? sign : opposite[sign]} 0`;
  return `CASE WHEN ${large.sql} IS NOT NULL AND ${small.sql} IS NOT NULL THEN COALESCE(${inOneType}, ${beyond}) END`;
}

const opposite = { '<': '>', '>': '<' } as const;
