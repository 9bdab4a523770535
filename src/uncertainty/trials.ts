import { valuesOf } from '../evaluation/effective-values.js';
import { isConditionTrue } from '../expression/condition.js';
import { conditionNames } from '../expression/condition-names.js';
import type { Expression } from '../expression/expression.js';
import { type CompiledQuantity, previousTerm, visitQuantity } from '../expression/formula.js';
import { InputError, type Issue } from '../messages/issue.js';
import type { ModelQuantity } from '../model/model.js';
import { convertRate } from '../model/rate-period.js';
import { ExactDecimal } from '../numbers/decimal.js';
import type { Answer } from './answer.js';
import { TrialColumn } from './trial-column.js';
import type { UncertainInput } from './uncertain-input.js';

/** The figures of some inputs in every trial, by position in `model.inputs`. */
export type Draws = ReadonlyMap<number, Float64Array | number>;

/** Every figure of a model in every trial. */
export interface Trials {
  readonly count: number;
  /** Returns the figure at the path of an input or a quantity in every trial; undefined if it does not exist. */
  readonly at: (path: string) => TrialColumn | undefined;
  /** The amounts of the present lines, in the order of the model. */
  readonly lines: readonly TrialColumn[];
  readonly total: TrialColumn;
}

/**
 * Computes every figure of a model in every trial through its own formulas, in double precision. The lines are those that
 * are present at the likely figures. Throws an `InputError` if a line divides by zero, or a rule refuses the figures of a
 * trial.
 */
export function evaluateTrials(uncertain: UncertainInput, draws: Draws, count: number): Trials {
  const { model, likely } = uncertain;
  const figures = inputColumns(uncertain, draws);
  const at = (path: string) => figures.get(path);
  for (const quantity of model.quantities) {
    if (!likely.availability.movedBy.has(quantity)) continue;
    figures.set(quantity.path, quantityColumn(quantity, at));
  }
  const columns = likely.lines.map(({ line }) => computed(line.expression, at));
  const total = columns.reduce((sum, column) => sum.plus(column), new TrialColumn(0));
  const trials = { count, at, lines: columns, total };
  const issues = [...contradictions(uncertain, trials), ...divisions(uncertain, trials)];
  if (issues.length > 0) throw new InputError(issues);
  return trials;
}

/** Returns an answer in every trial; not a number in a trial in which it does not exist. */
export function answerColumn({ name }: Answer, { model }: UncertainInput, trials: Trials): Float64Array {
  const column =
    name === 'total'
      ? trials.total
      : name === 'perLeaver'
        ? trials.total.div(trials.at('leavers') as TrialColumn)
        : trials.at((model.quantities.find((own) => own.name === name) as ModelQuantity).path);
  const { values = Number.NaN } = column ?? {};
  return typeof values === 'number' ? new Float64Array(trials.count).fill(values) : values;
}

type ColumnAt = (path: string) => TrialColumn | undefined;

function computed(expression: Expression, at: ColumnAt): TrialColumn {
  return expression.evaluateWith((path) => at(path) as TrialColumn);
}

/** Returns the inputs that have a value, by path: the draws, and the likely figure of the others. */
function inputColumns({ model, given }: UncertainInput, draws: Draws): Map<string, TrialColumn> {
  const values = valuesOf(model, given);
  const drawn = (position: number) => {
    const figures = draws.get(position);
    return figures === undefined ? undefined : new TrialColumn(figures);
  };
  const columnOf = (position: number): TrialColumn | undefined => {
    const period = given.periods?.[position];
    const converter = model.inputs[position]?.perYear;
    const amount = drawn(position);
    const fixed = values[position];
    if (period === undefined || converter === undefined) {
      return amount ?? (fixed && new TrialColumn(fixed.toNumber()));
    }
    const perYear = columnOf(converter);
    const figure = amount ?? (given.figures[position] && new TrialColumn(given.figures[position].toNumber()));
    return figure && perYear && convertRate(figure, period, perYear);
  };
  return new Map(
    model.inputs.flatMap(({ path, position }) => {
      const column = columnOf(position);
      return column === undefined ? [] : [[path, column] as const];
    }),
  );
}

