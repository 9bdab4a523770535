import { Decimal } from 'decimal.js';
import type { IssueCode } from './issue.js';
import { Exact } from './money.js';
import type { Input } from './section.js';
import { type Bounds, boundsOf, isMoney, type Unit } from './unit.js';

/** What an amount has to be: in this unit, within these bounds. */
export interface Expected extends Bounds {
  readonly unit: Unit;
  /** Set for what a formula divides by. */
  readonly moreThan?: number | undefined;
  readonly whole?: true | undefined;
  /** Said where the value is out of bounds. */
  readonly why?: string | undefined;
}

/** What an input has to be, from its definition and the bounds of its unit. */
export function expectedOf(input: Input): Expected {
  const bounds = boundsOf(input.unit);
  const { unit, min = bounds.min, max = bounds.max, moreThan, whole, why } = input;
  return { unit, min, max, moreThan, whole, why };
}

/** Why a value is refused; `must` follows the name of the input in a sentence. */
export interface Refusal {
  readonly code: IssueCode;
  readonly must: string;
}

/** Money has at most this many decimals. */
export const moneyDecimals = 10;

/** Other figures have at most the digits that we compute with. */
export const significantDigits = 34;

// More than any binary number has, and few enough to be read in a trace.
const mostDecimals = 400;

// Longer than any accepted figure, and short enough that reading it costs nothing.
const longest = 100;

/** Reads one value that a caller gave: the exact figure, or why it is refused. */
export function readAmount(value: unknown, expected: Expected): Decimal | Refusal {
  const figure = readFigure(value, expected);
  if ('must' in figure) return figure;
  // Rounding keeps order, so a binary figure strictly inside the bounds settles it; only the edges need exact comparison.
  const near = typeof value === 'object' ? figure.toNumber() : Number(value);
  const inside = near > (expected.moreThan ?? expected.min) && near < expected.max;
  return (inside ? undefined : refuseBounds(figure, expected)) ?? refuseDigits(figure, expected) ?? figure;
}

/** The value as it stands in a message: one line, and never longer than a line. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    const text = oneLine(JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value));
    return value.length > 40 ? `${text} (${value.length} characters)` : text;
  }
  if (typeof value === 'number') return String(value);
  if (value === null) return 'null';
  if (isList(value)) return 'an array';
  const type = typeof value;
  if (type === 'bigint') return 'a bigint';
  if (type === 'object') return 'an object';
  return type === 'undefined' ? 'nothing' : `a ${type}`;
}

/** A text without what would end a line or command a terminal. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}

/** A figure in a message: its digits, or the power of ten where they would fill a page. */
function figureShown(figure: Decimal): string {
  const digits = figure.toString();
  return digits.length > longest ? figure.toSignificantDigits(5).toExponential() : digits;
}

/** Whether a value is an array; a proxy that was revoked is nothing. */
function isList(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

function readFigure(value: unknown, expected: Expected): Decimal | Refusal {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? new Exact(value) : notANumber(value, expected);
  }
  if (typeof value === 'string') {
    return value.length <= longest && /^-?\d+(\.\d+)?$/.test(value) ? new Exact(value) : notANumber(value, expected);
  }
  try {
    if (Decimal.isDecimal(value) && value.isFinite()) {
      // By way of digits: the caller's copy of decimal.js has settings of its own.
      const digits = value.toString();
      if (typeof digits === 'string' && digits.length <= longest && /^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(digits))
        return new Exact(digits);
    }
  } catch {
    // What calls itself a Decimal and throws is refused below like everything else that is not a number.
  }
  return notANumber(value, expected);
}

function notANumber(value: unknown, expected: Expected): Refusal {
  return {
    code: 'notANumber',
    must: `must be a number, or digits in a string such as "${example(expected)}"; ${shown(value)} was given${hint(value, expected)}`,
  };
}

function example({ unit }: Expected): string {
  return unit === 'share' ? '0.25' : isMoney(unit) ? '1250.50' : '6';
}

/** What was probably meant, where that can be told. */
function hint(value: unknown, { unit }: Expected): string {
  if (value === null) return ' (leave it out if it is not known)';
  if (typeof value === 'bigint') return ' (convert it with Number() or String())';
  if (typeof value !== 'string' || value.length > longest) return '';
  if (value.trim() === '') return ' (leave it out if it is not known)';
  const bare = value.replace(/[\s\u00a0\u202f'\u2019_]/g, '').replace(/^[\p{Sc}A-Z]+|[\p{Sc}A-Z]+$/gu, '');
  const percent = /^(-?\d+(?:\.\d+)?)%$/.exec(bare)?.[1];
  if (percent !== undefined) {
    return unit === 'share'
      ? ` (write ${new Exact(percent).div(100)} for ${percent} %)`
      : ` (write ${percent}, without the sign)`;
  }
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return ` (write ${bare.replace(/,/g, '')}, without separators)`;
  if (/^-?\d{1,3}(\.\d{3})*,\d+$/.test(bare)) {
    return ` (write ${bare.replace(/\./g, '').replace(',', '.')}, with a point for decimals and no separators)`;
  }
  if (/^[-+]?(\d+\.?\d*|\.\d+)$/.test(bare)) return ` (write ${new Exact(bare)}, digits only)`;
  if (/^[-+]?(\d+\.?\d*|\.\d+)e[-+]?\d+$/i.test(bare)) return ' (write all digits, without an exponent)';
  if (/^0x[\da-f]+$/i.test(bare)) return ' (write it in decimal digits)';
  return '';
}

function refuseBounds(figure: Decimal, { unit, min, max, moreThan, why }: Expected): Refusal | undefined {
  const outOfBounds = (bound: string, hint = ''): Refusal => ({
    code: 'outOfBounds',
    must: `must be ${bound} (${unit}); ${figureShown(figure)} was given${hint}${why === undefined ? '' : `: ${why}`}`,
  });
  if (moreThan !== undefined && figure.lessThanOrEqualTo(moreThan)) return outOfBounds(`more than ${moreThan}`);
  if (figure.lessThan(min)) return outOfBounds(`${min} or more`);
  if (figure.greaterThan(max)) {
    // 1.35 is rather pay × 1.35, that is 0.35, than 1.35 %.
    const percent = unit === 'share' && max === 1 && figure.greaterThanOrEqualTo(3) && figure.lessThanOrEqualTo(100);
    return outOfBounds(`${new Exact(max)} or less`, percent ? ` (write ${figure.div(100)} for ${figure} %)` : '');
  }
  return undefined;
}

function refuseDigits(figure: Decimal, { unit, whole }: Expected): Refusal | undefined {
  if (whole && !figure.isInteger()) {
    return { code: 'outOfBounds', must: `must be a whole number (${unit}); ${figure} was given` };
  }
  if (unit === 'money' && figure.decimalPlaces() > moneyDecimals) {
    const round = `round it: ${figure.toDecimalPlaces(moneyDecimals)}`;
    const must = `must have at most ${moneyDecimals} decimals; ${figureShown(figure)} has ${figure.decimalPlaces()} (${round})`;
    return { code: 'tooManyDigits', must };
  }
  if (figure.decimalPlaces() > mostDecimals) {
    const must = `must have at most ${mostDecimals} decimals; ${figureShown(figure)} has ${figure.decimalPlaces()}`;
    return { code: 'tooManyDigits', must };
  }
  if (figure.precision() > significantDigits) {
    const must = `must have at most ${significantDigits} digits; ${figure.precision()} were given`;
    return { code: 'tooManyDigits', must };
  }
  return undefined;
}
