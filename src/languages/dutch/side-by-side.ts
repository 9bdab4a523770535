import type { SideBySideText } from '../../lost-revenue/texts.js';

/** The texts about a turnover cost beside a lost revenue, in Dutch. */
export const sideBySide: Readonly<Record<SideBySideText, string>> = {
  'The pay saved while places are empty ({amount}) is in turnover cost alone.':
    'Het bespaarde loon van lege plekken ({amount}) zit alleen in de verloopkosten.',
  'What cover is paid ({amount}) is in turnover cost alone; lost revenue counts hours not covered.':
    'De kosten van vervanging ({amount}) zitten alleen in de verloopkosten; bij gemiste omzet tellen de uren die niet zijn opgevangen.',
  'Slower work of newcomers ({amount}) is in turnover cost alone; lost revenue counts problems.':
    'Het tragere werk van nieuwkomers ({amount}) zit alleen in de verloopkosten; bij gemiste omzet tellen problemen.',
  'Severance and the rest of separation ({amount}) are in turnover cost alone.':
    'De vertrekvergoeding en de rest van de uitdiensttreding ({amount}) zitten alleen in de verloopkosten.',
  'A stable team would lose {amount} too: it is shown, and not added.':
    'Een vast team zou ook {amount} verliezen: dat bedrag wordt getoond en niet opgeteld.',
  'Sales not made ({amount}) stand beside the margin, and are not added.':
    'De gemiste omzet ({amount}) staat naast de marge en wordt niet opgeteld.',
  'Turnover cost counts output lost in empty places ({amount}), and lost revenue the problems of those months: “Output per day” must exclude sales lost later.':
    'De verloopkosten bevatten de gemiste productie van lege plekken ({amount}), en de gemiste omzet bevat de problemen van die maanden: vul bij “Productie per dag” alleen de productie van de dag zelf in, zonder klanten die later wegblijven.',
  'Turnover cost counts output that newcomers do not reach ({amount}), and lost revenue their problems: “Average share of output lost” must leave out work that is done again.':
    'De verloopkosten bevatten de productie die nieuwkomers nog niet halen ({amount}), en de gemiste omzet bevat hun problemen: reken bij “Gemiddeld aandeel gemiste productie” geen werk mee dat wordt overgedaan.',
  'Turnover cost counts colleagues’ hours of helping and mending ({amount}), and lost revenue the hours of rework: “Colleagues’ hours of disruption” must leave out work that is done again.':
    'De verloopkosten bevatten de uren waarin collega’s helpen en herstellen ({amount}), en de gemiste omzet bevat de uren herstelwerk: reken bij “Verloren uren van collega’s” geen werk mee dat wordt overgedaan.',
  'lostRevenue.currency is {currency}, but the turnover cost is in {other}; nothing is converted, so give both in one currency.':
    'lostRevenue.currency is {currency}, maar de verloopkosten zijn in {other}; er wordt niets omgerekend, dus geef beide in één valuta.',
  'lostRevenue.turnover comes to {staffLeavers} staff leavers in the year, more than the {leavers} leavers of the turnover cost, whom they are part of; give both for the same firm and the same whole year (turnover.staffLeavers takes the number itself, in place of a rounded rate).':
    'lostRevenue.turnover komt uit op {staffLeavers} vertrokken medewerkers in het jaar, meer dan de {leavers} vertrekkers van de verloopkosten, van wie zij een deel zijn; geef beide voor hetzelfde bedrijf en hetzelfde hele jaar (in turnover.staffLeavers kan het aantal zelf, in plaats van een afgerond percentage).',
  'lostRevenue.vacancy counts the margin on sales lost in empty places ({margin}), and turnover.vacancy.outputPerDay the output lost in the same places ({output}); leave one of them out.':
    'lostRevenue.vacancy telt de marge op omzet die door lege plekken verloren is ({margin}), en turnover.vacancy.outputPerDay de gemiste productie van dezelfde plekken ({output}); laat een van beide weg.',
};
