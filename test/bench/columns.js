import { evaluate, turnoverModel } from 'turnover-cost';
import { evaluateColumns } from 'turnover-cost/columns';
import { byHand } from './by-hand.js';
import { randomFrom } from './compare-columns.js';
import { fullInput } from './full-input.js';

/** @typedef {Record<string, Float64Array>} NumberColumns */

/** The processor time of a call in nanoseconds, which another program on the machine changes less than the time of day. */
function cpuOf(/** @type {() => unknown} */ call) {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) * 1000;
}

const median = (/** @type {number[]} */ values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Every input of the turnover model, from half to one and a half times the figures of the example, with as many decimals.
 *
 * @param {number} rows
 */
function fullColumns(rows) {
  const random = randomFrom(2026);
  /** @type {NumberColumns} */
  const columns = {};
  for (const { path, definition } of turnoverModel.inputs) {
    const [group = '', name = ''] = path.split('.');
    const given = /** @type {Record<string, any>} */ (fullInput)[group];
    const figure = name === '' ? given : given?.[name];
    if (figure === undefined) continue;
    const power = 10 ** (String(figure).split('.')[1]?.length ?? 0);
    const within = () => (definition.unit === 'share' ? random() : 0.5 + random());
    columns[path] = Float64Array.from({ length: rows }, () => Math.ceil(Number(figure) * within() * power) / power);
  }
  return columns;
}

/** @param {NumberColumns} columns @param {number} row */
function inputAt(columns, row) {
  /** @type {Record<string, any>} */
  const input = {};
  for (const [path, figures] of Object.entries(columns)) {
    const [group = '', name] = path.split('.');
    if (name === undefined) input[group] = figures[row];
    else input[group] = { ...input[group], [name]: figures[row] };
  }
  return /** @type {any} */ (input);
}

/** The 27 formulas in binary numbers, each rounded, with the totals: no checks, and cents that may be wrong. */
function inFloats(/** @type {NumberColumns} */ columns) {
  /** @type {Record<string, Record<string, Float64Array>>} */
  const c = {};
  for (const [path, figures] of Object.entries(columns)) {
    const [group = '', name = 'all'] = path.split('.');
    c[group] = { ...c[group], [name]: figures };
  }
  const { leavers, pay, hiring, paperwork, training, separation, vacancy, rampUp } = /** @type {any} */ (c);
  const rows = leavers.all.length;
  const out = Array.from({ length: 54 }, () => new Float64Array(rows));
  const [total, perLeaver] = [new Float64Array(rows), new Float64Array(rows)];
  const exact = new Float64Array(27);
  for (let i = 0; i < rows; i += 1) {
    const loaded = 1 + pay.load[i];
    exact[0] = hiring.advertising[i];
    exact[1] = hiring.agencyFee[i];
    exact[2] = hiring.referralBonus[i];
    exact[3] = hiring.signOnBonus[i];
    exact[4] = hiring.travel[i];
    exact[5] = hiring.relocation[i];
    exact[6] = hiring.applicants[i] * hiring.screeningHoursPerApplicant[i] * pay.recruiter[i] * loaded;
    exact[7] =
      hiring.interviews[i] *
      hiring.hoursPerInterview[i] *
      hiring.interviewersPerInterview[i] *
      pay.interviewer[i] *
      loaded;
    exact[8] = hiring.decisionHours[i] * pay.interviewer[i] * loaded;
    exact[9] = hiring.candidatesTested[i] * hiring.costPerTest[i];
    exact[10] = hiring.candidatesChecked[i] * hiring.costPerCheck[i];
    exact[11] = paperwork.administratorHours[i] * pay.administrator[i] * loaded;
    exact[12] = paperwork.newHireHours[i] * pay.newHire[i] * loaded;
    exact[13] = paperwork.setUp[i];
    exact[14] = (training.trainerHours[i] * pay.trainer[i] * loaded) / training.newHiresPerTrainer[i];
    exact[15] = training.newHireHours[i] * pay.newHire[i] * loaded;
    exact[16] = training.materials[i];
    exact[17] = training.courseFees[i];
    exact[18] = separation.exitInterviewHours[i] * (pay.interviewer[i] + pay.leaver[i]) * loaded;
    exact[19] = separation.administratorHours[i] * pay.administrator[i] * loaded;
    exact[20] = separation.severance[i];
    exact[21] = separation.unemploymentTax[i];
    exact[22] = vacancy.vacantDays[i] * vacancy.coverPerDay[i];
    exact[23] = vacancy.vacantDays[i] * vacancy.outputPerDay[i] * vacancy.outputLostShare[i];
    exact[24] = -vacancy.vacantDays[i] * vacancy.payPerDay[i] * loaded;
    exact[25] =
      rampUp.weeksToProficiency[i] * rampUp.hoursPerWeek[i] * pay.newHire[i] * loaded * rampUp.averageShareLost[i];
    exact[26] = rampUp.disruptionHours[i] * pay.trainer[i] * loaded;
    let [each, all] = [0, 0];
    for (let line = 0; line < 27; line += 1) {
      const one = Math.round((exact[line] ?? 0) * 100) / 100;
      const period = Math.round((exact[line] ?? 0) * leavers.all[i] * 100) / 100;
      /** @type {Float64Array} */ (out[2 * line])[i] = one;
      /** @type {Float64Array} */ (out[2 * line + 1])[i] = period;
      each += one;
      all += period;
    }
    perLeaver[i] = each;
    total[i] = all;
  }
  return { out, total, perLeaver };
}

/** Measures whole columns beside one call a row, in rounds that take turns. */
export function columns() {
  const rows = 200_000;
  const few = 1000;
  const table = fullColumns(rows);
  const inputs = Array.from({ length: few }, (_, row) => inputAt(table, row));
  const answer = evaluateColumns(turnoverModel, table);
  for (const [row, input] of inputs.entries()) {
    if (evaluate(turnoverModel, input).total.toNumber() !== answer.total[row]) throw new Error(`Row ${row} differs.`);
  }
  const perYear = inYears(table);
  const fourInputs = ['leavers', 'pay.newHire', 'training.newHireHours', 'hiring.advertising'];
  const four = Object.fromEntries(fourInputs.map((path) => [path, table[path] ?? new Float64Array(rows)]));
  /** @type {Record<string, { rows: number, run: () => unknown }>} */
  const ways = {
    evaluate: { rows: few, run: () => inputs.map((input) => evaluate(turnoverModel, input)) },
    byHand: { rows: few, run: () => inputs.map(byHand) },
    floats: { rows, run: () => inFloats(table) },
    everything: { rows, run: () => evaluateColumns(turnoverModel, table) },
    lines: { rows, run: () => evaluateColumns(turnoverModel, table, { parts: ['lines'] }) },
    totals: { rows, run: () => evaluateColumns(turnoverModel, table, { parts: [] }) },
    perYear: { rows, run: () => evaluateColumns(turnoverModel, perYear, { parts: ['lines'] }) },
    four: { rows, run: () => evaluateColumns(turnoverModel, four, { parts: ['lines'] }) },
  };
  /** @type {Record<string, number>} */
  const nanoseconds = {};
  const times = Object.fromEntries(Object.keys(ways).map((way) => [way, /** @type {number[]} */ ([])]));
  for (let round = 0; round < 9; round += 1) {
    for (const [way, { rows: count, run }] of Object.entries(ways)) {
      const time = cpuOf(run) / count;
      // The first rounds compile.
      if (round > 1) times[way]?.push(time);
    }
  }
  for (const [way, measured] of Object.entries(times)) nanoseconds[way] = median(measured);
  const { recomputed } = evaluateColumns(turnoverModel, perYear, { parts: ['lines'] });
  return { nanoseconds, recomputed: recomputed.figures / (rows * 54), ...simulated(table), growth: growth() };
}

/** The same table with the pay of the new hire and the trainer per year, of 2,080 hours. */
function inYears(/** @type {NumberColumns} */ table) {
  const { 'pay.newHire': newHire, 'pay.trainer': trainer, ...others } = table;
  const yearly = (/** @type {Float64Array | undefined} */ pay) =>
    pay?.map((rate) => Math.round(rate * 2080)) ?? new Float64Array();
  return { ...others, 'pay.newHire/year': yearly(newHire), 'pay.trainer/year': yearly(trainer) };
}

/** A slider of 200 steps, and 100,000 trials of nine inputs with all their binary digits. */
function simulated(/** @type {NumberColumns} */ table) {
  const random = randomFrom(7);
  const fixed = Object.fromEntries(Object.entries(table).map(([path, figures]) => [path, figures[0] ?? 0]));
  const sweep = { ...fixed, 'pay.newHire': Float64Array.from({ length: 200 }, (_, step) => 10 + step / 10) };
  const uncertain = [
    'leavers',
    'pay.newHire',
    'pay.trainer',
    'training.newHireHours',
    'training.trainerHours',
    'vacancy.vacantDays',
    'rampUp.weeksToProficiency',
    'rampUp.averageShareLost',
    'hiring.interviews',
  ];
  const drawn = uncertain.map((path) => {
    const middle = fixed[path] ?? 0;
    return [path, Float64Array.from({ length: 100_000 }, () => middle * (0.5 + random() / 2))];
  });
  const trials = { ...fixed, ...Object.fromEntries(drawn) };
  const best = (/** @type {() => unknown} */ run) =>
    median(Array.from({ length: 15 }, () => cpuOf(run) / 1e6).slice(6));
  return {
    sweep: best(() => evaluateColumns(turnoverModel, sweep)),
    trials: best(() => evaluateColumns(turnoverModel, trials, { parts: [] })),
  };
}

/** The time of a row in tables of 100,000 to 10,000,000 rows with four inputs. */
function growth() {
  return [100_000, 1_000_000, 10_000_000].map((rows) => {
    const made = (/** @type {number} */ most, /** @type {number} */ power) =>
      Float64Array.from({ length: rows }, (_, row) => ((row * 7919) % (most * power)) / power);
    const table = {
      leavers: made(40, 1),
      'pay.newHire': made(30, 100),
      'training.newHireHours': made(200, 4),
      'hiring.advertising': made(900, 100),
    };
    evaluateColumns(turnoverModel, table, { parts: [] });
    return { rows, nanoseconds: cpuOf(() => evaluateColumns(turnoverModel, table, { parts: [] })) / rows };
  });
}
