import type { Condition } from '../expression/condition.js';
import { Expression, type FigureName } from '../expression/expression.js';
import type { NoticeRule } from '../model/notice.js';
import { pay } from './pay.js';
import { dailyPayTooHigh, hourlyPayTooHigh, hourlyPayTooLow, payOfZero, shareBelowOnePercent } from './plausibility.js';
import type { plausibilityTexts, turnoverTexts } from './texts.js';

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
  | 'rampUpInsidePerformance'
  | 'payFarApart'
  | 'payPerDayFarApart'
  | 'payTooHigh'
  | 'payTooLow'
  | 'payZero'
  | 'shareBelowOnePercent'
  | 'netSaving';

// Rates of one firm that differ this much are more often an hourly and a monthly rate than a difference in pay.
const farApart = 50;

// Firms rarely pay for cover that makes up a tenth of the output or less; the share is more often the output lost
// without cover.
const nearlyAll = 0.9;

const hoursInADay = 24;

/** The notice rules, in the order in which they are said. */
export const notices = /* @__PURE__ */ everyNotice();

function everyNotice(): readonly NoticeRule<TurnoverNotice, typeof turnoverTexts | typeof plausibilityTexts>[] {
  const { named } = Expression;
  const itemised = named({ sections: ['paperwork', 'training'] });
  const baseline = named({ defaultOf: 'baseline.amount' });
  const share = named('vacancy.outputLostShare');
  const training = named('training.newHireHours');
  const rampUp = named('rampUp.hoursToProficiency');
  const rates = hourlyRates();
  const [highest, lowest] = [{ highest: rates }, { lowest: rates }];
  const perHour = named('pay.leaver');
  const perDay = named('vacancy.payPerDay');
  const costsAPlace = { any: [moves('vacancy.cover'), moves('vacancy.outputLost')] };
  const trainedInRampUp = [moves('training.newHire'), moves('rampUp.outputLost')];
  return [
    {
      code: 'belowBaseline',
      when: { left: itemised, is: 'below', right: baseline },
      message: 'notice.belowBaseline',
      figures: {
        itemised: { money: itemised },
        baseline: { money: baseline },
        source: { sourceOf: 'baseline.amount' },
      },
    },
    {
      code: 'partlyItemised',
      when: { all: [{ present: 'paperwork' }, { not: { present: 'training' } }] },
      message: 'notice.onlyPaperwork',
    },
    {
      code: 'partlyItemised',
      when: { all: [{ present: 'training' }, { not: { present: 'paperwork' } }] },
      message: 'notice.onlyTraining',
    },
    {
      code: 'paySavedAlone',
      when: { all: [moves('vacancy.paySaved'), { not: costsAPlace }] },
      message: 'notice.paySavedAlone',
    },
    {
      code: 'noPaySaved',
      when: { all: [{ not: moves('vacancy.paySaved') }, costsAPlace] },
      message: 'notice.noPaySaved',
    },
    {
      code: 'vacancyGains',
      when: { all: [{ left: named({ sections: ['vacancy'] }), is: 'below', right: 0 }, costsAPlace] },
      message: 'notice.vacancyGains',
    },
    {
      code: 'coverAndOutputLost',
      when: {
        all: [
          moves('vacancy.cover'),
          moves('vacancy.outputLost'),
          { figure: 'vacancy.outputLostShare' },
          { not: { left: share, is: 'below', right: nearlyAll } },
        ],
      },
      message: 'notice.coverAndOutputLost',
      figures: { share },
    },
    {
      code: 'trainingInsideRampUp',
      when: { all: trainedInRampUp },
      message: 'notice.trainingInsideRampUp',
    },
    {
      code: 'trainingBeyondRampUp',
      when: { all: [...trainedInRampUp, { left: training, is: 'above', right: rampUp }] },
      message: 'notice.trainingBeyondRampUp',
      figures: { training, rampUp },
    },
    {
      code: 'trainerInsideDisruption',
      when: { all: [moves('training.trainer'), moves('rampUp.disruption')] },
      message: 'notice.trainerInsideDisruption',
    },
    {
      code: 'rampUpInsidePerformance',
      when: { all: [moves('rampUp.outputLost'), moves('performance.output')] },
      message: 'notice.rampUpInsidePerformance',
    },
    {
      code: 'payFarApart',
      when: {
        all: [
          { left: named(lowest), is: 'below', right: named(highest) },
          { not: { left: named(highest), is: 'below', right: named(lowest).times(farApart) } },
        ],
      },
      message: 'notice.payFarApart',
      figures: {
        most: { pathOf: highest },
        mostRate: { money: named(highest) },
        least: { pathOf: lowest },
        leastRate: { money: named(lowest) },
      },
    },
    {
      code: 'payPerDayFarApart',
      when: {
        all: [
          moves('vacancy.paySaved'),
          { left: perHour, is: 'above', right: 0 },
          { figure: 'vacancy.payPerDay' },
          {
            any: [
              // Exactly an hour's pay is the likeliest mistake.
              { not: { left: perDay, is: 'above', right: perHour } },
              { left: perDay, is: 'above', right: perHour.times(hoursInADay) },
            ],
          },
        ],
      },
      message: 'notice.payPerDayFarApart',
      figures: { perHour: { money: perHour }, perDay: { money: perDay } },
    },
    ...hourlyPayTooHigh(...rates),
    ...dailyPayTooHigh('vacancy.payPerDay'),
    hourlyPayTooLow(...rates),
    payOfZero(...rates),
    shareBelowOnePercent(
      'pay.load',
      'separation.shareLostAfterNotice',
      'vacancy.outputLostShare',
      'rampUp.averageShareLost',
    ),
    {
      code: 'netSaving',
      when: { left: named({ total: 'amount' }), is: 'below', right: 0 },
      message: 'notice.netSaving',
    },
  ];
}

/** Returns the condition that a line is present and not zero. */
function moves(path: string): Condition<FigureName> {
  const line = Expression.named({ line: path });
  return { all: [{ present: path }, { not: { left: line, is: 'equal', right: 0 } }] };
}

function hourlyRates(): readonly string[] {
  const names = Object.keys(pay.inputs) as (keyof typeof pay.inputs)[];
  return names.filter((name) => pay.inputs[name].unit === 'money/hour').map((name) => `pay.${name}`);
}
