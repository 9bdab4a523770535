import { Decimal } from 'decimal.js';
import { ExactDecimal, toPublicDecimal } from '../numbers/decimal.js';

// The figures of results of every kind. What stands under `figures` has names of its own.
const amounts = /* @__PURE__ */ new Set(
  [
    'amount baselineServiceLoss cashThisYear discountRate headcount leavers lossFromTurnover lostRevenue marginThisYear',
    'money perLeaver perLeaverOfYearlyPay presentValue priceIncreaseNeeded revenue savingPerYear share total',
    'totalOfYearlyPayroll turnoverCost turnoverRate value yearlyPay years',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Returns a result with `Decimal`s for its figures, from one that was made plain or read from JSON. Everything is copied
 * and frozen.
 */
export function revive<T>(result: T): T {
  return revived(result, false) as T;
}

function revived(value: unknown, isFigure: boolean): unknown {
  if (Decimal.isDecimal(value)) return toPublicDecimal(new ExactDecimal(value));
  if (Array.isArray(value)) return Object.freeze(value.map((item) => revived(item, false)));
  if (typeof value === 'object' && value !== null) {
    const inner = Object.entries(value).map(([key, item]) => [
      key,
      key === 'figures' && typeof item === 'object' ? figuresRevived(item) : revived(item, amounts.has(key)),
    ]);
    return Object.freeze(Object.fromEntries(inner));
  }
  const isDigits = typeof value === 'number' ? Number.isFinite(value) : /^-?\d+(\.\d+)?$/.test(String(value));
  return isFigure && isDigits ? toPublicDecimal(new ExactDecimal(value as number | string)) : value;
}

/** The figures of a sentence: money has its own key, a number is one, and a text stays a text. */
function figuresRevived(figures: object): object {
  return Object.freeze(Object.fromEntries(Object.entries(figures).map(([name, one]) => [name, revived(one, false)])));
}
