/** The messages that a retention plan and a retention review share. */
export type ProgrammeText =
  | 'must be given, or another of the costs per leaver: without them nothing is known to be saved.'
  | 'must come to more than 0 with the other costs per leaver: if leaving costs nothing, nothing is saved by keeping people.'
  | 'must be given, or another cost of the programme: without one every programme pays.'
  | 'Fewer than 20 leavers in a year: by chance alone the number changes by a fifth or more from one year to the next.'
  | 'In cash the programme takes {loss} more than it saves: the rest of the saving is paid time and output, which become cash only if fewer hours are paid or more is sold.';

/** Every message of the retention plan model. */
export type RetentionPlanText =
  | ProgrammeText
  | 'must be given to judge a plan; give 0 to see only what the programme must achieve.'
  | 'must be given to judge a plan.'
  | 'must be given if horizon.years is more than 1: money that comes later is worth less.'
  | 'No effect can pay for the programme in its first year: it takes {needed} leavers prevented, and {most} are within reach.'
  | 'Pays: it saves {saving} in the first year and costs {cost}; it breaks even at {needed} leavers prevented, {whole} in whole people, and {prevented} are expected.'
  | 'Pays over {years} years: the savings are worth {saving} today, and the costs {cost}.'
  | 'Pays over {years} years, but not in the first: the savings are worth {saving} today, and the costs {cost}; the first year alone loses {loss}.'
  | 'Does not pay: it saves {saving} in the first year and costs {cost}; it would pay from {needed} leavers prevented, {whole} in whole people, and {prevented} are expected.'
  | 'Does not pay over {years} years: the savings are worth {saving} today, and the costs {cost}.'
  | 'Cannot pay in the first year: it costs {cost}, as much as {needed} leavers, and at most {most} could be prevented.';

/** The sources of the retention plan model. */
export type RetentionPlanSource =
  | ProgrammeSource
  | 'Cost per leaver by kind, from a turnover cost (derived); the value of a point as in NSI Nursing Solutions (2026), National Health Care Retention & RN Staffing Report, 295,000 USD for an average hospital (quoted)'
  | 'Leavers × relative reduction, as in Shanafelt, Goh and Sinsky (2017), JAMA Internal Medicine 177(12), 1826-1832; isolation of the effect and its confidence after the Phillips ROI methodology (quoted)'
  | 'Present value of amounts at the end of each year, as the NPV function of a spreadsheet; delay and fading of the effect are ours (derived)'
  | 'Leavers prevented × cost per leaver, for the months in which the programme works (derived)'
  | 'All leavers are taken to be within reach until the firm says less'
  | 'The whole effect is taken to be due to the programme until the firm says less'
  | 'One year is looked at until the firm says more'
  | 'The effect is taken to last in full until the firm says less'
  | 'The effect is taken to start at once until the firm says later';

/** The sources that a retention plan and a retention review share. */
export type ProgrammeSource =
  | 'All costs of a programme, the time of its participants included, after the Phillips ROI methodology (quoted); paid for all who are covered, not for those who are kept'
  | 'Benefit-cost ratio and return after the Phillips ROI methodology, (benefits − costs) ÷ costs (quoted); break-even figures are the same formulas, solved for one figure (derived)'
  | 'The estimate is taken to be certain until the firm says less';

/** Every message of the retention review model. */
export type RetentionReviewText =
  | ProgrammeText
  | 'must be given to review a programme.'
  | 'must be given with the other rate of the control group.'
  | 'Before and after alone, without a control group: what would have happened anyway is in the saving, and teams that were chosen after a bad year get better anyway.'
  | 'Paid: it saved {saving} and cost {cost}; {prevented} leavers were prevented, and it broke even at {needed}.'
  | 'Did not pay: it saved {saving} and cost {cost}; {prevented} leavers were prevented, and it would have paid from {needed}.'
  | 'Did not pay: turnover rose by {points} points, {more} more people left, and it cost {cost} as well.';

/** The sources of the retention review model. */
export type RetentionReviewSource =
  | ProgrammeSource
  | 'Difference of two differences with a control group; without one, the fall of the rate × the share that is due to the programme × confidence, after the Phillips ROI methodology (quoted)'
  | 'The whole fall is taken to be due to the programme until the firm says less';

/** Every message of the pay raise model. */
export type PayRaiseText =
  | 'must be given to judge a raise.'
  | 'must be given to judge a raise; give 0 to see only the elasticity at which it pays.'
  | 'A raise above 25 %: no estimate of how turnover answers to pay reaches so far.'
  | 'The elasticity is that of pay against the pay of others: if competitors raise theirs as well, separations respond little (Dube, Giuliano and Leonard, abstract).'
  | 'An elasticity of {elasticity} is above the 3.0 to 4.5 that Emanuel and Harrington (2020, abstract) report; estimates around 10 compare a worker with colleagues, and overstate a raise for all (Dube, Giuliano and Leonard, abstract).'
  | 'Fewer than 20 leavers in a year: by chance alone the number changes by a fifth or more from one year to the next.'
  | 'Pays: {percent} % of the raise comes back through turnover; it breaks even at an elasticity of {elasticity}.'
  | 'Does not pay: {percent} % of the raise comes back through turnover; it would pay at an elasticity of {elasticity}.'
  | 'Cannot pay: {percent} % of the raise comes back through turnover, and {most} % would if nobody left any more; the rest must come from output.';

/** The sources of the pay raise model. */
export type PayRaiseSource =
  'Arc elasticity: the fall of turnover ÷ its average, over the rise of pay ÷ its average (derived); Emanuel and Harrington (2020, abstract) report 3.0 to 4.5 in warehouses and call centres';

/** Every message of the stay bonus model. */
export type StayBonusText =
  | 'must be given to judge a stay bonus.'
  | 'must be no more than bonus.leaveWithout: a bonus for those who stay makes nobody leave.'
  | 'Of the bonuses {percent} % go to people who would have stayed anyway.'
  | 'Fewer than 20 people would leave: with so few, chance alone decides much of the result.'
  | 'Pays: {paid} is paid for each person kept, who would cost {worth}; it would pay up to a bonus of {bonus}.'
  | 'Does not pay: {paid} is paid for each person kept, who would cost {worth}; it would pay up to a bonus of {bonus}, or if {percent} % leave with it.'
  | 'Cannot pay: {paid} is paid for each person kept, who would cost {worth}; even if everybody stayed, the bonuses would cost more than is saved. A bonus up to {bonus} would pay.'
  | 'Does not pay: as many leave with the bonus as without it.';

/** The sources of the stay bonus model. */
export type StayBonusSource =
  | 'People kept × cost per leaver against the bonus of all who stay (derived); the price of a person kept as in the teacher bonuses of Tennessee, Springer, Rodriguez and Swain (2014, reported in the press)'
  | 'Those kept are taken to stay until the firm says otherwise';
