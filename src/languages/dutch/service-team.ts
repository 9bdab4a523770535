import type { LostRevenueTexts } from '../texts.js';

type Sections = LostRevenueTexts['sections'];

/** The firm's side of the lost revenue model in Dutch. */
export const serviceTeam: Pick<Sections, 'rework' | 'turnover' | 'team' | 'vacancy' | 'outcome'> = {
  rework: {
    label: 'Herstelwerk',
    inputs: {
      incidentsPerYear: {
        label: 'Afgehandelde servicefouten per jaar',
        help: 'Eén klant kan er meer hebben.',
      },
      refundShare: 'Aandeel fouten met terugbetaling',
      refundAmount: { label: 'Gemiddelde terugbetaling', help: 'Van de fouten met terugbetaling.' },
      redoShare: 'Aandeel fouten dat overgedaan wordt',
      redoHours: {
        label: 'Uren om het over te doen',
        help: 'Alleen uren die extra betaald worden of van ander werk afgaan.',
      },
      redoMaterials: 'Materiaal om het over te doen',
      goodwillShare: 'Aandeel fouten met een attentie',
      goodwillVariableCost: {
        label: 'Kosten van de attentie',
        help: 'Wat de attentie kost, niet de prijs op de kaart.',
      },
      handlingHours: 'Uren om een fout af te handelen',
      loadedHourlyWage: {
        label: 'Uurloon met lasten van wie afhandelt en overdoet',
        help: 'Met werkgeverslasten.',
      },
      recoveredPerYear: {
        label: 'Terugontvangen in het jaar',
        help: 'Van leveranciers, verzekeraars en restwaarde; laat leeg als er niets is.',
      },
    },
    quantities: {
      refundPerIncident: 'Terugbetaling per fout',
      redoTimePerIncident: 'Tijd om het over te doen per fout',
      redoMaterialsPerIncident: 'Materiaal om het over te doen per fout',
      redoPerIncident: 'Overdoen per fout',
      goodwillPerIncident: 'Attenties per fout',
      handlingPerIncident: 'Afhandeling per fout',
      reworkPerIncident: 'Herstelwerk per fout',
      reworkGross: 'Herstelwerk vóór wat terugkomt',
      rework: 'Herstelwerk in het jaar',
    },
    lines: {
      refunds: 'Terugbetalingen',
      redoTime: 'Tijd om het over te doen',
      redoMaterials: 'Materiaal om het over te doen',
      goodwill: 'Attenties',
      handling: 'Afhandeling',
      recovered: 'Terugontvangen',
    },
  },
  turnover: {
    label: 'Personeelsverloop',
    inputs: {
      serviceStaff: { label: 'Medewerkers met klantcontact', help: 'Het gemiddelde aantal in het jaar.' },
      yearlyTurnoverRate: {
        label: 'Personeelsverloop per jaar',
        help: 'Vertrokken medewerkers in het jaar ÷ medewerkers met klantcontact: 0,6 voor 60%; het mag meer dan 1 zijn. Vul dit in of “Vertrokken medewerkers in het jaar”.',
      },
      staffLeavers: {
        label: 'Vertrokken medewerkers in het jaar',
        help: 'Medewerkers met klantcontact die zijn vertrokken. Vul dit in of “Personeelsverloop per jaar”.',
      },
      monthsToFullSkill: {
        label: 'Maanden tot volledig ingewerkt',
        help: 'Tot een nieuwkomer klanten even goed bedient als de anderen.',
      },
      monthsVacant: {
        label: 'Maanden dat een plek leeg blijft',
        help: 'Van de laatste dag van de een tot de eerste dag van de ander.',
      },
      problemRateRatio: {
        label: 'Problemen bij nieuwkomers ten opzichte van ervaren medewerkers',
        help: '1,8 als klanten die door nieuwkomers bediend worden, of terwijl een plek leeg is, 1,8 keer zo vaak een probleem hebben. Uit eigen gegevens van het bedrijf.',
      },
    },
    quantities: {},
    lines: {},
  },
  team: {
    label: 'Hoe nieuw het team is',
    inputs: {},
    quantities: {
      staffLeavers: 'Vertrokken medewerkers',
      turnoverRate: 'Verlooppercentage van het personeel',
      newcomerShareBeforeCap: 'Aandeel service door nieuwkomers of lege plekken vóór de grens',
      newcomerShare: 'Aandeel service door nieuwkomers of lege plekken',
      newcomerExcess: 'Extra problemen door nieuwkomers',
      attributableShare: 'Aandeel problemen dat door verloop komt',
      problemShareStableTeam: 'Aandeel met een probleem bij een vast team',
      problemShareNewcomers: 'Aandeel met een probleem onder klanten van nieuwkomers',
    },
    lines: {},
  },
  vacancy: {
    label: 'Omzetverlies door lege plekken',
    inputs: {
      vacancyHoursPerStaffLeaver: {
        label: 'Uren dat een plek leeg is per vertrokken medewerker',
        help: 'Werkuren, geen kalenderuren.',
      },
      vacancyCoveredShare: {
        label: 'Aandeel van die uren dat anderen opvangen',
        help: 'Door collega’s, overwerk of uitzendkrachten; wat vervanging kost hoort bij de verloopkosten.',
      },
      salesPerHour: { label: 'Omzet per uur', help: 'De omzet die één zo’n medewerker per uur maakt.' },
      salesReallyLostShare: {
        label: 'Aandeel omzet dat echt verloren is',
        help: 'Het deel van de niet opgevangen omzet dat niet naar een ander moment of een collega ging.',
      },
    },
    quantities: {
      uncoveredHoursPerStaffLeaver: 'Niet opgevangen uren per vertrokken medewerker',
      vacancyRevenue: 'Gemiste omzet door lege plekken',
      vacancyMargin: 'Verloren marge door lege plekken',
    },
    lines: { salesLost: 'Omzet verloren door lege plekken' },
  },
  outcome: {
    label: 'Waar het op uitkomt',
    inputs: {},
    quantities: {
      serviceLoss: 'Verlies door slechte service',
      turnoverServiceLoss: 'Verlies door slechte service dat verloop veroorzaakt',
      baselineServiceLoss: 'Verlies door slechte service bij een vast team',
      lossFromTurnover: 'Verlies dat verloop veroorzaakt',
      lossPerStaffLeaver: 'Verlies per vertrokken medewerker',
      totalLoss: 'Totaal verlies',
      cashThisYear: 'Geld dit jaar (herstelwerk met betaalde tijd, en winnen van vervangende klanten)',
      marginThisYear: 'Dit jaar gemiste marge, niet verdisconteerd',
      presentValue: 'Contante waarde van het verlies door slechte service',
      revenueNotMade: 'Gemiste omzet (geen gemiste winst)',
    },
    lines: {},
  },
};
