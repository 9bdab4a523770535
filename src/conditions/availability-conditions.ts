import { hasDefault } from '../evaluation/effective-values.js';
import { allOf, always, anyOf, type Condition, never, notOf } from '../expression/condition.js';
import { Expression } from '../expression/expression.js';
import type { Dependencies } from '../expression/formula.js';
import type { Model, ModelInput, ModelLine } from '../model/model.js';

/**
 * The conditions on the given inputs under which figures are known and lines are counted. They are equal to what
 * `determineAvailability` decides for one input.
 */
export interface AvailabilityConditions {
  /** Returns the condition under which the input or quantity at a path has a figure. */
  readonly known: (path: string) => Condition;
  /** Returns the condition under which all figures of a line are known. */
  readonly complete: (line: ModelLine) => Condition;
  /**
   * Returns the condition under which a section is replaced: a line of a section that it is a fallback for is complete.
   */
  readonly replaced: (section: string) => Condition;
  /** Returns the condition under which a line is counted: it is complete, and its section is not replaced. */
  readonly present: (line: ModelLine) => Condition;
  /**
   * Returns the condition under which the input at a position affects a line or quantity that uses these paths, all of
   * which are known.
   */
  readonly moves: (position: number, paths: readonly string[]) => Condition;
}

/**
 * Returns the condition under which the input or quantity at a path has a figure, in this currency. The condition names
 * the quantities before it by their paths.
 *
 * @example
 * knownWhen(lostRevenueModel, 'USD', 'team.staffLeavers');
 * // { any: [{ given: 'turnover.staffLeavers' },
 * //         { all: [{ given: 'turnover.serviceStaff' }, { given: 'turnover.yearlyTurnoverRate' }] }] }
 */
export function knownWhen(model: Model, currency: string, path: string): Condition {
  return availabilityConditions(model, currency).known(path);
}

/**
 * Returns the condition that the line at a path counts, in this currency: it is complete, and not replaced by other sections.
 * For the name of a section it is the condition that one of its lines counts.
 */
export function presentWhen(model: Model, currency: string, name: string): Condition {
  const lines = model.lines.filter(({ path, section }) => path === name || section === name);
  return anyOf(lines.map(availabilityConditions(model, currency).present));
}

/** Returns the conditions of a model in one currency. They name quantities by their paths. */
export function availabilityConditions(model: Model, currency: string): AvailabilityConditions {
  return presenceConditions(
    model,
    (input) => hasDefault(input, currency),
    (path) => ({ known: path }),
  );
}

function presenceConditions(
  model: Model,
  applies: (input: ModelInput) => boolean,
  named?: (path: string) => Condition,
): AvailabilityConditions {
  const known = (path: string): Condition => {
    const input = model.inputAt(path);
    if (input !== undefined) return inputKnown(input);
    const quantity = model.quantityAt(path);
    return quantity === undefined ? { given: path } : anyOf(quantity.form.dependencies.alternatives.map(allKnown));
  };
  const inputKnown = (input: ModelInput): Condition => {
    if (applies(input)) return always;
    const idler = input.notApplicableBy === undefined ? undefined : model.inputs[input.notApplicableBy];
    return idler === undefined ? { given: input.path } : anyOf([{ given: input.path }, idle(input, idler)]);
  };
  const idle = ({ definition }: ModelInput, idler: ModelInput): Condition => ({
    left: Expression.named(idler.path),
    is: 'equal',
    right: definition.notApplicableWhen?.equals ?? 0,
  });
  const one = (path: string): Condition =>
    named === undefined || model.inputAt(path) !== undefined ? known(path) : named(path);
  const allKnown = (paths: readonly string[]): Condition => allOf(paths.map(one));

  const made = new Map<string, Condition>();
  const moves = (position: number, paths: readonly string[]): Condition => {
    const through = (path: string): Condition => {
      const input = model.inputAt(path);
      if (input !== undefined) return input.position === position ? always : never;
      const key = `${position} ${path}`;
      const condition = made.get(key) ?? throughWays(model.quantityAt(path)?.form.dependencies);
      made.set(key, condition);
      return condition;
    };
    const throughAny = (some: readonly string[]) => anyOf(some.map(through));
    const throughWays = (taken: Dependencies | undefined): Condition => {
      if (taken === undefined) return never;
      const { alternatives, isSum, limit } = taken;
      const moved = alternatives.map((way, place) => {
        const earlier = isSum ? [] : alternatives.slice(0, place).map((other) => notOf(allKnown(other)));
        // It is known, so if no other alternative is complete the last one is.
        const needsKnown = isSum ? alternatives.length > 1 : place < alternatives.length - 1;
        return allOf([throughAny(way), ...earlier, ...(needsKnown ? [allKnown(way)] : [])]);
      });
      return anyOf([...moved, limit.length === 0 ? never : allOf([throughAny(limit), allKnown(limit)])]);
    };
    return throughAny(paths);
  };
  const complete = ({ paths }: ModelLine) => allKnown(paths);
  const replaced = (section: string) => {
    const others = model.sections[section]?.fallbackFor ?? [];
    return anyOf(model.lines.filter((line) => others.includes(line.section)).map(complete));
  };
  const present = (line: ModelLine) => allOf([complete(line), notOf(replaced(line.section))]);
  return { known, complete, replaced, present, moves };
}
