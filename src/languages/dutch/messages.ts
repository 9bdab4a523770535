import type { Message } from '../../messages/message.js';

/** The messages of the core, in Dutch. */
export const messages: Readonly<Record<Message, string>> = {
  'The input must be {right}; {given} was given.': 'De invoer moet {right} zijn; ingevuld is {given}.',
  'an object such as { leavers: 24 }': 'een object zoals { leavers: 24 }',
  'an object of inputs by name': 'een object met velden op naam',
  '{path} must be an object of inputs; {given} was given{hint}.':
    '{path} moet een object met velden zijn; ingevuld is {given}{hint}.',
  'The input': 'De invoer',
  '{path} cannot be read: it throws when asked what it holds.':
    '{path} kan niet worden gelezen: bij het opvragen van de inhoud treedt een fout op.',
  '{path} cannot be read: it throws when its value is asked for.':
    '{path} kan niet worden gelezen: bij het opvragen van de waarde treedt een fout op.',

  '{text} ({count} characters)': '{text} ({count} tekens)',
  'an array': 'een array',
  'an object': 'een object',
  'a bigint': 'een bigint',
  'a boolean': 'een boolean',
  'a function': 'een functie',
  'a symbol': 'een symbool',
  nothing: 'niets',

  '{path} {must}.': '{path} {must}.',
  '{path} {says}': '{path} {says}',
  'must be a number, or digits in a string such as "{example}"; {given} was given{hint}':
    'moet een getal zijn, of cijfers in een tekst zoals "{example}"; ingevuld is {given}{hint}',
  'must be more than {bound} ({unit}); {given} was given{hint}':
    'moet meer zijn dan {bound} ({unit}); ingevuld is {given}{hint}',
  'must be {bound} or more ({unit}); {given} was given{hint}':
    'moet {bound} of meer zijn ({unit}); ingevuld is {given}{hint}',
  'must be {bound} or less ({unit}); {given} was given{hint}':
    'mag niet meer zijn dan {bound} ({unit}); ingevuld is {given}{hint}',
  '{must}: {why}': '{must}: {why}',
  'must be a whole number ({unit}); {given} was given': 'moet een geheel getal zijn ({unit}); ingevuld is {given}',
  'must have at most {most} decimals; {given} has {count}{hint}':
    'mag hoogstens {most} decimalen hebben; {given} heeft er {count}{hint}',
  'must have at most {most} digits; {count} were given':
    'mag hoogstens {most} cijfers hebben; ingevuld zijn er {count}',
  'must be a currency code of ISO 4217 such as USD or EUR; {given} was given{hint}':
    'moet een valutacode volgens ISO 4217 zijn, zoals USD of EUR; ingevuld is {given}{hint}',

  ',': '.',

  ' (leave it out if it is not known)': ' (laat het leeg als het niet bekend is)',
  ' (leave it out if nothing is known)': ' (laat het weg als er niets bekend is)',
  ' (convert it with Number() or String())': ' (zet het om met Number() of String())',
  ' (write {figure} for {percent} %)': ' (vul {figure} in voor {percent}%)',
  ' (write {figure}, without the sign)': ' (vul {figure} in, zonder teken)',
  ' (write {figure}, without separators)': ' (vul {figure} in, zonder scheidingstekens)',
  ' (write {figure}, with a point for decimals and no separators)':
    ' (vul {figure} in, met een punt voor de decimalen en zonder scheidingstekens)',
  ' (write {figure}, digits only)': ' (vul {figure} in, alleen cijfers)',
  ' (write {figure} or {other}, whichever is meant)': ' (vul {figure} of {other} in, wat er bedoeld is)',
  ' (that is {figure}; it must be {bound} or more)': ' (dat is {figure}; het moet {bound} of meer zijn)',
  ' (write all digits, without an exponent)': ' (vul alle cijfers in, zonder exponent)',
  ' (write it in decimal digits)': ' (vul het in gewone cijfers in)',
  ' (write {figure})': ' (vul {figure} in)',
  ' (round it: {figure})': ' (rond af: {figure})',

  '{path} is not an input.': '{path} is geen veld.',
  '{path} is not an input; did you mean {meant}?': '{path} is geen veld; bedoelt u {meant}?',
  '{path} is a path, not a key: write {object}.': '{path} is een pad en geen sleutel: schrijf {object}.',
  '{path} must be given: {what}': '{path} moet worden ingevuld: {what}',
  '{path} must be given in {currency}: its default, {value}, is in {own}, and nothing is converted.':
    '{path} moet in {currency} worden ingevuld: de standaardwaarde, {value}, is in {own} en er wordt niets omgerekend.',
  '{path} is given, but it applies only if neither {replaced} is itemised, and {itemised} is.':
    '{path} is ingevuld, maar geldt alleen als noch {replaced} is uitgesplitst; {itemised} is dat wel.',
  '{path} is given, but it applies only if neither {replaced} is itemised.':
    '{path} is ingevuld, maar geldt alleen als noch {replaced} is uitgesplitst.',
  '{path} is given, but no line uses it.': '{path} is ingevuld, maar geen enkele kostenpost gebruikt het.',
  '{path} is given, but {missing} is not.': '{path} is ingevuld, maar {missing} niet.',
  '{path} is given, but {missing} are not.': '{path} is ingevuld, maar {missing} niet.',
  '{path} is given, but not all of {missing} are.': '{path} is ingevuld, maar {missing} niet allemaal.',
  '{path} is given, but none of {ways}.': '{path} is ingevuld, maar geen van deze: {ways}.',
  '{count} more': 'nog {count}',
  ' and ': ' en ',
  ' nor ': ' noch ',
  ' with ': ' met ',

  '{path} divides by zero; look at {paths}.': '{path} deelt door nul; controleer {paths}.',
  '{path} comes to 1e24 or more, too much to print exactly; look at {paths}.':
    '{path} komt uit op 1e24 of meer, te veel om precies weer te geven; controleer {paths}.',

  'the smaller of {formula} and {limit}': 'de kleinste van {formula} en {limit}',
  'the sum of as many terms as {terms}: {first}, then each {next}':
    'de som van zoveel termen als {terms}: {first}, daarna telkens {next}',
  'the one before': 'de vorige',

  Currency: 'Valuta',
  'US dollars, where no currency is named': 'Amerikaanse dollars als er geen valuta is gekozen',
  'ISO 4217 code of all amounts.': 'ISO 4217-code van alle bedragen.',
  'Unit: {unit}.': 'Eenheid: {unit}.',
  'Default when left out: {value}.': 'Standaardwaarde als niets is opgegeven: {value}.',
  'Default when left out, in {currency} only: {value}.':
    'Standaardwaarde als niets is opgegeven, alleen in {currency}: {value}.',
  'Source: {source}': 'Bron: {source}',

  money: 'bedrag',
  people: 'personen',
  count: 'aantal',
  share: 'aandeel van 0 tot 1',
  ratio: 'verhouding',
  hours: 'uur',
  days: 'dagen',
  weeks: 'weken',
  months: 'maanden',
  years: 'jaar',
  '/hour': '/uur',
  '/day': '/dag',
  '/week': '/week',
  '/month': '/maand',
  '/year': '/jaar',

  '{input} is {pay} an hour, which looks like pay per week, month or year: divide it by the hours paid in that time, such as {hours} hours paid in a year.':
    '{input} is {pay} per uur, en dat lijkt op loon per week, maand of jaar: deel het door de betaalde uren in die tijd, zoals {hours} betaalde uren in een jaar.',
  '{input} is {pay} a day, which looks like pay per month or year: divide it by the days paid in that time, such as {days} days paid in a year.':
    '{input} is {pay} per dag, en dat lijkt op loon per maand of jaar: deel het door de betaalde dagen in die tijd, zoals {days} betaalde dagen in een jaar.',
};
