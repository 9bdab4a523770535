import type { Dialect } from './dialect.js';
import { added, atom, divided, multiplied, type Term } from './operators.js';
import { digitsPattern, doubled, quotedText } from './quoting.js';
import type { SqlNumber } from './sql-number.js';

// Numbers of up to 18 digits are computed on 64 bits, and stay so narrow however large a product is.
const narrow = 18;

const wide = (figure: SqlNumber): boolean => figure.decimals + figure.digits > narrow;

const double = (sql: string): Term => atom(`CAST(${sql} AS DOUBLE)`);

/** The figure on 128 bits. */
function widened(figure: SqlNumber): SqlNumber {
  return { ...figure, ...atom(`CAST(${figure.sql} AS DECIMAL(38, ${figure.decimals}))`) };
}

function widenedFor(left: SqlNumber, right: SqlNumber, size: number, write: (left: Term, right: Term) => Term): Term {
  return write(size > narrow && !wide(left) && !wide(right) ? widened(left) : left, right);
}

/** DuckDB: DECIMAL(38), whose quotients are doubles; `TRY` gives NULL where a number is too large. */
export const duckdb: Dialect = {
  label: 'DuckDB',
  capitals: false,
  identifier: /* @__PURE__ */ doubled('"'),
  text: quotedText,
  // Of two columns of one name it would take the table's, in silence.
  everything: (table, made) => ({
    columns: `COLUMNS(lambda name: CASE WHEN LOWER(name) IN (${made.map((name) => quotedText(name.slice(1, -1))).join(', ')}) THEN CAST('The table has a column ' || name || ', which is a name of this query too: rename it in the table.' AS BOOLEAN) ELSE TRUE END)`,
    from: table,
  }),
  layer: '',
  column: /* @__PURE__ */ doubled('"'),
  allColumnsExcept: (names) => [`* EXCLUDE (${names.join(', ')})`],
  joined: (texts) => `CONCAT_WS(' ', ${texts.join(', ')})`,
  numbers: {
    inputDecimals: { money: 4, share: 6, other: 4 },
    digits: 38,
    mostDecimals: 26,
    keptDecimals: 20,
    rightDecimals: 10,
    roundsProducts: false,
    inFullFirst: false,
    productGrows: 0,
    input(column, digits, decimals) {
      const type = `DECIMAL(${digits + decimals}, ${decimals})`;
      const number = `TRY_CAST(${column} AS ${type})`;
      const text = `CAST(${column} AS VARCHAR)`;
      // What the type of the column settles is settled when the query is planned, and costs nothing by the row.
      const exact = [
        `regexp_matches(typeof(${column}), 'INT(EGER)?$|,[0-${decimals}]\\)$')`,
        `(typeof(${column}) = 'DOUBLE' AND CAST(${number} AS DOUBLE) = TRY_CAST(${column} AS DOUBLE))`,
        // Written without a digit before the point where the type has none there.
        `(typeof(${column}) LIKE 'DECIMAL%' AND regexp_matches(${text}, '[.][0-9]{0,${decimals}}0*$'))`,
      ];
      // By way of its digits, for a FLOAT is made a number in its own few digits.
      const digitsOnly = `regexp_matches(${text}, '^${digitsPattern(decimals)}$')`;
      return `CASE WHEN ${exact.join(' OR ')} THEN ${number} WHEN ${digitsOnly} THEN TRY_CAST(${text} AS ${type}) END`;
    },
    literal: (text, digits, decimals) => atom(`CAST('${text}' AS DECIMAL(${digits + decimals}, ${decimals}))`),
    zero: '0',
    rounded: (sql, decimals) => atom(`ROUND(${sql}, ${decimals})`),
    double,
    // Of two types it would keep the digits before the point, and cut the decimals.
    withDecimals: ({ sql }, decimals) => atom(`TRY_CAST(${sql} AS DECIMAL(38, ${decimals}))`),
    printed: {
      digits: narrow,
      typed: (sql, digits, decimals) => `CAST(${sql} AS DECIMAL(${digits}, ${decimals}))`,
    },
    product: (left, right, decimals, digits) => widenedFor(left, right, decimals + digits, multiplied),
    productWithin: (left, right) => widenedFor(left, right, 38, multiplied),
    // The left factor in two parts, so that neither product has more digits than there are.
    longProduct: {
      of: (left, right) =>
        atom(
          `ROUND(CAST(${left} AS DECIMAL(38, 6)) * CAST(${right} AS DECIMAL(38, 20))` +
            ` + ROUND(CAST(${left} - CAST(${left} AS DECIMAL(38, 6)) AS DECIMAL(38, 20)) * CAST(${right} AS DECIMAL(38, 12)), 26), 20)`,
        ),
      rightDecimals: 18,
    },
    sum: (left, sign, right, decimals, digits) =>
      widenedFor(left, right, decimals + digits, (a, b) => added(a, sign, b)),
    // A double has some 16 digits right; what it leaves over, divided once more, gives the others.
    quotient(left, right, step) {
      const divisor = double(`NULLIF(${right.sql}, 0)`);
      // The part times the divisor has the decimals of both, and has to have room for what is divided.
      const decimals = right.decimals > 12 ? 6 : 8;
      const part = (dividend: string, kept: number) =>
        atom(`TRY_CAST(${divided(double(dividend), divisor).sql} AS DECIMAL(38, ${kept}))`);
      const first = step(part(left.sql, decimals));
      return added(first, '+', part(added(left, '-', multiplied(first, right)).sql, 20));
    },
    quotientOff: 1e-29,
    // On 64 bits a product takes a twentieth of the time that it takes on 128.
    short(column, name, digits, decimals, instead) {
      const kept = Math.min(decimals, decimals > 4 ? 4 : 2);
      const type = `DECIMAL(18, ${kept})`;
      const fewDecimals = `regexp_matches(typeof(${column}), 'INT(EGER)?$|,[0-${kept}]\\)$')`;
      const same = `CAST(CAST(${name} AS DECIMAL(${digits + kept}, ${kept})) AS DECIMAL(${digits + decimals}, ${decimals})) = ${name}`;
      const cast =
        instead === 'NULL' ? `TRY_CAST(${column} AS ${type})` : `COALESCE(TRY_CAST(${column} AS ${type}), ${instead})`;
      const sql = `CASE WHEN ${fewDecimals} THEN ${cast} WHEN ${same} THEN CAST(${name} AS ${type}) END`;
      return { ...atom(sql), decimals: kept };
    },
    catchesWhole: true,
    // What two expressions have in common is computed before and outside of both, unless it stands in a CASE.
    caught: (sql, needs, short) => {
      const tried = short === undefined ? `TRY(${sql})` : `COALESCE(TRY(${short}), TRY(${sql}))`;
      return needs.length === 0 ? tried : `CASE WHEN ${needs.join(' AND ')} THEN ${tried} END`;
    },
  },
};
