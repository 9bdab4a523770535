import { both as bothOff, inverse, ofDoubles, ofProduct, ofQuotient, ofRounding, sizeOfQuotient } from './deviation.js';
import type { Numbers } from './dialect.js';
import { numberWritten } from './literal.js';
import { added as infixAdded, multiplied, type Term } from './operators.js';
import type { NarrowNumber, Operations, SqlNumber } from './sql-number.js';

/** Gives an expression a name of its own in the query, and what stands for it from then on. */
export type Name = (figure: SqlNumber, sql?: string) => SqlNumber;

/**
 * The four operations in one dialect: every result is exact as long as its digits fit, else rounded to the decimals that
 * the dialect keeps.
 */
export function operationsOf(numbers: Numbers, name: Name): Operations {
  const fits = (decimals: number, digits: number) =>
    numbers.roundsProducts ? digits <= numbers.digits - numbers.keptDecimals : decimals + digits <= numbers.digits;

  const shortened = (figure: SqlNumber): SqlNumber => withFewerDecimals(numbers, figure, numbers.keptDecimals);

  const times = (left: SqlNumber, right: SqlNumber): SqlNumber => {
    if (left.value && right.value) return numberWritten(numbers, left.value.times(right.value));
    if (right.value?.equals(1)) return left;
    const decimals = (a: SqlNumber, b: SqlNumber) => a.decimals + b.decimals;
    const digits = left.digits + right.digits + numbers.productGrows;
    const deviation = ofProduct(left, right);
    const size = () => multiplied(left.size(), right.size());
    const least = left.least >= 0 && right.least >= 0 ? left.least * right.least : Number.NEGATIVE_INFINITY;
    const short = shortOf(
      left,
      right,
      left.short && right.short && left.short.decimals + right.short.decimals,
      multiplied,
    );
    const most = left.most * right.most;
    const both = { ...together(left, right), least, most, deviation, size, short };
    if (numbers.roundsProducts) {
      const kept = Math.min(decimals(left, right), numbers.keptDecimals);
      const isRounded = decimals(left, right) > numbers.keptDecimals;
      const rounded = isRounded ? bothOff(deviation, ofRounding(numbers.keptDecimals, size)) : deviation;
      const needed = numbers.inFullFirst ? Math.max(decimals(left, right), numbers.keptDecimals) : numbers.keptDecimals;
      const room = numbers.digits - needed;
      if (digits <= room) {
        return {
          ...both,
          ...numbers.product(left, right, kept, digits),
          decimals: kept,
          digits,
          deviation: rounded,
        };
      }
      const [a, b] = [name(left), name(right)];
      return {
        ...both,
        ...together(a, b),
        ...numbers.productWithin(a, b, room),
        decimals: kept,
        digits: room,
        deviation: rounded,
        mayBeTooLarge: true,
      };
    }
    const whole = fits(decimals(left, right), digits) && decimals(left, right) <= numbers.mostDecimals * 2;
    const [a, b] = whole ? [left, right] : [shortened(left), shortened(right)];
    const kept = decimals(a, b);
    const shorter = { ...both, deviation: ofProduct(a, b) };
    if (fits(kept, digits)) return { ...shorter, ...numbers.product(a, b, kept, digits), decimals: kept, digits };
    if (kept <= numbers.mostDecimals || numbers.longProduct === undefined) {
      const [c, d] = numbers.catchesWhole ? [a, b] : [name(a), name(b)];
      const room = numbers.digits - kept - numbers.productGrows;
      return {
        ...shorter,
        ...together(c, d),
        ...numbers.productWithin(c, d, room),
        decimals: kept,
        digits: room,
        mayBeTooLarge: true,
      };
    }
    const [c, d] = [name(a), name(b)];
    return {
      ...shorter,
      ...together(c, d),
      ...numbers.longProduct.of(c.sql, d.sql),
      deviation: bothOff(shorter.deviation, ofRounding(numbers.longProduct.rightDecimals, size)),
      decimals: numbers.keptDecimals,
      digits: numbers.digits - numbers.keptDecimals,
      mayBeTooLarge: true,
    };
  };

  const added = (left: SqlNumber, sign: '+' | '-', right: SqlNumber): SqlNumber => {
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
      ...numbers.sum(a, sign, b, kept, digits),
      decimals: kept,
      digits: fitting ? digits : numbers.digits - kept,
      short: shortOf(
        left,
        right,
        left.short && right.short && Math.max(left.short.decimals, right.short.decimals),
        (a, b) => infixAdded(a, sign, b),
      ),
      least: sign === '+' ? left.least + right.least : Number.NEGATIVE_INFINITY,
      most: left.most + right.most,
      deviation: bothOff(a.deviation, b.deviation),
      size: () => infixAdded(left.size(), '+', right.size()),
      mayBeTooLarge: both.mayBeTooLarge || !fitting,
    };
  };

  return {
    plus: (left, right) => added(left, '+', right),
    minus: (left, right) => added(left, '-', right),
    times,
    div(left, right) {
      if (right.value?.equals(1)) return left;
      const divisor = withFewerDecimals(numbers, right, numbers.divisorDecimals ?? numbers.keptDecimals);
      const [a, b] = [name(shortened(left)), name(divisor)];
      const digits = a.digits + digitsFromDivisor(b);
      const most = a.most * inverse(b);
      const mayBeZero = b.least <= 0 && !b.value;
      const size = () => sizeOfQuotient(a, b);
      const quotient = numbers.quotient(a, b, (part) =>
        name({
          ...together(a, b),
          ...part,
          decimals: 0,
          digits: 0,
          least: 0,
          most,
          deviation: undefined,
          size,
          mayBeTooLarge: false,
        }),
      );
      const inDoubles = numbers.quotientOff && ofDoubles(a, b, numbers.quotientOff);
      const off = bothOff(ofQuotient(a, b), inDoubles || undefined);
      const room = numbers.inFullFirst ? numbers.digits - numbers.keptDecimals - b.decimals : numbers.digits;
      const fitting = fits(numbers.keptDecimals, digits) && a.digits <= room;
      const both = together(a, b);
      return {
        ...both,
        ...quotient,
        decimals: numbers.keptDecimals,
        digits: fitting ? digits : numbers.digits - numbers.keptDecimals,
        least: a.least >= 0 && b.least >= 0 ? 0 : Number.NEGATIVE_INFINITY,
        most,
        deviation: bothOff(off, ofRounding(numbers.keptDecimals, size)),
        size,
        mayBeTooLarge:
          both.mayBeTooLarge || !fitting || numbers.catchesWhole || (mayBeZero && b.deviation !== undefined),
        needs: [...both.needs, ...(mayBeZero ? [isNotZero(b)] : [])],
        depth: both.depth + 1,
      };
    },
    number: (value) => numberWritten(numbers, value),
  };
}

