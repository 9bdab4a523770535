/** Every text about ranges beside the results themselves, in English. A name in braces is the place of a figure. */
export const uncertaintyTexts = {
  // A range that is refused.
  'range.noShape':
    '{path} is a range, and must name its shape: one of {shapes}. No shape is chosen for you, because they differ in the average.',
  'range.unknownShape': '{path}.shape must be one of {shapes}; {given} was given{hint}.',
  'range.figure': 'a {shape} range has {figures}',
  'range.notInOrder': '{path} must have {order}; {given} were given.',
  'range.orderOfTwo': 'low below high',
  'range.orderOfThree': 'low below high, and likely from low to high',
  'range.orderOfPercentiles': 'p5 above 0 and below p95',
  'range.orderOfCounts': 'of at most out, and out at least 1',
  'range.lognormalReaches':
    '{path} has {bound} as its highest figure, and a lognormal range of {p5} to {p95} has no highest figure; use triangular or pert.',
  'range.countsNotShare':
    '{path} is in {unit}, and fromCounts is for shares from 0 to 1; use uniform, triangular or pert.',
  'range.wholeFigures': '{path} must be a whole number, so its range must be oneOf with whole numbers.',
  'range.notAList': '{path}.values must be a list such as [{ value: 60000, chance: 0.3 }, …]; {given} was given.',
  'range.chances': '{path} has chances that add up to {sum}; they must add up to 1.',
  'range.none':
    'The input has no range: every figure in it is one number. Give a figure as a range, such as {path}: { shape: "triangular", low: 3, likely: 5, high: 9 }.',
  // What is asked.
  'ask.unknownAnswer': 'answer must be total{others} or a quantity of the model; {given} was given{hint}.',
  'ask.answerMissing': '{answer} does not exist for these figures, so it cannot be the answer.',
  'ask.answerMissingAt': '{answer} does not exist if {figures}.',
  'ask.notGiven': '{path} is not given, and has no default: give a figure or a range to start from.',
  'ask.notAnInput': '{path} is not an input of {label}{hint}.',
  'ask.values': '{path} must be a list of 1 to 50 figures; {given} was given.',
  'ask.whole': '{path} must be a whole number from {least} to {most}; {given} was given.',
  'ask.percentiles': 'from and to must be above 0 and below 100, and from below to; {from} and {to} were given.',
  'ask.number': '{path} must be a number; {given} was given.',
  'ask.twoInputs': 'x and y must be two inputs; both are {path}.',
  'issue.if': 'If {figures}: {message}',
  'issue.inTrials':
    '{path} {says} This is so in {count} of {trials} combinations of figures that were tried: choose ranges that cannot contradict one another.',
  'issue.dividedInTrials':
    '{path} divides by zero in {count} of {trials} combinations of figures that were tried; check {paths}.',
  'issue.linesLeftOut':
    '{lines} cannot be computed if {figures}, although they can at the likely figures: give {missing} as well.',
  'issue.tooManyRanges':
    '{count} ranges have too many ends to try together; give at most {most}, and the rest as figures.',
  // Answers.
  'answer.total': 'Total of all lines',
  'answer.perLeaver': 'Total per leaver',
  // Notices.
  'notice.independent':
    'The ranges are taken to be independent: if figures that are high together stay high together, the true spread is wider.',
  'notice.allAtOnce':
    'Low and high have every range at its end at once, which is far less likely than 5 %: they are limits, not a forecast.',
  'notice.openEnds': 'A range without bounds is at its 5 % and 95 % here, so that a trial can be beyond: {paths}.',
  'notice.linesChange': 'Other lines are counted if {figures}: {lines}.',
  'notice.likelyIsNotAverage':
    'The figure at the likely values is not the average: ranges that reach further to one side move the average, and not the likely value.',
  'notice.signsDiffer':
    'At the likely figures the answer is {headline}, and on average {mean}: the sign differs, because ranges reach further to one side.',
  'notice.missingInTrials': '{answer} does not exist in {count} of {trials} trials; its figures are of the others.',
  'notice.baseIsLikely':
    'The base has every figure at its likely value, and not at its median. Each range is moved alone, so what ranges do together is not shown.',
  'notice.nothingToDecide':
    'The answer is {sign} zero in every trial, so nothing that could be learnt changes the decision.',
  'notice.notLinear':
    'The answer is not in proportion to each range, so what single figures are worth to know is approximate.',
  'notice.noThreshold': 'No value of {path} from {least} to {most} makes {answer} {at}.',
  'notice.outsideRange': 'The threshold is outside the range that was given.',
} as const;

/** The texts about ranges, by key. */
export type UncertaintyTexts = typeof uncertaintyTexts;
