import type { Decimal } from 'decimal.js';
import { evaluate } from '../evaluation/evaluate.js';
import type { InputOf, Sections } from '../model/model.js';
import { minorUnit } from '../numbers/currency.js';
import { type Amount, ExactDecimal, roundHalfAwayFromZero, toPublicDecimal } from '../numbers/decimal.js';
import type { FirmFigure } from './firm.js';
import type { Method, Scope } from './method.js';
import { methods } from './published.js';
import { type Firm, readFirm } from './read-firm.js';

/**
 * The figures of one firm: `leavers` and `annualPay` are required, and each further figure supplies more methods. All
 * times and amounts are per leaver.
 */
export interface FirmInput {
  /** The ISO 4217 code of all amounts; the default is `USD`. */
  readonly currency?: string | null | undefined;
  // The comments of these members come from firm.ts; the build writes them into the declarations.
  readonly leavers: Amount;
  readonly annualPay: Amount;
  readonly benefitsShare?: Amount | null | undefined;
  readonly payPerHour?: Amount | null | undefined;
  readonly staffPayPerHour?: Amount | null | undefined;
  readonly separationHours?: Amount | null | undefined;
  readonly hiringSpend?: Amount | null | undefined;
  readonly hiringHours?: Amount | null | undefined;
  readonly paperworkHours?: Amount | null | undefined;
  readonly trainerHours?: Amount | null | undefined;
  readonly trainingHours?: Amount | null | undefined;
  readonly daysToProficiency?: Amount | null | undefined;
  readonly hoursPerDay?: Amount | null | undefined;
  readonly averageShareLost?: Amount | null | undefined;
  readonly vacantDays?: Amount | null | undefined;
  readonly coverPerDay?: Amount | null | undefined;
  readonly workingDays?: Amount | null | undefined;
  readonly headcount?: Amount | null | undefined;
  readonly revenue?: Amount | null | undefined;
}

/** The result of one method for the firm: a plain row, one for each method and estimate. */
export interface ComparisonRow extends Scope {
  /** The name of the method in `methods`. */
  readonly method: MethodName;
  readonly label: string;
  /**
   * `itemised` if the method adds up what the firm spends and how long tasks take; `rule of thumb` if it uses one
   * published share of pay or amount.
   */
  readonly basis: 'itemised' | 'rule of thumb';
  /** A part of the method that the firm's figures cannot supply. */
  readonly notIncluded: string | undefined;
  /** The end of the published range, if the method is a range. */
  readonly estimate: 'low' | 'high' | undefined;
  /** The cost per leaver, rounded once. */
  readonly perLeaver: Decimal;
  /** The cost in the year: the sum of the method's printed lines. */
  readonly total: Decimal;
}

/**
 * The difference between the lowest and the highest method. The ratio is `undefined` if the lowest is not above zero.
 */
export interface Spread {
  readonly lowest: ComparisonRow;
  readonly highest: ComparisonRow;
  readonly ratio: Decimal | undefined;
}

/** The name of a published method. */
export type MethodName = keyof typeof methods;

/** A method that cannot be computed for this firm, and the figures that it needs. */
export interface UnavailableMethod {
  /** The name of the method in `methods`. */
  readonly method: MethodName;
  /** The label of the method. */
  readonly label: string;
  /** The figures of the firm that are missing. */
  readonly needs: readonly FirmFigure[];
  /**
   * The reason if no figure of the firm would be enough: the method needs inputs of its own, uses another currency, or
   * leaves out these jobs.
   */
  readonly why: string | undefined;
}

/** A comparison of all methods that one firm's figures can supply. */
export interface Comparison {
  readonly currency: string;
  readonly leavers: Decimal;
  /** The rows by what they cover, and within it from the lowest cost per leaver to the highest. */
  readonly rows: readonly ComparisonRow[];
  /** The spread of the methods that cover the whole of turnover. */
  readonly spread: Spread;
  /** The spread of the itemised methods among them; `undefined` without one. */
  readonly spreadOfItemised: Spread | undefined;
  readonly unavailable: readonly UnavailableMethod[];
  /** The given figures that no method used. */
  readonly unused: readonly FirmFigure[];
}

