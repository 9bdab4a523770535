import type { Decimal } from 'decimal.js';
import { createNumbersReader } from '../input/reader.js';
import { type Amount, ExactDecimal, toPublicDecimal } from '../numbers/decimal.js';
import { newcomerExcess, newcomerShareBeforeCap, shareOfExcess } from './newcomer-formulas.js';
import { turnover } from './turnover.js';

const readTeam = /* @__PURE__ */ teamReader();

const readShare = /* @__PURE__ */ shareReader();

/**
 * The share of service given by newcomers or missing while a place is empty, 0 to 1: yearly turnover rate × (months to
 * full skill + months vacant) ÷ 12, and no more than 1. Exact, not rounded. Throws an `InputError` with everything that
 * is wrong.
 *
 * @example
 * newcomerShare({ yearlyTurnoverRate: 0.6, monthsToFullSkill: 3, monthsVacant: 0.5 }).toString(); // '0.175'
 */
export function newcomerShare(input: {
  /** Leavers in a year ÷ average staff: 0.6 for 60 %; it may be above 1. */
  readonly yearlyTurnoverRate: Amount;
  /** Months until a newcomer serves as well as the others. */
  readonly monthsToFullSkill: Amount;
  /** Months for which a place stands empty. */
  readonly monthsVacant: Amount;
}): Decimal {
  const team = readTeam(input);
  const share = newcomerShareBeforeCap(team.yearlyTurnoverRate, team.monthsToFullSkill, team.monthsVacant);
  return toPublicDecimal(share.greaterThan(1) ? new ExactDecimal(1) : share);
}

/**
 * The share of service problems that turnover causes, 0 to just below 1: n × (ratio − 1) ÷ (1 + n × (ratio − 1)), where n
 * is the share of service by newcomers. It is a population attributable fraction (derived): what is above the problem
 * rate of an experienced team, over the whole. Exact, not rounded. The ratio is the firm's own; no study supplies one, and
 * a correlation is not a ratio. Throws an `InputError` with everything that is wrong.
 *
 * @example
 * attributableShare({ newcomerShare: 0.175, problemRateRatio: 1.8 }).toFixed(4); // '0.1228': 0.14 ÷ 1.14
 */
export function attributableShare(input: {
  /** Share, 0 to 1: service by newcomers, or missing while a place is empty. */
  readonly newcomerShare: Amount;
  /** Problem rate with newcomers ÷ with experienced staff, 1 or more. */
  readonly problemRateRatio: Amount;
}): Decimal {
  const read = readShare(input);
  return toPublicDecimal(shareOfExcess(newcomerExcess(read.newcomerShare, read.problemRateRatio)));
}

function teamReader() {
  const { yearlyTurnoverRate, monthsToFullSkill, monthsVacant } = turnover.inputs;
  return createNumbersReader({ yearlyTurnoverRate, monthsToFullSkill, monthsVacant });
}

function shareReader() {
  return createNumbersReader({
    newcomerShare: { label: 'Share of service by newcomers or gaps', unit: 'share' },
    problemRateRatio: { ...turnover.inputs.problemRateRatio, default: undefined },
  });
}
