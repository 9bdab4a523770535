import type { Numbers } from './dialect.js';
import type { SqlNumber } from './sql-number.js';

/** A comparison operator. */
export type Sign = '<' | '>' | '=';

/**
 * Writes a comparison of two figures. NULL if one of them is NULL. The engine compares two figures in one type, with the
 * decimals of one and the digits of the other. If a figure does not fit that type, this alone decides the comparison, and
 * the row does not stop the query.
 */
export function comparison(numbers: Numbers, left: SqlNumber, sign: Sign, right: SqlNumber): string {
  const room = numbers.maxDigits - Math.max(left.decimals, right.decimals);
  if (Math.max(left.digits, right.digits) <= room) return `${left.sql} ${sign} ${right.sql}`;
  // The figure with more decimals always fits.
  const [large, small] = left.decimals < right.decimals ? [left, right] : [right, left];
  const limit = (minus: '' | '-') => numbers.literal(`${minus}${'9'.repeat(room)}`, room, 0).sql;
  const fitting = `CASE WHEN ${large.sql} BETWEEN ${limit('-')} AND ${limit('')} THEN ${large.sql} END`;
  const inOneType = large === left ? `${fitting} ${sign} ${small.sql}` : `${small.sql} ${sign} ${fitting}`;
  const beyond = sign === '=' ? 'FALSE' : `${large.sql} ${large === left ? sign : opposite[sign]} 0`;
  return `CASE WHEN ${large.sql} IS NOT NULL AND ${small.sql} IS NOT NULL THEN COALESCE(${inOneType}, ${beyond}) END`;
}

const opposite = { '<': '>', '>': '<' } as const;
