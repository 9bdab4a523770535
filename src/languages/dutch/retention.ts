import type { Translations, WordsOf } from '../../messages/translate.js';
import type { measured } from '../../retention/measured.js';
import type { programme as programmeSection } from '../../retention/programme.js';
import type { fewLeaversTexts, programmeTexts } from '../../retention/texts.js';
import type { SectionTexts } from '../texts.js';

/** The costs of one leaver by kind, in Dutch. */
export const costPerLeaver = {
  costPerLeaverInCash: {
    label: 'Kosten per vertrekker in geld',
    help: 'Wat voor een vertrekker en de opvolger wordt betaald, min het bespaarde loon. Het mag lager zijn dan 0.',
  },
  costPerLeaverInTime: {
    label: 'Kosten per vertrekker in betaalde tijd',
    help: 'Betaalde uren van andere mensen.',
  },
  costPerLeaverInOutput: {
    label: 'Kosten per vertrekker in gemiste productie',
    help: 'Productie of omzet die wegvalt zolang de plek leeg is of een nieuwkomer er werkt.',
  },
  costPerLeaverMixed: {
    label: 'Kosten per vertrekker, niet uitgesplitst',
    help: 'Een bedrag dat niet over geld, tijd en productie is verdeeld, zoals een cijfer uit een publicatie.',
  },
} as const;

/** The lines of what is saved by kind, in Dutch. */
export const savedLines: SectionTexts<typeof measured>['lines'] = {
  inCash: 'Bespaard geld',
  inTime: 'Bespaarde betaalde tijd',
  inOutput: 'Behouden productie',
  mixed: 'Bespaard, niet uitgesplitst',
};

/** The cost of a programme, in Dutch. */
export const programme: SectionTexts<typeof programmeSection> = {
  label: 'Kosten van het programma',
  inputs: {
    oneOff: {
      label: 'Eenmalig betaald aan het begin',
      help: 'Zoals ontwerp en software. Laat leeg als er aan het begin niets wordt betaald.',
      why: 'laat leeg als er aan het begin niets wordt betaald',
    },
    perYear: { label: 'Elk jaar betaald', help: 'Zoals licenties en het loon van wie het programma uitvoert.' },
    people: {
      label: 'Deelnemers per jaar',
      help: 'Iedereen die meedoet, en niet alleen wie erdoor blijft.',
    },
    costPerPersonYear: { label: 'Kosten per deelnemer per jaar', help: 'Zoals een cursus of een geschenk.' },
    hoursPerPersonYear: {
      label: 'Betaalde uren per deelnemer per jaar',
      help: 'Werktijd voor het programma, ook die van mentoren.',
    },
    payPerHour: { label: 'Uurloon van de deelnemers', help: 'Zonder werkgeverslasten.' },
    load: {
      label: 'Werkgeverslasten',
      help: 'Boven op het loon: 0,3 voor 30%. Lasten ÷ loon van de gewerkte uren.',
    },
  },
  quantities: {
    costOfPlaces: 'Betaald voor de deelnemers',
    costOfTime: 'Betaalde tijd van de deelnemers',
    costFirstYear: 'Kosten van het eerste jaar',
    yearlyCost: 'Kosten van elk jaar',
    cashFirstYear: 'Kosten van het eerste jaar in geld',
  },
  lines: {
    oneOff: 'Aan het begin betaald',
    perYear: 'In het jaar betaald',
    places: 'Deelnemers',
    time: 'Tijd van de deelnemers',
  },
};

/** The warning about a small number of leavers, in Dutch. */
export const fewLeavers: WordsOf<typeof fewLeaversTexts> = {
  'notice.fewLeavers':
    'Minder dan 20 vertrekkers in een jaar: alleen al door toeval verandert het aantal van jaar tot jaar met een vijfde of meer.',
};

/** The messages that a retention plan and a retention review share, in Dutch. */
export const programmeWords: WordsOf<typeof programmeTexts | typeof fewLeaversTexts> = {
  ...fewLeavers,
  'rule.costPerLeaverNeeded':
    'moet worden ingevuld, of een van de andere kosten per vertrekker: zonder die kosten is niet bekend of er iets bespaard wordt.',
  'rule.costPerLeaverAboveZero':
    'moet samen met de andere kosten per vertrekker meer zijn dan 0: als vertrek niets kost, bespaart het niets om mensen te houden.',
  'rule.programmeCostNeeded':
    'moet worden ingevuld, of een andere kostenpost van het programma: zonder kosten loont elk programma.',
  'notice.cashLoss':
    'In geld kost het programma {loss} meer dan het bespaart: de rest van de besparing is betaalde tijd en productie, en die wordt pas geld als er minder uren worden betaald of meer wordt verkocht.',
};

/** The sources that they share, in Dutch. */
export const programmeSources: Translations = {
  'All costs of a programme, the time of its participants included, after the Phillips ROI methodology (quoted); paid for all who are covered, not for those who are kept':
    'Alle kosten van een programma, met de tijd van de deelnemers, volgens de ROI-methode van Phillips (geciteerd); betaald voor iedereen die meedoet, niet alleen voor wie blijft',
  'Benefit-cost ratio and return after the Phillips ROI methodology, (benefits − costs) ÷ costs (quoted); break-even figures are the same formulas, solved for one figure (derived)':
    'Baten-kostenverhouding en rendement volgens de ROI-methode van Phillips, (baten − kosten) ÷ kosten (geciteerd); de cijfers bij kostendekking zijn dezelfde formules, opgelost naar één getal (afgeleid)',
  'The estimate is taken to be certain until the firm says less':
    'Tot het bedrijf een lager aandeel opgeeft, geldt de schatting als zeker',
};