/** Whether a divisor is not zero: one that is off may be too small for the decimals that are kept. */
function isNotZero({ sql, deviation }: SqlNumber): string {
  return deviation === undefined ? `${sql} <> 0` : `(${sql} <> 0 OR ${deviation.sql().sql} > 0)`;
}

/** The figure rounded to so many decimals, if it has more. */
export function withFewerDecimals(numbers: Numbers, figure: SqlNumber, decimals: number): SqlNumber {
  if (figure.decimals <= decimals) return figure;
  const deviation = bothOff(figure.deviation, ofRounding(decimals, figure.size));
  return { ...figure, ...numbers.rounded(figure.sql, decimals), decimals, deviation };
}

// A type of 18 digits has room for that many decimals beside the digits that most amounts have.
const mostShortDecimals = 12;

function shortOf(
  { short: left }: SqlNumber,
  { short: right }: SqlNumber,
  decimals: number | undefined,
  write: (left: NarrowNumber, right: NarrowNumber) => Term,
): NarrowNumber | undefined {
  if (left === undefined || right === undefined || decimals === undefined || decimals > mostShortDecimals)
    return undefined;
  return { ...write(left, right), decimals };
}

function together(left: SqlNumber, right: SqlNumber) {
  return {
    mayBeTooLarge: left.mayBeTooLarge || right.mayBeTooLarge,
    needs: [...new Set([...left.needs, ...right.needs])],
    depth: Math.max(left.depth, right.depth),
  };
}

/** How many digits a quotient can have before the point beyond those of what is divided. */
function digitsFromDivisor({ least, decimals }: SqlNumber): number {
  if (least >= 1) return 0;
  return least > 0 ? Math.ceil(-Math.log10(least)) : decimals;
}
