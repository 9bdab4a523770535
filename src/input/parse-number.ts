import { Decimal } from 'decimal.js';
import type { CoreTexts } from '../messages/texts.js';
import { english, type Translator, unitText } from '../messages/translate.js';
import { type InputConstraints, significantDigits } from '../model/bounds.js';
import { ExactDecimal } from '../numbers/decimal.js';
import type { NumberError } from './number-error.js';
import { notANumber, suggestCorrection } from './number-hint.js';
import { figureShown, refuseBounds } from './out-of-bounds.js';

// More than any binary number has, and few enough to be readable in a calculation.
const mostDecimals = 400;

// Longer than any accepted figure, and short enough that reading it costs nothing.
const longest = 100;

// A binary number keeps 15 decimal digits of whatever is written; the 16th and 17th are its own.
const binaryDigits = 15;

/**
 * Parses one value that a caller gave: returns the exact figure, or why it is refused. A JavaScript number is read to 15
 * significant digits, as in a spreadsheet, so `0.2 * 20002.02` is 4000.404. Digits in a string, and a `Decimal`, are taken
 * to the last digit.
 */
export function parseNumber(
  value: unknown,
  expected: InputConstraints,
  say: Translator<CoreTexts> = english,
): Decimal | NumberError {
  const taken = typeof value === 'number' ? toDecimalDigits(value) : value;
  const figure = readFigure(taken, expected, say);
  if ('must' in figure) return figure;
  // Rounding keeps order, so a binary figure strictly inside the bounds settles it; only the edges need exact comparison.
  const near = typeof taken === 'object' ? figure.toNumber() : Number(taken);
  const inside = near > (expected.exclusiveMinimum ?? expected.minimum) && near < expected.maximum;
  const given = typeof value === 'number' ? value : figure;
  return (
    (inside ? undefined : refuseBounds(figure, given, expected, say)) ??
    refuseDigits(figure, given, expected, say) ??
    figure
  );
}

function readFigure(value: unknown, expected: InputConstraints, say: Translator<CoreTexts>): Decimal | NumberError {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? new ExactDecimal(value) : refuse(value, expected, say);
  }
  if (typeof value === 'string') {
    return value.length <= longest && /^-?\d+(\.\d+)?$/.test(value)
      ? new ExactDecimal(value)
      : refuse(value, expected, say);
  }
  try {
    if (Decimal.isDecimal(value) && value.isFinite()) {
      // Through digits, because the caller's copy of decimal.js has its own settings.
      const digits = value.toString();
      if (typeof digits === 'string' && digits.length <= longest && /^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(digits))
        return new ExactDecimal(digits);
    }
  } catch {
    // An object that claims to be a Decimal and throws is refused below, like everything else that is not a number.
  }
  return refuse(value, expected, say);
}

/** The number that was written, or that a calculation comes to. A whole number has no digits of its own to lose. */
function toDecimalDigits(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(binaryDigits));
}

function refuse(value: unknown, expected: InputConstraints, say: Translator<CoreTexts>): NumberError {
  const meant = typeof value === 'string' && value.length > longest ? '' : suggestCorrection(value, expected, say);
  return notANumber(value, meant, expected, say);
}

function refuseDigits(
  figure: Decimal,
  given: Decimal | number,
  { unit, integer }: InputConstraints,
  say: Translator<CoreTexts>,
): NumberError | undefined {
  if (integer && !figure.isInteger()) {
    return {
      code: 'outOfBounds',
      must: say('input.notWhole', {
        unit: unitText(unit, say),
        given: figureShown(given),
      }),
    };
  }
  const count = figure.decimalPlaces();
  if (count > mostDecimals) {
    const figures = { most: mostDecimals, given: figureShown(given), count };
    return { code: 'tooManyDigits', must: say('input.tooManyDecimals', figures) };
  }
  // Above 2^53 a JavaScript number is no longer the whole number that was written.
  const altered = typeof given === 'number' && Number.isInteger(given) && figure.toNumber() !== given;
  const [most, digits] = altered
    ? [binaryDigits, new ExactDecimal(given).precision()]
    : [significantDigits, figure.precision()];
  if (digits > most) {
    return {
      code: 'tooManyDigits',
      must: say('input.tooManyDigits', { most, count: digits }),
    };
  }
  return undefined;
}
