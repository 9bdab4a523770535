import { withDefaults } from './default-dialect.js';
import type { Dialect } from './dialect.js';
import { atom, divide, multiply } from './operators.js';
import { digitsPattern, quoteNameByDoubling, quoteTextByBackslash } from './quoting.js';

/**
 * Snowflake. A product of NUMBER is computed as an integer of 38 digits with all decimals of both factors, and then rounded
 * to 12 decimals. A product in doubles tells beforehand whether it would overflow.
 */
export const snowflake: Dialect = /* @__PURE__ */ withDefaults({
  label: 'Snowflake',
  foldsToUpperCase: true,
  quoteIdentifier: /* @__PURE__ */ quoteNameByDoubling('"'),
  maxIdentifierLength: { count: 255, in: 'characters' },
  stringLiteral: quoteTextByBackslash,
  allColumnsExcept: (names) => [`* EXCLUDE (${names.join(', ')})`],
  joinNonNull: (texts) => `ARRAY_TO_STRING(ARRAY_CONSTRUCT_COMPACT(${texts.join(', ')}), ' ')`,
  numbers: {
    inputDecimals: { money: 4, share: 6, other: 4 },
    maxDigits: 38,
    maxProductDecimals: 12,
    keptDecimals: 12,
    reliableDecimals: 9,
    roundsProducts: true,
    roundsAfterFullProduct: true,
    parseNumber: (column, digits, decimals) =>
      `CASE WHEN REGEXP_LIKE(TO_VARCHAR(${column}), '${digitsPattern(decimals)}') THEN TRY_CAST(TO_VARCHAR(${column}) AS NUMBER(${digits + decimals}, ${decimals})) END`,
    literal: (text, digits, decimals) => atom(`CAST('${text}' AS NUMBER(${digits + decimals}, ${decimals}))`),
    round: (sql, decimals) => atom(`CAST(ROUND(${sql}, ${decimals}) AS NUMBER(38, ${decimals}))`),
    toDouble: (sql) => atom(`CAST(${sql} AS FLOAT)`),
    multiplyWithin: (left, right, room) =>
      multiply(
        atom(
          `CASE WHEN ABS(CAST(${left.sql} AS FLOAT) * CAST(${right.sql} AS FLOAT)) < 1e${room - 1} THEN ${left.sql} END`,
        ),
        right,
      ),
    divide(left, right) {
      const room = 26 - right.decimals;
      const fitting = left.digits <= room ? left.sql : `CASE WHEN ABS(${left.sql}) < 1e${room} THEN ${left.sql} END`;
      return divide(atom(`CAST(${fitting} AS NUMBER(38, 12))`), atom(`NULLIF(${right.sql}, 0)`));
    },
  },
});
