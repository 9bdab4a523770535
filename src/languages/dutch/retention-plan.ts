import type { Translations, WordsOf } from '../../messages/translate.js';
import type { retentionPlanTexts } from '../../retention/texts.js';
import type { RetentionPlanTexts } from '../texts.js';
import { charts } from './charts.js';
import { messages } from './messages.js';
import { results } from './results.js';
import { costPerLeaver, programme, programmeSources, programmeWords, savedLines } from './retention.js';
import { uncertainty } from './uncertainty.js';

const says: WordsOf<typeof retentionPlanTexts> = {
  'rule.planNeeds': 'moet worden ingevuld om een plan te beoordelen.',
  'rule.planNeedsEffect':
    'moet worden ingevuld om een plan te beoordelen; vul 0 in om alleen te zien wat het programma moet bereiken.',
  'rule.discountRateNeeded':
    'moet worden ingevuld als horizon.years meer dan 1 is: geld dat later komt, is minder waard.',
  'notice.effectCannotPay':
    'Geen enkel effect kan het programma in het eerste jaar terugverdienen: daarvoor moeten {needed} vertrekkers worden voorkomen, en er zijn er {most} binnen bereik.',
  'advice.planPays':
    'Loont: in het eerste jaar bespaart het {saving} en kost het {cost}; het is kostendekkend bij {needed} voorkomen vertrekkers, in hele mensen {whole}, en verwacht worden er {prevented}.',
  'advice.planPaysOverYears': 'Loont over {years} jaar: de besparingen zijn nu {saving} waard, en de kosten {cost}.',
  'advice.planPaysLater':
    'Loont over {years} jaar, maar niet in het eerste: de besparingen zijn nu {saving} waard, en de kosten {cost}; het eerste jaar alleen kost {loss}.',
  'advice.planDoesNotPay':
    'Loont niet: in het eerste jaar bespaart het {saving} en kost het {cost}; het zou lonen vanaf {needed} voorkomen vertrekkers, in hele mensen {whole}, en verwacht worden er {prevented}.',
  'advice.planDoesNotPayOverYears':
    'Loont niet over {years} jaar: de besparingen zijn nu {saving} waard, en de kosten {cost}.',
  'advice.planCannotPay':
    'Kan in het eerste jaar niet lonen: het kost {cost}, evenveel als {needed} vertrekkers, en er kunnen er hoogstens {most} worden voorkomen.',
};

const sources: Translations = {
  'Cost per leaver by kind, from a turnover cost (derived); the value of a point as in NSI Nursing Solutions (2026), National Health Care Retention & RN Staffing Report, 295,000 USD for an average hospital (quoted)':
    'Kosten per vertrekker naar soort, uit de verloopkosten (afgeleid); de waarde van een punt zoals in NSI Nursing Solutions (2026), National Health Care Retention & RN Staffing Report, 295.000 USD voor een gemiddeld ziekenhuis (geciteerd)',
  'Leavers × relative reduction, as in Shanafelt, Goh and Sinsky (2017), JAMA Internal Medicine 177(12), 1826-1832; isolation of the effect and its confidence after the Phillips ROI methodology (quoted)':
    'Vertrekkers × relatieve afname, zoals in Shanafelt, Goh en Sinsky (2017), JAMA Internal Medicine 177(12), 1826-1832; het aandeel van het programma en de zekerheid ervan volgens de ROI-methode van Phillips (geciteerd)',
  'Present value of amounts at the end of each year, as the NPV function of a spreadsheet; delay and fading of the effect are ours (derived)':
    'Contante waarde van bedragen aan het eind van elk jaar, zoals de functie NHW van een spreadsheet; vertraging en afname van het effect zijn onderdelen van dit model (afgeleid)',
  'Leavers prevented × cost per leaver, for the months in which the programme works (derived)':
    'Voorkomen vertrekkers × kosten per vertrekker, over de maanden waarin het programma werkt (afgeleid)',
  'All leavers are taken to be within reach until the firm says less':
    'Tot het bedrijf een lager aandeel opgeeft, gelden alle vertrekkers als bereikbaar',
  'The whole effect is taken to be due to the programme until the firm says less':
    'Tot het bedrijf een lager aandeel opgeeft, wordt het hele effect aan het programma toegeschreven',
  'One year is looked at until the firm says more': 'Tot het bedrijf meer jaren opgeeft, wordt één jaar bekeken',
  'The effect is taken to last in full until the firm says less':
    'Tot het bedrijf een lager aandeel opgeeft, blijft het effect volledig bestaan',
  'The effect is taken to start at once until the firm says later':
    'Tot het bedrijf een later begin opgeeft, begint het effect meteen',
};

