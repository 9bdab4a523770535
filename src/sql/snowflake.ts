import type { Dialect } from './dialect.js';
import { added, atom, divided, multiplied } from './operators.js';
import { backslashedText, digitsPattern, doubled } from './quoting.js';

const name = /* @__PURE__ */ doubled('"');

/**
 * Snowflake: NUMBER, whose products are computed as whole numbers of 38 digits with all decimals of both factors, and then
 * rounded to 12 decimals; doubles tell beforehand what would be too large.
 */
export const snowflake: Dialect = {
  label: 'Snowflake',
  capitals: true,
  identifier: name,
  longestName: { count: 255, in: 'characters' },
  text: backslashedText,
  everything: (table) => ({ columns: '*', from: table }),
  layer: '',
  column: name,
  allColumnsExcept: (names) => [`* EXCLUDE (${names.join(', ')})`],
  joined: (texts) => `ARRAY_TO_STRING(ARRAY_CONSTRUCT_COMPACT(${texts.join(', ')}), ' ')`,
  numbers: {
    inputDecimals: { money: 4, share: 6, other: 4 },
    digits: 38,
    mostDecimals: 12,
    keptDecimals: 12,
    rightDecimals: 9,
    roundsProducts: true,
    inFullFirst: true,
    productGrows: 0,
    input: (column, digits, decimals) =>
      `CASE WHEN REGEXP_LIKE(TO_VARCHAR(${column}), '${digitsPattern(decimals)}') THEN TRY_CAST(TO_VARCHAR(${column}) AS NUMBER(${digits + decimals}, ${decimals})) END`,
    literal: (text, digits, decimals) => atom(`CAST('${text}' AS NUMBER(${digits + decimals}, ${decimals}))`),
    zero: '0',
    rounded: (sql, decimals) => atom(`CAST(ROUND(${sql}, ${decimals}) AS NUMBER(38, ${decimals}))`),
    double: (sql) => atom(`CAST(${sql} AS FLOAT)`),
    product: multiplied,
    productWithin: (left, right, room) =>
      multiplied(
        atom(
          `CASE WHEN ABS(CAST(${left.sql} AS FLOAT) * CAST(${right.sql} AS FLOAT)) < 1e${room - 1} THEN ${left.sql} END`,
        ),
        right,
      ),
    sum: added,
    quotient(left, right) {
      const room = 26 - right.decimals;
      const fitting = left.digits <= room ? left.sql : `CASE WHEN ABS(${left.sql}) < 1e${room} THEN ${left.sql} END`;
      return divided(atom(`CAST(${fitting} AS NUMBER(38, 12))`), atom(`NULLIF(${right.sql}, 0)`));
    },
    catchesWhole: false,
    caught: (sql) => sql,
  },
};
