/** Every notice of the turnover model, in English. A name in braces is the place of a figure. */
export const turnoverTexts = {
  'notice.belowBaseline':
    'Paperwork and training come to {itemised} a leaver, below the baseline of {baseline}: look for hours and purchases that are left out. Source of the baseline: {source}.',
  'notice.onlyPaperwork': 'Only paperwork is itemised, so the baseline no longer applies and training is counted as 0.',
  'notice.onlyTraining': 'Only training is itemised, so the baseline no longer applies and paperwork is counted as 0.',
  'notice.paySavedAlone':
    'Vacancy counts the pay saved, but neither cover nor output lost: the vacancy appears to save money.',
  'notice.noPaySaved':
    'Vacancy counts cover or output lost, but no pay saved: the leaver is no longer paid on those days, so give vacancy.payPerDay.',
  'notice.vacancyGains':
    'Vacancy comes to less than nothing: the pay saved is more than cover and output lost, so the vacancy appears to save money. Look for cover and output that are left out.',
  'notice.coverAndOutputLost':
    'Vacancy counts cover, and all or nearly all of the output as lost (vacancy.outputLostShare is {share}): output that the cover makes up is counted twice.',
  'notice.trainingInsideRampUp':
    "The new hire's training hours are counted under training, and again in ramp-up if the weeks to proficiency include them.",
  'notice.trainingBeyondRampUp':
    'Training takes {training} hours of the new hire and ramp-up only {rampUp}, so training cannot lie within it: do the weeks to full proficiency begin after training, or are they too few?',
  'notice.trainerInsideDisruption':
    "The trainer's hours are counted under training, and again in ramp-up if colleagues' hours of disruption include them.",
  'notice.rampUpInsidePerformance':
    'Output that the replacement does not reach yet is counted in ramp-up, and again in the difference in performance unless the output in a year is that of full proficiency.',
  'notice.payFarApart': '{most} is {mostRate} and {least} is {leastRate}: are both per hour, not per month or year?',
  'notice.payPerDayFarApart':
    'pay.leaver is {perHour} an hour and vacancy.payPerDay is {perDay} a day: is the second the pay of one day, not of an hour, month or year?',
  'notice.netSaving':
    'The total is below zero: what is saved outweighs what is counted as cost. Look for costs that are left out.',
} as const;

/** The notices of several models about figures that are possible and hardly meant. */
export const plausibilityTexts = {
  'notice.hourlyPayTooHigh':
    '{input} is {pay} an hour, which looks like pay per week, month or year: give pay per hour, or name the period.',
  'notice.dailyPayTooHigh':
    '{input} is {pay} a day, which looks like pay per week, month or year: give pay per day, or name the period.',
  'notice.hourlyPayTooLow':
    '{input} comes to less than {bound} an hour: is it pay per hour that is given as pay per week, month or year?',
  'notice.payZero': 'Pay of 0: {inputs}. Those hours then cost nothing. Leave out pay that is not known.',
  'notice.shareBelowOnePercent': 'Less than 1 %: {inputs}. Is a hundred times as much meant?',
} as const;
