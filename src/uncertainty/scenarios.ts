import type { Decimal } from 'decimal.js';
import { type CarriesWords, carriedWords } from '../evaluation/carried-words.js';
import { InputError } from '../messages/issue.js';
import type { InputOf, Model, Sections } from '../model/model.js';
import type { Notice } from '../model/notice.js';
import type { Input } from '../model/section.js';
import { toPublicDecimal } from '../numbers/decimal.js';
import { type Answer, answerAt, readAnswer } from './answer.js';
import { lineNotices, messages, notice, type UncertaintyNotice } from './notices.js';
import type { WithRanges } from './range.js';
import { answerColumn, evaluateTrials } from './trials.js';
import { type Overrides, readUncertain, type UncertainInput, type UsedRange } from './uncertain-input.js';

/** Options of a question with one answer. */
export interface AskOptions {
  /** `total`, `perLeaver`, or the name of a quantity, such as `netPresentValue`. The default is `total`. */
  readonly answer?: string | undefined;
}

/** The answer if every range is at one of its ends. */
export interface Scenario {
  /** The answer, exact as `evaluate` gives it for these figures. */
  readonly value: Decimal;
  /** The figure of each range, by path. */
  readonly figures: Readonly<Record<string, Decimal>>;
}

/** The lowest, the likely and the highest answer. */
export interface Scenarios extends CarriesWords {
  readonly kind: 'scenarios';
  /** The label of the model. */
  readonly label: string;
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  readonly answer: Answer;
  /** The ranges, in the order of the model. */
  readonly ranges: readonly UsedRange[];
  /** Every range at the end that lowers the answer. */
  readonly low: Scenario;
  /** Every range at its likely figure. */
  readonly likely: Scenario;
  /** Every range at the end that raises the answer. */
  readonly high: Scenario;
  readonly notices: readonly Notice<UncertaintyNotice>[];
}

// All corners of so many ranges are computed at once in a fraction of a second.
const mostRanges = 12;

/**
 * Returns the lowest, the likely and the highest answer of a model: every range at the end that lowers or raises the answer
 * most. There are no random numbers in it, and each value is what `evaluate` gives for these figures.
 *
 * Every combination of ends is tried, because the direction of one figure may depend on others; so there are at most 12
 * ranges. `lognormal` and `fromCounts` have no ends, and are at their 5 % and 95 %. All ends at once are far less likely
 * than 5 %: the two values are limits, not a forecast. Throws one `InputError` that lists every problem.
 *
 * @example
 * const { low, likely, high } = scenarios(turnoverModel, { leavers: triangular({ low: 18, likely: 24, high: 40 }) });
 * [low, likely, high].map(({ value }) => value.toString()); // ['36000', '48000', '80000']
 */
export function scenarios<S extends Sections, Code extends string, L extends Input | undefined>(
  model: Model<S, Code, L>,
  input: WithRanges<InputOf<S, L>>,
  options: AskOptions = {},
): Scenarios {
  let answer: Answer | undefined;
  const uncertain = readUncertain(model, input, (issues, say) => {
    answer = readAnswer(model, Object(options).answer, issues, say);
  });
  const asked = answer as Answer;
  const { given, ranges } = uncertain;
  const corners = cornersOf(uncertain, asked);
  const scenario = (overrides: Overrides): Scenario =>
    Object.freeze({
      value: answerAt(asked, uncertain, overrides),
      figures: Object.freeze(
        Object.fromEntries(
          ranges.map(({ used, input: { position } }) => [
            used.path,
            toPublicDecimal(overrides.get(position) ?? used.likely),
          ]),
        ),
      ),
    });
  const say = messages(uncertain);
  const open = ranges.filter(({ used }) => isOpen(used));
  const notices = [
    ...(ranges.length > 1 ? [notice('allAtOnce', say('notice.allAtOnce'))] : []),
    ...(open.length > 0
      ? [notice('openEnds', say('notice.openEnds', { paths: open.map(({ used }) => used.path).join(', ') }))]
      : []),
    ...lineNotices(uncertain),
  ];
  const result: Scenarios = {
    kind: 'scenarios',
    label: model.label,
    currency: given.currency,
    answer: asked,
    ranges: Object.freeze(ranges.map(({ used }) => used)),
    low: scenario(corners.low),
    likely: scenario(new Map()),
    high: scenario(corners.high),
    notices: Object.freeze(notices),
    ...carriedWords(model, 'ranges'),
  };
  return Object.freeze(result);
}

/** Returns true if trials can be beyond the ends of a range. */
function isOpen({ range: { shape } }: UsedRange): boolean {
  return shape === 'lognormal' || shape === 'fromCounts';
}

/** Finds the combinations of ends with the lowest and the highest answer, among all combinations. */
function cornersOf(uncertain: UncertainInput, asked: Answer): { readonly low: Overrides; readonly high: Overrides } {
  const { ranges, say } = uncertain;
  if (ranges.length > mostRanges) {
    const message = say('issue.tooManyRanges', { count: ranges.length, most: mostRanges });
    throw new InputError([{ path: '', code: 'contradiction', message }]);
  }
  const count = 2 ** ranges.length;
  const isHigh = (corner: number, place: number) => Math.floor(corner / 2 ** place) % 2 === 1;
  const draws = ranges.map(({ input, distribution: { low, high } }, place) => {
    const [below, above] = [low.toNumber(), high.toNumber()];
    const figures = Float64Array.from({ length: count }, (_, corner) => (isHigh(corner, place) ? above : below));
    return [input.position, figures] as const;
  });
  const answers = answerColumn(asked, uncertain, evaluateTrials(uncertain, new Map(draws), count));
  const best = (isBetter: (a: number, b: number) => boolean): Overrides => {
    const corner = answers.reduce((found, value, at) => (isBetter(value, answers[found] as number) ? at : found), 0);
    return new Map(
      ranges.map(({ input, distribution: { low, high } }, place) => [
        input.position,
        isHigh(corner, place) ? high : low,
      ]),
    );
  };
  return { low: best((a, b) => a < b), high: best((a, b) => a > b) };
}
