import type { ChartText } from '../../chart/message.js';

/** The texts of charts, except labels, in Dutch. */
export const charts: Readonly<Record<ChartText, string>> = {
  'Cost by group': 'Kosten per groep',
  'What people leaving costs': 'Wat vertrek kost',
  'Turnover cost of the year, and lost revenue at {basis}':
    'Verloopkosten van het jaar, en de gemiste omzet tegen {basis}',
  'Lost revenue through leaving': 'Gemiste omzet door vertrek',
  'lost revenue through leaving': 'gemiste omzet door vertrek',
  'Contribution margin lost through leaving': 'Gemiste contributiemarge door vertrek',
  'not counted': 'niet meegeteld',
  '{label} per leaver, in {currency}': '{label} per vertrekker, in {currency}',
  '{amount} in all': '{amount} in totaal',
  '{amount} in all, {perLeaver} a leaver': '{amount} in totaal, {perLeaver} per vertrekker',
  'From {lowest} to {highest}': 'Van {lowest} tot {highest}',
  'Nothing is counted, for no line has all that it needs':
    'Er is niets meegeteld, want voor geen enkele post is alles ingevuld',
  'To the left of the line: what is saved': 'Links van de lijn: wat bespaard wordt',
  'Diamond: the total, after what is saved': 'Ruit: het totaal, na aftrek van wat bespaard wordt',
  'Without lost revenue, for it is not assessed how much of it people leaving cause: {names}':
    'Zonder gemiste omzet, omdat niet bepaald is hoeveel daarvan door vertrek komt: {names}',
  'The largest is {bar}.': 'De grootste is {bar}.',
};
