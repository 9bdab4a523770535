import { Decimal } from 'decimal.js';
import type { Result } from '../evaluation/evaluate.js';
import { InputError, type Issue } from '../messages/issue.js';
import { createTranslator, type Translations, type Translator, withFallback } from '../messages/translate.js';
import { minorUnit } from '../numbers/currency.js';
import { ExactDecimal, roundHalfAwayFromZero, toPublicDecimal } from '../numbers/decimal.js';
import type { LostRevenue } from './loss.js';
import { doubleCountingIssues, type Overlap, overlapsOf } from './overlaps.js';
import { sideBySideTexts } from './texts.js';

/** A turnover cost and a lost revenue, in one currency, for the same firm and the same year. */
export interface WithLostRevenue<Code extends string = string> {
  /** The ISO 4217 code of every amount. */
  readonly currency: string;
  /** The people who left in the year, both customer-facing staff and others. */
  readonly leavers: Decimal;
  /** The total of the turnover cost in the year. */
  readonly turnoverCost: Decimal;
  /**
   * The total of the lost revenue, in contribution margin, as a present value by `lost.basis`. Most of it would be lost
   * with a stable team too.
   */
  readonly lostRevenue: Decimal;
  /** The part of the lost revenue that turnover causes; `undefined` if it was not assessed. */
  readonly lossFromTurnover: Decimal | undefined;
  /**
   * The cost of turnover: the turnover cost of the year, plus the part of the lost revenue that turnover causes, at
   * present value.
   */
  readonly total: Decimal;
  /** The total per leaver; `undefined` if nobody left. */
  readonly perLeaver: Decimal | undefined;
  /** The overlaps that could have been counted twice, both prevented ones and those to check. */
  readonly overlaps: readonly Overlap[];
  /** The given turnover cost. */
  readonly cost: Result<Code, Decimal>;
  /** The given lost revenue. */
  readonly lost: LostRevenue;
}

/**
 * Combines a turnover cost with a lost revenue, and adds the part of the lost revenue that turnover causes. No other
 * part may be added. If that part was not assessed, nothing is added and `lossFromTurnover` is `undefined`.
 *
 * The turnover cost must be of the same year as the lost revenue. The staff leavers of the lost revenue are
 * customer-facing staff, and must not be more than the leavers of the turnover cost. Throws one `InputError` that lists
 * every contradiction between the two: different currencies, more staff leavers than leavers (such as those of a year
 * and of a quarter), or the same sales counted in both. `words` is a translation, such as `korean.lostRevenue.words` of
 * `turnover-cost/languages/ko`.
 *
 * @example
 * const year = withLostRevenue(turnoverCost({ leavers: 24 }), lostRevenue(serviceOfTheYear));
 * year.total.toFixed(2); // '77621.27': 48,000 of turnover cost and 29,621.27 of lost revenue caused by it
 */
export function withLostRevenue<Code extends string>(
  cost: Result<Code, Decimal>,
  lost: LostRevenue,
  words: Translations = {},
): WithLostRevenue<Code> {
  requireResults(cost, lost);
  const say = withFallback(createTranslator(words), createTranslator(sideBySideTexts));
  const issues = [...differences(cost, lost, say), ...doubleCountingIssues(cost, lost, say)];
  if (issues.length > 0) throw new InputError(issues);
  const { currency, leavers } = cost;
  const digits = minorUnit(currency) as number;
  const loss = lost.quantities.lossFromTurnover?.value ?? 0;
  return Object.freeze({
    currency,
    leavers,
    turnoverCost: cost.total,
    lostRevenue: lost.total,
    lossFromTurnover: lost.lossFromTurnover,
    total: toPublicDecimal(new ExactDecimal(cost.total).plus(lost.lossFromTurnover ?? 0)),
    perLeaver: leavers.isZero()
      ? undefined
      : toPublicDecimal(
          new ExactDecimal(cost.perLeaver).plus(roundHalfAwayFromZero(new ExactDecimal(loss).div(leavers), digits)),
        ),
    overlaps: overlapsOf(cost, lost, say),
    cost,
    lost,
  });
}

/**
 * Throws an `InputError` if an argument is not a full result: a plain result has no exact figures, and a margin at risk
 * has no layers.
 */
function requireResults(cost: unknown, lost: unknown): void {
  const issues: Issue[] = [];
  const first = cost as Partial<Result> | null | undefined;
  if (!Decimal.isDecimal(first?.leavers) || !Array.isArray(first.lines)) {
    const message = 'The first must be a turnover cost as turnoverCost gives it, per leaver and not made plain.';
    issues.push({ path: 'turnover', code: 'notAnObject', message });
  }
  const second = lost as Partial<LostRevenue> | null | undefined;
  if (second?.layers === undefined || !Decimal.isDecimal(second.total) || !Array.isArray(second.lines)) {
    const message = 'The second must be a lost revenue as lostRevenue gives it, not made plain and no margin at risk.';
    issues.push({ path: 'lostRevenue', code: 'notAnObject', message });
  }
  if (issues.length > 0) throw new InputError(issues);
}

function differences(
  cost: Result<string, Decimal>,
  lost: LostRevenue,
  say: Translator<typeof sideBySideTexts>,
): Issue[] {
  const issues: Issue[] = [];
  if (cost.currency !== lost.currency) {
    issues.push({
      path: 'lostRevenue.currency',
      code: 'contradiction',
      message: say('contradiction.currency', { currency: lost.currency, other: cost.currency }),
    });
  }
  const staffLeavers = lost.quantities.staffLeavers?.value;
  if (staffLeavers?.greaterThan(cost.leavers)) {
    issues.push({
      path: 'lostRevenue.turnover.staffLeavers',
      code: 'contradiction',
      message: say('contradiction.staffLeavers', { staffLeavers, leavers: cost.leavers }),
    });
  }
  return issues;
}
