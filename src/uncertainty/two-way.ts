import type { Decimal } from 'decimal.js';
import { type CarriesWords, carriedWords } from '../evaluation/carried-words.js';
import { refusedFigure } from '../input/input-issues.js';
import { parseNumber } from '../input/parse-number.js';
import type { Issue } from '../messages/issue.js';
import { describeValue } from '../messages/phrases.js';
import { constraintsOf } from '../model/bounds.js';
import type { InputOf, Model, ModelInput, Sections } from '../model/model.js';
import type { Input } from '../model/section.js';
import { type Amount, toPublicDecimal } from '../numbers/decimal.js';
import type { Unit } from '../numbers/unit.js';
import { type Answer, answerAt, readAnswer } from './answer.js';
import type { WithRanges } from './range.js';
import type { Say } from './say.js';
import type { AskOptions } from './scenarios.js';
import { inputNamed, readUncertain } from './uncertain-input.js';

/** An input and the figures that it takes. */
export interface AxisOptions {
  /** The path of the input, such as `effect.relativeReduction`. */
  readonly path: string;
  /** 1 to 50 figures, in the unit of the input. */
  readonly values: readonly Amount[];
}

/** Options of `twoWay`. */
export interface TwoWayOptions extends AskOptions {
  /** The input of the columns. */
  readonly x: AxisOptions;
  /** The input of the rows. */
  readonly y: AxisOptions;
}

/** An input and the figures that it took. */
export interface Axis {
  readonly path: string;
  readonly label: string;
  readonly unit: Unit;
  readonly values: readonly Decimal[];
}

/** The answer for each pair of figures of two inputs. */
export interface TwoWay extends CarriesWords {
  readonly kind: 'twoWay';
  /** The label of the model. */
  readonly label: string;
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  readonly answer: Answer;
  readonly x: Axis;
  readonly y: Axis;
  /** A row for each figure of `y`, with the answer for each figure of `x`. */
  readonly rows: readonly (readonly Decimal[])[];
}

/**
 * Returns the answer for each pair of figures of two inputs, every other at its likely value: a table of `evaluate`, without
 * statistics. Throws one `InputError` that lists every problem.
 *
 * @example
 * const { rows } = twoWay(turnoverModel, { leavers: 24 }, {
 *   x: { path: 'leavers', values: [20, 30] },
 *   y: { path: 'baseline.amount', values: [2000, 2500] },
 * });
 * rows.map((row) => row.map(String)); // [['40000', '60000'], ['50000', '75000']]
 */
export function twoWay<S extends Sections, Code extends string, L extends Input | undefined>(
  model: Model<S, Code, L>,
  input: WithRanges<InputOf<S, L>>,
  options: TwoWayOptions,
): TwoWay {
  const { answer: named, x, y } = Object(options) as TwoWayOptions;
  let read: { answer: Answer; across: ReadAxis; down: ReadAxis } | undefined;
  const uncertain = readUncertain(model, input, (issues, say) => {
    const answer = readAnswer(model, named, issues, say);
    const across = readAxis('x', x, model, issues, say);
    const down = readAxis('y', y, model, issues, say);
    if (across !== undefined && across.input === down?.input) {
      const message = say('ask.twoInputs', { path: across.input.path });
      issues.push({ path: 'y', code: 'contradiction', message });
    }
    if (answer && across && down) read = { answer, across, down };
  });
  const { answer, across, down } = read as NonNullable<typeof read>;
  const rows = down.values.map((second) =>
    Object.freeze(
      across.values.map((first) =>
        answerAt(
          answer,
          uncertain,
          new Map([
            [across.input.position, first],
            [down.input.position, second],
          ]),
        ),
      ),
    ),
  );
  const result: TwoWay = {
    kind: 'twoWay',
    label: model.label,
    currency: uncertain.given.currency,
    answer,
    x: axisOf(across),
    y: axisOf(down),
    rows: Object.freeze(rows),
    ...carriedWords(model, 'ranges'),
  };
  return Object.freeze(result);
}

interface ReadAxis {
  readonly input: ModelInput;
  readonly values: readonly Decimal[];
}

function axisOf({ input: { path, definition }, values }: ReadAxis): Axis {
  const { label, unit } = definition;
  return Object.freeze({ path, label, unit, values: Object.freeze(values.map(toPublicDecimal)) });
}

function readAxis(name: 'x' | 'y', axis: unknown, model: Model, issues: Issue[], say: Say): ReadAxis | undefined {
  const { path, values } = Object(axis) as Partial<AxisOptions>;
  const input = inputNamed(model, path, issues, say);
  if (!Array.isArray(values) || values.length < 1 || values.length > 50) {
    const message = say('ask.values', { path: `${name}.values`, given: describeValue(values, say) });
    issues.push({ path: `${name}.values`, code: 'notAList', message });
    return undefined;
  }
  if (input === undefined) return undefined;
  const expected = constraintsOf(input.definition);
  const figures = values.flatMap((value: unknown, place) => {
    const figure = parseNumber(value, expected, say);
    if (!('must' in figure)) return [figure];
    issues.push(refusedFigure({ path: `${name}.values[${place}]` }, value, expected, figure, say));
    return [];
  });
  return { input, values: figures };
}
