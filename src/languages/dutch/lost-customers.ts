import type { LostRevenueTexts } from '../texts.js';

type Sections = LostRevenueTexts['sections'];

const overOthers = 'Boven op de kans van klanten zonder probleem.';

/** The customers' side of the lost revenue model in Dutch. */
export const lostCustomers: Pick<Sections, 'customers' | 'problems' | 'replacement' | 'wordOfMouth' | 'referrals'> = {
  customers: {
    label: 'Klanten en hun waarde',
    inputs: {
      activeCustomers: {
        label: 'Actieve klanten',
        help: 'Klanten die het afgelopen jaar iets kochten. Tel niet mee wie meer kost dan oplevert: die verliezen is een besparing.',
      },
      revenuePerCustomerYear: {
        label: 'Omzet per klant per jaar',
        help: 'Gemiddelde omzet van één klant: bezoeken per jaar × gemiddelde besteding. Alleen van deze klant, zonder gezelschap.',
      },
      contributionMarginShare: {
        label: 'Contributiemarge',
        help: 'Het deel van de omzet dat overblijft na de kosten die ermee meebewegen.',
        why: 'klanten die meer kosten dan ze opleveren horen niet in het gemiddelde, want die verliezen is een besparing; bekijk ze één voor één',
      },
      retentionWithoutProblem: {
        label: 'Behoud zonder probleem',
        help: 'Het deel van de klanten zonder probleem dat een jaar later nog klant is. Vertrekt elke maand 5%, dan is dat 0,54: 0,95 tot de twaalfde macht.',
      },
      discountRate: {
        label: 'Disconteringsvoet',
        help: 'Het percentage per jaar waarmee later geld minder waard is. Wat een klant in een jaar oplevert, telt aan het eind van dat jaar; wat dit jaar betaald wordt en omzet die door lege plekken verloren gaat, worden niet verdisconteerd.',
      },
      horizonYears: 'Jaren vooruit',
    },
    quantities: {
      marginPerCustomerYear: 'Marge per klant per jaar',
      yearsFromNow: 'Verdisconteerde jaren als klant vanaf nu',
      discountedYears: 'Verdisconteerde jaren als klant',
      customerValue: 'Waarde van een klant',
      customerRevenueValue: 'Gemiste omzet van een verloren klant (geen gemiste winst)',
    },
    lines: {},
  },
  problems: {
    label: 'Serviceproblemen en wie vertrekt',
    inputs: {
      problemShare: {
        label: 'Aandeel klanten met een probleem',
        help: 'Het deel van de klanten met minstens één serviceprobleem in het jaar, uit een enquête of registratie. Niet het klachtenpercentage.',
      },
      complaintShare: {
        label: 'Aandeel van hen dat klaagt',
        help: 'Het deel dat het aan het bedrijf meldt; de anderen zijn de zwijgende klanten, en daar komt geen vermenigvuldiging bovenop.',
      },
      complainantsSatisfiedShare: 'Aandeel klagers dat uiteindelijk tevreden is',
      complainantsPartlySatisfiedShare: 'Aandeel klagers dat uiteindelijk deels tevreden is',
      complainantsDissatisfiedShare: 'Aandeel klagers dat uiteindelijk ontevreden is',
      extraChanceOfLeavingSilent: {
        label: 'Extra kans op vertrek van zwijgende klanten',
        help: 'De kans om binnen het jaar te vertrekken, boven op die van klanten zonder probleem; naar wat klanten deden, niet naar wat ze zeiden te gaan doen.',
      },
      extraChanceOfLeavingSatisfied: {
        label: 'Extra kans op vertrek van tevreden klagers',
        help: 'Nooit lager dan nul: een goed opgelost probleem maakt een klant niet trouwer dan geen probleem.',
      },
      extraChanceOfLeavingPartlySatisfied: {
        label: 'Extra kans op vertrek van deels tevreden klagers',
        help: overOthers,
      },
      extraChanceOfLeavingDissatisfied: {
        label: 'Extra kans op vertrek van ontevreden klagers',
        help: overOthers,
      },
    },
    quantities: {
      customersWithProblem: 'Klanten met een probleem in het jaar',
      complainingCustomers: 'Klanten die klagen',
      silentCustomers: 'Zwijgende klanten',
      satisfiedComplainants: 'Tevreden klagers',
      partlySatisfiedComplainants: 'Deels tevreden klagers',
      dissatisfiedComplainants: 'Ontevreden klagers',
      extraCustomersLostSilent: 'Extra verloren zwijgende klanten',
      extraCustomersLostSatisfied: 'Extra verloren tevreden klagers',
      extraCustomersLostPartlySatisfied: 'Extra verloren deels tevreden klagers',
      extraCustomersLostDissatisfied: 'Extra verloren ontevreden klagers',
      extraCustomersLost: 'Extra verloren klanten',
    },
    lines: {},
  },
  replacement: {
    label: 'Vaste klanten',
    inputs: {
      replacedShare: {
        label: 'Aandeel verloren klanten dat vervangen wordt',
        help: 'Het deel van de zo verloren klanten van wie de plek binnen een jaar door een nieuwe klant wordt gevuld.',
      },
      costToWinCustomer: {
        label: 'Kosten om een klant te winnen',
        help: 'Reclame, welkomstaanbiedingen en verkooptijd voor één nieuwe klant.',
      },
      yearsToReplace: {
        label: 'Jaren tot een verloren klant vervangen is',
        help: 'Hoe lang de plek gemiddeld leeg blijft: 0,25 voor drie maanden.',
      },
    },
    quantities: {
      customersReplaced: 'Verloren klanten die in het jaar vervangen worden',
      customersNotReplaced: 'Verloren klanten die niet vervangen worden',
      discountedGap: 'Verdisconteerde jaren tot een verloren klant vervangen is',
      replacementCostPerCustomer: 'Kosten van één vervanging met de leemte',
      lostRepeatNotReplaced: 'Waarde van de niet vervangen klanten',
      replacementSpend: 'Uitgaven aan vervanging',
      replacementGap: 'Gemiste marge tot de plek gevuld is',
      lostRepeatReplaced: 'Kosten van de vervangen klanten',
      lostRepeat: 'Verloren vaste klanten in geld',
      notReplacedMarginThisYear: 'Jaarmarge van de niet vervangen klanten',
      replacedMarginThisYear: 'Dit jaar gemiste marge van de vervangen klanten',
      repeatMarginThisYear: 'Dit jaar gemiste marge van vaste klanten',
      repeatRevenue: 'Gemiste omzet van vaste klanten',
    },
    lines: {
      notReplaced: 'Niet vervangen klanten',
      winning: 'Winnen van vervangende klanten',
      gap: 'Leemte tot vervanging',
    },
  },
  wordOfMouth: {
    label: 'Mond-tot-mondreclame',
    inputs: {
      peopleToldPerCustomer: 'Mensen aan wie één ontevreden klant het vertelt',
      hearersInMarketShare: {
        label: 'Aandeel toehoorders dat gekocht zou hebben',
        help: 'Het deel van de toehoorders dat geen klant is en binnen het jaar gekocht zou hebben. Dit cijfer bepaalt de post, en niemand anders kan het voor u weten.',
      },
      hearersPutOffShare: 'Aandeel van hen dat afhaakt',
      reachableNewCustomersPerYear: {
        label: 'Nieuwe klanten die de markt per jaar kan leveren',
        help: 'Een grens aan de verloren potentiële klanten; laat leeg als er geen grens is.',
      },
      acquisitionCostAvoided: 'Bespaarde uitgaven aan een niet gewonnen potentiële klant',
    },
    quantities: {
      unresolvedCustomers: 'Klanten met een onopgelost probleem',
      peopleTold: 'Mensen die het te horen krijgen',
      prospectsBeforeCap: 'Afgehaakte potentiële klanten vóór de grens',
      lostProspectCustomers: 'Verloren potentiële klanten',
      lostProspects: 'Waarde van de verloren potentiële klanten',
      prospectMarginThisYear: 'Dit jaar gemiste marge van potentiële klanten',
      prospectRevenue: 'Gemiste omzet van potentiële klanten',
    },
    lines: { prospectsPutOff: 'Afgehaakte potentiële klanten' },
  },
  referrals: {
    label: 'Aanbevelingen',
    inputs: {
      referralsPerCustomerYear: {
        label: 'Nieuwe klanten die een behouden klant per jaar aanbrengt',
        help: 'Alleen wie anders niet gekomen was. Laat leeg als de waarde van een klant aanbevelingen al bevat.',
      },
    },
    quantities: {
      referralValuePerCustomer: 'Waarde van de aanbevelingen van één klant',
      lostReferrals: 'Waarde van de verloren aanbevelingen',
      referralRevenue: 'Gemiste omzet van aangebrachte klanten',
    },
    lines: { referralsNotMade: 'Niet gedane aanbevelingen' },
  },
};
