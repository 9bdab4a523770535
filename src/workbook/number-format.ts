import type { Input } from '../model/section.js';
import { minorUnit } from '../numbers/currency.js';
import { isMoney, type Unit } from '../numbers/unit.js';

/** How amounts of a currency are printed: `"$"#,##0.00`. */
export function moneyFormat(currency: string): string {
  const decimals = minorUnit(currency) ?? 2;
  return inMoney(currency, decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`);
}

function inMoney(currency: string, figure: string): string {
  const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency }).formatToParts(1);
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  // A code is set apart from the figure, a sign is not.
  const sign = `"${symbol}${/\p{L}$/u.test(symbol) ? ' ' : ''}"`;
  return `${sign}${figure};-${sign}${figure}`;
}

/** How a result of a unit is printed. */
export function formatOf(unit: Unit, currency: string): string {
  if (isMoney(unit)) return moneyFormat(currency);
  return unit === 'share' ? '0.0#%' : '[>=1000]#,##0;General';
}

/** How what is typed is printed: with every decimal that it has, whatever stood in the cell before. */
export function typedFormatOf({ unit, integer }: Input, currency: string): string {
  if (isMoney(unit)) return inMoney(currency, `#,##0.${'0'.repeat(minorUnit(currency) || 1)}########`);
  return integer ? '#,##0' : exactFormatOf(unit);
}

/** How a figure is printed with every decimal that it has, or nearly so. */
export function exactFormatOf(unit: Unit): string {
  if (unit === 'share') return '0.0#######%';
  // No pattern shows decimals where there are some and no point where there are none, but General, which has no commas.
  return isMoney(unit) ? '#,##0.00######' : '[>=1000]#,##0.0#######;General';
}

/** A unit as it stands beside a figure: `USD an hour`, `share of the whole`, `hours a week`. */
export function unitInWords(unit: Unit, currency: string): string {
  const [measure = '', period] = unit.split('/');
  const what = measure === 'money' ? currency : (words[measure] ?? measure);
  if (period === undefined) return what;
  return `${what} ${period === 'hour' ? 'an' : 'a'} ${period}`;
}

const words: Readonly<Record<string, string>> = { share: 'percent', count: 'number', people: 'people' };
