import { currenciesOfSign } from '../numbers/currency-sign.js';
import { isMoney, type Unit } from '../numbers/unit.js';
import { isWrittenUnit } from './written-unit.js';

/** The sign between the whole of a figure and its decimals. */
export type DecimalSign = '.' | ',';

/** The facts about the place of a figure, known before it is read. */
export interface Notation {
  readonly unit: Unit;
  /** The currency of the amounts. If it is not known, a sign of any currency is taken. */
  readonly currency?: string | undefined;
  /** The decimal sign that the locale, or the other figures of a column, settle. */
  readonly decimalSign?: DecimalSign | undefined;
  /** Returns true if a figure is within the bounds: of two readings only one may be. */
  readonly fits?: ((digits: string) => boolean) | undefined;
}

/** The reading of a written figure. */
export interface ReadNumber {
  /** Digits with a point, as the library takes them: `-1250.50`. */
  readonly digits: string;
  /** The decimal sign that the figure shows by itself, such as the comma of `1.250,50` and the point of `1,250,000`. */
  readonly shows?: DecimalSign | undefined;
  /** The reading that the decimal sign of the place ruled out, written so that it has one reading. */
  readonly other?: string | undefined;
  /** For a share written in per cent: the digits before the sign. */
  readonly percent?: string | undefined;
}

/** The reason why a written figure is not read. */
export type UnreadNumber =
  | { readonly problem: 'notANumber' | 'percent' | 'otherUnit' }
  | { readonly problem: 'otherCurrency'; readonly sign: string }
  | {
      readonly problem: 'twoReadings';
      /** Both, each written so that it has one reading. */
      readonly readings: readonly [thousands: string, decimals: string];
    };

export type WrittenNumber = ReadNumber | UnreadNumber;

// Longer than any accepted figure, and short enough that reading it costs nothing.
const longest = 100;

/**
 * Reads a figure as people write it: `$1,250.50`, `1.250,50 €`, `1 250`, `20 %`, `.3`, `(500)`, `40 hours`, `１２５０`. It
 * gives strict digits if there is one reading. One mark before three digits, as in `1,250` and `60.000`, has two: the decimal
 * sign of the place decides, or the bounds of the input; otherwise both readings are returned, and nothing is guessed.
 *
 * @example
 * readWrittenNumber('€ 1.250,50', { unit: 'money', currency: 'EUR' }); // { digits: '1250.50', shows: ',' }
 * readWrittenNumber('1,250', { unit: 'hours' }); // { problem: 'twoReadings', readings: ['1250', '1.25'] }
 */
export function readWrittenNumber(text: string, notation: Notation): WrittenNumber {
  if (text.length > longest) return notANumber;
  // Most figures of most files.
  if (/^-?\d+$/.test(text)) return { digits: text };
  const { prefix, core, suffix } = partsOf(inAscii(text)) ?? {};
  if (prefix === undefined || core === undefined || suffix === undefined) return notANumber;
  const beside = readBeside(prefix, pricedWithoutCents(core, suffix), notation);
  if ('problem' in beside) return beside;
  const { negative, percent } = beside;
  const readings = readingsOf(core).map(({ digits, ...reading }) => {
    const signed = `${negative ? '-' : ''}${digits}`;
    return { ...reading, digits: percent ? hundredth(signed) : signed, percent: percent ? signed : undefined };
  });
  return decided(readings, notation);
}

const notANumber = { problem: 'notANumber' } as const;

/** Of the readings of a figure, the one that is meant. */
function decided(readings: readonly Reading[], { decimalSign, fits = () => true }: Notation): WrittenNumber {
  if (readings.length < 2) return readings[0] ?? notANumber;
  const known = readings.find(({ shows }) => shows === decimalSign);
  if (known !== undefined) {
    const { shows: _, ...reading } = known;
    const other = readings.find((one) => one !== known);
    return { ...reading, other: other && withOneReading(other.digits) };
  }
  const [one, other] = readings.filter(({ digits }) => fits(digits));
  if (one === undefined) return notANumber;
  if (other === undefined) return one;
  return { problem: 'twoReadings', readings: [one.digits, withOneReading(other.digits)] };
}

/** Decimals written so that they are no group of three: `1.25` for 1.250, `15.3750` for 15.375. */
function withOneReading(digits: string): string {
  const short = withoutEndZeros(digits);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(short) ? `${short}0` : short;
}

function withoutEndZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

const fullWidth = /[\uff01-\uff5e]/g;

