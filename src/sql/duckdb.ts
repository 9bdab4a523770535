import { withDefaults } from './default-dialect.js';
import type { Dialect } from './dialect.js';
import { add, atom, divide, multiply, type Term } from './operators.js';
import { digitsPattern, quoteNameByDoubling, quoteTextByDoubling } from './quoting.js';
import type { SqlNumber } from './sql-number.js';

// Numbers of up to 18 digits have 64 bits, and so has their product, however large it is.
const narrowDigits = 18;

const isWide = (figure: SqlNumber): boolean => figure.decimals + figure.digits > narrowDigits;

const double = (sql: string): Term => atom(`CAST(${sql} AS DOUBLE)`);

/** Casts a figure to 128 bits. */
function widen(figure: SqlNumber): SqlNumber {
  return { ...figure, ...atom(`CAST(${figure.sql} AS DECIMAL(38, ${figure.decimals}))`) };
}

/** Writes an operation on two figures, in 128 bits if its result needs them. */
function writeWide(left: SqlNumber, right: SqlNumber, digits: number, write: (left: Term, right: Term) => Term): Term {
  return write(digits > narrowDigits && !isWide(left) && !isWide(right) ? widen(left) : left, right);
}

/** DuckDB. A quotient of DECIMAL(38) is a double. `TRY` gives NULL if a number overflows. */
export const duckdb: Dialect = /* @__PURE__ */ withDefaults({
  label: 'DuckDB',
  quoteIdentifier: /* @__PURE__ */ quoteNameByDoubling('"'),
  stringLiteral: quoteTextByDoubling,
  // If two columns have one name, the engine would use the table's without an error.
  tableSource: (table, made) => ({
    columns: `COLUMNS(lambda name: CASE WHEN LOWER(name) IN (${made.map((name) => quoteTextByDoubling(name.slice(1, -1))).join(', ')}) THEN CAST('The table has a column ' || name || ', which is a name of this query too: rename it in the table.' AS BOOLEAN) ELSE TRUE END)`,
    from: table,
  }),
  allColumnsExcept: (names) => [`* EXCLUDE (${names.join(', ')})`],
  joinNonNull: (texts) => `CONCAT_WS(' ', ${texts.join(', ')})`,
  numbers: {
    inputDecimals: { money: 4, share: 6, other: 4 },
    maxDigits: 38,
    maxProductDecimals: 26,
    keptDecimals: 20,
    reliableDecimals: 10,
    parseNumber(column, digits, decimals) {
      const type = `DECIMAL(${digits + decimals}, ${decimals})`;
      const number = `TRY_CAST(${column} AS ${type})`;
      const text = `CAST(${column} AS VARCHAR)`;
      // A test of the type alone is evaluated when the query is planned, and costs nothing per row.
      const exact = [
        `regexp_matches(typeof(${column}), 'INT(EGER)?$|,[0-${decimals}]\\)$')`,
        `(typeof(${column}) = 'DOUBLE' AND CAST(${number} AS DOUBLE) = TRY_CAST(${column} AS DOUBLE))`,
        // A type with no digits before the point prints none.
        `(typeof(${column}) LIKE 'DECIMAL%' AND regexp_matches(${text}, '[.][0-9]{0,${decimals}}0*$'))`,
      ];
      // From its digits, because a FLOAT has other digits as a DECIMAL.
      const digitsOnly = `regexp_matches(${text}, '^${digitsPattern(decimals)}$')`;
      return `CASE WHEN ${exact.join(' OR ')} THEN ${number} WHEN ${digitsOnly} THEN TRY_CAST(${text} AS ${type}) END`;
    },
    toDouble: double,
    // A CASE of two types would keep the digits before the point and truncate the decimals.
    withDecimals: ({ sql }, decimals) => atom(`TRY_CAST(${sql} AS DECIMAL(38, ${decimals}))`),
    amountType: {
      digits: narrowDigits,
      cast: (sql, digits, decimals) => `CAST(${sql} AS DECIMAL(${digits}, ${decimals}))`,
    },
    multiply: (left, right, decimals, digits) => writeWide(left, right, decimals + digits, multiply),
    multiplyWithin: (left, right) => writeWide(left, right, 38, multiply),
    // The left factor is split in two, so that neither product has more than 38 digits.
    multiplyLong: {
      write: (left, right) =>
        atom(
          `ROUND(CAST(${left} AS DECIMAL(38, 6)) * CAST(${right} AS DECIMAL(38, 20))` +
            ` + ROUND(CAST(${left} - CAST(${left} AS DECIMAL(38, 6)) AS DECIMAL(38, 20)) * CAST(${right} AS DECIMAL(38, 12)), 26), 20)`,
        ),
      reliableDecimals: 18,
    },
    add: (left, sign, right, decimals, digits) => writeWide(left, right, decimals + digits, (a, b) => add(a, sign, b)),
    // A double has about 16 certain digits. Dividing the remainder once more gives the others.
    divide(left, right, step) {
      const divisor = double(`NULLIF(${right.sql}, 0)`);
      // The part times the divisor has the decimals of both, and needs room for the dividend.
      const decimals = right.decimals > 12 ? 6 : 8;
      const part = (dividend: string, kept: number) =>
        atom(`TRY_CAST(${divide(double(dividend), divisor).sql} AS DECIMAL(38, ${kept}))`);
      const first = step(part(left.sql, decimals));
      return add(first, '+', part(add(left, '-', multiply(first, right)).sql, 20));
    },
    quotientError: 1e-29,
    // A product in 64 bits takes a twentieth of the time of one in 128.
    narrow(column, name, digits, decimals, instead) {
      const kept = Math.min(decimals, decimals > 4 ? 4 : 2);
      const type = `DECIMAL(18, ${kept})`;
      const fewDecimals = `regexp_matches(typeof(${column}), 'INT(EGER)?$|,[0-${kept}]\\)$')`;
      const same = `CAST(CAST(${name} AS DECIMAL(${digits + kept}, ${kept})) AS DECIMAL(${digits + decimals}, ${decimals})) = ${name}`;
      const cast =
        instead === 'NULL' ? `TRY_CAST(${column} AS ${type})` : `COALESCE(TRY_CAST(${column} AS ${type}), ${instead})`;
      const sql = `CASE WHEN ${fewDecimals} THEN ${cast} WHEN ${same} THEN CAST(${name} AS ${type}) END`;
      return { ...atom(sql), decimals: kept };
    },
    catchesOverflow: true,
    // The engine computes a common part of two expressions once, outside both and outside TRY, unless it is inside a CASE.
    nullOnOverflow: (sql, nonNullWhen, narrow) => {
      const tried = narrow === undefined ? `TRY(${sql})` : `COALESCE(TRY(${narrow}), TRY(${sql}))`;
      return nonNullWhen.length === 0 ? tried : `CASE WHEN ${nonNullWhen.join(' AND ')} THEN ${tried} END`;
    },
  },
});
