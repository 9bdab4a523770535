import type { Decimal } from 'decimal.js';
import type { InputIssue } from '../messages/issue.js';
import type { Model, Sections } from '../model/model.js';
import type { Input } from '../model/section.js';
import { type AnyResult, evaluate, type PerLeaver, type Result } from './evaluate.js';
import type { NamesIn } from './result-names.js';
import { safeEvaluate } from './safe-evaluate.js';
import { fromJSON, readRecord } from './saved-result.js';

/**
 * The reason why a figure is not the saved one.
 *
 * | reason | meaning |
 * | --- | --- |
 * | `lineAdded` | the line was absent, or the model did not have it |
 * | `lineRemoved` | the line is absent now, or the model no longer has it |
 * | `defaultChanged` | a default that the line rests on has another value, is new, or is gone |
 * | `calculationChanged` | the line is computed in another way |
 * | `linesChanged` | of the total: some of its lines changed |
 */
export type ChangeReason = 'lineAdded' | 'lineRemoved' | 'defaultChanged' | 'calculationChanged' | 'linesChanged';

/** A figure that is another one than was saved. */
export interface FigureChange {
  /** The path of the line, such as `training.trainer`; `total` for the total. */
  readonly path: string;
  /** The label of the line, or of the model for the total. */
  readonly label: string;
  /** Money in the period as it was saved; undefined for a line that was not there. */
  readonly before: Decimal | undefined;
  /** Money in the period now; undefined for a line that is not there. */
  readonly after: Decimal | undefined;
  readonly reason: ChangeReason;
  /** The paths of the defaults that changed. */
  readonly defaults: readonly string[];
  /** One line: what it was, what it is, and why. */
  readonly message: string;
}

/** The outcome of a saved input when it is computed again. */
export interface Recomputed<R> {
  /** Undefined if the input is refused now. */
  readonly result: R | undefined;
  /** Every figure that changed; empty if none did, and if the input is refused. */
  readonly changes: readonly FigureChange[];
  /** The reasons why the input is refused now; empty if it is not. */
  readonly issues: readonly InputIssue[];
}

/**
 * Computes a saved input again, with this version and a model, and says which figures changed and why: a default has another
 * value, a line was added or is gone, the calculation is another one; or the input is refused. Throws an `InputError` for
 * what is no record of `toJSON`.
 *
 * @example
 * const saved = toJSON(turnoverCost({ leavers: 24 }));
 * const ours = deriveModel(turnoverModel, {
 *   defaults: { 'baseline.amount': { value: 2500, currency: 'USD', source: 'Finance, 2027' } },
 * });
 * recompute(saved, ours).changes.map(({ message }) => message)[0];
 * // 'baseline.paperworkAndTraining was 48000, and is 60000: the default of baseline.amount changed.'
 */
export function recompute<S extends Sections, Code extends string, L extends Input | undefined>(
  record: unknown,
  model: Model<S, Code, L>,
): Recomputed<Result<Code, PerLeaver<L>, NamesIn<S>>> {
  const before = fromJSON(record);
  const { result, issues = [] } = safeEvaluate(() => evaluate(model, readRecord(record).input as never));
  const changes = result === undefined ? [] : changesBetween(before, result);
  return Object.freeze({ result, changes: Object.freeze(changes), issues });
}

/** A result as far as changes are about it. */
type Compared = Pick<AnyResult, 'label' | 'lines' | 'total' | 'assumptions'>;

function changesBetween(before: Compared, after: Compared): readonly FigureChange[] {
  const linesBefore = linesOf(before);
  const linesAfter = linesOf(after);
  const paths = [...new Set([...linesBefore.keys(), ...linesAfter.keys()])];
  const changes = paths.flatMap((path): FigureChange[] => {
    const [was, is] = [linesBefore.get(path), linesAfter.get(path)];
    if (was !== undefined && is !== undefined && was.amount.equals(is.amount)) return [];
    const defaults =
      was === undefined || is === undefined ? [] : changedDefaults(path, before, after, was.formula === is.formula);
    const reason = reasonOf(was, is, defaults);
    return [changeOf(path, (is ?? was)?.label ?? path, was?.amount, is?.amount, reason, defaults)];
  });
  if (before.total.equals(after.total)) return changes;
  const total = changeOf('total', after.label, before.total, after.total, 'linesChanged', []);
  return [...changes, total];
}

function linesOf({ lines }: Compared): ReadonlyMap<string, AnyResult['lines'][number]> {
  return new Map(lines.map((line) => [line.path, line]));
}

function reasonOf(was: unknown, is: unknown, defaults: readonly string[]): ChangeReason {
  if (was === undefined) return 'lineAdded';
  if (is === undefined) return 'lineRemoved';
  return defaults.length > 0 ? 'defaultChanged' : 'calculationChanged';
}

/**
 * The defaults of a line that changed: another value, or, in the same formula, one that is new or gone. What another formula
 * no longer uses did not change.
 */
function changedDefaults(path: string, before: Compared, after: Compared, isSameFormula: boolean): readonly string[] {
  const valuesIn = ({ assumptions }: Compared): ReadonlyMap<string, string> =>
    new Map(assumptions.filter(({ lines }) => lines.includes(path)).map((one) => [one.path, String(one.value)]));
  const [was, is] = [valuesIn(before), valuesIn(after)];
  const paths = [...new Set([...was.keys(), ...is.keys()])].filter((input) => input !== 'currency');
  return paths.filter(
    (input) => was.get(input) !== is.get(input) && (isSameFormula || (was.has(input) && is.has(input))),
  );
}

function changeOf(
  path: string,
  label: string,
  before: Decimal | undefined,
  after: Decimal | undefined,
  reason: ChangeReason,
  defaults: readonly string[],
): FigureChange {
  const what =
    before === undefined
      ? `${path} is new, and is ${after}`
      : after === undefined
        ? `${path} was ${before}, and is no longer there`
        : `${path} was ${before}, and is ${after}`;
  const why = {
    lineAdded: '',
    lineRemoved: '',
    defaultChanged: `: ${defaults.map((input) => `the default of ${input} changed`).join(', ')}`,
    calculationChanged: ': it is computed in another way',
    linesChanged: ': its lines changed',
  }[reason];
  return Object.freeze({ path, label, before, after, reason, defaults, message: `${what}${why}.` });
}
