import type { schemaTexts } from '../../compile/texts.js';
import type { CoreTexts } from '../../messages/texts.js';
import type { WordsOf } from '../../messages/translate.js';
import type { plausibilityTexts } from '../../turnover/texts.js';

/** The messages of the core, in Dutch. */
export const messages: WordsOf<CoreTexts | typeof schemaTexts | typeof plausibilityTexts> = {
  'input.notAnObject': 'De invoer moet {right} zijn; ingevuld is {given}.',
  'input.objectWithLeavers': 'een object zoals { leavers: 24 }',
  'input.objectByName': 'een object met velden op naam',
  'input.groupNotAnObject': '{path} moet een object met velden zijn; ingevuld is {given}.',
  'input.whole': 'De invoer',
  'input.unreadable': '{path} kan niet worden gelezen: bij het opvragen van de inhoud treedt een fout op.',
  'input.valueUnreadable': '{path} kan niet worden gelezen: bij het opvragen van de waarde treedt een fout op.',

  'given.longText': '{text} ({count} tekens)',
  'given.array': 'een array',
  'given.object': 'een object',
  'given.bigint': 'een bigint',
  'given.boolean': 'een boolean',
  'given.function': 'een functie',
  'given.symbol': 'een symbool',
  'given.undefined': 'niets',

  'input.refused': '{path} {must}.',
  'input.refusedByRule': '{path} {says}',
  'input.notANumber': 'moet een getal zijn, of cijfers in een tekst zoals "{example}"; ingevuld is {given}{hint}',
  'input.notMoreThan': 'moet meer zijn dan {bound} ({unit}); ingevuld is {given}{hint}',
  'input.belowBound': 'moet {bound} of meer zijn ({unit}); ingevuld is {given}{hint}',
  'input.aboveBound': 'mag niet meer zijn dan {bound} ({unit}); ingevuld is {given}{hint}',
  'input.withReason': '{must}: {why}',
  'input.notWhole': 'moet een geheel getal zijn ({unit}); ingevuld is {given}',
  'input.tooManyDecimals': 'mag hoogstens {most} decimalen hebben; {given} heeft er {count}',
  'input.tooManyDigits': 'mag hoogstens {most} cijfers hebben; ingevuld zijn er {count}',
  'input.unknownCurrency': 'moet een valutacode volgens ISO 4217 zijn, zoals USD of EUR; ingevuld is {given}{hint}',

  'number.thousands': '.',

  'hint.emptyField': ' (een leeg getalveld? laat het weg als het niet bekend is)',
  'hint.convert': ' (zet het om met Number() of String())',
  'hint.percent': ' (vul {figure} in voor {percent}%)',
  'hint.onePlusShare': ' (vul {figure} in als {given} 1 plus het deel is)',
  'hint.rateOfPeople':
    ' (een percentage van mensen is een verloop: geef hun aantal, of voor vertrekkers headcount en turnoverRate)',
  'hint.onlyShare': ' (alleen een aandeel of een verhouding is in procenten; dit is in {unit})',
  'hint.otherCurrency': ' ({sign} is geen teken van {currency}, en er wordt niets omgerekend)',
  'hint.otherUnit': ' (geef het in {unit})',
  'hint.withoutSeparators': ' (vul {figure} in, zonder scheidingstekens)',
  'hint.decimalPoint': ' (vul {figure} in, met een punt voor de decimalen en zonder scheidingstekens)',
  'hint.digitsOnly': ' (vul {figure} in, alleen cijfers)',
  'hint.either': ' (vul {figure} of {other} in, wat er bedoeld is)',
  'hint.belowBound': ' (dat is {figure}; het moet {bound} of meer zijn)',
  'hint.noExponent': ' (vul alle cijfers in, zonder exponent)',
  'hint.decimalDigits': ' (vul het in gewone cijfers in)',
  'hint.write': ' (vul {figure} in)',
  'hint.range':
    ' (een bereik; simulate, tornado en scenarios nemen het aan, en hier is één cijfer nodig, zoals het waarschijnlijkste)',

  'input.unknownInput': '{path} is geen veld.',
  'input.misspelt': '{path} is geen veld; bedoelt u {meant}?',
  'input.pathAsKey': '{path} is een pad en geen sleutel: schrijf {object}.',
  'input.required': '{path} moet worden ingevuld: {what}',
  'input.otherCurrency': '{path} is in {own} en de bedragen zijn in {currency}: er wordt niets omgerekend.',
  'input.sourceNotText': '{path} moet een tekst zijn die zegt waar het getal vandaan komt; ingevuld is {given}.',
  'input.unknownPeriod': '{path} moet {periods} zijn; ingevuld is {given}{hint}.',
  'input.periodUnwanted': '{path} moet weg: {input} is in {unit} en kent geen andere periode; ingevuld is {given}.',
  'input.amountItself': 'het bedrag zelf',
  'unused.replaced':
    '{path} is ingevuld, maar geldt alleen als noch {replaced} is uitgesplitst; {itemised} is dat wel.',
  'unused.fallback': '{path} is ingevuld, maar geldt alleen als noch {replaced} is uitgesplitst.',
  'unused.noLine': '{path} is ingevuld, maar geen enkele kostenpost gebruikt het.',
  'unused.oneMissing': '{path} is ingevuld, maar {missing} niet.',
  'unused.severalMissing': '{path} is ingevuld, maar {missing} niet.',
  'unused.notAll': '{path} is ingevuld, maar {missing} niet allemaal.',
  'unused.noneOf': '{path} is ingevuld, maar geen van deze: {ways}.',
  'list.more': 'nog {count}',
  'list.and': ' en ',
  'list.nor': ' noch ',
  'list.with': ' met ',

  'result.divisionByZero': '{path} deelt door nul; controleer {paths}.',
  'result.tooLarge': '{path} komt uit op 1e24 of meer, te veel om precies weer te geven; controleer {paths}.',

  'formula.smallerOf': 'de kleinste van {formula} en {limit}',
  'formula.series': 'de som van zoveel termen als {terms}: {first}, daarna telkens {next}',
  previousTerm: 'de vorige',

  'people.leaversRequired':
    'moet worden ingevuld: hoeveel mensen in de periode zijn vertrokken; of vul in plaats daarvan headcount en turnoverRate in.',
  'people.rateRequired': 'moet naast headcount worden ingevuld; of vul in plaats daarvan leavers in.',
  'people.headcountRequired': 'moet naast turnoverRate worden ingevuld; of vul in plaats daarvan leavers in.',
  'people.rateUnused': 'is ingevuld, maar headcount niet.',
  'people.headcount': 'Personeelsbestand',
  'people.headcountHelp':
    'Het gemiddelde aantal mensen in dienst in de periode. Samen met het verloop geeft het de vertrekkers; naast de vertrekkers geeft het het verloop.',
  'people.turnoverRate': 'Verloop',
  'people.turnoverRateHelp':
    'Vertrekkers ÷ personeelsbestand: 0.18 voor 18%; het kan meer dan 1 zijn. Geef dit samen met het personeelsbestand, of geef de vertrekkers.',
  'people.turnoverRateWhy': 'het is een verhouding, 0.18 voor 18%',
  'people.contradict': 'moet leavers ÷ headcount zijn. Verbeter een van de drie, of laat leavers of turnoverRate weg.',
  'people.contradictFigures':
    'moet leavers ÷ headcount = {leavers} ÷ {headcount} = {rate} zijn; ingevuld is {given}. Verbeter een van de drie, of laat leavers of turnoverRate weg.',
  'answer.yes': 'ja',
  'answer.no': 'nee',
  'answer.notRecorded': 'niet vastgelegd',

  'currency.label': 'Valuta',
  'currency.default': 'Amerikaanse dollars als er geen valuta is gekozen',
  'schema.currency': 'ISO 4217-code van alle bedragen.',
  'schema.unit': 'Eenheid: {unit}.',
  'schema.default': 'Standaardwaarde als niets is opgegeven: {value}.',
  'schema.defaultInCurrency': 'Standaardwaarde als niets is opgegeven, alleen in {currency}: {value}.',
  'schema.source': 'Bron: {source}',

  money: 'bedrag',
  people: 'personen',
  count: 'aantal',
  share: 'aandeel',
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

  'notice.hourlyPayTooHigh':
    '{input} is {pay} per uur, en dat lijkt op loon per week, maand of jaar: geef het loon per uur, of noem de periode.',
  'notice.dailyPayTooHigh':
    '{input} is {pay} per dag, en dat lijkt op loon per week, maand of jaar: geef het loon per dag, of noem de periode.',
  'notice.hourlyPayTooLow':
    '{input} komt op minder dan {bound} per uur: is het loon per uur dat als loon per week, maand of jaar is opgegeven?',
  'notice.payZero': 'Loon van 0: {inputs}. Die uren kosten dan niets. Laat loon dat niet bekend is weg.',
  'notice.shareBelowOnePercent': 'Minder dan 1%: {inputs}. Is honderd keer zoveel bedoeld?',
};
