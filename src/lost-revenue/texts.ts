/** Everything that the lost revenue model says of its own, in English. A name in braces is the place of a figure. */
export type LostRevenueText = NoticeText | RuleText | SideBySideText;

/** Its notices. */
export type NoticeText =
  | 'With this turnover and these months every hour is served by newcomers or gaps; their share is taken as 1.'
  | 'Word of mouth would put off {before} prospects, more than the market supplies; {limit} are counted, and the part that turnover causes is approximate.'
  | 'There are fewer incidents ({incidents}) than customers with a problem ({customers}): some problems are never handled, or the two figures do not fit.'
  | 'Of the customers with a problem {percent} % leave because of it; Goodman and others (2000, abstract) report that a problem lowers loyalty by 15 to 30 %. Check the extra chances of leaving.'
  | "No part of the service loss is attributed to turnover: turnover.problemRateRatio is 1 until the firm's own figures say more."
  | 'Which part of the service loss turnover causes is not assessed: turnover.serviceStaff is 0.'
  | 'Which part of the service loss turnover causes is not assessed, and counts as nothing; it needs {missing}.'
  | 'Rework is not assessed; it is not zero.'
  | 'Sales lost while places are empty are not assessed; they are not zero.';

/** What its rules say of figures that contradict each other, with and without the figures; it follows the path. */
export type RuleText =
  | 'and the shares of partly satisfied and dissatisfied complainants must add up to 1.'
  | 'and the shares of partly satisfied and dissatisfied complainants must add up to 1; they come to {total}.'
  | 'must be no more than customers.retentionWithoutProblem: those who leave anyway cannot leave again.'
  | 'must be no more than customers.retentionWithoutProblem, {retention}: those who leave anyway cannot leave again; {extra} was given.'
  | 'must be given where replacement.replacedShare is above 0; give 0 where there is none.'
  | 'with the gap until replaced comes to more than a customer is worth: replacing does not pay, so replacement.replacedShare should be 0.'
  | 'with the gap until replaced comes to {cost}, more than a customer is worth, {value}: replacing does not pay, so replacement.replacedShare should be 0.'
  | 'must be no more than a new customer is worth.'
  | 'must be no more than a new customer is worth, {limit}; {given} was given.'
  | 'must be no more than the rework it belongs to.'
  | 'must be no more than the rework it belongs to, {limit}; {given} was given.'
  | 'must be given with the other figures of rework; give 0 where there is none.'
  | 'is too high: among customers served by newcomers more than all would have a problem.'
  | 'is too high: among customers served by newcomers more than all would have a problem. With these figures it can be {limit} at most.'
  | 'and turnover.yearlyTurnoverRate say the same thing twice; give one of them.'
  | 'is 0, but turnover.staffLeavers says that people left.';

/** What is said where turnover cost and lost revenue stand side by side. */
export type SideBySideText = OverlapText | ContradictionText;

/** What could be counted twice. */
export type OverlapText =
  | 'The pay saved while places are empty ({amount}) is in turnover cost alone.'
  | 'What cover is paid ({amount}) is in turnover cost alone; lost revenue counts hours not covered.'
  | 'Slower work of newcomers ({amount}) is in turnover cost alone; lost revenue counts problems.'
  | 'Severance and the rest of separation ({amount}) are in turnover cost alone.'
  | 'A stable team would lose {amount} too: it is shown, and not added.'
  | 'Sales not made ({amount}) stand beside the margin, and are not added.'
  | 'Turnover cost counts output lost in empty places ({amount}), and lost revenue the problems of those months: “Output per day” must exclude sales lost later.'
  | 'Turnover cost counts output that newcomers do not reach ({amount}), and lost revenue their problems: “Average share of output lost” must leave out work that is done again.'
  | 'Turnover cost counts colleagues’ hours of helping and mending ({amount}), and lost revenue the hours of rework: “Colleagues’ hours of disruption” must leave out work that is done again.';

/** What cannot stand side by side. */
export type ContradictionText =
  | 'lostRevenue.currency is {currency}, but the turnover cost is in {other}; nothing is converted, so give both in one currency.'
  | 'lostRevenue.turnover comes to {staffLeavers} staff leavers in the year, more than the {leavers} leavers of the turnover cost, whom they are part of; give both for the same firm and the same whole year (turnover.staffLeavers takes the number itself, in place of a rounded rate).'
  | 'lostRevenue.vacancy counts the margin on sales lost in empty places ({margin}), and turnover.vacancy.outputPerDay the output lost in the same places ({output}); leave one of them out.';

