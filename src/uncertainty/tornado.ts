import { Decimal } from 'decimal.js';
import { type CarriesWords, carriedWords } from '../evaluation/carried-words.js';
import type { Issue } from '../messages/issue.js';
import { describeValue } from '../messages/phrases.js';
import type { InputOf, Model, Sections } from '../model/model.js';
import type { Notice } from '../model/notice.js';
import type { Input } from '../model/section.js';
import { ExactDecimal, toPublicDecimal } from '../numbers/decimal.js';
import { type Answer, answerAt, readAnswer } from './answer.js';
import { lineNotices, messages, notice, type UncertaintyNotice } from './notices.js';
import type { WithRanges } from './range.js';
import type { Say } from './say.js';
import type { AskOptions } from './scenarios.js';
import { readUncertain, refuseNoRange, type UsedRange } from './uncertain-input.js';

/** Options of `tornado`. */
export interface TornadoOptions extends AskOptions {
  /** The percentile of the low end of each range, above 0. The default is 5. */
  readonly from?: number | undefined;
  /** The percentile of the high end of each range, below 100. The default is 95. */
  readonly to?: number | undefined;
}

/** One end of a bar: a figure of the range, and the answer there. */
export interface TornadoEnd {
  /** The figure of the range. */
  readonly figure: Decimal;
  /** The answer with this figure, and every other at its likely value. */
  readonly value: Decimal;
}

/** One range, alone at its low and its high end. */
export interface TornadoBar extends UsedRange {
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** The distance of the two answers, 0 or more. */
  readonly swing: Decimal;
}

/** The effect of each range by itself on an answer. */
export interface Tornado extends CarriesWords {
  readonly kind: 'tornado';
  /** The label of the model. */
  readonly label: string;
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  readonly answer: Answer;
  /** The answer with every figure at its likely value. */
  readonly base: Decimal;
  /** The percentile of the low ends. */
  readonly from: number;
  /** The percentile of the high ends. */
  readonly to: number;
  /** The ranges that move the answer, from the widest swing down; of equal ones the first of the model first. */
  readonly bars: readonly TornadoBar[];
  /** The ranges that do not move the answer. */
  readonly unmoved: readonly UsedRange[];
  readonly notices: readonly Notice<UncertaintyNotice>[];
}

/**
 * Returns how far each range moves the answer by itself: at its 5 % and its 95 %, every other figure at its likely value.
 * The first bar is the figure to find out about first. There are no random numbers in it.
 *
 * Some programs take the median as the base, and 10 % and 90 % as the ends, so their bars differ. Throws one `InputError`
 * that lists every problem.
 *
 * @example
 * const { base, bars } = tornado(turnoverModel, {
 *   leavers: uniform({ low: 20, high: 30 }),
 *   baseline: { amount: uniform({ low: 1500, high: 2500 }) },
 * });
 * base.toString(); // '50000'
 * bars.map(({ path, low, high }) => [path, low.value.toString(), high.value.toString()]);
 * // [['leavers', '41000', '59000'], ['baseline.amount', '38750', '61250']] by width: the baseline first
 */
export function tornado<S extends Sections, Code extends string, L extends Input | undefined>(
  model: Model<S, Code, L>,
  input: WithRanges<InputOf<S, L>>,
  options: TornadoOptions = {},
): Tornado {
  const { answer: named, from = 5, to = 95 } = Object(options) as TornadoOptions;
  let answer: Answer | undefined;
  const uncertain = readUncertain(model, input, (issues, say) => {
    answer = readAnswer(model, named, issues, say);
    refuseEnds(from, to, issues, say);
  });
  refuseNoRange(uncertain);
  const asked = answer as Answer;
  const { ranges, given } = uncertain;
  const base = answerAt(asked, uncertain, new Map());
  const bars = ranges.map(({ used, input: { position }, distribution }): TornadoBar => {
    const end = (percentile: number): TornadoEnd => {
      const figure = new ExactDecimal(distribution.quantile(percentile / 100));
      const value = answerAt(asked, uncertain, new Map([[position, figure]]));
      return Object.freeze({ figure: toPublicDecimal(figure), value });
    };
    const [low, high] = [end(from), end(to)];
    return Object.freeze({ ...used, low, high, swing: toPublicDecimal(high.value.minus(low.value).abs()) });
  });
  const say = messages(uncertain);
  const result: Tornado = {
    kind: 'tornado',
    label: model.label,
    currency: given.currency,
    answer: asked,
    base,
    from,
    to,
    bars: Object.freeze(
      bars.filter(({ swing }) => !swing.isZero()).sort((one, other) => Decimal.sub(other.swing, one.swing).toNumber()),
    ),
    unmoved: Object.freeze(ranges.flatMap(({ used }, at) => (bars[at]?.swing.isZero() ? [used] : []))),
    notices: Object.freeze([notice('baseIsLikely', say('notice.baseIsLikely')), ...lineNotices(uncertain)]),
    ...carriedWords(model, 'ranges'),
  };
  return Object.freeze(result);
}

function refuseEnds(from: unknown, to: unknown, issues: Issue[], say: Say): void {
  if (typeof from === 'number' && typeof to === 'number' && from > 0 && to < 100 && from < to) return;
  const message = say('ask.percentiles', { from: describeValue(from, say), to: describeValue(to, say) });
  issues.push({ path: 'from', code: 'outOfBounds', message });
}
