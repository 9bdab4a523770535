import type { Decimal } from 'decimal.js';
import { type CarriesWords, carriedWords } from '../evaluation/carried-words.js';
import { collectIssues } from '../input/collect-issues.js';
import { parseNumber } from '../input/parse-number.js';
import { InputError, type Issue } from '../messages/issue.js';
import { describeValue } from '../messages/phrases.js';
import { constraintsOf } from '../model/bounds.js';
import type { InputOf, Model, ModelInput, Sections } from '../model/model.js';
import type { Notice } from '../model/notice.js';
import type { Input } from '../model/section.js';
import { type Amount, ExactDecimal, toPublicDecimal } from '../numbers/decimal.js';
import { type Answer, answerAt, exactAnswer, printedAnswer, readAnswer } from './answer.js';
import { messages, notice, type UncertaintyNotice } from './notices.js';
import type { WithRanges } from './range.js';
import type { AskOptions } from './scenarios.js';
import { inputNamed, likelyAt, readUncertain, type UncertainInput, type UsedRange } from './uncertain-input.js';

/** Options of `threshold`. */
export interface ThresholdOptions extends AskOptions {
  /** The answer that is looked for, in its unit. The default is 0. */
  readonly at?: Amount | undefined;
}

/** The answer for one figure of an input. */
export interface ThresholdPoint {
  readonly figure: Decimal;
  readonly value: Decimal;
}

/** The value of one input at which the answer is a given figure. */
export interface Threshold extends Pick<UsedRange, 'path' | 'label' | 'unit'>, CarriesWords {
  readonly kind: 'threshold';
  /** The label of the model. */
  readonly model: string;
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  readonly answer: Answer;
  /** The answer that was looked for. */
  readonly at: Decimal;
  /** The figure of the input as it is, and the answer there. */
  readonly likely: ThresholdPoint;
  /** The value of the input at which the answer is `at`, to 15 digits; undefined if no valid value makes it so. */
  readonly value: Decimal | undefined;
  /** The direction of the answer as the figure grows: 1 up, -1 down, 0 if nothing changes. */
  readonly direction: 1 | 0 | -1;
  /** Points of the curve of the answer, from the lowest figure to the highest; the likely figure and the value are among them. */
  readonly points: readonly ThresholdPoint[];
  readonly notices: readonly Notice<UncertaintyNotice>[];
}

/**
 * Returns the value of one input at which the answer is `at`, every other figure at its likely value: how low the effect may
 * be before a programme no longer pays, how high the cost of a leaver must be. `value` is undefined if no value in the
 * bounds of the input gives that answer. An input that must be whole has the first whole number on the other side.
 *
 * Health economics calls it threshold analysis, and a break-even is the threshold at zero. Throws one `InputError` that lists
 * every problem.
 *
 * @example
 * threshold(turnoverModel, { leavers: 24 }, 'baseline.amount', { at: 60000 }).value?.toString(); // '2500': 24 × 2,500
 */
export function threshold<S extends Sections, Code extends string, L extends Input | undefined>(
  model: Model<S, Code, L>,
  input: WithRanges<InputOf<S, L>>,
  path: string,
  options: ThresholdOptions = {},
): Threshold {
  const { answer: named, at: sought = 0 } = Object(options) as ThresholdOptions;
  let read: { answer: Answer; input: ModelInput; at: Decimal } | undefined;
  const uncertain = readUncertain(model, input, (issues, say) => {
    const answer = readAnswer(model, named, issues, say);
    const moved = inputNamed(model, path, issues, say);
    const at = parseNumber(sought, { unit: 'money', minimum: -1e15, maximum: 1e15 }, say);
    if ('must' in at) {
      issues.push({
        path: 'at',
        code: 'notANumber',
        message: say('ask.number', { path: 'at', given: describeValue(sought, say) }),
      });
    } else if (answer !== undefined && moved !== undefined) read = { answer, input: moved, at };
  });
  const { answer, input: moved, at } = read as NonNullable<typeof read>;
  const { say, given } = uncertain;
  const likely = likelyAt(uncertain, moved.position);
  if (likely === undefined) {
    throw new InputError([{ path, code: 'required', message: say('ask.notGiven', { path }) }]);
  }
  const search = new Search(uncertain, answer, moved, at);
  const { least, most } = search.validBounds(likely);
  const value = search.find(least, likely, most);
  const range = uncertain.ranges.find(({ input: { position } }) => position === moved.position);
  const points = search.curve({ likely, value, least, most, range: range?.distribution });
  const [first, last] = [points[0], points[points.length - 1]];
  const used = range?.used ?? { path: moved.path, label: moved.definition.label, unit: moved.definition.unit };
  const message = messages(uncertain);
  const notices =
    value === undefined
      ? [
          notice(
            'noThreshold',
            message('notice.noThreshold', { path: used.path, least, most, answer: answer.name, at }),
          ),
        ]
      : range !== undefined && (value.lessThan(range.distribution.low) || value.greaterThan(range.distribution.high))
        ? [notice('outsideRange', message('notice.outsideRange'))]
        : [];
  const result: Threshold = {
    kind: 'threshold',
    path: used.path,
    label: used.label,
    unit: used.unit,
    model: model.label,
    currency: given.currency,
    answer,
    at: toPublicDecimal(at),
    likely: Object.freeze({ figure: toPublicDecimal(likely), value: answerAt(answer, uncertain, new Map()) }),
    value: value && toPublicDecimal(value),
    direction: (first && last ? last.value.comparedTo(first.value) : 0) as 1 | 0 | -1,
    points: Object.freeze(points),
    notices: Object.freeze(notices),
    ...carriedWords(model, 'ranges'),
  };
  return Object.freeze(result);
}

