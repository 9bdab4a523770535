import type { Arithmetic } from '../expression/arithmetic.js';

/**
 * The share of service given by newcomers, or missing while a place is empty: each leaver leaves so many months of the
 * twelve. Above one, every hour is.
 */
export function newcomerShareBeforeCap<N extends Arithmetic<N>>(
  yearlyTurnoverRate: N,
  monthsToFullSkill: N,
  monthsVacant: N,
): N {
  return yearlyTurnoverRate.times(monthsToFullSkill.plus(monthsVacant)).div(12);
}

/** How many more problems there are than with an experienced team, as a ratio of those that it would have. */
export function newcomerExcess<N extends Arithmetic<N>>(newcomerShare: N, problemRateRatio: N): N {
  return newcomerShare.times(problemRateRatio.minus(1));
}

/** The share of all problems that would not be there with an experienced team. */
export function shareOfExcess<N extends Arithmetic<N>>(newcomerExcess: N): N {
  return newcomerExcess.div(newcomerExcess.plus(1));
}
