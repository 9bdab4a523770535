import type { lostRevenueTexts } from '../../lost-revenue/texts.js';
import type { Translations, WordsOf } from '../../messages/translate.js';
import { charts } from './charts.js';
import { lostCustomers } from './lost-customers.js';
import { messages } from './messages.js';
import { results } from './results.js';
import { serviceTeam } from './service-team.js';
import { uncertainty } from './uncertainty.js';

// Staff leaver: vertrokken medewerker. Newcomer: nieuwkomer. Contribution margin: contributiemarge. Rework: herstelwerk.
const noticesAndRules: WordsOf<typeof lostRevenueTexts> = {
  'notice.newcomersEverywhere':
    'Met dit verloop en deze maanden is elk uur door nieuwkomers of lege plekken bediend; hun aandeel is op 1 gesteld.',
  'notice.marketLimitReached':
    'Door mond-tot-mondreclame zouden {before} potentiële klanten afhaken, meer dan de markt levert; {limit} tellen mee, en het deel dat verloop veroorzaakt is bij benadering.',
  'notice.fewIncidents':
    'Er zijn minder fouten ({incidents}) dan klanten met een probleem ({customers}): sommige problemen worden nooit afgehandeld, of de twee cijfers passen niet bij elkaar.',
  'notice.extraLeavingUnusual':
    'Van de klanten met een probleem vertrekt {percent}% daardoor; Goodman en anderen (2000, samenvatting) melden dat een probleem de trouw met 15 tot 30% verlaagt. Controleer de extra kansen op vertrek.',
  'notice.nothingAttributed':
    'Geen deel van het serviceverlies is aan verloop toegeschreven: turnover.problemRateRatio is 1 tot eigen cijfers van het bedrijf meer zeggen.',
  'notice.noServiceStaff':
    'Welk deel van het serviceverlies verloop veroorzaakt, is niet bepaald: turnover.serviceStaff is 0.',
  'notice.turnoverShareNotAssessed':
    'Welk deel van het serviceverlies verloop veroorzaakt, is niet bepaald en telt als nul; daarvoor is nodig: {missing}.',
  'notice.reworkNotAssessed': 'Herstelwerk is niet bepaald; het is niet nul.',
  'notice.vacancyNotAssessed': 'Omzetverlies door lege plekken is niet bepaald; het is niet nul.',

  'rule.outcomesAddUpFigures':
    'en de aandelen deels tevreden en ontevreden klagers moeten samen 1 zijn; ze komen uit op {total}.',
  'rule.extraWithinRetentionFigures':
    'mag niet meer zijn dan customers.retentionWithoutProblem, {retention}: wie toch al vertrekt, kan niet nog eens vertrekken; ingevuld is {extra}.',
  'rule.replacingNeeds': 'moet worden ingevuld als replacement.replacedShare meer is dan 0; vul 0 in als er niets is.',
  'rule.replacingPaysFigures':
    'komt met de leemte tot vervanging uit op {cost}, meer dan een klant waard is, {value}: vervangen loont niet, dus replacement.replacedShare moet 0 zijn.',
  'rule.withinCustomerValueFigures': 'mag niet meer zijn dan een nieuwe klant waard is, {limit}; ingevuld is {given}.',
  'rule.withinReworkFigures':
    'mag niet meer zijn dan het herstelwerk waar het bij hoort, {limit}; ingevuld is {given}.',
  'rule.reworkNeeds': 'moet samen met de andere cijfers van herstelwerk worden ingevuld; vul 0 in als er niets is.',
  'rule.ratioWithinReachFigures':
    'is te hoog: van de klanten van nieuwkomers zou meer dan iedereen een probleem hebben. Met deze cijfers kan het hoogstens {limit} zijn.',
  'rule.oneWayToCountLeavers': 'en turnover.yearlyTurnoverRate zeggen twee keer hetzelfde; vul een van beide in.',
  'rule.nobodyToLeave': 'is 0, maar volgens turnover.staffLeavers zijn er mensen vertrokken.',
  'rule.outcomesAddUp': 'en de aandelen deels tevreden en ontevreden klagers moeten samen 1 zijn.',
  'rule.extraWithinRetention':
    'mag niet meer zijn dan customers.retentionWithoutProblem: wie toch al vertrekt, kan niet nog eens vertrekken.',
  'rule.replacingPays':
    'komt met de leemte tot vervanging uit op meer dan een klant waard is: vervangen loont niet, dus replacement.replacedShare moet 0 zijn.',
  'rule.withinCustomerValue': 'mag niet meer zijn dan een nieuwe klant waard is.',
  'rule.withinRework': 'mag niet meer zijn dan het herstelwerk waar het bij hoort.',
  'rule.ratioWithinReach': 'is te hoog: van de klanten van nieuwkomers zou meer dan iedereen een probleem hebben.',
};

