import type { Condition } from '../expression/condition.js';
import { Expression } from '../expression/expression.js';
import type { CoreTexts } from '../messages/texts.js';
import { ExactDecimal } from '../numbers/decimal.js';
import type { Rule } from './rule.js';
import type { Input } from './section.js';

const leaversGiven: Condition = { given: 'leavers' };
const headcountGiven: Condition = { given: 'headcount' };
const rateGiven: Condition = { given: 'turnoverRate' };

// Rates are written in per cent, so nobody writes one to less than two decimals.
const fewestDecimals = 2;

// From here on a rate was computed, and not rounded by hand.
const mostDecimals = 7;

/**
 * Returns what is wrong with the leavers, the headcount and the turnover rate of an input: one of them is missing, or the
 * three contradict. A rate that was rounded agrees: with d decimals, it may be off by half of the last one, where d is at
 * least 2 and at most 7.
 */
export function peopleRules(leavers: Input | undefined): readonly Rule<CoreTexts>[] {
  if (leavers === undefined) return [];
  return [
    {
      path: 'leavers',
      code: 'required',
      where: { all: [{ not: leaversGiven }, { not: headcountGiven }, { not: rateGiven }] },
      message: 'people.leaversRequired',
    },
    {
      path: 'turnoverRate',
      code: 'required',
      where: { all: [headcountGiven, { not: leaversGiven }, { not: rateGiven }] },
      message: 'people.rateRequired',
    },
    {
      path: 'headcount',
      code: 'required',
      where: { all: [rateGiven, { not: leaversGiven }, { not: headcountGiven }] },
      message: 'people.headcountRequired',
    },
    {
      path: 'turnoverRate',
      code: 'unused',
      where: { all: [rateGiven, leaversGiven, { not: headcountGiven }] },
      message: 'people.rateUnused',
    },
    {
      path: 'turnoverRate',
      code: 'contradiction',
      where: { all: [leaversGiven, headcountGiven, rateGiven, ...decimalsOfRate().map((most) => notWithin(most))] },
      message: 'people.contradict',
      messageWithFigures: (figureAt, say) => {
        const [left, headcount, given] = ['leavers', 'headcount', 'turnoverRate'].map(figureAt);
        if (left === undefined || headcount === undefined || given === undefined || headcount.isZero()) {
          return say('people.contradict');
        }
        const rate = new ExactDecimal(left.div(headcount).toDecimalPlaces(mostDecimals - 1));
        return say('people.contradictFigures', { leavers: left, headcount, rate, given });
      },
    },
  ];
}

/** Returns true if a rule is one of these. A model that is made from another has them already. */
export function isPeopleRule({ message }: Rule): boolean {
  return peopleRules({ label: '', unit: 'people' }).some((rule) => rule.message === message);
}

function decimalsOfRate(): readonly number[] {
  return Array.from({ length: mostDecimals - fewestDecimals + 1 }, (_, more) => fewestDecimals + more);
}

/** The rate has more decimals than these, or leavers ÷ headcount is not within half of the last of them. */
function notWithin(decimals: number): Condition {
  const { named } = Expression;
  const [leavers, headcount] = [named('leavers'), named('headcount')];
  const product = headcount.times(named('turnoverRate'));
  const half = headcount.times(Number(`5e-${decimals + 1}`));
  const isOff: readonly Condition[] = [
    { left: leavers.minus(product), is: 'above', right: half },
    { left: product.minus(leavers), is: 'above', right: half },
  ];
  const hasMore: Condition = { not: { decimalsOf: 'turnoverRate', most: decimals } };
  return { any: decimals === mostDecimals ? isOff : [hasMore, ...isOff] };
}
