import type { Decimal } from 'decimal.js';
import type { Dependencies } from '../expression/formula.js';
import type { Issue } from '../messages/issue.js';
import type { Model, ModelInput, ModelLine, ModelQuantity, ParsedInput } from '../model/model.js';
import { hasDefault } from './effective-values.js';
import { mayBeUnused, replacedInput, unusedInput } from './unused-input.js';

/** Lines and quantities that can be computed, each with the positions of the inputs that affect it. */
export type AffectingInputs = ReadonlyMap<ModelLine | ModelQuantity, readonly number[]>;

/** The lines that can be computed from the given inputs. */
export interface Availability {
  /** By position in `model.inputs`: `true` if the input has a value, or was probably meant to have one. */
  readonly known: readonly boolean[];
  /** The lines that are present, in the order of the model. */
  readonly lines: readonly ModelLine[];
  /** The lines that are left out because inputs are missing. */
  readonly absent: readonly ModelLine[];
  /** The positions of the affecting inputs, by line or quantity that can be computed. */
  readonly movedBy: AffectingInputs;
  /**
   * The inputs that are assumed, by default or because their source is stated, each with the places in `lines` of the lines
   * that it moves.
   */
  readonly assumed: readonly { readonly input: ModelInput; readonly lines: readonly number[] }[];
  readonly issues: readonly Issue[];
}

/**
 * Determines which lines are present: those whose inputs are all given or have a default. A section that is a fallback
 * for others is left out as soon as one of their lines is present. A given input that affects no present line is an
 * issue, unless its section allows unused inputs.
 */
export function determineAvailability(
  model: Model,
  given: ParsedInput,
  values: readonly (Decimal | undefined)[],
): Availability {
  const known = values.map((value, position) => value !== undefined || given.meant[position] === true);
  const movedBy = movers(model, known, given.periods);
  const replaced = replacements(model, movedBy);
  // The lists of a model are frozen, and filtering a frozen list is many times as slow as a loop.
  const lines: ModelLine[] = [];
  const left: ModelLine[] = [];
  for (const line of model.lines) {
    if (!replaced.has(line.section)) (movedBy.has(line) ? lines : left).push(line);
  }
  const issues: Issue[] = [];
  const used: boolean[] = [];
  for (const user of [...lines, ...model.quantities.filter(({ outcome }) => outcome)]) {
    for (const position of movedBy.get(user) ?? []) used[position] = true;
  }
  for (const [position, input] of model.inputs.entries()) {
    if (!given.given[position] || used[position] || mayBeUnused(model, input)) continue;
    const users = usersOf(model, position);
    const others = users.flatMap(({ section }) => replaced.get(section) ?? []);
    const missing = users.map((user) => missingFor(model, { known, movedBy }, user));
    issues.push(others.length > 0 ? replacedInput(model, input, others) : unusedInput(input, missing, model.say));
  }
  return { known, lines, absent: left, movedBy, assumed: assumedInputs(model, given, movedBy, lines), issues };
}

/** Returns the lines and outcomes that use an input. */
function usersOf(model: Model, position: number): readonly (ModelLine | ModelQuantity)[] {
  const outcomes = model.quantities.filter(({ outcome }) => outcome);
  return [...model.lines, ...outcomes].filter(({ inputs }) => inputs.includes(position));
}

/** Returns, for each line or outcome that uses an input, the inputs that it needs besides that one and the defaults. */
export function neededBeside(model: Model, currency: string, position: number): readonly (readonly ModelInput[])[] {
  const known = model.inputs.map((input, other) => other === position || hasDefault(input, currency));
  const movedBy = movers(model, known);
  return usersOf(model, position).map((user) => missingFor(model, { known, movedBy }, user));
}

// More than the different sets of inputs in a table, and few enough to be cached.
const mostKept = 200;

/** Creates a cached variant for the rows of a table: rows with the same inputs share one answer. */
export function memoizedAvailability(): typeof determineAvailability {
  const kept = new Map<string, Availability>();
  return (model, given, values) => {
    let key = given.currency;
    for (const [position, value] of values.entries()) {
      key += given.periods?.[position] ?? '';
      key += given.sources?.[position]
        ? 's'
        : given.given[position]
          ? 'g'
          : value !== undefined || given.meant[position]
            ? 'k'
            : '-';
    }
    const before = kept.get(key);
    if (before !== undefined) return before;
    if (kept.size === mostKept) kept.clear();
    const found = determineAvailability(model, given, values);
    kept.set(key, found);
    return found;
  };
}

/** Returns the defaults and the figures with a stated source that a present line or an outcome uses, in the order of the model. */
function assumedInputs(
  model: Model,
  { given, sources, currency }: ParsedInput,
  movedBy: AffectingInputs,
  lines: readonly ModelLine[],
) {
  const assumed: { input: ModelInput; lines: readonly number[] }[] = [];
  for (const [position, input] of model.inputs.entries()) {
    const taken = takenQuantity(model, input, movedBy);
    const hasFigure = taken !== undefined || hasDefault(input, currency);
    if (given[position] ? sources?.[position] === undefined : !hasFigure) continue;
    const moves = (user: ModelLine | ModelQuantity) =>
      taken === undefined || given[position]
        ? (movedBy.get(user)?.includes(position) ?? false)
        : movedBy.has(user) && usesQuantity(model, user, taken.path);
    const moved = lines.flatMap((line, place) => (moves(line) ? [place] : []));
    const used = moved.length > 0 || model.quantities.some((quantity) => quantity.outcome && moves(quantity));
    if (used) assumed.push({ input, lines: moved });
  }
  return assumed;
}

