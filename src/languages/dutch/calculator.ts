import type { UiTexts } from '../calculator-texts.js';

/** The calculator's own words in Dutch. */
export const dutchTexts: UiTexts = {
  locale: 'nl-NL',
  currency: 'Valuta',
  currencyNotChosen: 'USD (niet gekozen)',
  given: '{count} ingevuld',
  toMend: '{count} na te kijken',
  ifEmpty: 'Indien leeg: {value}.',
  source: 'Bron',
  share: 'aandeel, 0 tot 1',
  between: '{min} tot {max}',
  moreThan: 'meer dan {min}',
  atLeast: '{min} of meer',
  wholeNumber: 'geheel getal',
  notANumber:
    '“{label}” moet een getal in cijfers zijn, zoals {example}: zonder valutateken en zonder scheiding van duizendtallen.',
  shareExample: '{example} voor 25%',
  forLeavers: '{amount} per vertrekker, {leavers} vertrekkers',
  start: 'Vul “{label}” in voor een eerste uitkomst.',
  nothingCounted:
    'Er is nog niets te tellen. Vul een van de onderdelen in; een kostenpost verschijnt zodra alles er is wat ervoor nodig is.',
  outdated: 'Niet bijgewerkt. Na te kijken: {count}.',
  noResult: 'Nog geen uitkomst. Na te kijken: {count}.',
  leaveOut: 'Weglaten',
  breakdown: 'Uitsplitsing',
  howIsIt: 'Hoe is “{label}” berekend?',
  byKind: 'Wat voor kosten het zijn',
  kindHelp: {
    cash: 'geld dat is uitgegeven, min geld dat is bespaard',
    time: 'betaalde uren van medewerkers',
    opportunity: 'productie of verkoop die uitblijft',
    mixed: 'een bedrag dat de bron niet uitsplitst',
  },
  needs: 'nodig: {labels}',
  copyLink: 'Link naar deze berekening kopiëren',
  linkCopied: 'Link gekopieerd. Alle cijfers van deze berekening staan erin.',
  exportCsv: 'Posten als CSV opslaan',
  csvSaved: 'Posten als CSV opgeslagen.',
  copyThis: 'Deze pagina mag niet zelf kopiëren of opslaan. De tekst is geselecteerd: kopieer hem met Ctrl+C of ⌘C.',
  close: 'Sluiten',
  linkNewer:
    'De link is gemaakt met een nieuwere versie van deze rekenhulp en wordt niet geopend, zodat er niets uit verloren gaat.',
  linkUnreadable: 'De link is niet te lezen: misschien ontbreekt er een stuk. Kopieer de hele link opnieuw.',
  linkTooLong: 'De link is veel te lang voor een link van deze rekenhulp en wordt niet geopend.',
  linkOfOtherCalculator: 'De link is voor een rekenhulp met de naam “{name}”, en die staat niet op deze pagina.',
  linkOfOtherModel: 'De link hoort bij een andere berekening ({model}) en wordt hier niet geopend.',
  linkOfOtherCurrency:
    'De link is in {theirs}, maar deze pagina rekent in {ours}. Er wordt niets omgerekend; daarom wordt hij niet geopend.',
};
