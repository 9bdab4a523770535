import type { Translations, WordsOf } from '../../messages/translate.js';
import type { stayBonusTexts } from '../../retention/texts.js';
import type { StayBonusTexts } from '../texts.js';
import { charts } from './charts.js';
import { messages } from './messages.js';
import { results } from './results.js';
import { uncertainty } from './uncertainty.js';

const says: WordsOf<typeof stayBonusTexts> = {
  'rule.bonusNeeds': 'moet worden ingevuld om een blijfbonus te beoordelen.',
  'rule.leaveWithWithinWithout':
    'mag niet meer zijn dan bonus.leaveWithout: een bonus voor wie blijft, laat niemand vertrekken.',
  'notice.mostWouldHaveStayed': 'Van de bonussen gaat {percent}% naar mensen die toch al gebleven waren.',
  'notice.fewWouldLeave':
    'Minder dan 20 mensen zouden vertrekken: bij zo weinig bepaalt toeval een groot deel van de uitkomst.',
  'advice.bonusPays':
    'Loont: voor elke behouden medewerker wordt {paid} betaald, en vertrek zou {worth} kosten; het zou lonen tot een bonus van {bonus}.',
  'advice.bonusDoesNotPay':
    'Loont niet: voor elke behouden medewerker wordt {paid} betaald, en vertrek zou {worth} kosten; het zou lonen tot een bonus van {bonus}, of als {percent}% ondanks de bonus vertrekt.',
  'advice.bonusCannotPay':
    'Kan niet lonen: voor elke behouden medewerker wordt {paid} betaald, en vertrek zou {worth} kosten; zelfs als iedereen bleef, zouden de bonussen meer kosten dan er bespaard wordt. Een bonus tot {bonus} zou lonen.',
  'advice.bonusKeepsNobody': 'Loont niet: met de bonus vertrekken er evenveel als zonder.',
};

const sources: Translations = {
  'People kept × cost per leaver against the bonus of all who stay (derived); the price of a person kept as in the teacher bonuses of Tennessee, Springer, Rodriguez and Swain (2014, reported in the press)':
    'Behouden medewerkers × kosten per vertrekker, tegenover de bonus van iedereen die blijft (afgeleid); de prijs van een behouden medewerker zoals bij de bonussen voor leraren in Tennessee, Springer, Rodriguez en Swain (2014, volgens de pers)',
  'Those kept are taken to stay until the firm says otherwise':
    'Tot het bedrijf iets anders opgeeft, blijven de behouden medewerkers ook daarna',
};

/** The stay bonus model in Dutch. */
export const stayBonus: StayBonusTexts = {
  label: 'Blijfbonus',
  sections: {
    bonus: {
      label: 'Bonus voor wie blijft',
      inputs: {
        people: 'Mensen aan wie de bonus wordt aangeboden',
        bonus: {
          label: 'Bonus van één medewerker die blijft',
          help: 'Aan het eind betaald aan wie blijft, en aan niemand anders.',
        },
        loadOnBonus: {
          label: 'Werkgeverslasten over de bonus',
          help: 'Premies van de werkgever, en pensioen dat een percentage van het loon is.',
        },
        leaveWithout: {
          label: 'Aandeel dat zonder bonus zou vertrekken',
          help: 'Tot de dag waarop die wordt betaald: 0,3 voor drie op de tien.',
        },
        leaveWith: { label: 'Aandeel dat met bonus vertrekt', help: 'Hoogstens zoveel als zonder.' },
        costPerLeaver: { label: 'Kosten per vertrekker', help: 'De verloopkosten per vertrekker.' },
        leaveLaterShare: {
          label: 'Aandeel van de behouden medewerkers dat kort daarna vertrekt',
          help: 'Zij nemen de bonus mee en moeten ook worden vervangen.',
        },
      },
      quantities: {
        kept: 'Medewerkers die door de bonus blijven',
        paid: 'Medewerkers die de bonus krijgen',
        bonusWithLoad: 'Bonus met werkgeverslasten',
        cost: 'Kosten van de bonus',
        savedPerKept: 'Bespaard per behouden medewerker',
        saving: 'Bespaard via verloop',
        net: 'Saldo van de bonus',
        returnOnInvestment: 'Rendement op de bonus',
        costPerKept: 'Betaald per behouden medewerker',
        paidToThoseWhoWouldHaveStayed: 'Aandeel van de bonussen voor mensen die toch al gebleven waren',
        breakEvenBonus: 'Bonus die kostendekkend is',
        mostSaved: 'Saldo per persoon als iedereen bleef',
        mostLost: 'Verlies per persoon als iedereen bleef (0 als er geen is)',
        breakEvenStayersPerLeaver: 'Blijvers per vertrekker bij kostendekking',
        breakEvenLeaveWith: 'Aandeel dat met bonus mag vertrekken bij kostendekking',
      },
      lines: { saving: 'Bespaard verloop', bonus: 'Uitgekeerde bonussen' },
    },
  },
  words: { ...messages, ...results, ...charts, ...uncertainty, ...says },
  sources,
};
