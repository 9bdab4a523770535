import { withDefaults } from './default-dialect.js';
import type { Dialect } from './dialect.js';
import { atom, divide, multiply } from './operators.js';
import { digitsPattern, quoteNameByBackslash, quoteTextByBackslash } from './quoting.js';

/** ClickHouse. A quotient of Decimal(76) keeps the decimals of the dividend, and a cast truncates instead of rounding. */
export const clickhouse: Dialect = /* @__PURE__ */ withDefaults({
  label: 'ClickHouse',
  quoteIdentifier: quoteNameByBackslash,
  stringLiteral: quoteTextByBackslash,
  joinNonNull: (texts) => `arrayStringConcat([${texts.join(', ')}], ' ')`,
  numbers: {
    inputDecimals: { money: 10, share: 10, other: 10 },
    maxDigits: 76,
    maxProductDecimals: 50,
    keptDecimals: 25,
    reliableDecimals: 15,
    parseNumber: (column, _digits, decimals) =>
      `CASE WHEN match(toString(${column}), '^${digitsPattern(decimals)}$') THEN toDecimal256OrNull(toString(${column}), ${decimals}) END`,
    literal: (text, _digits, decimals) => atom(`toDecimal256('${text}', ${decimals})`),
    round: (sql, decimals) => atom(`toDecimal256(ROUND(${sql}, ${decimals}), ${decimals})`),
    toDouble: (sql) => atom(`toFloat64(${sql})`),
    withDecimals: ({ sql, digits }, decimals) => {
      const room = 76 - decimals;
      const fitting = digits <= room ? sql : `CASE WHEN ABS(toFloat64(${sql})) < 1e${room - 1} THEN ${sql} END`;
      return atom(`toDecimal256(${fitting}, ${decimals})`);
    },
    multiplyWithin: (left, right, room) =>
      multiply(
        atom(`CASE WHEN ABS(toFloat64(${left.sql}) * toFloat64(${right.sql})) < 1e${room - 1} THEN ${left.sql} END`),
        right,
      ),
    divide: (left, right) => divide(atom(`toDecimal256(${left.sql}, 25)`), atom(`NULLIF(${right.sql}, 0)`)),
  },
});