function quantityColumn({ form }: ModelQuantity, at: ColumnAt): TrialColumn {
  const areKnown = (paths: readonly string[]) => paths.every((path) => at(path) !== undefined);
  return visitQuantity<TrialColumn>(form, {
    formula: ({ main, atMost, otherwise }) => {
      const used = otherwise === undefined || areKnown(main.paths) ? main : otherwise;
      const value = computed(used.expression, at);
      if (atMost === undefined) return value;
      if (typeof atMost === 'number') return value.atMost(atMost);
      return areKnown(atMost.paths) ? value.atMost(computed(atMost.expression, at)) : value;
    },
    sum: ({ paths }) => paths.flatMap((path) => at(path) ?? []).reduce((sum, column) => sum.plus(column)),
    series: (series) => seriesColumn(series, at),
  });
}

/** Adds up the terms of a series. In a trial with fewer terms than another, the later ones count zero times. */
function seriesColumn(
  { terms, first, next }: Extract<CompiledQuantity, { kind: 'series' }>,
  at: ColumnAt,
): TrialColumn {
  const count = computed(terms.expression, at);
  const { values } = count;
  const most = typeof values === 'number' ? values : values.reduce((a, b) => Math.max(a, b), 0);
  let term = new TrialColumn(first);
  let sum = term.times(isCounted(count, 1));
  for (let number = 2; number <= most; number += 1) {
    const before = term;
    term = next.expression.evaluateWith((path) => (path === previousTerm ? before : (at(path) as TrialColumn)));
    sum = sum.plus(term.times(isCounted(count, number)));
  }
  return sum;
}

/** Returns 1 in trials with at least so many terms, and 0 in others. */
function isCounted({ values }: TrialColumn, number: number): TrialColumn {
  const counted = (terms: number) => (terms >= number ? 1 : 0);
  return new TrialColumn(typeof values === 'number' ? counted(values) : values.map(counted));
}

/** Returns an issue for each rule that refuses the figures of a trial, with the number of such trials. */
function contradictions({ model, likely, say }: UncertainInput, trials: Trials): Issue[] {
  const { facts } = likely;
  return model.rules.flatMap(({ path, code, where, message }): Issue[] => {
    const differs = conditionNames(where).figures.some((name) => typeof trials.at(name)?.values === 'object');
    if (!differs) return [];
    let count = 0;
    for (let trial = 0; trial < trials.count; trial += 1) {
      const figureAt = (name: string) => {
        const figure = trials.at(name)?.at(trial);
        // To 14 digits, so that shares that add up to 1 are not above 1 by the error of a double.
        return figure === undefined || Number.isNaN(figure)
          ? undefined
          : new ExactDecimal(Number(figure.toPrecision(14)));
      };
      if (isConditionTrue(where, { ...facts, figureAt })) count += 1;
    }
    if (count === 0) return [];
    const figures = { path, says: model.say(message), count, trials: trials.count };
    return [{ path, code, message: say('issue.inTrials', figures) }];
  });
}

/** Returns an issue for each line that divides by zero, with the number of trials in which it does. */
function divisions({ model, likely, say }: UncertainInput, { lines, count: trials }: Trials): Issue[] {
  return likely.lines.flatMap(({ line: { path, inputs } }, place): Issue[] => {
    const { values } = lines[place] as TrialColumn;
    const all = typeof values === 'number' ? new Float64Array(trials).fill(values) : values;
    const count = all.reduce((bad, value) => bad + (Number.isFinite(value) ? 0 : 1), 0);
    if (count === 0) return [];
    const paths = inputs.flatMap((position) => model.inputs[position]?.path ?? []);
    const message = say('issue.dividedInTrials', { path, count, trials, paths: paths.join(', ') });
    return [{ path, code: 'divisionByZero', message, params: { inputs: paths } }];
  });
}
