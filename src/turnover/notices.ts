import type { Decimal } from 'decimal.js';
import type { HourlyPayText } from '../messages/message.js';
import type { NoticeContext, NoticeRules } from '../model/notice.js';
import { ExactDecimal, sum } from '../numbers/decimal.js';
import { dailyPayTooHigh, hourlyPayTooHigh } from './hourly-pay.js';
import { pay } from './pay.js';
import type { TurnoverText } from './texts.js';

/** The codes of warnings about a turnover cost. The union is closed. */
export type TurnoverNotice =
  | 'belowBaseline'
  | 'partlyItemised'
  | 'paySavedAlone'
  | 'noPaySaved'
  | 'vacancyGains'
  | 'coverAndOutputLost'
  | 'trainingInsideRampUp'
  | 'trainingBeyondRampUp'
  | 'trainerInsideDisruption'
  | 'payFarApart'
  | 'payPerDayFarApart'
  | 'payTooHigh'
  | 'netSaving';

// Rates of one firm that differ this much are more often an hourly and a monthly rate than a difference in pay.
const farApart = 50;

// Firms rarely pay for cover that makes up a tenth of the output or less; the share is more often the output lost
// without cover.
const nearlyAll = 0.9;

const hoursInADay = 24;

function hourlyRates(): string[] {
  const names = Object.keys(pay.inputs) as (keyof typeof pay.inputs)[];
  return names.filter((name) => pay.inputs[name].unit === 'money/hour').map((name) => `pay.${name}`);
}

/** Returns true if a line is present and not zero. */
const moves = (amount: Decimal | undefined) => amount !== undefined && !amount.isZero();

/** Returns true if a vacancy has a cost: cover, or output lost. */
const costsAPlace = (line: NoticeContext['line']) => moves(line('vacancy.cover')) || moves(line('vacancy.outputLost'));

/** The notice rules: for each code, a function that returns the message if the notice applies. */
export const notices: NoticeRules<TurnoverNotice, TurnoverText | HourlyPayText> = {
  belowBaseline({ section, currency, defaultOf, say }) {
    const fallback = defaultOf('baseline.amount');
    const itemised = [section('paperwork'), section('training')].filter((amount) => amount !== undefined);
    if (itemised.length === 0 || fallback === undefined || fallback.currency !== currency) return undefined;
    const { value, source } = fallback;
    if (!sum(itemised).lessThan(value)) return undefined;
    return say(
      'Paperwork and training come to {itemised} a leaver, below the baseline of {baseline}: look for hours and purchases that are left out. Source of the baseline: {source}.',
      { itemised: { money: sum(itemised) }, baseline: { money: new ExactDecimal(value) }, source },
    );
  },

  partlyItemised({ section, say }) {
    const [paperwork, training] = [section('paperwork'), section('training')];
    if ((paperwork === undefined) === (training === undefined)) return undefined;
    return say(
      training === undefined
        ? 'Only paperwork is itemised, so the baseline no longer applies and training is counted as 0.'
        : 'Only training is itemised, so the baseline no longer applies and paperwork is counted as 0.',
    );
  },

  paySavedAlone({ line, say }) {
    if (!moves(line('vacancy.paySaved')) || costsAPlace(line)) return undefined;
    return say('Vacancy counts the pay saved, but neither cover nor output lost: the vacancy appears to save money.');
  },

  noPaySaved({ line, say }) {
    if (moves(line('vacancy.paySaved')) || !costsAPlace(line)) return undefined;
    return say(
      'Vacancy counts cover or output lost, but no pay saved: the leaver is no longer paid on those days, so give vacancy.payPerDay.',
    );
  },

  vacancyGains({ line, section, say }) {
    if (!section('vacancy')?.lessThan(0) || !costsAPlace(line)) return undefined;
    return say(
      'Vacancy comes to less than nothing: the pay saved is more than cover and output lost, so the vacancy appears to save money. Look for cover and output that are left out.',
    );
  },

  coverAndOutputLost({ line, figureAt, say }) {
    const share = figureAt('vacancy.outputLostShare');
    if (!moves(line('vacancy.cover')) || !moves(line('vacancy.outputLost'))) return undefined;
    if (!share?.greaterThanOrEqualTo(nearlyAll)) return undefined;
    return say(
      'Vacancy counts cover, and all or nearly all of the output as lost (vacancy.outputLostShare is {share}): output that the cover makes up is counted twice.',
      { share },
    );
  },

  trainingInsideRampUp({ line, say }) {
    if (!moves(line('training.newHire')) || !moves(line('rampUp.outputLost'))) return undefined;
    return say(
      "The new hire's training hours are counted under training, and again in ramp-up if the weeks to proficiency include them.",
    );
  },

  trainingBeyondRampUp({ line, figureAt, say }) {
    if (!moves(line('training.newHire')) || !moves(line('rampUp.outputLost'))) return undefined;
    const [training, rampUp] = [figureAt('training.newHireHours'), figureAt('rampUp.hoursToProficiency')];
    if (!training || !rampUp || training.lessThanOrEqualTo(rampUp)) return undefined;
    return say(
      'Training takes {training} hours of the new hire and ramp-up only {rampUp}, so training cannot lie within it: do the weeks to full proficiency begin after training, or are they too few?',
      { training, rampUp },
    );
  },

  trainerInsideDisruption({ line, say }) {
    if (!moves(line('training.trainer')) || !moves(line('rampUp.disruption'))) return undefined;
    return say(
      "The trainer's hours are counted under training, and again in ramp-up if colleagues' hours of disruption include them.",
    );
  },

  payFarApart({ figureAt, say }) {
    let least: { path: string; rate: Decimal } | undefined;
    let most = least;
    for (const path of hourlyRates()) {
      const rate = figureAt(path);
      if (rate === undefined || rate.isZero()) continue;
      if (least === undefined || rate.lessThan(least.rate)) least = { path, rate };
      if (most === undefined || rate.greaterThan(most.rate)) most = { path, rate };
    }
    if (!least || !most || most.rate.lessThan(least.rate.times(farApart))) return undefined;
    return say('{most} is {mostRate} and {least} is {leastRate}: are both per hour, not per month or year?', {
      most: most.path,
      mostRate: { money: most.rate },
      least: least.path,
      leastRate: { money: least.rate },
    });
  },

  payPerDayFarApart({ line, figureAt, say }) {
    const [perHour, perDay] = [figureAt('pay.leaver'), figureAt('vacancy.payPerDay')];
    if (!moves(line('vacancy.paySaved')) || !perHour || perHour.isZero() || !perDay) return undefined;
    // Exactly an hour's pay is the likeliest mistake.
    if (perDay.greaterThan(perHour) && perDay.lessThanOrEqualTo(perHour.times(hoursInADay))) return undefined;
    return say(
      'pay.leaver is {perHour} an hour and vacancy.payPerDay is {perDay} a day: is the second the pay of one day, not of an hour, month or year?',
      { perHour: { money: perHour }, perDay: { money: perDay } },
    );
  },

  payTooHigh: (figured) => hourlyPayTooHigh(figured, hourlyRates()) ?? dailyPayTooHigh(figured, ['vacancy.payPerDay']),

  netSaving({ total, say }) {
    if (!total.lessThan(0)) return undefined;
    return say(
      'The total is below zero: what is saved outweighs what is counted as cost. Look for costs that are left out.',
    );
  },
};
