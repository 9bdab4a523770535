import type { Dialect } from './dialect.js';
import { added, atom, multiplied } from './operators.js';
import { backslashed, backslashedText, digitsPattern } from './quoting.js';

/** BigQuery: BIGNUMERIC, 38 digits before the point and 38 after it, to which it rounds by itself. */
export const bigquery: Dialect = {
  label: 'BigQuery',
  capitals: false,
  identifier: backslashed,
  longestName: { count: 300, in: 'characters' },
  text: backslashedText,
  everything: (table) => ({ columns: '*', from: table }),
  layer: '',
  column: backslashed,
  allColumnsExcept: (names) => [`* EXCEPT (${names.join(', ')})`],
  joined: (texts) => `ARRAY_TO_STRING([${texts.join(', ')}], ' ')`,
  numbers: {
    inputDecimals: { money: 10, share: 10, other: 10 },
    digits: 76,
    mostDecimals: 38,
    keptDecimals: 38,
    rightDecimals: 20,
    roundsProducts: true,
    inFullFirst: false,
    productGrows: 0,
    input: (column, _digits, decimals) =>
      `CASE WHEN REGEXP_CONTAINS(CAST(${column} AS STRING), r'^${digitsPattern(decimals)}$') THEN SAFE_CAST(CAST(${column} AS STRING) AS BIGNUMERIC) END`,
    literal: (text) => atom(`CAST('${text}' AS BIGNUMERIC)`),
    zero: '0',
    rounded: (sql, decimals) => atom(`ROUND(${sql}, ${decimals})`),
    double: (sql) => atom(`CAST(${sql} AS FLOAT64)`),
    product: multiplied,
    productWithin: (left, right) => atom(`SAFE_MULTIPLY(${left.sql}, ${right.sql})`),
    sum: added,
    quotient: (left, right) => atom(`SAFE_DIVIDE(${left.sql}, ${right.sql})`),
    catchesWhole: false,
    caught: (sql) => sql,
  },
};