/** The retention plan model in Dutch. */
export const retentionPlan: RetentionPlanTexts = {
  label: 'Retentieplan',
  sections: {
    now: {
      label: 'Verloop nu',
      inputs: {
        headcount: { label: 'Medewerkers', help: 'Het gemiddelde aantal in het jaar.' },
        leavers: {
          label: 'Vertrekkers per jaar',
          help: 'Van dezelfde medewerkers. Bij verwachte vertrekkers mag het een getal met decimalen zijn, en het mag meer zijn dan het aantal medewerkers.',
        },
        ...costPerLeaver,
      },
      quantities: {
        rateNow: 'Verloop nu, als deel van de medewerkers',
        costPerLeaver: 'Kosten per vertrekker',
        valueOfOnePoint: 'Waarde van één punt verloop per jaar',
      },
      lines: {},
    },
    effect: {
      label: 'Effect van het programma',
      inputs: {
        addressableShare: {
          label: 'Aandeel van de vertrekkers binnen bereik',
          help: 'Vertrekkers die het programma zou kunnen houden, zoals wie uit eigen keuze vertrekt om een reden die het bedrijf kan wegnemen.',
        },
        relativeReduction: {
          label: 'Aandeel van hen dat door het programma blijft',
          help: '0,2 als een op de vijf vertrekkers binnen bereik zou blijven. Uit een eigen proef of een onderzoek: een gebruikelijk cijfer bestaat niet.',
        },
        attributableShare: {
          label: 'Aandeel van het effect dat door het programma komt',
          help: 'De rest zou ook zonder gebeuren. Een controlegroep is het beste, dan een trend, dan een schatting.',
        },
        confidenceShare: {
          label: 'Zekerheid van de schatting',
          help: '0,8 als wie het effect schat daar 80% zeker van is: het effect wordt ermee vermenigvuldigd.',
        },
      },
      quantities: {
        leaversWithinReach: 'Vertrekkers binnen bereik per jaar, voor zover het effect meetelt',
        leaversPrevented: 'Voorkomen vertrekkers per jaar',
      },
      lines: {},
    },
    horizon: {
      label: 'Hoeveel jaar vooruit',
      inputs: {
        years: 'Aantal jaren vooruit',
        discountRate: {
          label: 'Disconteringsvoet',
          help: 'Het percentage per jaar waarmee geld dat later komt minder waard is: 0,08 voor 8%. Verplicht bij meer dan één jaar. Neem bij bedragen in het geld van één jaar een percentage zonder inflatie.',
        },
        persistenceShare: {
          label: 'Aandeel van het effect dat een jaar later over is',
          help: '0,75 als van het ene op het andere jaar een kwart van het effect verdwijnt.',
        },
        monthsUntilEffect: {
          label: 'Maanden tot het effect begint',
          help: 'Het eerste jaar telt vanaf dat moment.',
        },
      },
      quantities: {
        firstYearShare: 'Deel van het eerste jaar met effect',
        yearsOfEffect: 'Jaren met volledig effect, zonder de vertraging',
        discountedEffect: 'Jaren met volledig effect, verdisconteerd naar het eind van het eerste jaar',
        discountedPayments: 'Jaarlijkse betalingen, verdisconteerd naar het eind van het eerste jaar',
      },
      lines: {},
    },
    savings: {
      label: 'Bespaard in het eerste jaar',
      inputs: {},
      quantities: {
        savingPerYear: 'Bespaard in een jaar met volledig effect',
        savingFirstYear: 'Bespaard in het eerste jaar',
        leaversPreventedFirstYear: 'Voorkomen vertrekkers in het eerste jaar',
        mostPreventable: 'Vertrekkers binnen bereik in het eerste jaar, voor zover het effect meetelt',
        savedInCash: 'Bespaard in het eerste jaar in geld',
        savingOverYears: 'Bespaard over alle jaren, niet verdisconteerd',
      },
      lines: savedLines,
    },
    programme,
    outcome: {
      label: 'Waar het plan op uitkomt',
      inputs: {},
      quantities: {
        netFirstYear: 'Saldo van het eerste jaar',
        benefitCostRatio: 'Bespaard per betaalde 1 in het eerste jaar',
        returnOnInvestment: 'Rendement op de kosten van het eerste jaar',
        netInCash: 'Saldo van het eerste jaar in geld',
        returnInCash: 'Rendement in geld op het geld van het eerste jaar',
        netPerYear: 'Saldo van elk jaar met volledig effect',
        lossPerYear: 'Verlies per jaar (0 als er geen is)',
        gainPerYear: 'Winst per jaar (0 als er geen is)',
        yearlyCostPerGain: 'Kosten van elk jaar per gewonnen 1',
        paybackMonths: 'Maanden tot het zich heeft terugverdiend',
        breakEvenLeavers: 'Te voorkomen vertrekkers in het eerste jaar om kostendekkend te zijn',
        breakEvenPoints: 'Te voorkomen punten verloop in het eerste jaar om kostendekkend te zijn',
        breakEvenRelativeReduction:
          'Aandeel van de vertrekkers binnen bereik dat moet blijven om in het eerste jaar kostendekkend te zijn',
        costPerPrevented: 'Betaald per voorkomen vertrekker in het eerste jaar',
        presentValueOfSavings: 'Contante waarde van de besparingen',
        presentValueOfCosts: 'Contante waarde van de kosten',
        netPresentValue: 'Netto contante waarde',
        returnInPresentValue: 'Rendement in contante waarde',
        largestWorthwhileSpend: 'Wat het programma in totaal hoogstens mag kosten',
      },
      lines: {},
    },
  },
  words: { ...messages, ...results, ...charts, ...uncertainty, ...programmeWords, ...says },
  sources: { ...programmeSources, ...sources },
};