/** Everything that the customer profit model says of its own. */
export type CustomerProfitText =
  | 'must be given to judge a customer; give 0 where there is none.'
  | 'This customer costs more than it brings: leave it out of the active customers, for losing it is a saving and not a loss.'
  | 'Keep: the customer brings {amount} a year.'
  | 'Reprice: a price {percent} % higher breaks even, and the customer would accept it.'
  | 'Reprice: a price {percent} % higher breaks even; ask for it, or serve in fewer hours. If neither is accepted, letting go saves {saving} a year: {time} in paid time, which is cash only once fewer hours are paid, and {rest} in all else.'
  | 'Let go: a price {percent} % higher breaks even, which is more than the customer would accept; letting go saves {saving} a year: {time} in paid time, which is cash only once fewer hours are paid, and {rest} in all else.'
  | 'Let go: nothing is sold to the customer, and letting go saves {saving} a year: {time} in paid time, which is cash only once fewer hours are paid, and {rest} in all else.';

/** Its sources. */
export type CustomerProfitSource =
  | 'No refunds or gifts are counted until the firm says so'
  | 'No quits are attributed to a customer until the firm says so'
  | 'Nobody is taken to be turned away until the firm says so'
  | 'Revenue − direct cost − hours × rate, as at https://jnbservice.com/training/client-profitability.html; quits caused and margin displaced are ours (derived)';

/** Everything that the margin at risk model says of its own. */
export type MarginAtRiskText =
  'A rough first figure from two shares: one year of margin, without later years, word of mouth, rework or replacement; the lost revenue model has them.';

/** The sources of the lost revenue model that say more than where a publication stands. */
export type LostRevenueSource =
  | "Convention of this model, not a finding; the firm's own cost of capital is better"
  | 'Convention of this model, not a finding'
  | 'Nobody is taken to be replaced until the firm says so'
  | 'Nothing is taken to be saved until the firm says so'
  | 'No referrals are counted until the firm says so'
  | 'Incidents × the parts of one, less what is got back (derived). The parts are asked for because published figures per callback run from 350 to about 3,000 dollars, by what is inside'
  | 'Population attributable fraction: with rate p0 for an experienced team the observed rate is p0 × (1 + newcomers × (ratio − 1)), and the part above p0 is attributable (derived)'
  | 'Hours not covered × sales per hour that are really lost × contribution margin (derived)'
  | 'Sums of the pages before, and the share of them that turnover causes (derived)'
  | 'Discounted sum of the yearly margins, the first one certain and at the end of the first year (derived); compare https://ealhamed.github.io/frameworks-library/ms/m02.html, where the first margin comes only if the customer renews'
  | 'Customers × problem rate × extra leaving, after the market damage method of TARP (Goodman and others, from 1976); the algebra is derived'
  | 'About half of individuals complain: Goodman and others (2000), Turning CFOs into Quality Champions, Quality Progress, March 2000 (abstract), https://asq.org/qic/display-item/index.html?item=13838'
  | 'Cautious assumption: satisfied complainants stay like everybody else. Knox and van Oest (2014, abstract) find that recovery helps and almost never makes up for all, so the true figure is likelier to be above zero'
  | 'Customers lost × their value, after the market damage method of TARP; split into those replaced and those not, never both (derived)'
  | 'Hearers × in the market × put off, first generation only (derived), on figures of TARP as quoted at https://www.customerservicemanager.com/the-financial-impact-of-customer-service/'
  | 'TARP, 9 to 10 people, the lower of the two taken; quoted as 10 in ACHR News, https://www.achrnews.com/blogs/17-opinions/post/82907'
  | 'TARP: of ten people who hear good or bad, one acts; quoted at https://www.customerservicemanager.com/the-financial-impact-of-customer-service/'
  | 'Referrals that customers lost and not replaced would have made within the horizon (derived); only those who would not have come anyway, as Kumar, Petersen and Leone (2007) have it'
  | 'Newcomers and gaps as the link between turnover and service (derived); service was worse in units with more newcomers in Hausknecht, Trevor and Howard (2009), 75 units, 5,631 staff (abstract)'
  | "Nothing is attributed without the firm's own evidence: Ton and Huckman (2008, abstract) find no harm where processes are followed closely";
