import type { Decimal } from 'decimal.js';
import type { FirmFigure } from './firm.js';

type Firm<N extends FirmFigure> = Readonly<Record<N, Decimal>>;

/** Calculates the money paid and the staff time to hire, per leaver. */
export function hiringCost(firm: Firm<'hiringSpend' | 'hiringHours' | 'staffPayPerHour'>): Decimal {
  return firm.hiringHours.times(firm.staffPayPerHour).plus(firm.hiringSpend);
}

/** Calculates the cost of the time of the trainers and of the new hire, per leaver. */
export function trainingCost(firm: Firm<'trainerHours' | 'staffPayPerHour' | 'trainingHours' | 'payPerHour'>): Decimal {
  return firm.trainerHours.times(firm.staffPayPerHour).plus(firm.trainingHours.times(firm.payPerHour));
}

/** Calculates the cost of covering the vacant position, per leaver. */
export function coverCost(firm: Firm<'vacantDays' | 'coverPerDay'>): Decimal {
  return firm.vacantDays.times(firm.coverPerDay);
}

/** Calculates the pay of the new hire until proficient, per leaver. */
export function payUntilProficient(firm: Firm<'daysToProficiency' | 'hoursPerDay' | 'payPerHour'>): Decimal {
  return firm.daysToProficiency.times(firm.hoursPerDay).times(firm.payPerHour);
}