/** The quantity that takes another input where this one is not given, if that other input is known. */
function takenQuantity(model: Model, { definition }: ModelInput, movedBy: AffectingInputs): ModelQuantity | undefined {
  const path = definition.defaultInput?.quantity;
  const quantity = path === undefined ? undefined : model.quantityAt(path);
  return quantity !== undefined && movedBy.has(quantity) ? quantity : undefined;
}

/** Returns true if a line or quantity uses a quantity, by itself or through others. */
function usesQuantity(model: Model, user: ModelLine | ModelQuantity, path: string): boolean {
  const used = 'form' in user ? figuresOf(user.form.dependencies) : user.paths;
  if (used.includes(path)) return true;
  return model.quantities.some((quantity) => used.includes(quantity.path) && usesQuantity(model, quantity, path));
}

function figuresOf({ alternatives, limit }: ModelQuantity['form']['dependencies']): readonly string[] {
  return [...alternatives.flat(), ...limit];
}

/** Returns the lines and quantities that can be computed, each with the positions of the inputs that affect it. */
function movers(model: Model, known: readonly boolean[], periods?: ParsedInput['periods']): AffectingInputs {
  const movedBy = new Map<ModelLine | ModelQuantity, readonly number[]>();
  // Only quantities by path: a line may have the name of a quantity.
  const byPath = new Map<string, readonly number[]>();
  const ofAll = (paths: readonly string[]): readonly number[] | undefined => {
    // A list, because it is short: creating a set would take longer than searching it.
    const positions: number[] = [];
    for (const path of paths) {
      const position = model.inputAt(path)?.position;
      if (position === undefined) {
        const through = byPath.get(path);
        if (through === undefined) return undefined;
        for (const other of through) if (!positions.includes(other)) positions.push(other);
      } else if (!known[position]) return undefined;
      else if (!positions.includes(position)) positions.push(position);
      // What converts a rate moves what the rate moves.
      const converter = position !== undefined && periods?.[position] ? model.inputs[position]?.perYear : undefined;
      if (converter !== undefined && !positions.includes(converter)) positions.push(converter);
    }
    return positions;
  };
  for (const quantity of model.quantities) {
    const moved = moversOf(quantity.form.dependencies, ofAll);
    if (moved === undefined) continue;
    byPath.set(quantity.path, moved);
    movedBy.set(quantity, moved);
  }
  for (const line of model.lines) {
    const moved = ofAll(line.paths);
    if (moved !== undefined) movedBy.set(line, moved);
  }
  return movedBy;
}

function moversOf(
  { alternatives, isSum, limit }: Dependencies,
  ofAll: (paths: readonly string[]) => readonly number[] | undefined,
): readonly number[] | undefined {
  if (isSum) {
    const known = alternatives.flatMap((way) => ofAll(way) ?? []);
    return known.length > 0 ? known : undefined;
  }
  let moved: readonly number[] | undefined;
  for (const way of alternatives) moved ??= ofAll(way);
  const limited = moved && limit.length > 0 ? ofAll(limit) : undefined;
  return moved && limited ? [...moved, ...limited] : moved;
}

/** Returns the sections that are replaced, each with the sections that replace it. */
function replacements(model: Model, movedBy: AffectingInputs): Map<string, string[]> {
  const itemised = new Set<string>();
  for (const line of model.lines) if (movedBy.has(line)) itemised.add(line.section);
  const replaced = new Map<string, string[]>();
  for (const [name, { fallbackFor }] of Object.entries(model.sections)) {
    const others = fallbackFor.filter((other) => itemised.has(other));
    if (others.length > 0) replaced.set(name, others);
  }
  return replaced;
}

/**
 * Returns the inputs that a line or quantity needs and that are missing; none for a quantity that can be computed by
 * one of its formulas.
 */
export function missingFor(
  model: Model,
  present: Pick<Availability, 'known' | 'movedBy'>,
  user: ModelLine | ModelQuantity,
): readonly ModelInput[] {
  const missingIn = (paths: readonly string[]): readonly ModelInput[] => {
    const missing: ModelInput[] = [];
    const add = (input: ModelInput) => missing.includes(input) || missing.push(input);
    for (const path of paths) {
      const input = model.inputAt(path);
      const quantity = model.quantityAt(path);
      if (input !== undefined) present.known[input.position] || add(input);
      else if (quantity && !present.movedBy.has(quantity)) missingFor(model, present, quantity).forEach(add);
    }
    return missing;
  };
  if (!('form' in user)) return missingIn(user.paths);
  const { alternatives, isSum } = user.form.dependencies;
  const missing = (isSum ? [alternatives.flat()] : alternatives).map(missingIn);
  // Of several alternatives, the one with the fewest missing inputs.
  return missing.reduce((fewest, other) => (other.length < fewest.length ? other : fewest));
}
