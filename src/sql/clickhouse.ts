import type { Dialect } from './dialect.js';
import { added, atom, divided, multiplied } from './operators.js';
import { backslashed, backslashedText, digitsPattern } from './quoting.js';

/** ClickHouse: Decimal(76), whose quotients keep the decimals of what is divided, and whose casts cut instead of rounding. */
export const clickhouse: Dialect = {
  label: 'ClickHouse',
  capitals: false,
  identifier: backslashed,
  text: backslashedText,
  everything: (table) => ({ columns: '*', from: table }),
  layer: '',
  column: backslashed,
  allColumnsExcept: (names) => [`* EXCEPT (${names.join(', ')})`],
  joined: (texts) => `arrayStringConcat([${texts.join(', ')}], ' ')`,
  numbers: {
    inputDecimals: { money: 10, share: 10, other: 10 },
    digits: 76,
    mostDecimals: 50,
    keptDecimals: 25,
    rightDecimals: 15,
    roundsProducts: false,
    inFullFirst: false,
    productGrows: 0,
    input: (column, _digits, decimals) =>
      `CASE WHEN match(toString(${column}), '^${digitsPattern(decimals)}$') THEN toDecimal256OrNull(toString(${column}), ${decimals}) END`,
    literal: (text, _digits, decimals) => atom(`toDecimal256('${text}', ${decimals})`),
    zero: '0',
    rounded: (sql, decimals) => atom(`toDecimal256(ROUND(${sql}, ${decimals}), ${decimals})`),
    double: (sql) => atom(`toFloat64(${sql})`),
    withDecimals: ({ sql, digits }, decimals) => {
      const room = 76 - decimals;
      const fitting = digits <= room ? sql : `CASE WHEN ABS(toFloat64(${sql})) < 1e${room - 1} THEN ${sql} END`;
      return atom(`toDecimal256(${fitting}, ${decimals})`);
    },
    product: multiplied,
    productWithin: (left, right, room) =>
      multiplied(
        atom(`CASE WHEN ABS(toFloat64(${left.sql}) * toFloat64(${right.sql})) < 1e${room - 1} THEN ${left.sql} END`),
        right,
      ),
    sum: added,
    quotient: (left, right) => divided(atom(`toDecimal256(${left.sql}, 25)`), atom(`NULLIF(${right.sql}, 0)`)),
    catchesWhole: false,
    caught: (sql) => sql,
  },
};
