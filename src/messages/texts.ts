import type { Measure, Period } from '../numbers/unit.js';

/**
 * Every text that the core says, in English: problems with an input, and formulas in words. A name in braces is
 * the place of a figure. English is written nowhere else; code and languages know a text by its key.
 */
export const coreTexts = {
  // An object was expected.
  'input.notAnObject': 'The input must be {right}; {given} was given.',
  'input.objectWithLeavers': 'an object such as { leavers: 24 }',
  'input.objectByName': 'an object of inputs by name',
  'input.groupNotAnObject': '{path} must be an object of inputs; {given} was given.',
  'input.whole': 'The input',
  'input.unreadable': '{path} cannot be read: listing its properties throws an error.',
  'input.valueUnreadable': '{path} cannot be read: reading its value throws an error.',
  // What was given, if it cannot be shown as it is.
  'given.longText': '{text} ({count} characters)',
  'given.array': 'an array',
  'given.object': 'an object',
  'given.bigint': 'a bigint',
  'given.boolean': 'a boolean',
  'given.function': 'a function',
  'given.symbol': 'a symbol',
  'given.undefined': 'nothing',
  // A single figure: the text that follows its path.
  'input.refused': '{path} {must}.',
  'input.refusedByRule': '{path} {says}',
  'input.notANumber': 'must be a number, or digits in a string such as "{example}"; {given} was given{hint}',
  'input.notMoreThan': 'must be more than {bound} ({unit}); {given} was given{hint}',
  'input.belowBound': 'must be {bound} or more ({unit}); {given} was given{hint}',
  'input.aboveBound': 'must be {bound} or less ({unit}); {given} was given{hint}',
  'input.withReason': '{must}: {why}',
  'input.notWhole': 'must be a whole number ({unit}); {given} was given',
  'input.tooManyDecimals': 'must have at most {most} decimals; {given} has {count}',
  'input.tooManyDigits': 'must have at most {most} digits; {count} were given',
  'input.unknownCurrency': 'must be a currency code of ISO 4217 such as USD or EUR; {given} was given{hint}',
  // Between groups of three digits, as in 1,000,000.
  'number.thousands': ',',
  // Suggestions.
  'hint.emptyField': ' (an empty number field? leave it out if it is not known)',
  'hint.convert': ' (convert it with Number() or String())',
  'hint.percent': ' (write {figure} for {percent} %)',
  'hint.onePlusShare': ' (write {figure} if {given} is 1 plus the share)',
  'hint.rateOfPeople': ' (per cent of people is a rate: give their number, or for leavers headcount and turnoverRate)',
  'hint.onlyShare': ' (only a share or a ratio is given in per cent; this is in {unit})',
  'hint.otherCurrency': ' ({sign} is not a sign of {currency}, and nothing is converted)',
  'hint.otherUnit': ' (give it in {unit})',
  'hint.withoutSeparators': ' (write {figure}, without separators)',
  'hint.decimalPoint': ' (write {figure}, with a point for decimals and no separators)',
  'hint.digitsOnly': ' (write {figure}, digits only)',
  'hint.either': ' (write {figure} or {other}, whichever is meant)',
  'hint.belowBound': ' (that is {figure}; it must be {bound} or more)',
  'hint.noExponent': ' (write all digits, without an exponent)',
  'hint.decimalDigits': ' (write it in decimal digits)',
  'hint.write': ' (write {figure})',
  'hint.range':
    ' (a range; simulate, tornado and scenarios take it, and here one figure is needed, such as the likely one)',
  // Unknown and missing inputs.
  'input.unknownInput': '{path} is not an input.',
  'input.misspelt': '{path} is not an input; did you mean {meant}?',
  'input.pathAsKey': '{path} is a path, not a key: write {object}.',
  'input.required': '{path} must be given: {what}',
  'input.otherCurrency': '{path} is in {own}, and the amounts are in {currency}: nothing is converted.',
  'input.sourceNotText': '{path} must be a text that says where the figure comes from; {given} was given.',
  'input.unknownPeriod': '{path} must be {periods}; {given} was given{hint}.',
  'input.periodUnwanted': '{path} must be left out: {input} is in {unit} and has no other period; {given} was given.',
  'input.amountItself': 'the amount itself',
  'unused.replaced': '{path} applies only if neither {replaced} is itemised, but {itemised} is.',
  'unused.fallback': '{path} applies only if neither {replaced} is itemised.',
  'unused.notAll': '{path} is given, but not all of {missing} are.',
  'unused.noLine': '{path} is given, but no line uses it.',
  'unused.oneMissing': '{path} is given, but {missing} is not.',
  'unused.severalMissing': '{path} is given, but {missing} are not.',
  'unused.noneOf': '{path} is given, but none of {ways}.',
  // Lists of names.
  'list.more': '{count} more',
  'list.and': ' and ',
  'list.nor': ' nor ',
  'list.with': ' with ',
  // Figures that cannot be computed or printed.
  'result.divisionByZero': '{path} divides by zero; check {paths}.',
  'result.tooLarge': '{path} is 1e24 or more, too large to print exactly; check {paths}.',
  // Formulas in words.
  'formula.smallerOf': 'the smaller of {formula} and {limit}',
  'formula.series': 'the sum of as many terms as {terms}: {first}, then each {next}',
  previousTerm: 'the one before',
  // The people of a model with leavers.
  'people.leaversRequired': 'must be given: how many left in the period; or give headcount and turnoverRate instead.',
  'people.rateRequired': 'must be given beside headcount; or give leavers instead.',
  'people.headcountRequired': 'must be given beside turnoverRate; or give leavers instead.',
  'people.rateUnused': 'is given, but headcount is not.',
  'people.headcount': 'Headcount',
  'people.headcountHelp':
    'The average number of people employed in the period. With the turnover rate it gives the leavers; beside the leavers it gives the rate.',
  'people.turnoverRate': 'Turnover rate',
  'people.turnoverRateHelp':
    'Leavers ÷ headcount: 0.18 for 18 %; it may be above 1. Give this with the headcount, or the leavers.',
  'people.turnoverRateWhy': 'it is a ratio, 0.18 for 18 %',
  'people.contradict': 'must be leavers ÷ headcount. Correct one of the three, or leave out leavers or turnoverRate.',
  'people.contradictFigures':
    'must be leavers ÷ headcount = {leavers} ÷ {headcount} = {rate}; {given} was given. Correct one of the three, or leave out leavers or turnoverRate.',
  // Answers by which leavers are split.
  'answer.yes': 'yes',
  'answer.no': 'no',
  'answer.notRecorded': 'not recorded',
  // The currency if none is named.
  'currency.label': 'Currency',
  'currency.default': 'US dollars, because no currency is given',
} as const;

/** Units: the key is the English text itself. */
type UnitTexts = { readonly [Unit in Measure | `/${Period}`]: Unit };

/** The texts of the core, by key. */
export type CoreTexts = typeof coreTexts & UnitTexts;
