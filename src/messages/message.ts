import type { Measure, Period } from '../numbers/unit.js';

/**
 * Every text that the core says, in English: problems with an input, formulas in words, the schema. A name in braces is
 * the place of a figure. The core says nothing that is not here, and a text that a language lacks does not compile.
 */
export type Message =
  // An object was expected.
  | 'The input must be {right}; {given} was given.'
  | 'an object such as { leavers: 24 }'
  | 'an object of inputs by name'
  | '{path} must be an object of inputs; {given} was given{hint}.'
  | 'The input'
  | '{path} cannot be read: it throws when asked what it holds.'
  | '{path} cannot be read: it throws when its value is asked for.'
  // What was given, where it cannot be shown as it is.
  | '{text} ({count} characters)'
  | 'an array'
  | 'an object'
  | 'a bigint'
  | 'a boolean'
  | 'a function'
  | 'a symbol'
  | 'nothing'
  // One figure by itself: what follows its path.
  | '{path} {must}.'
  | '{path} {says}'
  | 'must be a number, or digits in a string such as "{example}"; {given} was given{hint}'
  | 'must be more than {bound} ({unit}); {given} was given{hint}'
  | 'must be {bound} or more ({unit}); {given} was given{hint}'
  | 'must be {bound} or less ({unit}); {given} was given{hint}'
  | '{must}: {why}'
  | 'must be a whole number ({unit}); {given} was given'
  | 'must have at most {most} decimals; {given} has {count}{hint}'
  | 'must have at most {most} digits; {count} were given'
  | 'must be a currency code of ISO 4217 such as USD or EUR; {given} was given{hint}'
  // Between groups of three digits, as in 1,000,000.
  | ','
  // What was probably meant.
  | ' (leave it out if it is not known)'
  | ' (leave it out if nothing is known)'
  | ' (convert it with Number() or String())'
  | ' (write {figure} for {percent} %)'
  | ' (write {figure}, without the sign)'
  | ' (write {figure}, without separators)'
  | ' (write {figure}, with a point for decimals and no separators)'
  | ' (write {figure}, digits only)'
  | ' (write {figure} or {other}, whichever is meant)'
  | ' (that is {figure}; it must be {bound} or more)'
  | ' (write all digits, without an exponent)'
  | ' (write it in decimal digits)'
  | ' (write {figure})'
  | ' (round it: {figure})'
  // Which inputs there are.
  | '{path} is not an input.'
  | '{path} is not an input; did you mean {meant}?'
  | '{path} is a path, not a key: write {object}.'
  | '{path} must be given: {what}'
  | '{path} must be given in {currency}: its default, {value}, is in {own}, and nothing is converted.'
  | '{path} is given, but it applies only if neither {replaced} is itemised, and {itemised} is.'
  | '{path} is given, but it applies only if neither {replaced} is itemised.'
  | '{path} is given, but no line uses it.'
  | '{path} is given, but {missing} is not.'
  | '{path} is given, but {missing} are not.'
  | '{path} is given, but not all of {missing} are.'
  | '{path} is given, but none of {ways}.'
  | '{count} more'
  | ' and '
  | ' nor '
  | ' with '
  // Figures that cannot be computed or printed.
  | '{path} divides by zero; look at {paths}.'
  | '{path} comes to 1e24 or more, too much to print exactly; look at {paths}.'
  // Formulas in words.
  | 'the smaller of {formula} and {limit}'
  | 'the sum of as many terms as {terms}: {first}, then each {next}'
  | 'the one before'
  // The currency where none is named, and the schema.
  | 'Currency'
  | 'US dollars, where no currency is named'
  | 'ISO 4217 code of all amounts.'
  | 'Unit: {unit}.'
  | 'Default when left out: {value}.'
  | 'Default when left out, in {currency} only: {value}.'
  | 'Source: {source}'
  // Units.
  | Measure
  | `/${Period}`
  | HourlyPayText;

/** What several models raise about pay per hour. */
export type HourlyPayText =
  | '{input} is {pay} an hour, which looks like pay per week, month or year: divide it by the hours paid in that time, such as {hours} hours paid in a year.'
  | '{input} is {pay} a day, which looks like pay per month or year: divide it by the days paid in that time, such as {days} days paid in a year.';
