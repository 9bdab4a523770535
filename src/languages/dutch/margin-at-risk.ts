import type { marginAtRiskTexts } from '../../lost-revenue/texts.js';
import type { WordsOf } from '../../messages/translate.js';
import type { MarginAtRiskTexts } from '../texts.js';
import { charts } from './charts.js';
import { lostCustomers } from './lost-customers.js';
import { messages } from './messages.js';
import { results } from './results.js';
import { uncertainty } from './uncertainty.js';

const notice: WordsOf<typeof marginAtRiskTexts> = {
  'notice.roughFigure':
    'Een eerste ruwe schatting uit twee aandelen: één jaar marge, zonder latere jaren, mond-tot-mondreclame, herstelwerk of vervanging; het model voor gemiste omzet heeft die wel.',
};

const { customers, problems } = lostCustomers;

const { activeCustomers, revenuePerCustomerYear, contributionMarginShare } = customers.inputs;

/** The margin at risk model in Dutch. */
export const marginAtRisk: MarginAtRiskTexts = {
  label: 'Marge die op het spel staat',
  sections: {
    customers: {
      label: 'Klanten',
      inputs: { activeCustomers, revenuePerCustomerYear, contributionMarginShare },
      quantities: { marginPerCustomerYear: customers.quantities.marginPerCustomerYear },
      lines: {},
    },
    problems: {
      label: 'Problemen en trouw',
      inputs: {
        problemShare: {
          label: 'Aandeel klanten met een probleem',
          help: 'Het deel van de klanten met minstens één serviceprobleem in het jaar. Niet het klachtenpercentage.',
        },
        averageLoyaltyDrop: {
          label: 'Gemiddelde daling van de trouw na een probleem',
          help: 'Hoeveel minder klanten na een probleem terugkomen, gemiddeld over wie er een had. Goodman en anderen (2000, samenvatting) melden 0,15 tot 0,30.',
        },
      },
      quantities: {
        customersWithProblem: problems.quantities.customersWithProblem,
        customersAtRisk: 'Klanten die op het spel staan',
        revenueAtRisk: 'Omzet die dit jaar op het spel staat (geen winst)',
      },
      lines: { marginAtRisk: 'Marge die dit jaar op het spel staat' },
    },
  },
  words: { ...messages, ...results, ...charts, ...uncertainty, ...notice },
  sources: {},
};
