import { Decimal } from 'decimal.js';

const Exact = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_UP, defaults: true });

/**
 * The 27 formulas of the turnover model as a program for this one purpose would have them: no checks, no labels, no
 * trace; amounts read, multiplied, rounded and added up.
 *
 * @param {typeof import('./full-input.js').fullInput} input
 */
export function byHand(input) {
  const leavers = new Exact(input.leavers);
  const pay = read(input.pay);
  const hiring = read(input.hiring);
  const paperwork = read(input.paperwork);
  const training = read(input.training);
  const separation = read(input.separation);
  const vacancy = read(input.vacancy);
  const rampUp = read(input.rampUp);
  const loaded = pay.load.plus(1);

  const perLeaver = [
    hiring.advertising,
    hiring.agencyFee,
    hiring.referralBonus,
    hiring.signOnBonus,
    hiring.travel,
    hiring.relocation,
    hiring.applicants.times(hiring.screeningHoursPerApplicant).times(pay.recruiter).times(loaded),
    hiring.interviews
      .times(hiring.hoursPerInterview)
      .times(hiring.interviewersPerInterview)
      .times(pay.interviewer)
      .times(loaded),
    hiring.decisionHours.times(pay.interviewer).times(loaded),
    hiring.candidatesTested.times(hiring.costPerTest),
    hiring.candidatesChecked.times(hiring.costPerCheck),
    paperwork.administratorHours.times(pay.administrator).times(loaded),
    paperwork.newHireHours.times(pay.newHire).times(loaded),
    paperwork.setUp,
    training.trainerHours.times(pay.trainer).times(loaded).div(training.newHiresPerTrainer),
    training.newHireHours.times(pay.newHire).times(loaded),
    training.materials,
    training.courseFees,
    separation.exitInterviewHours.times(pay.interviewer.plus(pay.leaver)).times(loaded),
    separation.administratorHours.times(pay.administrator).times(loaded),
    separation.severance,
    separation.unemploymentTax,
    vacancy.vacantDays.times(vacancy.coverPerDay),
    vacancy.vacantDays.times(vacancy.outputPerDay).times(vacancy.outputLostShare),
    vacancy.vacantDays.times(vacancy.payPerDay).times(loaded).times(-1),
    rampUp.weeksToProficiency
      .times(rampUp.hoursPerWeek)
      .times(pay.newHire)
      .times(loaded)
      .times(rampUp.averageShareLost),
    rampUp.disruptionHours.times(pay.trainer).times(loaded),
  ];
  const lines = perLeaver.map((exact) => ({
    perLeaver: exact.toDecimalPlaces(2),
    amount: exact.times(leavers).toDecimalPlaces(2),
  }));
  return {
    lines,
    perLeaver: lines.reduce((sum, line) => sum.plus(line.perLeaver), new Exact(0)),
    total: lines.reduce((sum, line) => sum.plus(line.amount), new Exact(0)),
  };
}

/**
 * @template {string} Name
 * @param {Record<Name, string | number>} group
 */
function read(group) {
  const figures = /** @type {Record<Name, Decimal>} */ ({});
  for (const name in group) figures[name] = new Exact(group[name]);
  return figures;
}
