import type { Dialect } from './dialect.js';
import { added, multiplied } from './infix.js';
import { backslashedText, digitsPattern, doubled } from './quoting.js';

const name = doubled('"');

/** Snowflake: NUMBER(38, 18), the type of every input and of every result; doubles tell beforehand what would be too large. */
export const snowflake: Dialect = {
  label: 'Snowflake',
  capitals: true,
  identifier: name,
  text: backslashedText,
  everything: (table) => ({ columns: '*', from: table }),
  layer: '',
  column: name,
  everythingBut: (names) => [`* EXCLUDE (${names.join(', ')})`],
  joined: (texts) => `ARRAY_TO_STRING(ARRAY_CONSTRUCT_COMPACT(${texts.join(', ')}), ' ')`,
  numbers: {
    inputDecimals: { money: 4, share: 6, other: 4 },
    digits: 38,
    mostDecimals: 18,
    keptDecimals: 18,
    rightDecimals: 10,
    roundsProducts: true,
    productGrows: 0,
    input: (column, _digits, decimals) =>
      `CASE WHEN REGEXP_LIKE(TO_VARCHAR(${column}), '${digitsPattern(decimals)}') THEN TRY_CAST(TO_VARCHAR(${column}) AS NUMBER(38, 18)) END`,
    literal: (text) => `CAST('${text}' AS NUMBER(38, 18))`,
    rounded: (sql, decimals) => `ROUND(${sql}, ${decimals})`,
    product: multiplied,
    productWithin: (left, right, room) =>
      `CASE WHEN ABS(CAST(${left.sql} AS FLOAT) * CAST(${right.sql} AS FLOAT)) < 1e${room - 1} THEN ${left.sql} END * ${right.sql}`,
    sum: added,
    quotient: (left, right) => `${left.sql} / NULLIF(${right.sql}, 0)`,
    catchesWhole: false,
    caught: (sql) => sql,
  },
};
