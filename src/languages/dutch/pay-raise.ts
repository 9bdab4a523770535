import type { Translations, WordsOf } from '../../messages/translate.js';
import type { payRaiseTexts } from '../../retention/texts.js';
import type { PayRaiseTexts } from '../texts.js';
import { charts } from './charts.js';
import { messages } from './messages.js';
import { results } from './results.js';
import { fewLeavers } from './retention.js';
import { uncertainty } from './uncertainty.js';

const says: WordsOf<typeof payRaiseTexts> = {
  'rule.raiseNeeds': 'moet worden ingevuld om een loonsverhoging te beoordelen.',
  'rule.raiseNeedsElasticity':
    'moet worden ingevuld om een loonsverhoging te beoordelen; vul 0 in om alleen te zien bij welke elasticiteit die loont.',
  'notice.raiseBeyondEstimates':
    'Een loonsverhoging van meer dan 25%: geen schatting van hoe het verloop op loon reageert, reikt zo ver.',
  'notice.elasticityHigh':
    'Een elasticiteit van {elasticity} is hoger dan de 3,0 tot 4,5 van Emanuel en Harrington (2020, samenvatting); schattingen rond 10 vergelijken een medewerker met collega’s en overschatten een verhoging voor iedereen (Dube, Giuliano en Leonard, samenvatting).',
  'notice.competitorsFollow':
    'De elasticiteit geldt voor loon vergeleken met dat van anderen: als concurrenten ook verhogen, reageert het vertrek weinig (Dube, Giuliano en Leonard, samenvatting).',
  'advice.raisePays':
    'Loont: {percent}% van de loonsverhoging komt terug via het verloop; die is kostendekkend bij een elasticiteit van {elasticity}.',
  'advice.raiseDoesNotPay':
    'Loont niet: {percent}% van de loonsverhoging komt terug via het verloop; die zou lonen bij een elasticiteit van {elasticity}.',
  'advice.raiseCannotPay':
    'Kan niet lonen: {percent}% van de loonsverhoging komt terug via het verloop, en {most}% als er niemand meer zou vertrekken; de rest moet uit productie komen.',
};

const sources: Translations = {
  'Arc elasticity: the fall of turnover ÷ its average, over the rise of pay ÷ its average (derived); Emanuel and Harrington (2020, abstract) report 3.0 to 4.5 in warehouses and call centres':
    'Boogelasticiteit: de daling van het verloop ÷ het gemiddelde ervan, over de stijging van het loon ÷ het gemiddelde ervan (afgeleid); Emanuel en Harrington (2020, samenvatting) melden 3,0 tot 4,5 in magazijnen en callcenters',
};

/** The pay raise model in Dutch. */
export const payRaise: PayRaiseTexts = {
  label: 'Loonsverhoging',
  sections: {
    raise: {
      label: 'Verhoging van het loon',
      inputs: {
        headcount: {
          label: 'Medewerkers die de verhoging krijgen',
          help: 'Ook wie meer moet krijgen om boven nieuwkomers te blijven.',
        },
        annualPay: { label: 'Jaarloon van één medewerker', help: 'Vóór de verhoging, zonder werkgeverslasten.' },
        raiseShare: {
          label: 'Verhoging',
          help: '0,05 voor 5% meer loon voor hen allemaal.',
          why: 'geen schatting van hoe het verloop op loon reageert, reikt zo ver',
        },
        loadOnRaise: {
          label: 'Werkgeverslasten die met het loon meestijgen',
          help: 'Als deel van de verhoging: premies en pensioen die een percentage van het loon zijn, maar niet alle lasten.',
        },
        turnoverRate: {
          label: 'Verloop nu',
          help: 'Vertrekkers in een jaar ÷ gemiddeld aantal medewerkers: 0,6 voor 60%; het mag meer dan 1 zijn.',
        },
        costPerLeaver: { label: 'Kosten per vertrekker', help: 'De verloopkosten per vertrekker.' },
        elasticity: {
          label: 'Elasticiteit van het verloop voor loon',
          help: 'Hoeveel procent minder vertrekkers bij 1% meer loon, als positief getal. Emanuel en Harrington (2020, samenvatting) melden 3,0 tot 4,5 in magazijnen en callcenters.',
        },
      },
      quantities: {
        halfFall: 'Helft van de daling van het verloop, als deel van het gemiddelde',
        relativeReduction: 'Daling van het verloop, als deel van het verloop nu',
        rateAfter: 'Verloop na de verhoging',
        leaversPrevented: 'Voorkomen vertrekkers per jaar',
        saving: 'Bespaard via verloop per jaar',
        payWithLoad: 'Jaarloon van hen allemaal, met wat ermee meestijgt',
        cost: 'Kosten van de verhoging per jaar',
        net: 'Saldo van de verhoging per jaar, alleen via verloop',
        shareOfRaisePaidByTurnover: 'Aandeel van de verhoging dat via verloop terugkomt',
        breakEvenElasticity: 'Elasticiteit waarbij een heel kleine verhoging zichzelf betaalt',
        neededReduction: 'Daling van het verloop waarbij deze verhoging zichzelf betaalt',
        leaversLeft: 'Deel van het verloop dat dan over mag blijven',
        leaversShort: 'Verloop dat tekortkomt om deze verhoging te betalen (0 als het genoeg is)',
        preventedPerLeaverLeft: 'Te voorkomen vertrekkers voor elke vertrekker die overblijft',
        breakEvenElasticityOfThisRaise: 'Elasticiteit waarbij deze verhoging zichzelf betaalt',
        selfFinancedRaise: 'Deel van de verhoging dat de besparing betaalt, als aandeel van het loon',
        loss: 'Verlies van de verhoging per jaar (0 als er geen is)',
        productivityNeeded: 'Stijging van de productie die de rest betaalt, als deel van het loon',
      },
      lines: { saving: 'Bespaard verloop', raise: 'Kosten van de verhoging' },
    },
  },
  words: { ...messages, ...results, ...charts, ...uncertainty, ...fewLeavers, ...says },
  sources,
};
