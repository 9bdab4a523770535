import { type Example, ties } from './example.js';

const appendix = 'Turnover and Retention in Four Occupations (2000), appendix B';

/** The sums of one column: ours from the printed lines, and the printed sums. */
interface Sums {
  readonly separation: readonly [ours: string, printed: string];
  readonly vacancy: readonly [ours: string, printed: string];
  readonly replacement: readonly [ours: string, printed: string];
  readonly training: readonly [ours: string, printed: string];
  readonly total: readonly [ours: string, printed: string];
  readonly costPerLeaver: readonly [ours: string, printed: string];
}

function figures({ separation, vacancy, replacement, training, total, costPerLeaver }: Sums) {
  return [
    ties('sections.separation.amount', ...separation, '1'),
    ties('sections.vacancy.amount', ...vacancy),
    ties('sections.replacement.amount', ...replacement, '1'),
    ties('sections.training.amount', ...training, '1'),
    ties('total', ...total, '1'),
    ties('quantities.costPerLeaver', ...costPerLeaver, '0.5'),
  ];
}

const shared = {
  source: appendix,
  inputs: 'partly inferred',
  inferred: [{ input: 'people.leavers', solvedFrom: 'quantities.costPerLeaver', whole: true }],
} as const;

const note = (leavers: number) =>
  `The printed lines are rounded, so sums may differ by one dollar. The ${leavers} leavers follow from total and cost per leaver.`;

/** Worked examples: the four occupations of the report. */
export const examples = [
  {
    label: 'Information technology',
    ...shared,
    input: {
      currency: 'USD',
      people: { leavers: 13 },
      separation: { exitInterviews: 425, unemployment: 0, administration: 1318, payroll: 182 },
      vacancy: { temporaryStaff: 60757, overtime: 25153 },
      replacement: {
        communicating: 3713,
        announcements: 2131,
        screening: 12780,
        tests: 1075,
        interviews: 8610,
        selection: 1885,
        administration: 3288,
        payroll: 128,
      },
      training: { centralOrientation: 609, inHouseOrientation: 3873, formalTraining: 26576, onTheJob: 133728 },
    },
    figures: figures({
      separation: ['1925.00', '1926'],
      vacancy: ['85910.00', '85910'],
      replacement: ['33610.00', '33609'],
      training: ['164786.00', '164785'],
      total: ['286231.00', '286230'],
      costPerLeaver: ['22017.77', '22018'],
    }),
    note: note(13),
  },
  {
    label: 'Highway patrol officers',
    ...shared,
    input: {
      currency: 'USD',
      people: { leavers: 15 },
      separation: { exitInterviews: 195, unemployment: 0, administration: 3406, payroll: 201 },
      vacancy: { temporaryStaff: 0, overtime: 16574 },
      replacement: {
        communicating: 16770,
        announcements: 0,
        screening: 56400,
        tests: 330225,
        interviews: 57750,
        selection: 2025,
        administration: 1529,
        payroll: 148,
      },
      training: { centralOrientation: 0, inHouseOrientation: 0, formalTraining: 265931, onTheJob: 61994 },
    },
    figures: figures({
      separation: ['3802.00', '3802'],
      vacancy: ['16574.00', '16574'],
      replacement: ['464847.00', '464847'],
      training: ['327925.00', '327925'],
      total: ['813148.00', '813148'],
      costPerLeaver: ['54209.87', '54210'],
    }),
    note: note(15),
  },
  {
    label: 'Corrections',
    ...shared,
    input: {
      currency: 'USD',
      people: { leavers: 83 },
      separation: { exitInterviews: 0, unemployment: 17743, administration: 5359, payroll: 1112 },
      vacancy: { temporaryStaff: 637, overtime: 270438 },
      replacement: {
        communicating: 22141,
        announcements: 1980,
        screening: 4541,
        tests: 0,
        interviews: 21912,
        selection: 9462,
        administration: 5089,
        payroll: 817,
      },
      training: { centralOrientation: 0, inHouseOrientation: 0, formalTraining: 135801, onTheJob: 93458 },
    },
    figures: figures({
      separation: ['24214.00', '24214'],
      vacancy: ['271075.00', '271075'],
      replacement: ['65942.00', '65942'],
      training: ['229259.00', '229259'],
      total: ['590490.00', '590490'],
      costPerLeaver: ['7114.34', '7114'],
    }),
    note: note(83),
  },
  {
    label: 'Caseworkers',
    ...shared,
    input: {
      currency: 'USD',
      people: { leavers: 38 },
      separation: { exitInterviews: 894, unemployment: 3717, administration: 20121, payroll: 509 },
      vacancy: { temporaryStaff: 0, overtime: 6297 },
      replacement: {
        communicating: 3278,
        announcements: 907,
        screening: 24487,
        tests: 2100,
        interviews: 13110,
        selection: 2660,
        administration: 11593,
        payroll: 374,
      },
      training: { centralOrientation: 0, inHouseOrientation: 3149, formalTraining: 90203, onTheJob: 282819 },
    },
    figures: figures({
      separation: ['25241.00', '25241'],
      vacancy: ['6297.00', '6297'],
      replacement: ['58509.00', '58509'],
      training: ['376171.00', '376171'],
      total: ['466218.00', '466217'],
      costPerLeaver: ['12268.89', '12269'],
    }),
    note: note(38),
  },
] as const satisfies readonly Example<unknown>[];
