import type { Dialect, Numbers } from './dialect.js';
import { add, atom, multiply } from './operators.js';

const defaultDialect = {
  foldsToUpperCase: false,
  mergesCtes: false,
  tableSource: (table) => ({ columns: '*', from: table }),
  tableColumn: (quoted) => quoted,
  allColumnsExcept: (names) => [`* EXCEPT (${names.join(', ')})`],
} as const satisfies Partial<Dialect>;

const defaultNumbers = {
  roundsProducts: false,
  roundsAfterFullProduct: false,
  catchesOverflow: false,
  extraProductDigits: 0,
  literal: (text, digits, decimals) => atom(`CAST('${text}' AS DECIMAL(${digits + decimals}, ${decimals}))`),
  zero: '0',
  round: (sql, decimals) => atom(`ROUND(${sql}, ${decimals})`),
  toDouble: (sql) => atom(`CAST(${sql} AS DOUBLE)`),
  multiply,
  add,
  nullOnOverflow: (sql) => sql,
} as const satisfies Partial<Numbers>;

/** A dialect without what it has in common with most others. */
type OwnDialect = Omit<Dialect, keyof typeof defaultDialect | 'numbers'> &
  Partial<Omit<Dialect, 'numbers'>> & {
    readonly numbers: Omit<Numbers, keyof typeof defaultNumbers> & Partial<Numbers>;
  };

/** Completes a dialect with what most dialects have in common. A call instead of a spread, so that bundlers can drop it. */
export function withDefaults(own: OwnDialect): Dialect {
  return { ...defaultDialect, ...own, numbers: { ...defaultNumbers, ...own.numbers } };
}
