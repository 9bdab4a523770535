/** Everything that the lost revenue model says of its own, in English. A name in braces is the place of a figure. */
export type LostRevenueText = NoticeText | RuleText;

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

/** Its sources that are no publication. */
export type LostRevenueSource =
  | "Convention of this model, not a finding; the firm's own cost of capital is better"
  | 'Convention of this model, not a finding'
  | 'Nobody is taken to be replaced until the firm says so'
  | 'Nothing is taken to be saved until the firm says so'
  | 'No referrals are counted until the firm says so'
  | 'Incidents × the parts of one, less what is got back (derived). The parts are asked for because published figures per callback run from 350 to about 3,000 dollars, by what is inside'
  | 'Population attributable fraction: with rate p0 for an experienced team the observed rate is p0 × (1 + newcomers × (ratio − 1)), and the part above p0 is attributable (derived)'
  | 'Hours not covered × sales per hour that are really lost × contribution margin (derived)'
  | 'Sums of the pages before, and the share of them that turnover causes (derived)';
