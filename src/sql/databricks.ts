import type { Dialect } from './dialect.js';
import type { Written } from './figure.js';
import { added, multiplied } from './infix.js';
import { backslashedText, digitsPattern, doubled } from './quoting.js';

const name = doubled('`');

/** The figure in a type with no more digits before the point; NULL where it has more. */
const within = ({ sql, decimals }: Written, digits: number) =>
  `TRY_CAST(${sql} AS DECIMAL(${digits + decimals}, ${decimals}))`;

/** Databricks and Spark: DECIMAL(38), whose products lose decimals as soon as their types, not their values, are too wide. */
export const databricks: Dialect = {
  label: 'Databricks',
  capitals: false,
  identifier: name,
  text: backslashedText,
  everything: (table) => ({ columns: '*', from: table }),
  layer: '',
  column: name,
  everythingBut: (names) => [`* EXCEPT (${names.join(', ')})`],
  joined: (texts) => `CONCAT_WS(' ', ${texts.join(', ')})`,
  numbers: {
    inputDecimals: { money: 4, share: 6, other: 4 },
    digits: 38,
    mostDecimals: 24,
    keptDecimals: 12,
    rightDecimals: 6,
    roundsProducts: false,
    inFullFirst: false,
    productGrows: 1,
    input(column, digits, decimals) {
      const type = `DECIMAL(${digits + decimals}, ${decimals})`;
      const number = `TRY_CAST(${column} AS ${type})`;
      const text = `CAST(${column} AS STRING)`;
      // By way of its digits, for a FLOAT has others as a DOUBLE.
      const digitsOnly = `WHEN ${text} RLIKE '^${digitsPattern(decimals)}$' THEN TRY_CAST(${text} AS ${type})`;
      // Large ones are written with an exponent.
      const double = `WHEN typeof(${column}) = 'double' AND CAST(${number} AS DOUBLE) = TRY_CAST(${column} AS DOUBLE) THEN ${number}`;
      return `CASE ${digitsOnly} ${double} END`;
    },
    literal: (text, digits, decimals) => `CAST('${text}' AS DECIMAL(${digits + decimals}, ${decimals}))`,
    zero: 'CAST(0 AS DECIMAL(1, 0))',
    rounded: (sql, decimals) => `TRY_CAST(${sql} AS DECIMAL(38, ${decimals}))`,
    product: multiplied,
    productWithin(left, right, room) {
      const half = Math.floor(room / 2);
      const forLeft =
        right.digits <= half ? room - right.digits : Math.min(Math.max(half, room - right.digits), left.digits);
      const digits = Math.min(left.digits, forLeft);
      return `${within(left, digits)} * ${within(right, room - digits)}`;
    },
    sum: added,
    quotient: (left, right) =>
      `TRY_CAST(${within({ ...left, sql: `ROUND(${left.sql}, 12)`, decimals: 12 }, 15)} / NULLIF(${within({ ...right, sql: `ROUND(${right.sql}, 8)`, decimals: 8 }, 9)}, 0) AS DECIMAL(38, 12))`,
    catchesWhole: false,
    caught: (sql) => sql,
  },
};
