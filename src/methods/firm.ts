import type { Input } from '../model/section.js';

/** The figures of a firm that every comparison needs. */
export const neededOfFirm = {
  leavers: {
    label: 'Leavers in the year',
    unit: 'people',
    exclusiveMinimum: 0,
    help: 'the people who left in the year, of one kind of job.',
  },
  annualPay: {
    label: 'Pay of a leaver in a year',
    unit: 'money',
    help: 'the average pay of the leavers in a year, before benefits and payroll taxes.',
  },
} as const satisfies Readonly<Record<string, Input>>;

/** The optional figures of a firm. Each one supplies more methods. All times and amounts are per leaver. */
export const knownOfFirm = {
  benefitsShare: {
    label: 'Benefits and payroll taxes',
    unit: 'share',
    help: 'What the employer pays on top of pay, as a share of pay.',
  },
  payPerHour: { label: 'Pay per hour of the leaver and the new hire', unit: 'money/hour' },
  staffPayPerHour: {
    label: 'Pay per hour of those who hire, train and do the paperwork',
    unit: 'money/hour',
  },
  separationHours: { label: 'Hours of staff for exit interview and separation', unit: 'hours' },
  hiringSpend: { label: 'Money paid to hire', unit: 'money', help: 'Advertising, agencies, checks, travel.' },
  hiringHours: { label: 'Hours of staff to hire', unit: 'hours', help: 'Screening, interviewing, deciding.' },
  paperworkHours: { label: 'Hours of paperwork', unit: 'hours' },
  trainerHours: { label: "Trainers' hours", unit: 'hours' },
  trainingHours: { label: "New hire's training hours", unit: 'hours' },
  daysToProficiency: { label: 'Working days to full proficiency', unit: 'days' },
  hoursPerDay: { label: 'Hours per working day', unit: 'hours/day' },
  averageShareLost: {
    label: 'Average share of output lost until proficient',
    unit: 'share',
    help: '0.5 for a straight line from nothing; the ramp-up shapes give it for others.',
  },
  vacantDays: { label: 'Working days that the place stands empty', unit: 'days' },
  coverPerDay: { label: 'Cover per vacant day', unit: 'money/day', help: 'Overtime and temporary staff.' },
  workingDays: { label: 'Working days in a year', unit: 'days', exclusiveMinimum: 0, maximum: 366 },
  headcount: { label: 'People employed', unit: 'people', exclusiveMinimum: 0 },
  revenue: { label: 'Sales in a year', unit: 'money' },
} as const satisfies Readonly<Record<string, Input>>;

/** The name of one figure of a firm. */
export type FirmFigure = keyof typeof neededOfFirm | keyof typeof knownOfFirm;