// Enough for a smooth curve on a slide.
const curvePoints = 21;

// A value has the digits of a double.
const digits = 15;

class Search {
  private readonly isWhole: boolean;

  constructor(
    private readonly uncertain: UncertainInput,
    private readonly answer: Answer,
    private readonly input: ModelInput,
    private readonly at: Decimal,
  ) {
    this.isWhole = input.definition.integer === true;
  }

  /** Returns how far the answer is above what is looked for; undefined if the figure is refused, or has no answer. */
  private off(figure: Decimal): Decimal | undefined {
    const exact = this.exact(figure);
    return exact && exactAnswer(this.answer, exact)?.minus(this.at);
  }

  private exact(figure: Decimal) {
    const refused: Issue[] = [];
    return collectIssues(refused, () => this.uncertain.exactAt(new Map([[this.input.position, figure]])));
  }

  /** Returns the bounds of the input, or the last valid figures before a rule refuses them. */
  validBounds(likely: Decimal): { readonly least: Decimal; readonly most: Decimal } {
    const { minimum, maximum } = constraintsOf(this.input.definition);
    return { least: this.lastValid(likely, minimum), most: this.lastValid(likely, maximum) };
  }

  private lastValid(from: Decimal, bound: number): Decimal {
    const end = new ExactDecimal(bound);
    if (this.off(end) !== undefined) return end;
    return this.between(from, end, (figure) => this.off(figure) !== undefined)[0];
  }

  /** Finds the value of the input; undefined if the answer is on one side only. */
  find(least: Decimal, likely: Decimal, most: Decimal): Decimal | undefined {
    const here = this.off(likely);
    if (here === undefined) return undefined;
    if (here.isZero()) return likely;
    for (const end of [least, most]) {
      const there = this.off(end);
      if (there?.isZero()) return end;
      if (there === undefined || there.isPositive() === here.isPositive()) continue;
      const [, other] = this.between(likely, end, (figure) => this.off(figure)?.isPositive() === here.isPositive());
      return other.toSignificantDigits(digits);
    }
    return undefined;
  }

  /** Halves the way between two figures until they are next to each other: on the first the test holds, on the second not. */
  private between(holds: Decimal, fails: Decimal, test: (figure: Decimal) => boolean): readonly [Decimal, Decimal] {
    let [good, bad] = [holds, fails];
    for (let step = 0; step < 200; step += 1) {
      const middle = good.plus(bad).div(2);
      const figure = this.isWhole ? middle.floor() : middle;
      if (figure.equals(good) || figure.equals(bad)) break;
      if (test(figure)) good = figure;
      else bad = figure;
      if (
        bad
          .minus(good)
          .abs()
          .lessThan(bad.abs().times(`1e-${digits + 3}`))
      )
        break;
    }
    return [good, bad];
  }

  /** Returns points of the answer over the figures that matter: the range, the likely figure and the value, and a little beyond. */
  curve({ likely, value, least, most, range }: Curve): ThresholdPoint[] {
    const marks = [likely, ...(value ? [value] : []), ...(range ? [range.low, range.high] : [])];
    let [low, high] = [ExactDecimal.min(...marks), ExactDecimal.max(...marks)];
    const margin = high.equals(low) ? low.div(2) : high.minus(low).div(4);
    if (range === undefined) [low, high] = [low.minus(margin), high.plus(margin)];
    [low, high] = [ExactDecimal.max(low, least), ExactDecimal.min(high, most)];
    const steps = Array.from({ length: curvePoints }, (_, step) =>
      low
        .plus(
          high
            .minus(low)
            .times(step)
            .div(curvePoints - 1),
        )
        .toSignificantDigits(digits),
    );
    const figures = [...steps, likely, ...(value ? [value] : [])]
      .map((figure) => (this.isWhole ? figure.round() : figure))
      .sort((a, b) => a.comparedTo(b))
      .filter((figure, place, all) => place === 0 || !figure.equals(all[place - 1] as Decimal));
    return figures.flatMap((figure) => {
      const exact = this.exact(figure);
      const printed = exact && printedAnswer(this.answer, exact);
      return printed === undefined ? [] : [Object.freeze({ figure: toPublicDecimal(figure), value: printed })];
    });
  }
}

interface Curve {
  readonly likely: Decimal;
  readonly value: Decimal | undefined;
  readonly least: Decimal;
  readonly most: Decimal;
  readonly range: { readonly low: Decimal; readonly high: Decimal } | undefined;
}
