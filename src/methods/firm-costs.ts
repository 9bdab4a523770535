import type { Decimal } from 'decimal.js';
import type { FirmFigure } from './firm.js';

type Firm<N extends FirmFigure> = Readonly<Record<N, Decimal>>;

/** Money paid and staff time to hire, per leaver. */
export function hiringCost(firm: Firm<'hiringSpend' | 'hiringHours' | 'staffPayPerHour'>): Decimal {
  return firm.hiringHours.times(firm.staffPayPerHour).plus(firm.hiringSpend);
}

/** Trainers' time and the new hire's, per leaver. */
export function trainingCost(firm: Firm<'trainerHours' | 'staffPayPerHour' | 'trainingHours' | 'payPerHour'>): Decimal {
  return firm.trainerHours.times(firm.staffPayPerHour).plus(firm.trainingHours.times(firm.payPerHour));
}

/** What covers the empty place, per leaver. */
export function coverCost(firm: Firm<'vacantDays' | 'coverPerDay'>): Decimal {
  return firm.vacantDays.times(firm.coverPerDay);
}

/** Pay of the new hire until proficient, per leaver. */
export function payUntilProficient(firm: Firm<'daysToProficiency' | 'hoursPerDay' | 'payPerHour'>): Decimal {
  return firm.daysToProficiency.times(firm.hoursPerDay).times(firm.payPerHour);
}
