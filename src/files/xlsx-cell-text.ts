import type { NumberFormat } from './xlsx-number-format.js';

/**
 * Returns the number of a cell as a text with one reading: `141604`, `15.3750`, `25%`, `€1250.5`, `2024-02-29`,
 * `2024-02-29 08:30`, `36:00`. A number has the 15 digits that a spreadsheet keeps.
 *
 * @example
 * numberText(45351, parseFormat('d.m.yyyy'), false); // '2024-02-29'
 */
export function numberText(value: number, { kind, currency, width }: NumberFormat, from1904: boolean): string {
  if (kind === 'date' && value >= 0) return dateText(value, from1904);
  if (kind === 'duration' && value >= 0) return timeText(Math.round(value * secondsPerDay));
  if (kind === 'percent') return `${digitsOf(value * 100)}%`;
  const digits = digitsOf(Math.abs(value)).padStart(width, '0');
  return `${value < 0 ? '-' : ''}${currency}${digits}`;
}

const secondsPerDay = 86_400;

/** The digits of a number. Three decimals get a zero, because behind up to three digits they would read as thousands. */
function digitsOf(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const digits = /e/.test(String(rounded))
    ? rounded.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 15 })
    : String(rounded);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(digits) ? `${digits}0` : digits;
}

/** The day of a serial number, and its time if it has one. */
function dateText(serial: number, from1904: boolean): string {
  const seconds = Math.round(serial * secondsPerDay);
  const [day, time] = [Math.floor(seconds / secondsPerDay), seconds % secondsPerDay];
  if (day === 0 && !from1904) return time === 0 ? '0000-00-00' : timeText(time);
  // The spreadsheets that count from 1900 have a 29 February in it, which is day 60.
  const [firstDay, days] = from1904 ? [Date.UTC(1904, 0, 1), day] : [Date.UTC(1899, 11, 31), day > 59 ? day - 1 : day];
  const date = new Date(firstDay + days * secondsPerDay * 1000);
  if (Number.isNaN(date.getTime())) return String(serial);
  const text = date.toISOString().slice(0, 10);
  return time === 0 ? text : `${text} ${timeText(time)}`;
}

function timeText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts
    .slice(0, parts[2] === 0 ? 2 : 3)
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
