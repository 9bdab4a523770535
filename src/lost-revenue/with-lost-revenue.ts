import { Decimal } from 'decimal.js';
import type { Result } from '../evaluation/evaluate.js';
import { InputError, type Issue } from '../messages/issue.js';
import { createTranslator, type Translations, type Translator, withFallback } from '../messages/translate.js';
import { minorUnit } from '../numbers/currency.js';
import { ExactDecimal, roundHalfAwayFromZero, toPublicDecimal } from '../numbers/decimal.js';
import type { LostRevenue } from './loss.js';
import { doubleCountingIssues, type Overlap, overlapsOf } from './overlaps.js';
import { sideBySideTexts } from './texts.js';

/** Turnover cost and lost revenue side by side, in one currency, for the same firm and the same year. */
export interface WithLostRevenue<Code extends string = string> {
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  /** The people who left in the year: customer-facing staff and all others. */
  readonly leavers: Decimal;
  /** The total of the turnover cost, of the year. */
  readonly turnoverCost: Decimal;
  /**
   * The total of the lost revenue, in contribution margin, as a present value by `lost.basis`; most of it would be lost with
   * a stable team too.
   */
  readonly lostRevenue: Decimal;
  /** The part of the lost revenue that people leaving causes; undefined where that was not assessed. */
  readonly lossFromTurnover: Decimal | undefined;
  /**
   * What people leaving costs: turnover cost of the year, and the part of the lost revenue that they cause, at present value;
   * nothing else.
   */
  readonly total: Decimal;
  /** The same for one leaver; undefined where nobody left. */
  readonly perLeaver: Decimal | undefined;
  /** What could have been counted twice: kept apart, or to be looked at. */
  readonly overlaps: readonly Overlap[];
  /** The two results as they were given. */
  readonly cost: Result<Code, Decimal>;
  /** The lost revenue as it was given. */
  readonly lost: LostRevenue;
}

/**
 * Puts a turnover cost next to a lost revenue and adds the part of the second that turnover causes, which is all that may
 * be added. Where that part was not assessed, nothing is added and `lossFromTurnover` is undefined.
 *
 * Lost revenue is caused in one year, so the turnover cost has to be that of the same year. The staff leavers of the lost
 * revenue are the customer-facing ones among its leavers, and no more than these: the others cost what turnover costs, and
 * lose no custom. Throws one `InputError` with everything by which the two contradict each other: another currency, more
 * staff leavers than leavers (such as a year's beside a quarter's), the same sales counted in both. `words` are those of another language, such as `korean.lostRevenue.words` of `turnover-cost/languages/ko`.
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

/** From JavaScript anything can come: a plain result has lost its exact figures, and a rough figure its parts. */
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
