import { Decimal } from 'decimal.js';
import type { IssueCode } from '../messages/issue.js';
import { describeValue } from '../messages/phrases.js';
import type { CoreTexts } from '../messages/texts.js';
import { english, type Translator, unitText } from '../messages/translate.js';
import { formatBound, type InputConstraints, moneyDecimals, significantDigits } from '../model/bounds.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { isMoney } from '../numbers/unit.js';
import { suggestCorrection } from './number-hint.js';

/** Why a value is refused; `must` follows the name of the input in a sentence. */
export interface NumberError {
  readonly code: IssueCode;
  readonly must: string;
}

// More than any binary number has, and few enough to be read in a trace.
const mostDecimals = 400;

// Longer than any accepted figure, and short enough that reading it costs nothing.
const longest = 100;

/** Reads one value that a caller gave: the exact figure, or why it is refused. */
export function parseNumber(
  value: unknown,
  expected: InputConstraints,
  say: Translator<CoreTexts> = english,
): Decimal | NumberError {
  const figure = readFigure(value, expected, say);
  if ('must' in figure) return figure;
  // Rounding keeps order, so a binary figure strictly inside the bounds settles it; only the edges need exact comparison.
  const near = typeof value === 'object' ? figure.toNumber() : Number(value);
  const inside = near > (expected.exclusiveMinimum ?? expected.minimum) && near < expected.maximum;
  return (inside ? undefined : refuseBounds(figure, expected, say)) ?? refuseDigits(figure, expected, say) ?? figure;
}

/** A figure in a message: as it is, or the power of ten where its digits would fill a page. */
function figureShown(figure: Decimal): Decimal | string {
  return figure.toString().length > longest ? figure.toSignificantDigits(5).toExponential() : figure;
}

function readFigure(value: unknown, expected: InputConstraints, say: Translator<CoreTexts>): Decimal | NumberError {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? new ExactDecimal(value) : notANumber(value, expected, say);
  }
  if (typeof value === 'string') {
    return value.length <= longest && /^-?\d+(\.\d+)?$/.test(value)
      ? new ExactDecimal(value)
      : notANumber(value, expected, say);
  }
  try {
    if (Decimal.isDecimal(value) && value.isFinite()) {
      // By way of digits: the caller's copy of decimal.js has settings of its own.
      const digits = value.toString();
      if (typeof digits === 'string' && digits.length <= longest && /^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(digits))
        return new ExactDecimal(digits);
    }
  } catch {
    // What calls itself a Decimal and throws is refused below like everything else that is not a number.
  }
  return notANumber(value, expected, say);
}

function notANumber(value: unknown, expected: InputConstraints, say: Translator<CoreTexts>): NumberError {
  const meant = typeof value === 'string' && value.length > longest ? '' : suggestCorrection(value, expected, say);
  const figures = { example: example(expected), given: describeValue(value, say), hint: meant };
  return {
    code: 'notANumber',
    must: say('input.notANumber', figures),
  };
}

function example({ unit }: InputConstraints): string {
  return unit === 'share' ? '0.25' : isMoney(unit) ? '1250.50' : '6';
}

type BoundKey = 'input.notMoreThan' | 'input.belowBound' | 'input.aboveBound';

function refuseBounds(
  figure: Decimal,
  { unit, minimum, maximum, exclusiveMinimum, why }: InputConstraints,
  say: Translator<CoreTexts>,
): NumberError | undefined {
  const outOfBounds = (key: BoundKey, limit: number, hint = ''): NumberError => {
    const bound = formatBound(limit, say);
    const must = say(key, { bound, unit: unitText(unit, say), given: figureShown(figure), hint });
    return { code: 'outOfBounds', must: why === undefined ? must : say('input.withReason', { must, why }) };
  };
  if (exclusiveMinimum !== undefined && figure.lessThanOrEqualTo(exclusiveMinimum)) {
    return outOfBounds('input.notMoreThan', exclusiveMinimum);
  }
  if (figure.lessThan(minimum)) return outOfBounds('input.belowBound', minimum);
  if (figure.greaterThan(maximum)) {
    // 1.35 is rather pay × 1.35, that is 0.35, than 1.35 %.
    const percent =
      unit === 'share' && maximum === 1 && figure.greaterThanOrEqualTo(3) && figure.lessThanOrEqualTo(100);
    const hint = percent ? say('hint.percent', { figure: figure.div(100), percent: figure }) : '';
    return outOfBounds('input.aboveBound', maximum, hint);
  }
  return undefined;
}

function refuseDigits(
  figure: Decimal,
  { unit, integer }: InputConstraints,
  say: Translator<CoreTexts>,
): NumberError | undefined {
  if (integer && !figure.isInteger()) {
    return {
      code: 'outOfBounds',
      must: say('input.notWhole', { unit: unitText(unit, say), given: figure }),
    };
  }
  const most = unit === 'money' ? moneyDecimals : mostDecimals;
  const count = figure.decimalPlaces();
  if (count > most) {
    const hint = unit === 'money' ? say('hint.round', { figure: figure.toDecimalPlaces(most) }) : '';
    const figures = { most, given: figureShown(figure), count, hint };
    return {
      code: 'tooManyDigits',
      must: say('input.tooManyDecimals', figures),
    };
  }
  if (figure.precision() > significantDigits) {
    const figures = { most: significantDigits, count: figure.precision() };
    return { code: 'tooManyDigits', must: say('input.tooManyDigits', figures) };
  }
  return undefined;
}
