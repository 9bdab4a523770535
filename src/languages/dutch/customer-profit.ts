import type { customerProfitTexts } from '../../lost-revenue/texts.js';
import type { Translations, WordsOf } from '../../messages/translate.js';
import type { CustomerProfitTexts } from '../texts.js';
import { charts } from './charts.js';
import { messages } from './messages.js';
import { results } from './results.js';
import { uncertainty } from './uncertainty.js';

const reasons: WordsOf<typeof customerProfitTexts> = {
  'rule.customerNeeds': 'moet worden ingevuld om een klant te beoordelen; vul 0 in als er niets is.',
  'notice.costsMoreThanItBrings':
    'Deze klant kost meer dan de klant oplevert: tel die niet mee bij de actieve klanten, want verliezen is hier een besparing en geen verlies.',
  'advice.keep': 'Houden: de klant levert {amount} per jaar op.',
  'advice.repriceAccepted':
    'Prijs verhogen: bij een {percent}% hogere prijs is de klant kostendekkend, en de klant zou die prijs accepteren.',
  'advice.reprice':
    'Prijs verhogen: bij een {percent}% hogere prijs is de klant kostendekkend; vraag die prijs, of bedien in minder uren. Lukt geen van beide, dan bespaart afscheid nemen {saving} per jaar: {time} aan betaalde tijd, die pas geld wordt als er minder uren betaald worden, en {rest} aan al het andere.',
  'advice.letGo':
    'Afscheid nemen: pas bij een {percent}% hogere prijs is de klant kostendekkend, en dat is meer dan de klant zou accepteren; zonder deze klant wordt {saving} per jaar bespaard: {time} aan betaalde tijd, die pas geld wordt als er minder uren betaald worden, en {rest} aan al het andere.',
  'advice.letGoUnsold':
    'Afscheid nemen: aan deze klant wordt niets verkocht, en zonder deze klant wordt {saving} per jaar bespaard: {time} aan betaalde tijd, die pas geld wordt als er minder uren betaald worden, en {rest} aan al het andere.',
};

const sources: Translations = {
  'No refunds or gifts are counted until the firm says so':
    'Tot het bedrijf iets anders opgeeft, tellen er geen terugbetalingen en attenties mee',
  'No quits are attributed to a customer until the firm says so':
    'Tot het bedrijf iets anders opgeeft, wordt geen vertrek aan een klant toegeschreven',
  'Nobody is taken to be turned away until the firm says so':
    'Tot het bedrijf iets anders opgeeft, geldt dat niemand afgewezen is',
  'Revenue − direct cost − hours × rate, as at https://jnbservice.com/training/client-profitability.html; quits caused and margin displaced are ours (derived)':
    'Omzet − directe kosten − uren × tarief, zoals op https://jnbservice.com/training/client-profitability.html; vertrek door de klant en verdrongen marge zijn onderdelen van dit model (afgeleid)',
};

/** The customer profit model in Dutch. */
export const customerProfit: CustomerProfitTexts = {
  label: 'Winst per klant',
  sections: {
    customer: {
      label: 'Eén klant in een jaar',
      inputs: {
        revenue: 'Omzet van de klant',
        costOfGoods: { label: 'Kostprijs van de omzet', help: 'Goederen, materiaal en andere directe kosten.' },
        hoursToServe: {
          label: 'Uren om de klant te bedienen',
          help: 'Alle uren, gefactureerd of niet: verkopen, bedienen, klachten, overdoen.',
        },
        loadedHourlyRate: { label: 'Uurloon met lasten van wie de klant bedient', help: 'Met werkgeverslasten.' },
        refundsAndGifts: 'Terugbetalingen en attenties',
        extraQuitsCaused: {
          label: 'Extra vertrekkers door de klant',
          help: 'Mensen die in het jaar door deze klant vertrekken: 0,1 voor één in tien jaar.',
        },
        costPerQuit: { label: 'Kosten per vertrekker', help: 'De verloopkosten per vertrekker.' },
        marginDisplaced: {
          label: 'Verdrongen marge',
          help: 'Marge van andere klanten die voor deze klant zijn afgewezen; alleen als het bedrijf volgeboekt is.',
        },
        acceptablePriceIncrease: {
          label: 'Prijsverhoging die de klant zou accepteren',
          help: '0,05 voor 5% meer voor hetzelfde; laat leeg als niemand het gevraagd heeft.',
        },
      },
      quantities: {
        costToServe: 'Kosten om de klant te bedienen',
        costOfQuits: 'Kosten van vertrek door de klant',
        netPerYear: 'Wat de klant per jaar oplevert',
        netShare: 'Wat de klant oplevert, als deel van de omzet',
        revenuePerHour: 'Omzet per uur bediening',
        netAtAcceptedPrice: 'Wat de klant zou opleveren bij de prijs die de klant accepteert',
      },
      lines: {
        revenue: 'Omzet',
        goods: 'Kostprijs van de omzet',
        serving: 'Bediening',
        refundsAndGifts: 'Terugbetalingen en attenties',
        quits: 'Vertrek door de klant',
        displaced: 'Verdrongen marge',
      },
    },
  },
  words: { ...messages, ...results, ...charts, ...uncertainty, ...reasons },
  sources,
};