const sources: Translations = {
  "Convention of this model, not a finding; the firm's own cost of capital is better":
    'Afspraak van dit model, geen onderzoeksresultaat; de eigen kapitaalkosten van het bedrijf zijn beter',
  'Convention of this model, not a finding': 'Afspraak van dit model, geen onderzoeksresultaat',
  'Nobody is taken to be replaced until the firm says so':
    'Tot het bedrijf iets anders opgeeft, geldt dat niemand vervangen wordt',
  'Nothing is taken to be saved until the firm says so':
    'Tot het bedrijf iets anders opgeeft, geldt dat er niets bespaard wordt',
  'No referrals are counted until the firm says so':
    'Tot het bedrijf iets anders opgeeft, tellen er geen aanbevelingen mee',
  'Incidents × the parts of one, less what is got back (derived). The parts are asked for because published figures per callback run from 350 to about 3,000 dollars, by what is inside':
    'Fouten × de onderdelen van één fout, min wat terugkomt (afgeleid). De onderdelen worden gevraagd omdat gepubliceerde bedragen per terugkomend bezoek van 350 tot zo’n 3.000 dollar lopen, naar wat erin zit',
  'Population attributable fraction: with rate p0 for an experienced team the observed rate is p0 × (1 + newcomers × (ratio − 1)), and the part above p0 is attributable (derived)':
    'Populatie-attributieve fractie: is de frequentie p0 bij een ervaren team, dan is de waargenomen frequentie p0 × (1 + nieuwkomers × (verhouding − 1)), en het deel boven p0 is toe te schrijven (afgeleid)',
  'Hours not covered × sales per hour that are really lost × contribution margin (derived)':
    'Niet opgevangen uren × echt verloren omzet per uur × contributiemarge (afgeleid)',
  'Sums of the pages before, and the share of them that turnover causes (derived)':
    'De som van de vorige onderdelen, en het deel daarvan dat verloop veroorzaakt (afgeleid)',
  'Discounted sum of the yearly margins, the first one certain and at the end of the first year (derived); compare https://ealhamed.github.io/frameworks-library/ms/m02.html, where the first margin comes only if the customer renews':
    'De verdisconteerde som van de jaarmarges, de eerste zeker en aan het eind van het eerste jaar (afgeleid); vergelijk https://ealhamed.github.io/frameworks-library/ms/m02.html, waar de eerste marge alleen komt als de klant verlengt',
  'Customers × problem rate × extra leaving, after the market damage method of TARP (Goodman and others, from 1976); the algebra is derived':
    'Klanten × aandeel met een probleem × extra vertrek, naar de marktschademethode van TARP (Goodman en anderen, vanaf 1976); de algebra is afgeleid',
  'About half of individuals complain: Goodman and others (2000), Turning CFOs into Quality Champions, Quality Progress, March 2000 (abstract), https://asq.org/qic/display-item/index.html?item=13838':
    'Ongeveer de helft van de consumenten klaagt: Goodman en anderen (2000), Turning CFOs into Quality Champions, Quality Progress, maart 2000 (samenvatting), https://asq.org/qic/display-item/index.html?item=13838',
  'Cautious assumption: satisfied complainants stay like everybody else. Knox and van Oest (2014, abstract) find that recovery helps and almost never makes up for all, so the true figure is likelier to be above zero':
    'Voorzichtige aanname: tevreden klagers blijven net als ieder ander. Knox en van Oest (2014, samenvatting) vinden dat herstel helpt en bijna nooit alles goedmaakt, dus het werkelijke cijfer ligt eerder boven nul',
  'Customers lost × their value, after the market damage method of TARP; split into those replaced and those not, never both (derived)':
    'Verloren klanten × hun waarde, naar de marktschademethode van TARP; gesplitst in wie vervangen wordt en wie niet, nooit beide (afgeleid)',
  'Hearers × in the market × put off, first generation only (derived), on figures of TARP as quoted at https://www.customerservicemanager.com/the-financial-impact-of-customer-service/':
    'Toehoorders × in de markt × afgehaakt, alleen de eerste generatie (afgeleid), met cijfers van TARP zoals aangehaald op https://www.customerservicemanager.com/the-financial-impact-of-customer-service/',
  'TARP, 9 to 10 people, the lower of the two taken; quoted as 10 in ACHR News, https://www.achrnews.com/blogs/17-opinions/post/82907':
    'TARP, 9 tot 10 mensen, waarvan het laagste getal is genomen; aangehaald als 10 in ACHR News, https://www.achrnews.com/blogs/17-opinions/post/82907',
  'TARP: of ten people who hear good or bad, one acts; quoted at https://www.customerservicemanager.com/the-financial-impact-of-customer-service/':
    'TARP: van de tien mensen die iets goeds of slechts horen, handelt er één; aangehaald op https://www.customerservicemanager.com/the-financial-impact-of-customer-service/',
  'Referrals that customers lost and not replaced would have made within the horizon (derived); only those who would not have come anyway, as Kumar, Petersen and Leone (2007) have it':
    'Aanbevelingen die verloren en niet vervangen klanten binnen de jaren vooruit gedaan zouden hebben (afgeleid); alleen wie anders niet gekomen was, zoals bij Kumar, Petersen en Leone (2007)',
  'Newcomers and gaps as the link between turnover and service (derived); service was worse in units with more newcomers in Hausknecht, Trevor and Howard (2009), 75 units, 5,631 staff (abstract)':
    'Nieuwkomers en lege plekken als schakel tussen verloop en service (afgeleid); de service was slechter in vestigingen met meer nieuwkomers bij Hausknecht, Trevor en Howard (2009), 75 vestigingen, 5.631 medewerkers (samenvatting)',
  "Nothing is attributed without the firm's own evidence: Ton and Huckman (2008, abstract) find no harm where processes are followed closely":
    'Zonder eigen gegevens van het bedrijf wordt niets toegeschreven: Ton en Huckman (2008, samenvatting) vinden geen schade waar werkwijzen nauwgezet worden gevolgd',
};

/** The lost revenue model in Dutch, without the texts about a turnover cost beside it. */
export const lostRevenueAlone = {
  label: 'Gemiste omzet',
  sections: { ...lostCustomers, ...serviceTeam },
  words: { ...messages, ...results, ...charts, ...uncertainty, ...noticesAndRules },
  sources,
};
