import type { Decimal } from 'decimal.js';
import type { NoticeContext, NoticeRules } from '../model/notice.js';
import { ExactDecimal, sum } from '../numbers/decimal.js';
import { dailyPayTooHigh, hourlyPayTooHigh } from './hourly-pay.js';
import { pay } from './pay.js';
import type { hourlyPayTexts, turnoverTexts } from './texts.js';

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
export const notices: NoticeRules<TurnoverNotice, typeof turnoverTexts | typeof hourlyPayTexts> = {
  belowBaseline({ section, currency, defaultOf, say }) {
    const fallback = defaultOf('baseline.amount');
    const itemised = [section('paperwork'), section('training')].filter((amount) => amount !== undefined);
    if (itemised.length === 0 || fallback === undefined || fallback.currency !== currency) return undefined;
    const { value, source } = fallback;
    if (!sum(itemised).lessThan(value)) return undefined;
    return say('notice.belowBaseline', {
      itemised: { money: sum(itemised) },
      baseline: { money: new ExactDecimal(value) },
      source,
    });
  },

  partlyItemised({ section, say }) {
    const [paperwork, training] = [section('paperwork'), section('training')];
    if ((paperwork === undefined) === (training === undefined)) return undefined;
    return say(training === undefined ? 'notice.onlyPaperwork' : 'notice.onlyTraining');
  },

  paySavedAlone({ line, say }) {
    if (!moves(line('vacancy.paySaved')) || costsAPlace(line)) return undefined;
    return say('notice.paySavedAlone');
  },

  noPaySaved({ line, say }) {
    if (moves(line('vacancy.paySaved')) || !costsAPlace(line)) return undefined;
    return say('notice.noPaySaved');
  },

  vacancyGains({ line, section, say }) {
    if (!section('vacancy')?.lessThan(0) || !costsAPlace(line)) return undefined;
    return say('notice.vacancyGains');
  },

  coverAndOutputLost({ line, figureAt, say }) {
    const share = figureAt('vacancy.outputLostShare');
    if (!moves(line('vacancy.cover')) || !moves(line('vacancy.outputLost'))) return undefined;
    if (!share?.greaterThanOrEqualTo(nearlyAll)) return undefined;
    return say('notice.coverAndOutputLost', { share });
  },

  trainingInsideRampUp({ line, say }) {
    if (!moves(line('training.newHire')) || !moves(line('rampUp.outputLost'))) return undefined;
    return say('notice.trainingInsideRampUp');
  },

  trainingBeyondRampUp({ line, figureAt, say }) {
    if (!moves(line('training.newHire')) || !moves(line('rampUp.outputLost'))) return undefined;
    const [training, rampUp] = [figureAt('training.newHireHours'), figureAt('rampUp.hoursToProficiency')];
    if (!training || !rampUp || training.lessThanOrEqualTo(rampUp)) return undefined;
    return say('notice.trainingBeyondRampUp', { training, rampUp });
  },

  trainerInsideDisruption({ line, say }) {
    if (!moves(line('training.trainer')) || !moves(line('rampUp.disruption'))) return undefined;
    return say('notice.trainerInsideDisruption');
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
    return say('notice.payFarApart', {
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
    return say('notice.payPerDayFarApart', { perHour: { money: perHour }, perDay: { money: perDay } });
  },

  payTooHigh: (figured) => hourlyPayTooHigh(figured, hourlyRates()) ?? dailyPayTooHigh(figured, ['vacancy.payPerDay']),

  netSaving({ total, say }) {
    if (!total.lessThan(0)) return undefined;
    return say('notice.netSaving');
  },
};
