import { withDefaults } from './default-dialect.js';
import type { Dialect } from './dialect.js';
import { atom, divide, multiply } from './operators.js';
import { digitsPattern, quoteNameByDoubling, quoteTextByDoubling } from './quoting.js';

/** PostgreSQL. NUMERIC has any number of digits; a quotient has as many decimals as the dividend. */
export const postgres: Dialect = /* @__PURE__ */ withDefaults({
  label: 'PostgreSQL',
  mergesCtes: true,
  quoteIdentifier: /* @__PURE__ */ quoteNameByDoubling('"'),
  maxIdentifierLength: { count: 63, in: 'bytes' },
  stringLiteral: quoteTextByDoubling,
  // A star cannot leave columns out here, so the row of the table is carried as one value.
  tableSource: (table) => ({ columns: 'table_row', from: `${table} AS table_row` }),
  tableColumn: (quoted) => `(table_row).${quoted}`,
  allColumnsExcept: (_names, others) => ['(table_row).*', ...others],
  joinNonNull: (texts) => `ARRAY_TO_STRING(ARRAY[${texts.join(', ')}], ' ')`,
  numbers: {
    inputDecimals: { money: 10, share: 10, other: 10 },
    maxDigits: 1000,
    maxProductDecimals: 60,
    keptDecimals: 55,
    reliableDecimals: 20,
    // Nothing overflows before the limits of the library.
    catchesOverflow: true,
    parseNumber(column, _digits, decimals) {
      const text = `CAST(${column} AS TEXT)`;
      const plain = `^${digitsPattern(decimals)}$`;
      return `CASE WHEN LENGTH(${text}) < 400 AND ${text} ~ '${plain}' THEN CAST(${text} AS NUMERIC) END`;
    },
    literal: (text) => atom(`CAST('${text}' AS NUMERIC)`),
    // NUMERIC, because a value outside the range of DOUBLE PRECISION would stop the whole query.
    toDouble: (sql) => atom(`CAST(${sql} AS NUMERIC)`),
    multiplyWithin: multiply,
    divide(left, right) {
      const quotient = divide(atom(`ROUND(${left.sql}, 55)`), atom(`NULLIF(${right.sql}, 0)`));
      return atom(`ROUND(${quotient.sql}, 55)`);
    },
  },
});
