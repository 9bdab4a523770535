import type { Decimal } from 'decimal.js';
import type { CoreTexts } from '../messages/texts.js';
import { type Translator, unitText } from '../messages/translate.js';
import { formatBound, type InputConstraints } from '../model/bounds.js';
import { ExactDecimal } from '../numbers/decimal.js';
import type { NumberError } from './number-error.js';

// A figure with more digits would fill a page.
const longest = 100;

/** Formats a figure in a message: as it was given, or the power of ten if it is too long. */
export function figureShown(given: Decimal | number): Decimal | string {
  const figure = new ExactDecimal(given);
  return figure.toString().length > longest ? figure.toSignificantDigits(5).toExponential() : figure;
}

type BoundKey = 'input.notMoreThan' | 'input.belowBound' | 'input.aboveBound';

/** Returns why a figure is out of bounds, quoted as it was given; undefined if it is within. */
export function refuseBounds(
  figure: Decimal,
  given: Decimal | number | string,
  { unit, minimum, maximum, exclusiveMinimum, why }: InputConstraints,
  say: Translator<CoreTexts>,
): NumberError | undefined {
  const outOfBounds = (key: BoundKey, limit: number, hint = ''): NumberError => {
    const bound = formatBound(limit, say);
    const must = say(key, {
      bound,
      unit: unitText(unit, say),
      given: typeof given === 'string' ? given : figureShown(given),
      hint,
    });
    return { code: 'outOfBounds', must: why === undefined ? must : say('input.withReason', { must, why }) };
  };
  if (exclusiveMinimum !== undefined && figure.lessThanOrEqualTo(exclusiveMinimum)) {
    return outOfBounds('input.notMoreThan', exclusiveMinimum);
  }
  if (figure.lessThan(minimum)) return outOfBounds('input.belowBound', minimum);
  if (figure.greaterThan(maximum)) {
    // What was written in per cent is not meant as another number of per cent.
    const mayBePercent = unit === 'share' && maximum === 1 && typeof given !== 'string';
    const hint = hintAboveOne(figure, { unit, maximum }, say) || (mayBePercent ? hintOfPercent(figure, say) : '');
    return outOfBounds('input.aboveBound', maximum, hint);
  }
  return undefined;
}

/** Suggests the share that was probably meant by one above 1: 0.43 for pay × 1.43. */
export function hintAboveOne(
  figure: Decimal,
  { unit, maximum }: Pick<InputConstraints, 'unit' | 'maximum'>,
  say: Translator<CoreTexts>,
): string {
  const isOnePlus = unit === 'share' && maximum === 1 && figure.lessThan(2);
  return isOnePlus ? say('hint.onePlusShare', { figure: figure.minus(1), given: figure }) : '';
}

/** Suggests the share that was probably meant by a number of per cent: 0.25 for 25. */
function hintOfPercent(figure: Decimal, say: Translator<CoreTexts>): string {
  const isPercent = figure.greaterThanOrEqualTo(3) && figure.lessThanOrEqualTo(100);
  return isPercent ? say('hint.percent', { figure: figure.div(100), percent: figure }) : '';
}
