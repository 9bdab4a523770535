import { withDefaults } from './default-dialect.js';
import type { Dialect } from './dialect.js';
import { atom } from './operators.js';
import { digitsPattern, quoteNameByBackslash, quoteTextByBackslash } from './quoting.js';

/** BigQuery. BIGNUMERIC has 38 digits before the point and 38 after it, to which the engine rounds by itself. */
export const bigquery: Dialect = /* @__PURE__ */ withDefaults({
  label: 'BigQuery',
  quoteIdentifier: quoteNameByBackslash,
  maxIdentifierLength: { count: 300, in: 'characters' },
  stringLiteral: quoteTextByBackslash,
  joinNonNull: (texts) => `ARRAY_TO_STRING([${texts.join(', ')}], ' ')`,
  numbers: {
    inputDecimals: { money: 10, share: 10, other: 10 },
    maxDigits: 76,
    maxProductDecimals: 38,
    keptDecimals: 38,
    reliableDecimals: 20,
    roundsProducts: true,
    parseNumber: (column, _digits, decimals) =>
      `CASE WHEN REGEXP_CONTAINS(CAST(${column} AS STRING), r'^${digitsPattern(decimals)}$') THEN SAFE_CAST(CAST(${column} AS STRING) AS BIGNUMERIC) END`,
    literal: (text) => atom(`CAST('${text}' AS BIGNUMERIC)`),
    toDouble: (sql) => atom(`CAST(${sql} AS FLOAT64)`),
    multiplyWithin: (left, right) => atom(`SAFE_MULTIPLY(${left.sql}, ${right.sql})`),
    divide: (left, right) => atom(`SAFE_DIVIDE(${left.sql}, ${right.sql})`),
  },
});
