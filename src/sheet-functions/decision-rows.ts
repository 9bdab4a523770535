import type { AdvisedResult } from '../format/result-notes.js';
import { formatEnglish } from '../format/texts.js';
import { minorUnit } from '../numbers/currency.js';
import { roundHalfAwayFromZero } from '../numbers/decimal.js';
import { isMoney } from '../numbers/unit.js';
import { type Calculated, zeroOrBlank } from './input-range.js';
import type { CellResult } from './sheet-function.js';

/**
 * Returns a decision: a row with its advice, a row for each key figure with its unit, which is the currency for money, and
 * a row for each notice and for each 0 that may be a blank cell.
 */
export function decisionRows({ result, zeros }: Calculated<AdvisedResult>): CellResult[][] {
  const { currency, quantities, explanation, notices } = result;
  const decimals = minorUnit(currency) ?? 2;
  const figures = Object.values(quantities)
    .filter(({ outcome }) => outcome)
    .map(({ label, value, unit }) => [
      label,
      (isMoney(unit) ? roundHalfAwayFromZero(value, decimals) : value).toNumber(),
      unit === 'money' ? currency : unit,
    ]);
  const check = formatEnglish('notes.notices');
  return [
    ['Advice', explanation.message, ''],
    ...figures,
    ...notices.map(({ message }) => [check, message, '']),
    ...zeros.map((zero) => [check, zeroOrBlank(zero), '']),
  ];
}
