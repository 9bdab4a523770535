import type { Decimal } from 'decimal.js';
import { createNumbersReader } from '../input/reader.js';
import { type Amount, ExactDecimal, toPublicDecimal } from '../numbers/decimal.js';
import { newcomerExcess, newcomerShareBeforeCap, shareOfExcess } from './newcomer-formulas.js';
import { turnover } from './turnover.js';

const readTeam = /* @__PURE__ */ teamReader();

const readShare = /* @__PURE__ */ shareReader();

/**
 * Calculates the share of service given by newcomers or missing while a position is vacant, 0 to 1: yearly turnover
 * rate × (months to full skill + months vacant) ÷ 12, but at most 1. The share is exact and not rounded. Throws an
 * `InputError` that lists every problem.
 *
 * @example
 * newcomerShare({ yearlyTurnoverRate: 0.6, monthsToFullSkill: 3, monthsVacant: 0.5 }).toString(); // '0.175'
 */
export function newcomerShare(input: {
  /** Leavers in a year ÷ average staff, 0.6 for 60 %. It may be above 1. */
  readonly yearlyTurnoverRate: Amount;
  /** Months until a newcomer serves as well as experienced staff. */
  readonly monthsToFullSkill: Amount;
  /** Months for which a position is vacant. */
  readonly monthsVacant: Amount;
}): Decimal {
  const team = readTeam(input);
  const share = newcomerShareBeforeCap(team.yearlyTurnoverRate, team.monthsToFullSkill, team.monthsVacant);
  return toPublicDecimal(share.greaterThan(1) ? new ExactDecimal(1) : share);
}

/**
 * Calculates the share of service problems that turnover causes, 0 to just below 1: n × (ratio − 1) ÷ (1 + n × (ratio −
 * 1)), where n is the newcomer share. It is a population attributable fraction (derived): the problems above the rate
 * of an experienced team ÷ all problems. The share is exact and not rounded. The firm must supply its own ratio,
 * because no study does, and a correlation is not a ratio. Throws an `InputError` that lists every problem.
 *
 * @example
 * attributableShare({ newcomerShare: 0.175, problemRateRatio: 1.8 }).toFixed(4); // '0.1228': 0.14 ÷ 1.14
 */
export function attributableShare(input: {
  /** A share, 0 to 1: service by newcomers, or missing while a position is vacant. */
  readonly newcomerShare: Amount;
  /** The problem rate with newcomers ÷ the problem rate with experienced staff, 1 or more. */
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
