import type { Decimal } from 'decimal.js';
import { minorUnit } from './currency.js';
import type { Given } from './input.js';
import { InputError, type Issue } from './issue.js';
import type { Model, ModelInput, ModelLine, ModelQuantity } from './model.js';
import { Exact, sum, tooLargeToPrint } from './money.js';
import { type AbsentLine, presence } from './presence.js';
import type { FigureAt } from './rule.js';
import { seriesTerms } from './series.js';
import { valuesOf } from './values.js';

/** The exact figures of one input, before anything is rounded. */
export interface Measured {
  readonly model: Model;
  readonly given: Given;
  readonly currency: string;
  /** Decimals of the currency's minor unit. */
  readonly digits: number;
  /** One where the model has no leavers. */
  readonly leavers: Decimal;
  readonly lines: readonly MeasuredLine[];
  readonly absent: readonly AbsentLine[];
  /** By path of a line or quantity: the positions of the inputs that move it. */
  readonly movedBy: ReadonlyMap<string, readonly number[]>;
  /** The exact figure at a path: `leavers`, an input given or taken by default, a quantity. Undefined where there is none. */
  readonly figureAt: FigureAt;
  /** What the formulas of a section see. */
  readonly figuresOf: (section: string) => never;
}

/** A line with its exact amounts. */
export interface MeasuredLine {
  readonly line: ModelLine;
  readonly perLeaver: Decimal;
  readonly amount: Decimal;
}

/**
 * Checks an input and computes its lines exactly. Throws one `InputError` with everything that is wrong.
 */
export function measure(model: Model, input: unknown): Measured {
  const given = model.read(input);
  const values = valuesOf(model, given);
  const { lines, movedBy, absent, issues } = presence(model, given, values);
  const leavers = model.leavers === undefined ? new Exact(1) : given.leavers;
  const { figures, divided } = figuresOf(model, values);
  const figureAt = (path: string) => {
    const position = model.positions.get(path);
    if (position !== undefined) return values[position];
    const [section, name] = path.split('.') as [string, string];
    return section === 'leavers' ? leavers : (figures.get(section)?.[name] as Decimal | undefined);
  };
  const wrong = [...given.issues, ...issues, ...contradictions(model, given, figureAt)];
  const undivided = divided.size === 0 ? [] : lines.filter(({ paths }) => paths.some((path) => divided.has(path)));
  wrong.push(...undivided.map((line) => dividedByZero(model, line)));
  if (leavers === undefined || wrong.length > 0) throw new InputError(wrong);
  const measured = lines.map((line) => {
    const perLeaver = line.compute(figures.get(line.section) as never) as Decimal;
    return { line, perLeaver, amount: perLeaver.times(leavers) };
  });
  const unprintable = measured.filter(
    ({ perLeaver, amount }) => !perLeaver.isFinite() || tooLargeToPrint(perLeaver) || tooLargeToPrint(amount),
  );
  if (unprintable.length > 0) {
    const why = ({ line, perLeaver }: MeasuredLine) =>
      perLeaver.isFinite() ? amountTooLarge(model, line) : dividedByZero(model, line);
    throw new InputError(unprintable.map(why));
  }
  const { currency } = given;
  return {
    model,
    given,
    currency,
    digits: minorUnit(currency) as number,
    leavers,
    lines: measured,
    absent,
    movedBy,
    figureAt,
    figuresOf: (section) => figures.get(section) as never,
  };
}

/** What the formulas of each section see, and the quantities that would divide by zero. */
function figuresOf(model: Model, values: readonly (Decimal | undefined)[]) {
  const figures = new Map<string, Record<string, unknown>>();
  const divided = new Set<string>();
  for (const [name, section] of Object.entries(model.sections)) {
    const seen: Record<string, unknown> = Object.create(null);
    for (const used of Object.keys(section.uses)) seen[used] = figures.get(used);
    figures.set(name, seen);
  }
  for (const [position, value] of values.entries()) {
    if (value === undefined) continue;
    const { section, name } = model.inputs[position] as ModelInput;
    (figures.get(section) as Record<string, unknown>)[name] = value;
  }
  const known = (paths: readonly string[]) =>
    paths.every((path) => {
      const [section, name] = path.split('.') as [string, string];
      return figures.get(section)?.[name] !== undefined;
    });
  for (const quantity of model.quantities) {
    const seen = figures.get(quantity.section) as Record<string, unknown>;
    const value = quantityOf(quantity, seen as never, known);
    if (value === undefined) continue;
    // The loss per leaver where nobody left is not a figure; a line that needs one like it cannot be computed.
    if (value.isFinite()) seen[quantity.name] = value;
    else divided.add(quantity.path);
  }
  return { figures, divided };
}

function quantityOf(
  { form }: ModelQuantity,
  seen: never,
  known: (paths: readonly string[]) => boolean,
): Decimal | undefined {
  if ('totalOf' in form) {
    const operands = (form.totalOf(seen) as readonly (Decimal | undefined)[]).filter(
      (operand) => operand !== undefined,
    );
    return operands.length === 0 ? undefined : sum(operands);
  }
  if ('main' in form) {
    const formula = known(form.main.paths) ? form.main : form.orElse;
    if (formula === undefined || !known(formula.paths)) return undefined;
    const value = formula.compute(seen) as Decimal;
    if (form.atMost === undefined) return value;
    if (typeof form.atMost === 'number') return value.greaterThan(form.atMost) ? new Exact(form.atMost) : value;
    const limit = known(form.atMost.paths) ? (form.atMost.compute(seen) as Decimal) : value;
    return limit.lessThan(value) ? limit : value;
  }
  if (![form.terms, form.next].every(({ paths }) => known(paths))) return undefined;
  return sum(seriesTerms(form, seen));
}

function contradictions(model: Model, given: Given, figureAt: FigureAt): Issue[] {
  // What was misspelt counts: the misspelling is reported, and is not to be reported again as missing.
  const wasGiven = (path: string) => given.meant[model.positions.get(path) ?? -1] ?? false;
  return model.rules.flatMap((rule) => rule({ figureAt, given: wasGiven }) ?? []);
}

function dividedByZero(model: Model, line: ModelLine): Issue {
  const message = `${line.path} divides by zero; look at ${pathsOf(model, line)}.`;
  return { path: line.path, code: 'divisionByZero', message };
}

function amountTooLarge(model: Model, line: ModelLine): Issue {
  const leavers = model.leavers === undefined ? '' : ' and leavers';
  return {
    path: line.path,
    code: 'tooLarge',
    message: `${line.path} comes to 1e24 or more, too much to print exactly; look at ${pathsOf(model, line)}${leavers}.`,
  };
}

function pathsOf(model: Model, line: ModelLine): string {
  return line.inputs.map((position) => model.inputs[position]?.path).join(', ');
}
