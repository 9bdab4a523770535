import type { Dialect } from './dialect.js';
import { added, atom, divided, multiplied } from './operators.js';
import { backslashedText, digitsPattern, doubled } from './quoting.js';
import type { SqlNumber } from './sql-number.js';

const name = /* @__PURE__ */ doubled('`');

/** The figure in a type with no more digits before the point; NULL where it has more. */
const within = ({ sql }: Pick<SqlNumber, 'sql'>, digits: number, decimals: number) =>
  atom(`TRY_CAST(${sql} AS DECIMAL(${digits + decimals}, ${decimals}))`);

/** Databricks and Spark 4: DECIMAL(38), whose products lose decimals as soon as their types, not their values, are too wide. */
export const databricks: Dialect = {
  label: 'Databricks',
  capitals: false,
  identifier: name,
  longestName: { count: 255, in: 'characters' },
  text: backslashedText,
  everything: (table) => ({ columns: '*', from: table }),
  layer: '',
  column: name,
  allColumnsExcept: (names) => [`* EXCEPT (${names.join(', ')})`],
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
    literal: (text, digits, decimals) => atom(`CAST('${text}' AS DECIMAL(${digits + decimals}, ${decimals}))`),
    zero: 'CAST(0 AS DECIMAL(1, 0))',
    rounded: (sql, decimals) => within({ sql }, 38 - decimals, decimals),
    double: (sql) => atom(`CAST(${sql} AS DOUBLE)`),
    withDecimals: (figure, decimals) => within(figure, 38 - decimals, decimals),
    product: multiplied,
    productWithin(left, right, room) {
      const half = Math.floor(room / 2);
      const forLeft =
        right.digits <= half ? room - right.digits : Math.min(Math.max(half, room - right.digits), left.digits);
      const digits = Math.min(left.digits, forLeft);
      return multiplied(within(left, digits, left.decimals), within(right, room - digits, right.decimals));
    },
    sum: added,
    divisorDecimals: 8,
    quotient(left, right) {
      const divisor = within(atom(`ROUND(${right.sql}, 8)`), 9, 8);
      const quotient = divided(within(atom(`ROUND(${left.sql}, 12)`), 15, 12), atom(`NULLIF(${divisor.sql}, 0)`));
      return within(quotient, 26, 12);
    },
    catchesWhole: false,
    caught: (sql) => sql,
  },
};
