import type { Arithmetic } from '../expression/arithmetic.js';

/**
 * Returns the share of service given by newcomers, or missing while a position is vacant: yearly turnover rate × months
 * per leaver ÷ 12. It may be above 1, which means every hour, and callers then take 1.
 */
export function newcomerShareBeforeCap<N extends Arithmetic<N>>(
  yearlyTurnoverRate: N,
  monthsToFullSkill: N,
  monthsVacant: N,
): N {
  return yearlyTurnoverRate.times(monthsToFullSkill.plus(monthsVacant)).div(12);
}

/** Returns the additional problems caused by newcomers ÷ the problems of an experienced team. */
export function newcomerExcess<N extends Arithmetic<N>>(newcomerShare: N, problemRateRatio: N): N {
  return newcomerShare.times(problemRateRatio.minus(1));
}

/** Returns the share of all problems that an experienced team would not have. */
export function shareOfExcess<N extends Arithmetic<N>>(newcomerExcess: N): N {
  return newcomerExcess.div(newcomerExcess.plus(1));
}
