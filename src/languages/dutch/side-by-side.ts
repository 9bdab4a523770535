import type { sideBySideTexts } from '../../lost-revenue/texts.js';
import type { WordsOf } from '../../messages/translate.js';

/** The texts about a turnover cost beside a lost revenue, in Dutch. */
export const sideBySide: WordsOf<typeof sideBySideTexts> = {
  'overlap.paySaved': 'Het bespaarde loon van lege plekken ({amount}) zit alleen in de verloopkosten.',
  'overlap.cover':
    'De kosten van vervanging ({amount}) zitten alleen in de verloopkosten; bij gemiste omzet tellen de uren die niet zijn opgevangen.',
  'overlap.rampUp':
    'Het tragere werk van nieuwkomers ({amount}) zit alleen in de verloopkosten; bij gemiste omzet tellen problemen.',
  'overlap.separation':
    'De vertrekvergoeding en de rest van de uitdiensttreding ({amount}) zitten alleen in de verloopkosten.',
  'overlap.stableTeam': 'Een vast team zou ook {amount} verliezen: dat bedrag wordt getoond en niet opgeteld.',
  'overlap.salesNotMade': 'De gemiste omzet ({amount}) staat naast de marge en wordt niet opgeteld.',
  'overlap.outputLostAndProblems':
    'De verloopkosten bevatten de gemiste productie van lege plekken ({amount}), en de gemiste omzet bevat de problemen van die maanden: vul bij “Productie per dag” alleen de productie van de dag zelf in, zonder klanten die later wegblijven.',
  'overlap.rampUpAndProblems':
    'De verloopkosten bevatten de productie die nieuwkomers nog niet halen ({amount}), en de gemiste omzet bevat hun problemen: reken bij “Gemiddeld aandeel gemiste productie” geen werk mee dat wordt overgedaan.',
  'overlap.performanceAndLostMargin':
    'De verloopkosten tellen de productie van vertrekkers tegenover die van opvolgers ({amount}), en de gemiste omzet de klanten die door vertrek verloren gaan: “Productie van de vertrekker per jaar” mag de marge op die klanten niet bevatten.',
  'overlap.disruptionAndRework':
    'De verloopkosten bevatten de uren waarin collega’s helpen en herstellen ({amount}), en de gemiste omzet bevat de uren herstelwerk: reken bij “Verloren uren van collega’s” geen werk mee dat wordt overgedaan.',
  'contradiction.currency':
    'lostRevenue.currency is {currency}, maar de verloopkosten zijn in {other}; er wordt niets omgerekend, dus geef beide in één valuta.',
  'contradiction.staffLeavers':
    'lostRevenue.turnover komt uit op {staffLeavers} vertrokken medewerkers in het jaar, meer dan de {leavers} vertrekkers van de verloopkosten, van wie zij een deel zijn; geef beide voor hetzelfde bedrijf en hetzelfde hele jaar (in turnover.staffLeavers kan het aantal zelf, in plaats van een afgerond percentage).',
  'contradiction.sameSales':
    'lostRevenue.vacancy telt de marge op omzet die door lege plekken verloren is ({margin}), en turnover.vacancy.outputPerDay de gemiste productie van dezelfde plekken ({output}); laat een van beide weg.',
};
