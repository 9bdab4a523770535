// In English. A name in braces is the place of a figure. The text of a rule follows the path of an input.

/** The warning about a small number of leavers. */
export const fewLeaversTexts = {
  'notice.fewLeavers':
    'Fewer than 20 leavers in a year: by chance alone the number changes by a fifth or more from one year to the next.',
} as const;

/** The messages that a retention plan and a retention review share. */
export const programmeTexts = {
  'rule.costPerLeaverNeeded':
    'must be given, or another of the costs per leaver: without them nothing is known to be saved.',
  'rule.costPerLeaverAboveZero':
    'must come to more than 0 with the other costs per leaver: if leaving costs nothing, nothing is saved by keeping people.',
  'rule.programmeCostNeeded': 'must be given, or another cost of the programme: without one every programme pays.',
  'notice.cashLoss':
    'In cash the programme takes {loss} more than it saves: the rest of the saving is paid time and output, which become cash only if fewer hours are paid or more is sold.',
} as const;

/** The other messages of the retention plan model. */
export const retentionPlanTexts = {
  'rule.planNeeds': 'must be given to judge a plan.',
  'rule.planNeedsEffect': 'must be given to judge a plan; give 0 to see only what the programme must achieve.',
  'rule.discountRateNeeded': 'must be given if horizon.years is more than 1: money that comes later is worth less.',
  'notice.effectCannotPay':
    'No effect can pay for the programme in its first year: it takes {needed} leavers prevented, and {most} are within reach.',
  'advice.planPays':
    'Pays: it saves {saving} in the first year and costs {cost}; it breaks even at {needed} leavers prevented, {whole} in whole people, and {prevented} are expected.',
  'advice.planPaysOverYears': 'Pays over {years} years: the savings are worth {saving} today, and the costs {cost}.',
  'advice.planPaysLater':
    'Pays over {years} years, but not in the first: the savings are worth {saving} today, and the costs {cost}; the first year alone loses {loss}.',
  'advice.planDoesNotPay':
    'Does not pay: it saves {saving} in the first year and costs {cost}; it would pay from {needed} leavers prevented, {whole} in whole people, and {prevented} are expected.',
  'advice.planDoesNotPayOverYears':
    'Does not pay over {years} years: the savings are worth {saving} today, and the costs {cost}.',
  'advice.planCannotPay':
    'Cannot pay in the first year: it costs {cost}, as much as {needed} leavers, and at most {most} could be prevented.',
} as const;

/** The other messages of the retention review model. */
export const retentionReviewTexts = {
  'rule.reviewNeeds': 'must be given to review a programme.',
  'rule.bothControlRates': 'must be given with the other rate of the control group.',
  'notice.noControlGroup':
    'Before and after alone, without a control group: what would have happened anyway is in the saving, and teams that were chosen after a bad year get better anyway.',
  'advice.programmePaid':
    'Paid: it saved {saving} and cost {cost}; {prevented} leavers were prevented, and it broke even at {needed}.',
  'advice.programmeDidNotPay':
    'Did not pay: it saved {saving} and cost {cost}; {prevented} leavers were prevented, and it would have paid from {needed}.',
  'advice.turnoverRose':
    'Did not pay: turnover rose by {points} points, {more} more people left, and it cost {cost} as well.',
} as const;

/** The other messages of the pay raise model. */
export const payRaiseTexts = {
  'rule.raiseNeeds': 'must be given to judge a raise.',
  'rule.raiseNeedsElasticity': 'must be given to judge a raise; give 0 to see only the elasticity at which it pays.',
  'notice.raiseBeyondEstimates': 'A raise above 25 %: no estimate of how turnover answers to pay reaches so far.',
  'notice.elasticityHigh':
    'An elasticity of {elasticity} is above the 3.0 to 4.5 that Emanuel and Harrington (2020, abstract) report; estimates around 10 compare a worker with colleagues, and overstate a raise for all (Dube, Giuliano and Leonard, abstract).',
  'notice.competitorsFollow':
    'The elasticity is that of pay against the pay of others: if competitors raise theirs as well, separations respond little (Dube, Giuliano and Leonard, abstract).',
  'advice.raisePays':
    'Pays: {percent} % of the raise comes back through turnover; it breaks even at an elasticity of {elasticity}.',
  'advice.raiseDoesNotPay':
    'Does not pay: {percent} % of the raise comes back through turnover; it would pay at an elasticity of {elasticity}.',
  'advice.raiseCannotPay':
    'Cannot pay: {percent} % of the raise comes back through turnover, and {most} % would if nobody left any more; the rest must come from output.',
} as const;

/** The messages of the stay bonus model. */
export const stayBonusTexts = {
  'rule.bonusNeeds': 'must be given to judge a stay bonus.',
  'rule.leaveWithWithinWithout':
    'must be no more than bonus.leaveWithout: a bonus for those who stay makes nobody leave.',
  'notice.mostWouldHaveStayed': 'Of the bonuses {percent} % go to people who would have stayed anyway.',
  'notice.fewWouldLeave': 'Fewer than 20 people would leave: with so few, chance alone decides much of the result.',
  'advice.bonusPays':
    'Pays: {paid} is paid for each person kept, who would cost {worth}; it would pay up to a bonus of {bonus}.',
  'advice.bonusDoesNotPay':
    'Does not pay: {paid} is paid for each person kept, who would cost {worth}; it would pay up to a bonus of {bonus}, or if {percent} % leave with it.',
  'advice.bonusCannotPay':
    'Cannot pay: {paid} is paid for each person kept, who would cost {worth}; even if everybody stayed, the bonuses would cost more than is saved. A bonus up to {bonus} would pay.',
  'advice.bonusKeepsNobody': 'Does not pay: as many leave with the bonus as without it.',
} as const;
