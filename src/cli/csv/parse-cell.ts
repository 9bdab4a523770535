import type { Decimal } from 'decimal.js';
import { quoteName } from '../../messages/phrases.js';
import { ExactDecimal } from '../../numbers/decimal.js';
import type { Unit } from '../../numbers/unit.js';
import { type Conversion, converted } from './unit-conversion.js';

/** The value of a cell, and its error. */
export interface FigureCell {
  /** A figure; or the cell as it is, for the model to refuse by name. */
  readonly value: Decimal | string;
  /** The error, if the cell is wrong for every model. */
  readonly must?: string;
}

const isFigure = /^-?\d{1,40}(?:\.\d{1,40})?$/;

// Few enough digits to be divided exactly.
const isPercent = /^(-?\d{1,15}(?:\.\d{1,15})?)\s?%$/;

/** Reads a cell that is not blank: digits, and per cent where a share is asked for. */
export function figureCell(
  cell: string,
  unit: Unit | undefined,
  conversion: Conversion | undefined,
  decimalComma: boolean,
): FigureCell {
  const wrong = decimalComma ? notInCommas(cell, unit) : undefined;
  if (wrong !== undefined) return { value: cell, must: wrong };
  const text = decimalComma ? cell.replace(',', '.') : cell;
  const percent = unit === 'share' ? isPercent.exec(text)?.[1] : undefined;
  const figure = percent === undefined ? text : new ExactDecimal(percent).div(100);
  if (conversion === undefined || (percent === undefined && !isFigure.test(text))) return { value: figure };
  return { value: converted(figure, conversion, unit) };
}

/** Returns why a cell is not a figure with a decimal comma. A point parts thousands there: 1.234 is not to be taken for one and a bit. */
function notInCommas(cell: string, unit: Unit | undefined): string | undefined {
  if (/^-?\d+(?:,\d+)?$/.test(unit === 'share' ? cell.replace(/\s?%$/, '') : cell)) return undefined;
  const bare = cell.replace(/[\s'’]/g, '').replace(/^[\p{Sc}A-Z]+|[\p{Sc}A-Z]+$/gu, '');
  const meant = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(bare) ? ` (write ${bare.replaceAll('.', '')})` : '';
  return `must be digits, with a comma for decimals and no separators, such as 12,50; ${quoteName(cell)} was given${meant}`;
}
