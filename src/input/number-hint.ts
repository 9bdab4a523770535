import { describeValue } from '../messages/phrases.js';
import type { CoreTexts } from '../messages/texts.js';
import { english, type Translator, unitText } from '../messages/translate.js';
import { formatBound, type InputConstraints } from '../model/bounds.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { isMoney } from '../numbers/unit.js';
import type { NumberError } from './number-error.js';
import { hintAboveOne, refuseBounds } from './out-of-bounds.js';
import { type ReadNumber, readWrittenNumber, type UnreadNumber, type WrittenNumber } from './written-number.js';
import { isRangeLike } from './written-range.js';

/**
 * Suggests the number that was probably meant by an invalid value: both if there are two readings, and nothing if it
 * would be a guess.
 */
export function suggestCorrection(value: unknown, expected: InputConstraints, say: Translator<CoreTexts>): string {
  if (Number.isNaN(value)) return say('hint.emptyField');
  if (typeof value === 'bigint') return say('hint.convert');
  if (typeof value !== 'string') return '';
  const text = value.trim();
  if (/^[-+]?(\d+\.?\d*|\.\d+)e[-+]?\d+$/i.test(text)) return say('hint.noExponent');
  if (/^0x[\da-f]+$/i.test(text)) return say('hint.decimalDigits');

  return hintFor(text, readWrittenNumber(text, { unit: expected.unit, fits: fitsWithin(expected) }), expected, say);
}

/** Says why a written figure is refused, as what follows the name of its input, and how to write what was meant. */
export function refuseWritten(
  text: string,
  read: UnreadNumber,
  expected: InputConstraints,
  currency: string | undefined,
  say: Translator<CoreTexts> = english,
): NumberError {
  return notANumber(text, hintFor(text, read, expected, say, currency), expected, say);
}

/**
 * Says why a share that was written in per cent is refused, quoted as it was written: `130%`, not 1.3. Undefined if it was not, or
 * is within its bounds.
 */
export function refuseWrittenPercent(
  text: string,
  { digits, percent }: ReadNumber,
  expected: InputConstraints,
): NumberError | undefined {
  return percent === undefined ? undefined : refuseBounds(new ExactDecimal(digits), text, expected, english);
}

/** Says that a value is no number; `hint` is what was probably meant. */
export function notANumber(
  value: unknown,
  hint: string,
  { unit }: InputConstraints,
  say: Translator<CoreTexts>,
): NumberError {
  const example = unit === 'share' ? '0.25' : isMoney(unit) ? '1250.50' : '6';
  const figures = { example, given: describeValue(value, say), hint: isRangeLike(value) ? say('hint.range') : hint };
  return {
    code: 'notANumber',
    must: say('input.notANumber', figures),
  };
}

/**
 * Says why a written figure is refused, or how to write it for those who take digits alone: what follows the sentence that
 * it is no number. `write` writes digits as the place has them.
 */
export function hintFor(
  text: string,
  read: WrittenNumber,
  expected: InputConstraints,
  say: Translator<CoreTexts>,
  currency = '',
  write = (digits: string) => digits,
): string {
  if ('digits' in read) return hintOfReading(text, read, expected, say);
  const { unit } = expected;
  switch (read.problem) {
    case 'twoReadings': {
      const [figure, other] = read.readings.map(write) as [string, string];
      return say('hint.either', { figure, other });
    }
    case 'otherCurrency':
      return say('hint.otherCurrency', { sign: read.sign, currency });
    case 'percent':
      return unit === 'people' ? say('hint.rateOfPeople') : say('hint.onlyShare', { unit: unitText(unit, say) });
    case 'otherUnit':
      return say('hint.otherUnit', { unit: unitText(unit, say) });
    default:
      return '';
  }
}

function hintOfReading(
  text: string,
  { digits, shows, percent }: ReadNumber,
  expected: InputConstraints,
  say: Translator<CoreTexts>,
): string {
  const figure = new ExactDecimal(digits);
  if (figure.lessThan(expected.minimum)) {
    const bound = formatBound(expected.minimum, say);
    return say('hint.belowBound', { figure, bound });
  }
  if (percent !== undefined && figure.greaterThan(expected.maximum)) return hintAboveOne(figure, expected, say);
  if (percent !== undefined) {
    return say('hint.percent', { figure, percent: new ExactDecimal(percent) });
  }
  const marks = text.replace(/[^.,]/g, '');
  if (shows === ',' && digits.includes('.')) {
    return say('hint.decimalPoint', { figure: digits });
  }
  const parted = marks.length > (digits.includes('.') ? 1 : 0) && /\d[.,]\d/.test(text);
  if (parted) return say('hint.withoutSeparators', { figure: digits });
  return say('hint.digitsOnly', { figure });
}

/** Returns a function that returns true if a figure is within the bounds of an input. */
export function fitsWithin({ minimum, maximum, integer }: InputConstraints): (digits: string) => boolean {
  return (digits) => {
    const figure = new ExactDecimal(digits);
    return (
      figure.greaterThanOrEqualTo(minimum) && figure.lessThanOrEqualTo(maximum) && (!integer || figure.isInteger())
    );
  };
}
