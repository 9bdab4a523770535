import type { Decimal } from 'decimal.js';
import type { CoreTexts } from '../messages/texts.js';
import type { Translator } from '../messages/translate.js';
import { formatBound, type InputConstraints } from '../model/bounds.js';
import { minorUnit } from '../numbers/currency.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { hasTwoReadings } from './two-readings.js';

/** What was probably meant by what is no number, where that can be told: both figures where it can be two, and no guess. */
export function suggestCorrection(value: unknown, expected: InputConstraints, say: Translator<CoreTexts>): string {
  if (value === null) return say('hint.leaveOutUnknown');
  if (typeof value === 'bigint') return say('hint.convert');
  if (typeof value !== 'string') return '';
  const text = value.trim();
  if (text === '') return say('hint.leaveOutUnknown');
  if (/^[-+]?(\d+\.?\d*|\.\d+)e[-+]?\d+$/i.test(text)) return say('hint.noExponent');
  if (/^0x[\da-f]+$/i.test(text)) return say('hint.decimalDigits');

  const percent = text.endsWith('%');
  const digits = withSign(withoutCurrency(withSign(percent ? text.slice(0, -1).trimEnd() : text))).replace(/^\+/, '');
  const found = readings(digits, percent).map(({ written, how }) => {
    const read = new ExactDecimal(written);
    return { read, figure: percent && expected.unit === 'share' ? read.div(100) : read, written, how };
  });
  const fitting = found.length > 1 ? found.filter(({ figure }) => fits(figure, expected)) : found;
  const [meant, other] = fitting;
  if (meant === undefined) return '';
  const { read, figure, written, how } = meant;
  if (other !== undefined) return say('hint.either', { figure, other: other.figure });
  if (figure.lessThan(expected.minimum))
    return say('hint.belowBound', {
      figure,
      bound: formatBound(expected.minimum, say),
    });
  if (figure !== read) return say('hint.percent', { figure, percent: read });
  if (percent) return say('hint.withoutSign', { figure });
  return say(how, { figure: how === plainly ? figure : written });
}

const plainly = 'hint.digitsOnly';

interface Reading {
  readonly written: string;
  readonly how: typeof plainly | 'hint.withoutSeparators' | 'hint.decimalPoint';
}

/** What is below zero, to accountants and typographers, as code writes it. */
function withSign(text: string): string {
  return text.replace(/^\((.*)\)$/, '-$1').replace('\u2212', '-');
}

function withoutCurrency(text: string): string {
  const [, sign = '', before = '', amount = '', after = ''] =
    /^([-+]?)\s*((?:[A-Z]{0,3}\p{Sc}|[A-Z]{3})?)\s*(.*?)\s*((?:\p{Sc}|[A-Z]{3})?)$/su.exec(text) ?? [];
  const isCurrency = [before, after].every((mark) => !/^[A-Z]+$/.test(mark) || minorUnit(mark) !== undefined);
  return isCurrency ? sign + amount : text;
}

/** The numbers that digits with marks of some country can be: two for `1,250`, which is no decimal comma in all. */
function readings(text: string, isPercent: boolean): readonly Reading[] {
  // Between groups of three stand spaces, say; then a comma does not.
  const digits = text.replace(/(?<=\d)[\s'\u2019_](?=\d{3}(?!\d))/g, '');
  const oneGroup = hasTwoReadings(text);
  const pointed = {
    written: digits.replace(/\./g, '').replace(',', '.'),
    how: 'hint.decimalPoint',
  } as const;
  const joined = { written: digits.replace(/,/g, ''), how: 'hint.withoutSeparators' } as const;
  if (/^-?(\d+\.?\d*|\.\d+)$/.test(digits)) {
    const asItIs = { written: digits, how: plainly } as const;
    return oneGroup && !isPercent ? [{ ...asItIs, written: digits.replace('.', '') }, asItIs] : [asItIs];
  }
  if (oneGroup) return [joined, pointed];
  if (/^-?[1-9]\d{0,2}(,\d{2,3})*,\d{3}(\.\d+)?$/.test(digits)) return [joined];
  if (/^-?\d{1,3}(\.\d{3}){2,}$/.test(digits)) return [{ ...joined, written: digits.replace(/\./g, '') }];
  return /^-?(\d+|\d{1,3}(\.\d{3})+),\d+$/.test(digits) ? [pointed] : [];
}

function fits(figure: Decimal, { minimum, maximum, integer }: InputConstraints): boolean {
  return figure.greaterThanOrEqualTo(minimum) && figure.lessThanOrEqualTo(maximum) && (!integer || figure.isInteger());
}
