import type { Numbers } from './dialect.js';
import type { Operations, Short, Written } from './figure.js';
import { added as infixAdded, multiplied } from './infix.js';
import { numberWritten } from './number-written.js';

/** Gives an expression a name of its own in the query, and what stands for it from then on. */
export type Name = (figure: Written, sql?: string) => Written;

/**
 * The four operations in one dialect: every result is exact as long as its digits fit, else rounded to the decimals that
 * the dialect keeps.
 */
export function operationsOf(numbers: Numbers, name: Name): Operations {
  const fits = (decimals: number, digits: number) =>
    numbers.roundsProducts ? digits <= numbers.digits - numbers.keptDecimals : decimals + digits <= numbers.digits;

  const shortened = (figure: Written): Written =>
    figure.decimals <= numbers.keptDecimals || numbers.roundsProducts
      ? figure
      : {
          ...figure,
          sql: numbers.rounded(figure.sql, numbers.keptDecimals),
          level: 3,
          decimals: numbers.keptDecimals,
          exact: false,
        };

  const times = (left: Written, right: Written): Written => {
    if (left.value && right.value) return numberWritten(numbers, left.value.times(right.value));
    if (right.value?.equals(1)) return left;
    const decimals = (a: Written, b: Written) => a.decimals + b.decimals;
    const digits = left.digits + right.digits + numbers.productGrows;
    const exact = left.exact && right.exact;
    const least = left.least >= 0 && right.least >= 0 ? left.least * right.least : Number.NEGATIVE_INFINITY;
    const short = shortOf(
      left,
      right,
      left.short && right.short && left.short.decimals + right.short.decimals,
      multiplied,
    );
    const both = { ...together(left, right), least, exact, short };
    if (numbers.roundsProducts) {
      const kept = Math.min(decimals(left, right), numbers.keptDecimals);
      const isExact = exact && decimals(left, right) <= numbers.keptDecimals;
      const needed = numbers.inFullFirst ? Math.max(decimals(left, right), numbers.keptDecimals) : numbers.keptDecimals;
      const room = numbers.digits - needed;
      if (digits <= room) {
        return {
          ...both,
          sql: numbers.product(left, right, kept, digits),
          level: 2,
          decimals: kept,
          digits,
          exact: isExact,
        };
      }
      const [a, b] = [name(left), name(right)];
      return {
        ...both,
        ...together(a, b),
        sql: numbers.productWithin(a, b, room),
        level: 2,
        decimals: kept,
        digits: room,
        exact: isExact,
        mayBeTooLarge: true,
      };
    }
    const whole = fits(decimals(left, right), digits) && decimals(left, right) <= numbers.mostDecimals * 2;
    const [a, b] = whole ? [left, right] : [shortened(left), shortened(right)];
    const kept = decimals(a, b);
    const shorter = { ...both, exact: exact && whole };
    if (fits(kept, digits))
      return { ...shorter, sql: numbers.product(a, b, kept, digits), level: 2, decimals: kept, digits };
    if (kept <= numbers.mostDecimals || numbers.longProduct === undefined) {
      const [c, d] = numbers.catchesWhole ? [a, b] : [name(a), name(b)];
      const room = numbers.digits - kept - numbers.productGrows;
      return {
        ...shorter,
        ...together(c, d),
        exact: a.exact && b.exact,
        sql: numbers.productWithin(c, d, room),
        level: 2,
        decimals: kept,
        digits: room,
        mayBeTooLarge: true,
      };
    }
    const [c, d] = [name(a), name(b)];
    return {
      ...shorter,
      ...together(c, d),
      exact: false,
      sql: numbers.longProduct(c.sql, d.sql),
      level: 3,
      decimals: numbers.keptDecimals,
      digits: numbers.digits - numbers.keptDecimals,
      mayBeTooLarge: true,
    };
  };

  const added = (left: Written, sign: '+' | '-', right: Written): Written => {
    if (left.value && right.value)
      return numberWritten(numbers, sign === '+' ? left.value.plus(right.value) : left.value.minus(right.value));
    const digits = Math.max(left.digits, right.digits) + 1;
    const decimals = Math.max(left.decimals, right.decimals);
    const [a, b] = fits(decimals, digits) ? [left, right] : [shortened(left), shortened(right)];
    const kept = Math.max(a.decimals, b.decimals);
    const fitting = fits(kept, digits);
    const both = together(a, b);
    return {
      ...both,
      sql: numbers.sum(a, sign, b, kept, digits),
      level: 1,
      decimals: kept,
      digits: fitting ? digits : numbers.digits - kept,
      short: shortOf(
        left,
        right,
        left.short && right.short && Math.max(left.short.decimals, right.short.decimals),
        (a, b) => infixAdded(a, sign, b),
        1,
      ),
      least: sign === '+' ? left.least + right.least : Number.NEGATIVE_INFINITY,
      exact: a.exact && b.exact,
      mayBeTooLarge: both.mayBeTooLarge || !fitting,
    };
  };

  return {
    plus: (left, right) => added(left, '+', right),
    minus: (left, right) => added(left, '-', right),
    times,
    div(left, right) {
      if (right.value?.equals(1)) return left;
      const [a, b] = [name(shortened(left)), name(shortened(right))];
      const digits = a.digits + digitsFromDivisor(b);
      const sql = numbers.quotient(
        a,
        b,
        (part) =>
          name({
            ...together(a, b),
            sql: part,
            level: 3,
            decimals: 0,
            digits: 0,
            least: 0,
            exact: false,
            mayBeTooLarge: false,
          }).sql,
      );
      const room = numbers.inFullFirst ? numbers.digits - numbers.keptDecimals - b.decimals : numbers.digits;
      const fitting = fits(numbers.keptDecimals, digits) && a.digits <= room;
      const both = together(a, b);
      return {
        ...both,
        sql,
        level: 3,
        decimals: numbers.keptDecimals,
        digits: fitting ? digits : numbers.digits - numbers.keptDecimals,
        least: a.least >= 0 && b.least >= 0 ? 0 : Number.NEGATIVE_INFINITY,
        exact: false,
        mayBeTooLarge: both.mayBeTooLarge || !fitting || numbers.catchesWhole,
        needs: [...both.needs, ...(b.least > 0 ? [] : [`${b.sql} <> 0`])],
        depth: both.depth + 1,
      };
    },
    number: (value) => numberWritten(numbers, value),
  };
}

// A type of 18 digits has room for that many decimals beside the digits that most amounts have.
const mostShortDecimals = 12;

function shortOf(
  { short: left }: Written,
  { short: right }: Written,
  decimals: number | undefined,
  write: (left: Short, right: Short) => string,
  level: 1 | 2 = 2,
): Short | undefined {
  if (left === undefined || right === undefined || decimals === undefined || decimals > mostShortDecimals)
    return undefined;
  return { sql: write(left, right), level, decimals };
}

function together(left: Written, right: Written) {
  return {
    mayBeTooLarge: left.mayBeTooLarge || right.mayBeTooLarge,
    needs: [...new Set([...left.needs, ...right.needs])],
    depth: Math.max(left.depth, right.depth),
  };
}

/** How many digits a quotient can have before the point beyond those of what is divided. */
function digitsFromDivisor({ least, decimals }: Written): number {
  if (least >= 1) return 0;
  return least > 0 ? Math.ceil(-Math.log10(least)) : decimals;
}
