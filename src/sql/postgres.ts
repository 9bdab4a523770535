import type { Dialect } from './dialect.js';
import { added, atom, divided, multiplied } from './operators.js';
import { digitsPattern, doubled, quotedText } from './quoting.js';

const name = /* @__PURE__ */ doubled('"');

/** PostgreSQL: NUMERIC of any length; a quotient has as many decimals as what is divided. */
export const postgres: Dialect = {
  label: 'PostgreSQL',
  capitals: false,
  identifier: name,
  longestName: { count: 63, in: 'bytes' },
  text: quotedText,
  // It cannot leave columns out of a star, so the row of the table is carried whole.
  everything: (table) => ({ columns: 'table_row', from: `${table} AS table_row` }),
  layer: 'MATERIALIZED ',
  column: (column) => `(table_row).${name(column)}`,
  allColumnsExcept: (_names, others) => ['(table_row).*', ...others],
  joined: (texts) => `ARRAY_TO_STRING(ARRAY[${texts.join(', ')}], ' ')`,
  numbers: {
    inputDecimals: { money: 10, share: 10, other: 10 },
    digits: 1000,
    mostDecimals: 60,
    keptDecimals: 55,
    rightDecimals: 20,
    roundsProducts: false,
    inFullFirst: false,
    productGrows: 0,
    input(column, _digits, decimals) {
      const text = `CAST(${column} AS TEXT)`;
      const plain = `^${digitsPattern(decimals)}$`;
      return `CASE WHEN LENGTH(${text}) < 400 AND ${text} ~ '${plain}' THEN CAST(${text} AS NUMERIC) END`;
    },
    literal: (text) => atom(`CAST('${text}' AS NUMERIC)`),
    zero: '0',
    rounded: (sql, decimals) => atom(`ROUND(${sql}, ${decimals})`),
    // A NUMERIC for a double, for one that is too large or too small for a DOUBLE PRECISION stops the whole query.
    double: (sql) => atom(`CAST(${sql} AS NUMERIC)`),
    product: multiplied,
    productWithin: multiplied,
    sum: added,
    quotient(left, right) {
      const quotient = divided(atom(`ROUND(${left.sql}, 55)`), atom(`NULLIF(${right.sql}, 0)`));
      return atom(`ROUND(${quotient.sql}, 55)`);
    },
    catchesWhole: true,
    caught: (sql) => sql,
  },
};
