import type { Translations, WordsOf } from '../../messages/translate.js';
import type { retentionReviewTexts } from '../../retention/texts.js';
import type { RetentionReviewTexts } from '../texts.js';
import { charts } from './charts.js';
import { messages } from './messages.js';
import { results } from './results.js';
import { costPerLeaver, programme, programmeSources, programmeWords, savedLines } from './retention.js';
import { uncertainty } from './uncertainty.js';

const says: WordsOf<typeof retentionReviewTexts> = {
  'rule.reviewNeeds': 'moet worden ingevuld om een programma te evalueren.',
  'rule.bothControlRates': 'moet worden ingevuld samen met het andere cijfer van de controlegroep.',
  'notice.noControlGroup':
    'Alleen vóór en na, zonder controlegroep: wat toch al gebeurd zou zijn, zit in de besparing, en teams die na een slecht jaar zijn gekozen, verbeteren vanzelf.',
  'advice.programmePaid':
    'Heeft geloond: het bespaarde {saving} en kostte {cost}; er zijn {prevented} vertrekkers voorkomen, en het was kostendekkend bij {needed}.',
  'advice.programmeDidNotPay':
    'Heeft niet geloond: het bespaarde {saving} en kostte {cost}; er zijn {prevented} vertrekkers voorkomen, en het zou geloond hebben vanaf {needed}.',
  'advice.turnoverRose':
    'Heeft niet geloond: het verloop steeg met {points} punten, er vertrokken {more} mensen meer, en het kostte ook nog {cost}.',
};

const sources: Translations = {
  'Difference of two differences with a control group; without one, the fall of the rate × the share that is due to the programme × confidence, after the Phillips ROI methodology (quoted)':
    'Verschil van twee verschillen met een controlegroep; zonder controlegroep de daling van het verloop × het aandeel van het programma × de zekerheid, volgens de ROI-methode van Phillips (geciteerd)',
  'The whole fall is taken to be due to the programme until the firm says less':
    'Tot het bedrijf een lager aandeel opgeeft, wordt de hele daling aan het programma toegeschreven',
};

/** The retention review model in Dutch. */
export const retentionReview: RetentionReviewTexts = {
  label: 'Evaluatie van retentie',
  sections: {
    measured: {
      label: 'Vóór en na',
      inputs: {
        headcount: {
          label: 'Medewerkers die meededen',
          help: 'Iedereen die meedeed, ook wie vertrok vóór het einde.',
        },
        rateBefore: {
          label: 'Verloop vóór het programma',
          help: 'Vertrekkers in het jaar ervoor ÷ gemiddeld aantal medewerkers: 0,3 voor 30%; het mag meer dan 1 zijn.',
        },
        rateAfter: { label: 'Verloop erna', help: 'In het jaar met het programma.' },
        controlBefore: {
          label: 'Verloop van de controlegroep vóór het programma',
          help: 'Van vergelijkbare medewerkers die niet meededen, in hetzelfde jaar.',
        },
        controlAfter: 'Verloop van de controlegroep erna',
        attributableShare: {
          label: 'Aandeel van de daling dat door het programma komt',
          help: 'Geldt zonder controlegroep: de rest zou toch gebeurd zijn.',
        },
        confidenceShare: {
          label: 'Zekerheid van de schatting',
          help: 'Geldt zonder controlegroep: 0,8 als wie het aandeel schat daar 80% zeker van is.',
        },
        ...costPerLeaver,
      },
      quantities: {
        costPerLeaver: 'Kosten per vertrekker',
        pointsBeforeAndAfter: 'Voorkomen punten verloop, alleen naar vóór en na',
        points: 'Voorkomen punten verloop',
        relativeReduction: 'Voorkomen punten, als deel van het verloop ervoor',
        leaversPrevented: 'Voorkomen vertrekkers in het jaar',
        saving: 'Bespaard in het jaar',
        savedInCash: 'Bespaard in het jaar in geld',
      },
      lines: savedLines,
    },
    programme,
    outcome: {
      label: 'Waar het programma op uitkwam',
      inputs: {},
      quantities: {
        net: 'Saldo van het jaar',
        benefitCostRatio: 'Bespaard per betaalde 1',
        returnOnInvestment: 'Rendement op de kosten',
        netInCash: 'Saldo van het jaar in geld',
        returnInCash: 'Rendement in geld op het geld',
        leaversAdded: 'Extra vertrekkers (0 als er geen zijn)',
        costPerPrevented: 'Betaald per voorkomen vertrekker',
        breakEvenLeavers: 'Te voorkomen vertrekkers om kostendekkend te zijn',
        breakEvenPoints: 'Te voorkomen punten verloop om kostendekkend te zijn',
      },
      lines: {},
    },
  },
  words: { ...messages, ...results, ...charts, ...uncertainty, ...programmeWords, ...says },
  sources: { ...programmeSources, ...sources },
};
