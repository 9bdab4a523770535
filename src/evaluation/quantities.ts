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

/** Why there is no figure where one could be: a division by zero, or an input that was refused. */
type MissingReason = 'divided' | 'refused';

/** The figures of one input, as formulas see them. */
export interface Figures {
  /** By section: the figures by name, and those of the sections that it uses. */
  readonly scope: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** The exact figure at the path of an input or a quantity. */
  readonly at: FigureAt;
  /** By path of an input or quantity: why it has no figure, where it is not for want of inputs. */
  readonly missingReason: ReadonlyMap<string, MissingReason>;
}

/** Computes every quantity of one input, from the values of its inputs. */
export function figuresOf(
  model: Model,
  values: readonly (Decimal | undefined)[],
  { meant }: Pick<ParsedInput, 'meant'>,
): Figures {
  const seen = new Map<string, Record<string, unknown>>();
  const lacking = new Map<string, MissingReason>();
  const quantities = new Map<string, Decimal>();
  for (const [name, section] of Object.entries(model.sections)) {
    const own = emptyGroup();
    for (const used of Object.keys(section.uses)) own[used] = seen.get(used);
    seen.set(name, own);
  }
  for (const [position, { path, section, name }] of model.inputs.entries()) {
    // No formula names the leavers: what it gives is multiplied by them.
    if (section === undefined) continue;
    const value = values[position];
    if (value !== undefined) (seen.get(section) as Record<string, unknown>)[name] = value;
    else if (meant[position]) lacking.set(path, 'refused');
  }
  const at = (path: string) => {
    const input = model.inputAt(path);
    return input === undefined ? quantities.get(path) : values[input.position];
  };
  const figures: Figures = { scope: seen, at, missingReason: lacking };
  for (const quantity of model.quantities) {
    const value = quantityOf(quantity, figures);
    // The loss per leaver where nobody left is not a figure; a line that needs one like it cannot be computed.
    if (value === 'divided' || value === 'refused') lacking.set(quantity.path, value);
    else if (value !== 'absent') {
      quantities.set(quantity.path, value);
      (seen.get(quantity.section) as Record<string, unknown>)[quantity.name] = value;
    }
  }
  return figures;
}

/** One leaver's amount of a line that is present, or why it comes to nothing. */
export function amountOf(line: ModelLine, figures: Figures): Decimal | MissingReason | 'absent' {
  // Where nothing lacks, a line that is present has all its figures.
  return figures.missingReason.size === 0
    ? figureOf(line, figures.scope.get(line.section) as never, figures)
    : computed(line, figures.scope.get(line.section) as never, figures);
}

/** What a formula comes to on what it sees, or why it comes to nothing. */
function computed(formula: CompiledFormula, seen: never, figures: Figures): Decimal | MissingReason | 'absent' {
  const standing = statusOf(formula.paths, figures);
  return standing === 'known' ? figureOf(formula, seen, figures) : standing;
}

/** What a formula comes to that has all its figures. */
function figureOf({ compute, quotientDivisors }: CompiledFormula, seen: never, { at }: Figures): Decimal | 'divided' {
  const value = compute(seen) as Decimal;
  return isFigure(value, quotientDivisors, at as KnownAt) ? value : 'divided';
}

/** The figure at the path of an input or a quantity that is known. */
type KnownAt = (path: string) => Decimal;

/** Whether all of some figures are there; if not, whether that is for want of inputs. */
function statusOf(paths: readonly string[], { at, missingReason }: Figures): MissingReason | 'absent' | 'known' {
  let standing: MissingReason | 'known' = 'known';
  for (const path of paths) {
    if (at(path) !== undefined) continue;
    const lack = missingReason.get(path);
    if (lack === undefined) return 'absent';
    if (standing !== 'divided') standing = lack;
  }
  return standing;
}

function quantityOf({ form, section }: ModelQuantity, figures: Figures): Decimal | MissingReason | 'absent' {
  const seen = figures.scope.get(section) as never;
  return visitQuantity<Decimal | MissingReason | 'absent'>(form, {
    formula: ({ main, atMost, otherwise }) => {
      const first = computed(main, seen, figures);
      const value = first === 'absent' && otherwise ? computed(otherwise, seen, figures) : first;
      if (typeof value === 'string' || atMost === undefined) return value;
      const limit = typeof atMost === 'number' ? new ExactDecimal(atMost) : computed(atMost, seen, figures);
      if (limit === 'absent') return value;
      return typeof limit !== 'string' && value.lessThan(limit) ? value : limit;
    },
    sum: ({ paths }) => {
      const lacks = paths.map((path) => figures.missingReason.get(path));
      if (lacks.includes('divided')) return 'divided';
      if (lacks.includes('refused')) return 'refused';
      const operands = paths.map(figures.at).filter((operand) => operand !== undefined);
      return operands.length === 0 ? 'absent' : sum(operands);
    },
    series: (series) => {
      const { terms, next } = series;
      const standing = statusOf([...terms.paths, ...next.paths], figures);
      // A single term is the first, and divides by nothing.
      const alone = standing === 'divided' && terms.paths.every((path) => figures.at(path)?.lessThan(2));
      if (standing !== 'known' && !alone) return standing;
      const made = seriesTerms(series, seen);
      const whole = made.every((term, position) => {
        const before = made[position - 1];
        const at = (path: string) => (path === previousTerm ? before : figures.at(path));
        return isFigure(term, before === undefined ? [] : next.quotientDivisors, at as KnownAt);
      });
      return whole ? sum(made) : 'divided';
    },
  });
}
