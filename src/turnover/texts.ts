/** Every notice of the turnover model, in English. A name in braces is the place of a figure. */
export type TurnoverText =
  | 'Paperwork and training come to {itemised} a leaver, below the baseline of {baseline}: look for hours and purchases that are left out. Source of the baseline: {source}.'
  | 'Only paperwork is itemised, so the baseline no longer applies and training is counted as 0.'
  | 'Only training is itemised, so the baseline no longer applies and paperwork is counted as 0.'
  | 'Vacancy counts the pay saved, but neither cover nor output lost: the vacancy appears to save money.'
  | 'Vacancy counts cover or output lost, but no pay saved: the leaver is no longer paid on those days, so give vacancy.payPerDay.'
  | 'Vacancy comes to less than nothing: the pay saved is more than cover and output lost, so the vacancy appears to save money. Look for cover and output that are left out.'
  | 'Vacancy counts cover, and all or nearly all of the output as lost (vacancy.outputLostShare is {share}): output that the cover makes up is counted twice.'
  | "The new hire's training hours are counted under training, and again in ramp-up if the weeks to proficiency include them."
  | 'Training takes {training} hours of the new hire and ramp-up only {rampUp}, so training cannot lie within it: do the weeks to full proficiency begin after training, or are they too few?'
  | "The trainer's hours are counted under training, and again in ramp-up if colleagues' hours of disruption include them."
  | '{most} is {mostRate} and {least} is {leastRate}: are both per hour, not per month or year?'
  | 'pay.leaver is {perHour} an hour and vacancy.payPerDay is {perDay} a day: is the second the pay of one day, not of an hour, month or year?'
  | 'The total is below zero: what is saved outweighs what is counted as cost. Look for costs that are left out.';

/** Its sources that say more than where a publication stands. */
export type TurnoverSource =
  | 'A line of this model: money as billed; no publication is claimed'
  | 'A line of this model: days × output × share lost; no publication is claimed'
  | 'A line of this model: hours × loaded pay; no publication is claimed'
  | "One amount for paperwork and training together: the firm's own, or the default, which has a source of its own"
  | '“Customer Service Matters Much More Than You May Think”, Small Business Trends, February 2014: a rule of thumb of at least 2,000 US dollars a leaver; the article names no study, https://smallbiztrends.com/2014/02/customer-service-matters.html'
  | 'Pay rates stated once and used by every line, as in the CEPR and CLASP turnover calculator (2011), lines 1 and 2, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc'
  | 'Bare pay, as in the CEPR and CLASP turnover calculator (2011), which has no benefits loading, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc'
  | 'One interviewer: time × one pay rate × interviews, as in the companion software of Cascio, Boudreau and Fink (2019), Investing in People, 3rd ed., line R3'
  | "One to one, as in the CEPR and CLASP turnover calculator (2011), line 7a: the trainer's hours are counted for each hire, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc";
