import type { Dialect } from './dialect.js';
import { added, multiplied } from './infix.js';
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
  everythingBut: (names) => [`* EXCEPT (${names.join(', ')})`],
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
    literal: (text, _digits, decimals) => `toDecimal256('${text}', ${decimals})`,
    zero: '0',
    rounded: (sql, decimals) => `toDecimal256(ROUND(${sql}, ${decimals}), ${decimals})`,
    withDecimals: (sql, decimals) => `toDecimal256(${sql}, ${decimals})`,
    product: multiplied,
    productWithin: (left, right, room) =>
      `CASE WHEN ABS(toFloat64(${left.sql}) * toFloat64(${right.sql})) < 1e${room - 1} THEN ${left.sql} END * ${right.sql}`,
    sum: added,
    quotient: (left, right) => `toDecimal256(${left.sql}, 25) / NULLIF(${right.sql}, 0)`,
    catchesWhole: false,
    caught: (sql) => sql,
  },
};