/** A text with the digits and signs of one notation, whichever keyboard they come from. */
function inAscii(text: string): string {
  return text
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\uffe5/g, '¥')
    .replace(/\uffe6/g, '₩')
    .replace(/\uffe1/g, '£')
    .replace(/\u066a/g, '%')
    .replace(/[\u2018\u2019\u02bc\u066c\u00b4`]/g, "'")
    .replace(/[\u2010-\u2013\u2212\ufe63]/g, '-')
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\s/g, ' ')
    .trim();
}

interface Parts {
  readonly prefix: string;
  /** The digits with the marks between them, and a decimal sign before or behind them. */
  readonly core: string;
  readonly suffix: string;
}

/** Splits a text into a figure and the texts before and behind it; undefined if it has no figure. */
function partsOf(text: string): Parts | undefined {
  const [, before = '', core = '', suffix = ''] = /^(\D*)(\d(?:.*\d)?[.,\u066b]?)(\D*)$/.exec(text) ?? [];
  if (core === '') return undefined;
  // The point of an abbreviation, as in Rs.500, is no decimal sign.
  const sign = /(?:^|[^\p{L}.,])([.,\u066b])$/u.exec(before)?.[1];
  if (sign === undefined) return { prefix: before, core, suffix };
  return { prefix: before.slice(0, -1), core: sign + core, suffix };
}

interface Beside {
  readonly negative: boolean;
  readonly percent: boolean;
}

/** Returns the text behind a figure, without the dash of a price: `25,-` is 25, and not below zero. */
function pricedWithoutCents(core: string, suffix: string): string {
  return /[.,]$/.test(core) ? suffix.replace(/^[-\u2014]{1,2}/, '') : suffix;
}

/** Reads the texts before and behind a figure: its sign, its currency, per cent, its unit. */
function readBeside(prefix: string, suffix: string, notation: Notation): Beside | UnreadNumber {
  const brackets = [prefix.match(/\(/g)?.length ?? 0, suffix.match(/\)/g)?.length ?? 0];
  const signs = [...(prefix.match(/[-+]/g) ?? []), ...(suffix.match(/^ ?-|-$/g) ?? [])];
  if (brackets[0] !== brackets[1] || (brackets[0] ?? 0) + signs.length > 1) return notANumber;
  let before = prefix.replace(/[-+( ]/g, '');
  let behind = suffix.replace(/^ ?-|-$|\)/g, '').trim();
  const percent = /^%/.test(behind) || before === '%';
  if (percent) [before, behind] = [before.replace('%', ''), behind.replace(/^%/, '').trim()];
  const [, mark = '', rest = ''] = /^([^\s/]*)\s*(.*)$/.exec(behind) ?? [];
  const isMark = currenciesOfSign(mark).length > 0 && isWrittenUnit(mark, notation.unit) === undefined;
  for (const own of [before, ...(isMark ? [mark] : [])]) {
    if (own === '') continue;
    const currencies = currenciesOfSign(own);
    if (currencies.length === 0) return notANumber;
    if (percent || !isMoney(notation.unit)) return { problem: 'otherUnit' };
    if (notation.currency !== undefined && !currencies.includes(notation.currency)) {
      return { problem: 'otherCurrency', sign: own };
    }
  }
  const unit = isMark ? rest : behind;
  if (unit !== '') {
    const isOwn = percent ? undefined : isWrittenUnit(unit, notation.unit);
    if (isOwn === undefined) return notANumber;
    if (!isOwn) return { problem: 'otherUnit' };
  }
  if (percent && notation.unit !== 'share' && notation.unit !== 'ratio') return { problem: 'percent' };
  return { negative: brackets[0] === 1 || signs.some((sign) => sign.includes('-')), percent };
}

interface Reading {
  readonly digits: string;
  readonly shows: DecimalSign | undefined;
  readonly percent?: string | undefined;
}

const grouped = {
  ',': /^[1-9]\d{0,2}(?:,\d{3})+$|^[1-9]\d?(?:,\d{2})+,\d{3}$/,
  '.': /^[1-9]\d{0,2}(?:\.\d{3})+$/,
} as const;

/** Every figure that digits with marks between them can be; none if they are no figure. */
function readingsOf(core: string): readonly Reading[] {
  // Marks that part thousands and nothing else; there is only one kind in a figure.
  const [, group, , decimals = ''] = /^([1-9]\d{0,2}([ '_])\d{3}(?:\2\d{3})*)((?:[.,\u066b]\d*)?)$/.exec(core) ?? [];
  if (group !== undefined) return [decimal(group.replace(/\D/g, ''), decimals)];
  if (!/^[\d.,\u066b]+$/.test(core)) return [];
  const signs = core.replace(/\d/g, '');
  const last = signs.slice(-1) as DecimalSign | '\u066b' | '';
  const at = last === '' ? core.length : core.lastIndexOf(last);
  const [whole, behind] = [core.slice(0, at), core.slice(at)];
  if (signs.length < 2) {
    const asDecimal = decimal(whole, behind);
    if (last === '' || last === '\u066b' || !grouped[last].test(core)) return [asDecimal];
    return [{ digits: core.replace(last, ''), shows: last === '.' ? ',' : '.' }, asDecimal];
  }
  if ((last === '.' || last === ',') && new Set(signs).size === 1) {
    return grouped[last].test(core) ? [{ digits: core.replace(/\D/g, ''), shows: last === ',' ? '.' : ',' }] : [];
  }
  const mark = signs[0] as DecimalSign;
  return mark !== last && grouped[mark]?.test(whole) ? [decimal(whole.replace(/\D/g, ''), behind)] : [];
}

/** A figure of whole digits and a sign with decimals, either of which may be missing. */
function decimal(whole: string, behind: string): Reading {
  const [sign, decimals] = [behind.slice(0, 1), behind.slice(1)];
  const shows = decimals !== '' && (sign === '.' || sign === ',') ? sign : undefined;
  return { digits: `${whole === '' ? '0' : whole}${decimals === '' ? '' : `.${decimals}`}`, shows };
}

/** A hundredth of a figure, to the last digit. */
function hundredth(digits: string): string {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)\.?(\d*)$/.exec(digits) ?? [];
  const padded = whole.padStart(3, '0');
  const shifted = `${padded.slice(0, -2)}.${padded.slice(-2)}${decimals}`.replace(/^0+(?=\d)/, '');
  return sign + withoutEndZeros(shifted);
}
