import type { Decimal } from 'decimal.js';
import { Exact, sum } from '../money.js';
import type { NoticeRules } from '../notice.js';
import { pay } from './pay.js';
import type { TurnoverText } from './texts.js';

/** What a careful cost accountant would raise about a turnover cost. The union is closed. */
export type TurnoverNotice =
  | 'belowBaseline'
  | 'partlyItemised'
  | 'paySavedAlone'
  | 'coverAndOutputLost'
  | 'trainingInsideRampUp'
  | 'payFarApart'
  | 'payPerDayFarApart'
  | 'netSaving';

// Rates of one firm this far apart are more often an hour against a month than a difference in pay.
const farApart = 50;

const hoursInADay = 24;

const hourlyRates = (Object.keys(pay.inputs) as (keyof typeof pay.inputs)[])
  .filter((name) => pay.inputs[name].unit === 'money/hour')
  .map((name) => `pay.${name}`);

/** Whether a line is present and not zero. */
const moves = (amount: Decimal | undefined) => amount !== undefined && !amount.isZero();

/** The rules behind the notices: for each code, the message where it applies. */
export const notices: NoticeRules<TurnoverNotice, TurnoverText> = {
  belowBaseline({ section, currency, defaultOf, say }) {
    const fallback = defaultOf('baseline.amount');
    const itemised = [section('paperwork'), section('training')].filter((amount) => amount !== undefined);
    if (itemised.length === 0 || fallback === undefined || fallback.currency !== currency) return undefined;
    const { value, source } = fallback;
    if (!sum(itemised).lessThan(value)) return undefined;
    return say(
      'Paperwork and training come to {itemised} a leaver, below the baseline of {baseline}: look for hours and purchases that are left out. Source of the baseline: {source}.',
      { itemised: { money: sum(itemised) }, baseline: { money: new Exact(value) }, source },
    );
  },

  partlyItemised({ section, say }) {
    const [paperwork, training] = [section('paperwork'), section('training')];
    if ((paperwork === undefined) === (training === undefined)) return undefined;
    return say(
      training === undefined
        ? 'Only paperwork is itemised, so the baseline does not stand and training counts as nothing.'
        : 'Only training is itemised, so the baseline does not stand and paperwork counts as nothing.',
    );
  },

  paySavedAlone({ line, say }) {
    if (!moves(line('vacancy.paySaved')) || line('vacancy.cover') || line('vacancy.outputLost')) return undefined;
    return say('Vacancy counts the pay saved, but neither cover nor output lost: an empty place looks like a gain.');
  },

  coverAndOutputLost({ line, figureAt, say }) {
    if (!moves(line('vacancy.cover')) || !figureAt('vacancy.outputLostShare')?.equals(1)) return undefined;
    return say('Vacancy counts cover and all of the output as lost: output that the cover makes up is counted twice.');
  },

  trainingInsideRampUp({ line, say }) {
    if (!moves(line('training.newHire')) || !moves(line('rampUp.outputLost'))) return undefined;
    return say(
      "The new hire's training hours are counted under training, and again in ramp-up if the weeks to proficiency include them.",
    );
  },

  payFarApart({ figureAt, say }) {
    let least: { path: string; rate: Decimal } | undefined;
    let most = least;
    for (const path of hourlyRates) {
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
    // Exactly an hour's pay is the likeliest slip of all.
    if (perDay.greaterThan(perHour) && perDay.lessThanOrEqualTo(perHour.times(hoursInADay))) return undefined;
    return say(
      'pay.leaver is {perHour} an hour and vacancy.payPerDay is {perDay} a day: is the second the pay of one day, not of an hour, month or year?',
      { perHour: { money: perHour }, perDay: { money: perDay } },
    );
  },

  netSaving({ total, say }) {
    if (!total.lessThan(0)) return undefined;
    return say(
      'The total is below zero: what is saved outweighs what is counted as cost. Look for costs that are left out.',
    );
  },
};
