import type { ChartTexts } from '../../chart/texts.js';
import type { WordsOf } from '../../messages/translate.js';

/** The texts of charts, except labels, in Dutch. */
export const charts: WordsOf<ChartTexts> = {
  'chart.byGroup': 'Kosten per groep',
  'chart.costOfLeaving': 'Wat vertrek kost',
  'chart.costOfLeavingWithBasis': 'Verloopkosten van het jaar, en de gemiste omzet tegen {basis}',
  'chart.lossSection': 'Gemiste omzet door vertrek',
  'chart.lossCategory': 'gemiste omzet door vertrek',
  'chart.lossLine': 'Gemiste contributiemarge door vertrek',
  'chart.notCounted': 'niet meegeteld',
  'chart.perLeaver': '{label} per vertrekker, in {currency}',
  'chart.amount': '{amount} in totaal',
  'chart.amountPerLeaver': '{amount} in totaal, {perLeaver} per vertrekker',
  'chart.range': 'Van {lowest} tot {highest}',
  'chart.nothingCounted': 'Er is niets meegeteld, want voor geen enkele post is alles ingevuld',
  'chart.savings': 'Links van de lijn: wat bespaard wordt',
  'chart.netTotal': 'Ruit: het totaal, na aftrek van wat bespaard wordt',
  'chart.lossUnknown': 'Zonder gemiste omzet, omdat niet bepaald is hoeveel daarvan door vertrek komt: {names}',
  'chart.largest': 'De grootste is {bar}.',
  'chart.base': 'Lijn: elk cijfer op zijn waarschijnlijkste waarde, {base}',
  'chart.widest': 'De breedste balk is {label}.',
  'chart.bin': '{count} trekkingen van {from} tot {to}',
  'chart.point': '{label} op {figure}: {answer} {value}',
  'chart.now': 'nu',
  'chart.threshold': 'omslagpunt',
};
