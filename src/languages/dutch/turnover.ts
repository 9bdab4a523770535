import type { Translations, WordsOf } from '../../messages/translate.js';
import type { turnoverTexts } from '../../turnover/texts.js';
import type { TurnoverTexts } from '../texts.js';
import { charts } from './charts.js';
import { messages } from './messages.js';
import { results } from './results.js';
import { sections } from './turnover-sections.js';
import { uncertainty } from './uncertainty.js';

const notices: WordsOf<typeof turnoverTexts> = {
  'notice.belowBaseline':
    'Administratie en opleiding komen uit op {itemised} per vertrekker, minder dan het richtbedrag van {baseline}: controleer of er uren of aankopen ontbreken. Bron van het richtbedrag: {source}.',
  'notice.onlyPaperwork':
    'Alleen administratie is uitgesplitst. Het richtbedrag geldt daarom niet en opleiding telt als nul.',
  'notice.onlyTraining':
    'Alleen opleiding is uitgesplitst. Het richtbedrag geldt daarom niet en administratie telt als nul.',
  'notice.paySavedAlone':
    'Bij de vacature telt het bespaarde loon mee, maar vervanging en gemiste productie niet: een lege plek lijkt zo winst op te leveren.',
  'notice.noPaySaved':
    'Bij de vacature tellen vervanging of gemiste productie mee, maar bespaard loon niet: de vertrekker krijgt die dagen geen loon meer, dus vul vacancy.payPerDay in.',
  'notice.vacancyGains':
    'De vacature komt lager uit dan nul: er wordt meer loon bespaard dan vervanging en gemiste productie kosten, zodat een lege plek winst lijkt op te leveren. Controleer of er vervanging of gemiste productie ontbreekt.',
  'notice.coverAndOutputLost':
    'Bij de vacature tellen de vervanging en alle of bijna alle productie als verlies (vacancy.outputLostShare is {share}): wat de vervanger produceert, telt dubbel.',
  'notice.trainingInsideRampUp':
    'De opleidingsuren van de nieuwe medewerker tellen mee bij opleiding, en nog eens bij inwerken als ze in de weken tot volledige inzetbaarheid zitten.',
  'notice.trainingBeyondRampUp':
    'De opleiding kost de nieuwe medewerker {training} uur en het inwerken maar {rampUp}, dus de opleiding past niet in het inwerken: beginnen de weken tot volledige inzetbaarheid na de opleiding, of zijn het er te weinig?',
  'notice.trainerInsideDisruption':
    'De uren van de trainer tellen mee bij opleiding, en nog eens bij inwerken als ze in de verloren uren van collega’s zitten.',
  'notice.rampUpInsidePerformance':
    'Productie die de opvolger nog niet haalt, telt mee bij het inwerken, en nog eens in het prestatieverschil, tenzij de productie per jaar die bij volledige inzetbaarheid is.',
  'notice.payFarApart':
    '{most} is {mostRate} en {least} is {leastRate}: zijn beide per uur, en niet per maand of jaar?',
  'notice.payPerDayFarApart':
    'pay.leaver is {perHour} per uur en vacancy.payPerDay is {perDay} per dag: is dat laatste het loon voor één dag, en niet voor een uur, maand of jaar?',
  'notice.netSaving':
    'Het totaal is lager dan nul: wat bespaard wordt is meer dan wat als kosten telt. Controleer of er kosten ontbreken.',
};

const sources: Translations = {
  'Cascio, Boudreau and Fink (2019), Investing in People, 3rd ed., companion software, DP, a year of it by pay; in the worth of the output, and over several years, it is ours (derived)':
    'Cascio, Boudreau en Fink (2019), Investing in People, 3e druk, bijbehorende software, DP, één jaar ervan naar loon; naar de waarde van de productie en over meer jaren is het van ons (afgeleid)',
  'A line of this model: money as billed; no publication is claimed':
    'Een post van dit model: het gefactureerde bedrag; er is geen publicatie voor',
  'A line of this model: days × output × share lost; no publication is claimed':
    'Een post van dit model: dagen × productie × aandeel gemist; er is geen publicatie voor',
  'A line of this model: hours × loaded pay; no publication is claimed':
    'Een post van dit model: uren × loon met lasten; er is geen publicatie voor',
  "One amount for paperwork and training together: the firm's own, or the default, which has a source of its own":
    'Eén bedrag voor administratie en opleiding samen: dat van het bedrijf zelf, of de standaardwaarde, die een eigen bron heeft',
  '“Customer Service Matters Much More Than You May Think”, Small Business Trends, February 2014: a rule of thumb of at least 2,000 US dollars a leaver; the article names no study, https://smallbiztrends.com/2014/02/customer-service-matters.html':
    '“Customer Service Matters Much More Than You May Think”, Small Business Trends, februari 2014: een vuistregel van minstens 2.000 Amerikaanse dollar per vertrekker; het artikel noemt geen onderzoek, https://smallbiztrends.com/2014/02/customer-service-matters.html',
  'Pay rates stated once and used by every line, as in the CEPR and CLASP turnover calculator (2011), lines 1 and 2, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc':
    'Uurlonen die één keer worden ingevuld en voor elke post gelden, zoals in de verloopkostencalculator van CEPR en CLASP (2011), regels 1 en 2, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc',
  'Bare pay, as in the CEPR and CLASP turnover calculator (2011), which has no benefits loading, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc':
    'Kaal loon, zoals in de verloopkostencalculator van CEPR en CLASP (2011), die geen opslag voor werkgeverslasten heeft, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc',
  'One interviewer: time × one pay rate × interviews, as in the companion software of Cascio, Boudreau and Fink (2019), Investing in People, 3rd ed., line R3':
    'Eén gespreksvoerder: tijd × één uurloon × gesprekken, zoals in de software bij Cascio, Boudreau en Fink (2019), Investing in People, 3e druk, regel R3',
  "One to one, as in the CEPR and CLASP turnover calculator (2011), line 7a: the trainer's hours are counted for each hire, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc":
    'Een op een, zoals in de verloopkostencalculator van CEPR en CLASP (2011), regel 7a: de uren van de trainer tellen voor elke aanname, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc',
};

/** The turnover model in Dutch. */
export const turnover: TurnoverTexts = {
  label: 'Verloopkosten',
  leavers: {
    label: 'Vertrekkers',
    help: 'het aantal mensen dat in de periode is vertrokken; bij verwachte vertrekkers mag het een getal met decimalen zijn.',
  },
  sections,
  words: { ...messages, ...results, ...charts, ...uncertainty, ...notices },
  sources,
};
