/** The texts of the lost revenue model itself, in English. A name in braces is the place of a figure. */
export const lostRevenueTexts = {
  'notice.newcomersEverywhere':
    'With this turnover and these months every hour is served by newcomers or gaps; their share is taken as 1.',
  'notice.marketLimitReached':
    'Word of mouth would put off {before} prospects, more than the market supplies; {limit} are counted, and the part that turnover causes is approximate.',
  'notice.fewIncidents':
    'There are fewer incidents ({incidents}) than customers with a problem ({customers}): some problems are never handled, or the two figures do not fit.',
  'notice.extraLeavingUnusual':
    'Of the customers with a problem {percent} % leave because of it; Goodman and others (2000, abstract) report that a problem lowers loyalty by 15 to 30 %. Check the extra chances of leaving.',
  'notice.nothingAttributed':
    "No part of the service loss is attributed to turnover: turnover.problemRateRatio is 1 until the firm's own figures say more.",
  'notice.noServiceStaff':
    'Which part of the service loss turnover causes is not assessed: turnover.serviceStaff is 0.',
  'notice.turnoverShareNotAssessed':
    'Which part of the service loss turnover causes is not assessed, and counts as nothing; it needs {missing}.',
  'notice.reworkNotAssessed': 'Rework is not assessed; it is not zero.',
  'notice.vacancyNotAssessed': 'Sales lost while places are empty are not assessed; they are not zero.',
  // What its rules say of figures that contradict each other, with and without the figures; it follows the path.
  'rule.outcomesAddUp': 'and the shares of partly satisfied and dissatisfied complainants must add up to 1.',
  'rule.outcomesAddUpFigures':
    'and the shares of partly satisfied and dissatisfied complainants must add up to 1; they come to {total}.',
  'rule.extraWithinRetention':
    'must be no more than customers.retentionWithoutProblem: those who leave anyway cannot leave again.',
  'rule.extraWithinRetentionFigures':
    'must be no more than customers.retentionWithoutProblem, {retention}: those who leave anyway cannot leave again; {extra} was given.',
  'rule.replacingNeeds': 'must be given if replacement.replacedShare is above 0; give 0 if there is none.',
  'rule.replacingPays':
    'with the gap until replaced comes to more than a customer is worth: replacing does not pay, so replacement.replacedShare should be 0.',
  'rule.replacingPaysFigures':
    'with the gap until replaced comes to {cost}, more than a customer is worth, {value}: replacing does not pay, so replacement.replacedShare should be 0.',
  'rule.withinCustomerValue': 'must be no more than a new customer is worth.',
  'rule.withinCustomerValueFigures': 'must be no more than a new customer is worth, {limit}; {given} was given.',
  'rule.withinRework': 'must be no more than the rework it belongs to.',
  'rule.withinReworkFigures': 'must be no more than the rework it belongs to, {limit}; {given} was given.',
  'rule.reworkNeeds': 'must be given with the other figures of rework; give 0 if there is none.',
  'rule.ratioWithinReach': 'is too high: among customers served by newcomers more than all would have a problem.',
  'rule.ratioWithinReachFigures':
    'is too high: among customers served by newcomers more than all would have a problem. With these figures it can be {limit} at most.',
  'rule.oneWayToCountLeavers': 'and turnover.yearlyTurnoverRate say the same thing twice; give one of them.',
  'rule.nobodyToLeave': 'is 0, but turnover.staffLeavers says that people left.',
} as const;

/** The texts for turnover cost and lost revenue side by side. */
export const sideBySideTexts = {
  // What could be counted twice.
  'overlap.paySaved': 'The pay saved while places are empty ({amount}) is in turnover cost alone.',
  'overlap.cover': 'What cover is paid ({amount}) is in turnover cost alone; lost revenue counts hours not covered.',
  'overlap.rampUp': 'Slower work of newcomers ({amount}) is in turnover cost alone; lost revenue counts problems.',
  'overlap.separation': 'Severance and the rest of separation ({amount}) are in turnover cost alone.',
  'overlap.stableTeam': 'A stable team would lose {amount} too: it is shown, and not added.',
  'overlap.salesNotMade': 'Sales not made ({amount}) stand beside the margin, and are not added.',
  'overlap.outputLostAndProblems':
    'Turnover cost counts output lost in empty places ({amount}), and lost revenue the problems of those months: “Output per day” must exclude sales lost later.',
  'overlap.rampUpAndProblems':
    'Turnover cost counts output that newcomers do not reach ({amount}), and lost revenue their problems: “Average share of output lost” must leave out work that is done again.',
  'overlap.performanceAndLostMargin':
    'Turnover cost counts the output of leavers against that of their replacements ({amount}), and lost revenue the customers whom leaving costs: “Leaver’s output in a year” must exclude the margin of those customers.',
  'overlap.disruptionAndRework':
    'Turnover cost counts colleagues’ hours of helping and mending ({amount}), and lost revenue the hours of rework: “Colleagues’ hours of disruption” must leave out work that is done again.',
  // What cannot be put side by side.
  'contradiction.currency':
    'lostRevenue.currency is {currency}, but the turnover cost is in {other}; nothing is converted, so give both in one currency.',
  'contradiction.staffLeavers':
    'lostRevenue.turnover comes to {staffLeavers} staff leavers in the year, more than the {leavers} leavers of the turnover cost, whom they are part of; give both for the same firm and the same whole year (turnover.staffLeavers takes the number itself, in place of a rounded rate).',
  'contradiction.sameSales':
    'lostRevenue.vacancy counts the margin on sales lost in empty places ({margin}), and turnover.vacancy.outputPerDay the output lost in the same places ({output}); leave one of them out.',
} as const;

/** Everything that the customer profit model says of its own. */
export const customerProfitTexts = {
  'rule.customerNeeds': 'must be given to judge a customer; give 0 if there is none.',
  'notice.costsMoreThanItBrings':
    'This customer costs more than it brings: leave it out of the active customers, for losing it is a saving and not a loss.',
  'advice.keep': 'Keep: the customer brings {amount} a year.',
  'advice.repriceAccepted': 'Reprice: a price {percent} % higher breaks even, and the customer would accept it.',
  'advice.reprice':
    'Reprice: a price {percent} % higher breaks even; ask for it, or serve in fewer hours. If neither is accepted, letting go saves {saving} a year: {time} in paid time, which is cash only once fewer hours are paid, and {rest} in all else.',
  'advice.letGo':
    'Let go: a price {percent} % higher breaks even, which is more than the customer would accept; letting go saves {saving} a year: {time} in paid time, which is cash only once fewer hours are paid, and {rest} in all else.',
  'advice.letGoUnsold':
    'Let go: nothing is sold to the customer, and letting go saves {saving} a year: {time} in paid time, which is cash only once fewer hours are paid, and {rest} in all else.',
} as const;

/** Everything that the margin at risk model says of its own. */
export const marginAtRiskTexts = {
  'notice.roughFigure':
    'A rough first figure from two shares: one year of margin, without later years, word of mouth, rework or replacement; the lost revenue model has them.',
} as const;
