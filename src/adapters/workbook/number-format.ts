import type { Decimal } from 'decimal.js';
import { minorUnit } from '../../currency.js';
import { isMoney, type Unit } from '../../unit.js';

/** How amounts of a currency are printed: `"$"#,##0.00`, with more decimals where a price has more. */
export function moneyFormat(currency: string, decimals = minorUnit(currency) ?? 2): string {
  const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency }).formatToParts(1);
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  // A code is set apart from the figure, a sign is not.
  const sign = `"${symbol}${/\p{L}$/u.test(symbol) ? ' ' : ''}"`;
  const figure = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return `${sign}${figure};-${sign}${figure}`;
}

/** How a figure of a unit is printed; a figure that is given keeps all of its decimals. */
export function formatOf(unit: Unit, currency: string, figure?: Decimal): string {
  const given = Math.min(figure?.decimalPlaces() ?? 0, mostDecimals);
  if (isMoney(unit)) return moneyFormat(currency, Math.max(minorUnit(currency) ?? 2, given));
  if (unit === 'share') return `0.${'0'.repeat(Math.max(1, given - 2))}%`;
  // No pattern shows decimals where there are some and no point where there are none, but General, which has no commas.
  return `[>=1000]#,##0${given === 0 ? '' : `.${'0'.repeat(given)}`};General`;
}

/** How a figure is printed with every decimal that it has, or nearly so. */
export function exactFormatOf(unit: Unit): string {
  if (unit === 'share') return '0.0#######%';
  return isMoney(unit) ? '#,##0.00######' : '[>=1000]#,##0.0#######;General';
}

// What a sheet keeps of a figure.
const mostDecimals = 10;

/** A unit as it stands beside a figure: `USD an hour`, `share of the whole`, `hours a week`. */
export function unitInWords(unit: Unit, currency: string): string {
  const [measure = '', period] = unit.split('/');
  const what = measure === 'money' ? currency : (words[measure] ?? measure);
  if (period === undefined) return what;
  return `${what} ${period === 'hour' ? 'an' : 'a'} ${period}`;
}

const words: Readonly<Record<string, string>> = { share: 'percent', count: 'number', people: 'people' };
