import { withDefaults } from './default-dialect.js';
import type { Dialect } from './dialect.js';
import { atom, divide, multiply } from './operators.js';
import { digitsPattern, quoteNameByDoubling, quoteTextByBackslash } from './quoting.js';
import type { SqlNumber } from './sql-number.js';

/** Writes a figure in a type with no more digits before the point. NULL if it has more. */
const within = ({ sql }: Pick<SqlNumber, 'sql'>, digits: number, decimals: number) =>
  atom(`TRY_CAST(${sql} AS DECIMAL(${digits + decimals}, ${decimals}))`);

/** Databricks and Spark 4. A product of DECIMAL(38) loses decimals if the types of its factors, not their values, are too wide. */
export const databricks: Dialect = /* @__PURE__ */ withDefaults({
  label: 'Databricks',
  quoteIdentifier: /* @__PURE__ */ quoteNameByDoubling('`'),
  maxIdentifierLength: { count: 255, in: 'characters' },
  stringLiteral: quoteTextByBackslash,
  joinNonNull: (texts) => `CONCAT_WS(' ', ${texts.join(', ')})`,
  numbers: {
    inputDecimals: { money: 4, share: 6, other: 4 },
    maxDigits: 38,
    maxProductDecimals: 24,
    keptDecimals: 12,
    reliableDecimals: 6,
    extraProductDigits: 1,
    parseNumber(column, digits, decimals) {
      const type = `DECIMAL(${digits + decimals}, ${decimals})`;
      const number = `TRY_CAST(${column} AS ${type})`;
      const text = `CAST(${column} AS STRING)`;
      // From its digits, because a FLOAT has other digits as a DOUBLE.
      const digitsOnly = `WHEN ${text} RLIKE '^${digitsPattern(decimals)}$' THEN TRY_CAST(${text} AS ${type})`;
      // Large doubles have an exponent.
      const double = `WHEN typeof(${column}) = 'double' AND CAST(${number} AS DOUBLE) = TRY_CAST(${column} AS DOUBLE) THEN ${number}`;
      return `CASE ${digitsOnly} ${double} END`;
    },
    zero: 'CAST(0 AS DECIMAL(1, 0))',
    round: (sql, decimals) => within({ sql }, 38 - decimals, decimals),
    withDecimals: (figure, decimals) => within(figure, 38 - decimals, decimals),
    multiplyWithin(left, right, room) {
      const half = Math.floor(room / 2);
      const forLeft =
        right.digits <= half ? room - right.digits : Math.min(Math.max(half, room - right.digits), left.digits);
      const digits = Math.min(left.digits, forLeft);
      return multiply(within(left, digits, left.decimals), within(right, room - digits, right.decimals));
    },
    maxDivisorDecimals: 8,
    divide(left, right) {
      const divisor = within(atom(`ROUND(${right.sql}, 8)`), 9, 8);
      const quotient = divide(within(atom(`ROUND(${left.sql}, 12)`), 15, 12), atom(`NULLIF(${divisor.sql}, 0)`));
      return within(quotient, 26, 12);
    },
  },
});
