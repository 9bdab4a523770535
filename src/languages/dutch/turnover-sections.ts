import type { TurnoverTexts } from '../texts.js';

// Leaver: vertrekker. New hire: nieuwe medewerker. Turnover cost: verloopkosten. Ramp-up: inwerken. Cover: vervanging.

/** The sections of the turnover model in Dutch. */
export const sections: TurnoverTexts['sections'] = {
  pay: {
    label: 'Loon',
    inputs: {
      newHire: { label: 'Loon van de nieuwe medewerker', help: 'Bruto, zonder werkgeverslasten.' },
      leaver: { label: 'Loon van de vertrekker', help: 'Bruto, zonder werkgeverslasten.' },
      administrator: {
        label: 'Loon van de administratie',
        help: 'Wie het papierwerk doet: HR, salarisadministratie of de leidinggevende.',
      },
      recruiter: { label: 'Loon van de recruiter', help: 'Wie de sollicitaties leest.' },
      interviewer: {
        label: 'Loon van de gespreksvoerder',
        help: 'Het gemiddelde van wie de gesprekken voert en beslist.',
      },
      trainer: {
        label: 'Loon van de trainer',
        help: 'De trainer, mentor of collega die het werk voordoet.',
      },
      hoursPerYear: {
        label: 'Betaalde uren per jaar',
        help: 'Hier wordt loon per week, maand of jaar door gedeeld: 52 weken van 40 uur zijn 2.080.',
      },
      load: {
        label: 'Werkgeverslasten',
        help: 'Wat de werkgever boven op het loon betaalt, als deel van het loon: 0,25 voor 25%. Ze komen boven op alle betaalde tijd, op het bespaarde loon en op productie die tegen loon telt. Voor gewerkte uren hoort betaald verlof erbij: werkgeverslasten ÷ loon.',
      },
    },
    quantities: {},
    lines: {},
  },
  hiring: {
    label: 'Werving en selectie',
    inputs: {
      advertising: 'Advertentiekosten per aanname',
      agencyFee: 'Bureaukosten per aanname',
      referralBonus: 'Aanbrengpremie per aanname',
      signOnBonus: 'Tekenbonus per aanname',
      travel: 'Reiskosten van kandidaten per aanname',
      relocation: 'Verhuiskosten per aanname',
      applicants: 'Sollicitanten per aanname',
      screeningHoursPerApplicant: 'Uren briefselectie per sollicitant',
      recruitingHours: {
        label: 'Overige uren van de recruiter per aanname',
        help: 'Uren van de recruiter naast de briefselectie: de advertentie schrijven, kandidaten zoeken, gesprekken plannen, het aanbod doen.',
      },
      interviews: {
        label: 'Sollicitatiegesprekken per aanname',
        help: 'Alle gesprekken om één plek te vervullen, ook die met afgewezen kandidaten.',
      },
      hoursPerInterview: { label: 'Uren per gesprek', help: 'Met voorbereiding en verslag.' },
      interviewersPerInterview: 'Gespreksvoerders per gesprek',
      decisionHours: {
        label: 'Uren besluitvorming per aanname',
        help: 'De uren van iedereen die over de keuze vergadert, bij elkaar opgeteld.',
      },
      candidatesTested: 'Geteste kandidaten per aanname',
      costPerTest: 'Kosten per test',
      candidatesChecked: {
        label: 'Gescreende kandidaten per aanname',
        help: 'Achtergrond- en referentieonderzoek, drugstest en medische keuring.',
      },
      costPerCheck: 'Kosten per screening',
      checkingHours: {
        label: 'Eigen uren voor tests en screening per aanname',
        help: 'Uren van eigen medewerkers: tests afnemen en nakijken, referenties bellen, screenings opvolgen.',
      },
    },
    quantities: {
      screeningHours: 'Uren briefselectie per aanname',
      interviewHours: 'Gespreksuren per aanname',
    },
    lines: {
      advertising: 'Advertenties',
      agencyFee: 'Bureaukosten',
      referralBonus: 'Aanbrengpremie',
      signOnBonus: 'Tekenbonus',
      travel: 'Reiskosten van kandidaten',
      relocation: 'Verhuizing',
      screening: 'Briefselectie',
      recruiting: 'Overige werving',
      interviewing: 'Sollicitatiegesprekken',
      deciding: 'Besluitvorming',
      testing: 'Tests',
      checking: 'Achtergrondonderzoek en keuring',
      checkingTime: 'Tijd voor tests en screening',
    },
  },
  paperwork: {
    label: 'Administratie',
    inputs: {
      administratorHours: 'Uren administratie per aanname',
      newHireHours: 'Uren papierwerk van de nieuwe medewerker',
      setUp: {
        label: 'Startkosten per aanname',
        help: 'Accounts, toegangspas, bedrijfskleding en materiaal dat de volgende medewerker niet kan gebruiken.',
      },
    },
    quantities: {},
    lines: {
      administrator: 'Tijd van de administratie',
      newHire: 'Tijd van de nieuwe medewerker',
      setUp: 'Accounts, toegangspas, bedrijfskleding, materiaal',
    },
  },
  training: {
    label: 'Opleiding',
    inputs: {
      trainerHours: 'Uren van de trainer per opleiding',
      newHiresPerTrainer: {
        label: 'Nieuwe medewerkers per trainer',
        help: 'Hoeveel nieuwe medewerkers één trainer tegelijk opleidt.',
      },
      newHireHours: {
        label: 'Opleidingsuren van de nieuwe medewerker',
        help: 'Uren waarin de nieuwe medewerker leert en nog niet werkt.',
      },
      materials: 'Leermiddelen per aanname',
      courseFees: 'Cursuskosten per aanname',
    },
    quantities: {},
    lines: {
      trainer: 'Tijd van de trainer',
      newHire: 'Tijd van de nieuwe medewerker',
      materials: 'Leermiddelen',
      courseFees: 'Cursuskosten',
    },
  },
  separation: {
    label: 'Uitdiensttreding',
    inputs: {
      exitInterviewHours: {
        label: 'Uren van het exitgesprek',
        help: 'Gemiddeld over alle vertrekkers, ook wie geen exitgesprek had.',
      },
      administratorHours: 'Uren administratie per vertrek',
      managerHandoverHours: {
        label: 'Uren overdracht van de leidinggevende',
        help: 'Per vertrekker: plannen wie wat overneemt, en overleg tot de laatste dag. Ze tellen tegen het uurloon van de gespreksvoerder.',
      },
      colleagueHandoverHours: {
        label: 'Uren overdracht van collega’s',
        help: 'Per vertrekker, alle collega’s bij elkaar: leren wat ze overnemen. Ze tellen tegen het uurloon van de trainer.',
      },
      hoursAfterNotice: {
        label: 'Gewerkte uren van de vertrekker na de opzegging',
        help: 'Uren van de opzegging tot de laatste werkdag.',
      },
      shareLostAfterNotice: {
        label: 'Aandeel gemiste productie na de opzegging',
        help: 'Het deel van de gebruikelijke productie dat de vertrekker in deze uren niet meer haalt, met de overdracht erbij. De productie telt tegen wat de uren kosten: loon met werkgeverslasten.',
      },
      severance: {
        label: 'Vertrekvergoeding per vertrekker',
        help: 'Gemiddeld over alle vertrekkers. Reken niet mee wat ook zonder vertrek betaald wordt, zoals opgebouwde vakantiedagen.',
      },
      unemploymentTax: 'Extra WW-premie per vertrekker',
    },
    quantities: {},
    lines: {
      exitInterview: 'Exitgesprek',
      administrator: 'Tijd van de administratie',
      managerHandover: 'Overdracht door de leidinggevende',
      colleagueHandover: 'Overdracht aan collega’s',
      outputLost: 'Gemiste productie vóór vertrek',
      severance: 'Vertrekvergoeding',
      unemploymentTax: 'Extra WW-premie',
    },
  },
  vacancy: {
    label: 'Vacature',
    inputs: {
      vacantDays: {
        label: 'Dagen vacant',
        help: 'Van de laatste dag van de vertrekker tot de eerste van de nieuwe medewerker: werkdagen als de bedragen per dag per werkdag zijn, kalenderdagen als ze per kalenderdag zijn.',
      },
      coverPerDay: {
        label: 'Vervanging per vacante dag',
        help: 'Overwerk, uitzendkrachten en tijdelijke krachten, voor wat ze in totaal kosten: met overwerktoeslag en werkgeverslasten, want die komen er hier niet bij.',
      },
      outputPerDay: {
        label: 'Productie per dag',
        help: 'Wat een dag van dit werk het bedrijf waard is, na aftrek van de kosten die ermee meebewegen, maar vóór aftrek van het loon van wie het doet: dat gaat er één keer af, als bespaard loon.',
      },
      outputLostShare: {
        label: 'Aandeel gemiste productie',
        help: 'Het deel van de productie dat noch vervangers noch collega’s opvangen.',
      },
      payPerDay: {
        label: 'Bespaard loon per vacante dag',
        help: 'Het dagloon van de vertrekker, zonder werkgeverslasten.',
      },
      workingDaysPerYear: {
        label: 'Werkdagen per jaar',
        help: 'Hier wordt een bedrag per dag door gedeeld dat per week, maand of jaar is opgegeven: 52 weken van 5 dagen zijn er 260. De vacante dagen zijn dan ook werkdagen.',
      },
    },
    quantities: {},
    lines: { cover: 'Vervanging', outputLost: 'Gemiste productie', paySaved: 'Bespaard loon' },
  },
  rampUp: {
    label: 'Inwerken',
    inputs: {
      weeksToProficiency: 'Weken tot volledige inzetbaarheid',
      hoursPerWeek: 'Uren per week van de nieuwe medewerker',
      averageShareLost: {
        label: 'Gemiddeld aandeel gemiste productie',
        help: 'Over de weken tot volledige inzetbaarheid: 0,5 voor een rechte lijn vanaf niets, de halveringsregel van CEPR en CLASP (2011). De productie telt voor wat de uren kosten: loon met werkgeverslasten.',
      },
      disruptionHours: {
        label: 'Verloren uren van collega’s',
        help: 'Uren die collega’s kwijt zijn aan helpen en herstellen.',
      },
    },
    quantities: { hoursToProficiency: 'Uren tot volledige inzetbaarheid' },
    lines: { outputLost: 'Productie die nog niet gehaald wordt', disruption: 'Tijd van collega’s' },
  },
  performance: {
    label: 'Prestatieverschil',
    inputs: {
      leaverOutputPerYear: {
        label: 'Productie van de vertrekker per jaar',
        help: 'Wat het werk van de vertrekker het bedrijf waard was, vóór aftrek van loon.',
      },
      replacementOutputPerYear: {
        label: 'Productie van de opvolger per jaar',
        help: 'Bij volledige inzetbaarheid. Is die hoger dan die van de vertrekker, dan is het verschil winst, en verlaagt het de kosten.',
      },
      leaverPayPerYear: {
        label: 'Loon van de vertrekker per jaar',
        help: 'Met de werkgeverslasten die met het loon meestijgen, hier en bij de opvolger.',
      },
      replacementPayPerYear: 'Loon van de opvolger per jaar',
      yearsCounted: {
        label: 'Meegetelde jaren',
        help: 'Hoe lang het verschil meetelt, bijvoorbeeld de jaren die de vertrekker gebleven zou zijn.',
      },
    },
    quantities: {},
    lines: { output: 'Verschil in productie', pay: 'Verschil in loon' },
  },
  baseline: {
    label: 'Richtbedrag',
    inputs: { amount: 'Administratie en opleiding per vertrekker' },
    quantities: {},
    lines: { paperworkAndTraining: 'Administratie en opleiding, niet uitgesplitst' },
  },
};
