import type { Input } from '../model/section.js';
import { minorUnit } from '../numbers/currency.js';
import { isMoney, type Unit } from '../numbers/unit.js';

/** Returns the number format of amounts in a currency: `"$"#,##0.00`. */
export function moneyFormat(currency: string): string {
  const decimals = minorUnit(currency) ?? 2;
  return inMoney(currency, decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`);
}

function inMoney(currency: string, figure: string): string {
  const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency }).formatToParts(1);
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  // A space follows a code, but not a sign.
  const sign = `"${symbol}${/\p{L}$/u.test(symbol) ? ' ' : ''}"`;
  return `${sign}${figure};-${sign}${figure}`;
}

/** Returns the number format of a result in a unit. */
export function formatOf(unit: Unit, currency: string): string {
  if (isMoney(unit)) return moneyFormat(currency);
  return unit === 'share' ? '0.0#%' : '[>=1000]#,##0;General';
}

/** Returns the number format of an input cell, which shows every decimal that was typed. */
export function typedFormatOf({ unit, integer }: Input, currency: string): string {
  if (isMoney(unit)) return inMoney(currency, `#,##0.${'0'.repeat(minorUnit(currency) || 1)}########`);
  return integer ? '#,##0' : exactFormatOf(unit);
}

/** Returns a number format that shows all, or nearly all, decimals of a figure. */
export function exactFormatOf(unit: Unit): string {
  if (unit === 'share') return '0.0#######%';
  // Only General shows decimals if there are some and no point if there are none, but it has no commas.
  return isMoney(unit) ? '#,##0.00######' : '[>=1000]#,##0.0#######;General';
}

/** Formats a unit as it is shown beside a figure: `USD an hour`, `percent`, `hours a week`. */
export function unitInWords(unit: Unit, currency: string): string {
  const [measure = '', period] = unit.split('/');
  const what = measure === 'money' ? currency : (words[measure] ?? measure);
  if (period === undefined) return what;
  return `${what} ${period === 'hour' ? 'an' : 'a'} ${period}`;
}

const words: Readonly<Record<string, string>> = { share: 'percent', count: 'number', people: 'people' };

/** Returns the format of a result beside a total: that of its unit, or two to four decimals if it is no money and no share. */
export function outcomeFormat(unit: Unit, currency: string): string {
  return unit === 'share' || isMoney(unit) ? formatOf(unit, currency) : '#,##0.00##';
}