/**
 * Compares the published methods that one firm's figures can supply, to show how far their results differ. Times and
 * amounts are per leaver, `annualPay` and `revenue` are per year, and shares are from 0 to 1. Nothing is guessed: a
 * method with a missing figure is listed with the figures that it needs. Throws one `InputError` that lists every
 * problem.
 *
 * @example
 * compareMethods({ leavers: 24, annualPay: 22568 }).rows.find(({ method }) => method === 'blissMultiplier')?.perLeaver.toString();
 * // '33852': 1.5 × 22,568
 */
export function compareMethods(input: FirmInput): Comparison {
  const { currency, leavers, figures } = readFirm(input);
  const digits = minorUnit(currency) as number;
  const rows: ComparisonRow[] = [];
  const unavailable: UnavailableMethod[] = [];
  const used = new Set<FirmFigure>(['leavers', 'annualPay']);
  for (const name of Object.keys(methods) as MethodName[]) {
    const method: Method = methods[name];
    const lacking = lackOf(name, method, currency, figures);
    if (lacking !== undefined) {
      unavailable.push(lacking);
      continue;
    }
    for (const figure of method.fromCompany?.needs ?? []) used.add(figure);
    // All figures that the method needs are known here.
    for (const { estimate, input } of method.fromCompany?.estimates(figures as Required<Firm>) ?? []) {
      const { perLeaver, total } = evaluate(method, { ...input, currency } as InputOf<Sections>);
      rows.push(
        Object.freeze({
          method: name,
          label: method.label,
          basis: method.fromCompany?.ruleOfThumb ? 'rule of thumb' : 'itemised',
          notIncluded: method.fromCompany?.notIncluded,
          estimate,
          perLeaver: perLeaver ?? roundHalfAwayFromZero(new ExactDecimal(total).div(leavers), digits),
          total,
          ...method.scope,
        }),
      );
    }
  }
  rows.sort((a, b) => order.indexOf(a.covers) - order.indexOf(b.covers) || a.perLeaver.comparedTo(b.perLeaver));
  const whole = rows.filter(({ covers }) => covers === 'turnover');
  const itemised = whole.filter(({ basis }) => basis === 'itemised');
  return Object.freeze({
    currency,
    leavers: toPublicDecimal(leavers),
    rows: Object.freeze(rows),
    // There is always at least one row, because some multiples of pay need only leavers and pay.
    spread: spreadOf(whole),
    spreadOfItemised: itemised.length === 0 ? undefined : spreadOf(itemised),
    unavailable: Object.freeze(unavailable),
    unused: Object.freeze((Object.keys(figures) as FirmFigure[]).filter((figure) => !used.has(figure))),
  });
}

const order: readonly Scope['covers'][] = [
  'turnover',
  'hiring',
  'vacancy',
  'attributable turnover',
  'a point of turnover',
];

function lackOf(name: MethodName, method: Method, currency: string, figures: Firm): UnavailableMethod | undefined {
  const { label, fromCompany, inputs } = method;
  const lacking = (needs: readonly FirmFigure[], why?: string) => Object.freeze({ method: name, label, needs, why });
  if (fromCompany === undefined) {
    const own = inputs.filter(({ definition }) => definition.default === undefined).map(({ path }) => path);
    return lacking([], `it asks for figures of its own: ${own.join(', ')}`);
  }
  const { needs, onlyIn = currency, notFor } = fromCompany;
  if (onlyIn !== currency) return lacking([], `its amounts are in ${onlyIn}, and nothing is converted`);
  const missing = needs.filter((figure) => figures[figure] === undefined);
  if (missing.length > 0) return lacking(missing);
  const why = notFor?.(figures as Required<Firm>);
  return why === undefined ? undefined : lacking([], why);
}

function spreadOf(rows: readonly ComparisonRow[]): Spread {
  const [lowest, highest] = [rows[0] as ComparisonRow, rows.at(-1) as ComparisonRow];
  const ratio = lowest.perLeaver.greaterThan(0)
    ? toPublicDecimal(new ExactDecimal(highest.perLeaver).div(lowest.perLeaver))
    : undefined;
  return Object.freeze({ lowest, highest, ratio });
}
