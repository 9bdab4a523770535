import type { Short } from './figure.js';

/** A product with brackets where its factors need them. */
export function multiplied(left: Pick<Short, 'sql' | 'level'>, right: Pick<Short, 'sql' | 'level'>): string {
  return `${left.level < 2 ? `(${left.sql})` : left.sql} * ${right.level <= 2 ? `(${right.sql})` : right.sql}`;
}

/** A sum or a difference with brackets where the second part needs them. */
export function added(
  left: Pick<Short, 'sql' | 'level'>,
  sign: '+' | '-',
  right: Pick<Short, 'sql' | 'level'>,
): string {
  return `${left.sql} ${sign} ${right.level <= 1 ? `(${right.sql})` : right.sql}`;
}
