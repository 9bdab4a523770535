import type { Decimal } from 'decimal.js';
import { isFigure } from '../expression/divisors.js';
import {
  type CompiledFormula,
  type FigureAt,
  previousTerm,
  seriesTerms,
  visitQuantity,
} from '../expression/formula.js';
import { emptyGroup } from '../input/read-object.js';
import type { Model, ModelLine, ModelQuantity, ParsedInput } from '../model/model.js';
import { ExactDecimal, sum } from '../numbers/decimal.js';

/** A reason for a missing value other than missing inputs: a division by zero, or an input that was refused. */
type MissingReason = 'divided' | 'refused';

/** The figures of one input for its formulas. */
export interface InputFigures {
  /** The scope of each section: its figures by name, and those of the sections that it uses. */
  readonly scope: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** Returns the exact figure at the path of an input or a quantity. */
  readonly at: FigureAt;
  /** The reasons for missing values, by path of the input or quantity; without those that are only missing inputs. */
  readonly missingReason: ReadonlyMap<string, MissingReason>;
}

/** Computes every quantity of one input from the values of its inputs. */
export function figuresOf(
  model: Model,
  values: readonly (Decimal | undefined)[],
  { meant }: Pick<ParsedInput, 'meant'>,
): InputFigures {
  const scope = new Map<string, Record<string, unknown>>();
  const missingReason = new Map<string, MissingReason>();
  const quantities = new Map<string, Decimal>();
  for (const [name, section] of Object.entries(model.sections)) {
    const own = emptyGroup();
    for (const used of Object.keys(section.uses)) own[used] = scope.get(used);
    scope.set(name, own);
  }
  for (const [position, { path, section, name }] of model.inputs.entries()) {
    // No formula names the leavers: its result is multiplied by them.
    if (section === undefined) continue;
    const value = values[position];
    if (value !== undefined) (scope.get(section) as Record<string, unknown>)[name] = value;
    else if (meant[position]) missingReason.set(path, 'refused');
  }
  const at = (path: string) => {
    const input = model.inputAt(path);
    return input === undefined ? quantities.get(path) : values[input.position];
  };
  const figures: InputFigures = { scope, at, missingReason };
  for (const quantity of model.quantities) {
    const value = quantityOf(quantity, figures);
    // Without leavers a loss per leaver is not a figure, and a line that needs one cannot be computed.
    if (value === 'divided' || value === 'refused') missingReason.set(quantity.path, value);
    else if (value !== 'absent') {
      quantities.set(quantity.path, value);
      (scope.get(quantity.section) as Record<string, unknown>)[quantity.name] = value;
    }
  }
  return figures;
}

/** Returns the amount per leaver of a present line, or the reason that it has none. */
export function amountOf(line: ModelLine, figures: InputFigures): Decimal | MissingReason | 'absent' {
  // If nothing is missing, a present line has all its figures.
  return figures.missingReason.size === 0
    ? figureOf(line, figures.scope.get(line.section) as never, figures)
    : computed(line, figures.scope.get(line.section) as never, figures);
}

/** Evaluates a formula, or returns the reason that it has no value. */
function computed(formula: CompiledFormula, scope: never, figures: InputFigures): Decimal | MissingReason | 'absent' {
  const status = statusOf(formula.paths, figures);
  return status === 'known' ? figureOf(formula, scope, figures) : status;
}

/** Evaluates a formula whose figures are all known. */
function figureOf(
  { compute, quotientDivisors }: CompiledFormula,
  scope: never,
  { at }: InputFigures,
): Decimal | 'divided' {
  const value = compute(scope) as Decimal;
  return isFigure(value, quotientDivisors, at as KnownAt) ? value : 'divided';
}

/** Returns the figure at the path of an input or a quantity that is known. */
type KnownAt = (path: string) => Decimal;

/**
 * Returns `known` if all figures at some paths are known; otherwise the reason, or `absent` if only inputs are missing.
 */
function statusOf(paths: readonly string[], { at, missingReason }: InputFigures): MissingReason | 'absent' | 'known' {
  let status: MissingReason | 'known' = 'known';
  for (const path of paths) {
    if (at(path) !== undefined) continue;
    const reason = missingReason.get(path);
    if (reason === undefined) return 'absent';
    if (status !== 'divided') status = reason;
  }
  return status;
}

function quantityOf({ form, section }: ModelQuantity, figures: InputFigures): Decimal | MissingReason | 'absent' {
  const scope = figures.scope.get(section) as never;
  return visitQuantity<Decimal | MissingReason | 'absent'>(form, {
    formula: ({ main, atMost, otherwise }) => {
      const first = computed(main, scope, figures);
      const value = first === 'absent' && otherwise ? computed(otherwise, scope, figures) : first;
      if (typeof value === 'string' || atMost === undefined) return value;
      const limit = typeof atMost === 'number' ? new ExactDecimal(atMost) : computed(atMost, scope, figures);
      if (limit === 'absent') return value;
      return typeof limit !== 'string' && value.lessThan(limit) ? value : limit;
    },
    sum: ({ paths }) => {
      const reasons = paths.map((path) => figures.missingReason.get(path));
      if (reasons.includes('divided')) return 'divided';
      if (reasons.includes('refused')) return 'refused';
      const operands = paths.map(figures.at).filter((operand) => operand !== undefined);
      return operands.length === 0 ? 'absent' : sum(operands);
    },
    series: (series) => {
      const { terms, next } = series;
      const status = statusOf([...terms.paths, ...next.paths], figures);
      // A single term is the first, and divides by nothing.
      const alone = status === 'divided' && terms.paths.every((path) => figures.at(path)?.lessThan(2));
      if (status !== 'known' && !alone) return status;
      const made = seriesTerms(series, scope);
      const whole = made.every((term, position) => {
        const before = made[position - 1];
        const at = (path: string) => (path === previousTerm ? before : figures.at(path));
        return isFigure(term, before === undefined ? [] : next.quotientDivisors, at as KnownAt);
      });
      return whole ? sum(made) : 'divided';
    },
  });
}
