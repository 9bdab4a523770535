import type { Decimal } from 'decimal.js';
import type { Given } from './input.js';
import type { Issue } from './issue.js';
import type { Message } from './messages.js';
import type { Model, ModelInput, ModelLine, ModelQuantity } from './model.js';
import { mainPaths } from './read-sections.js';
import type { Say } from './say.js';

/** A line that is left out, and what it would need. */
export interface AbsentLine {
  readonly section: string;
  readonly sectionLabel: string;
  readonly name: string;
  readonly label: string;
  /** Paths of the inputs that are missing. */
  readonly needs: readonly string[];
}

/** Lines and quantities that can be computed, each with the positions of the inputs that move it. */
export type MovedBy = ReadonlyMap<ModelLine | ModelQuantity, readonly number[]>;

/** Which lines can be computed from what is given. */
export interface Presence {
  /** The lines that are present, in the order of the model. */
  readonly lines: readonly ModelLine[];
  /** By line or quantity that can be computed: the positions of the inputs that move it. */
  readonly movedBy: MovedBy;
  readonly absent: readonly AbsentLine[];
  readonly issues: readonly Issue[];
}

/**
 * A line is present when every input that it uses is given or has a default; a section that stands in for others is left
 * out as soon as one of their lines is present. What is given and moves no present line is an issue, but for rates that
 * may stand unused.
 */
export function presence(model: Model, given: Given, values: readonly (Decimal | undefined)[]): Presence {
  const known = values.map((value, position) => value !== undefined || given.meant[position] === true);
  const movedBy = movers(model, known);
  const complete = model.lines.filter((line) => movedBy.has(line));
  const replaced = replacements(model, complete);
  const lines = replaced.size === 0 ? complete : complete.filter(({ section }) => !replaced.has(section));
  const elsewhere = withEveryDefault(model, known);
  const missing = (user: ModelLine | ModelQuantity) => missingFor(model, known, movedBy, user);

  const absent: AbsentLine[] = [];
  const notConverted = new Set<ModelInput>();
  for (const line of model.lines) {
    if (movedBy.has(line) || replaced.has(line.section)) continue;
    const inOtherCurrency = elsewhere.get(line)?.filter((position) => !known[position]);
    if (inOtherCurrency !== undefined) {
      for (const position of inOtherCurrency) notConverted.add(model.inputs[position] as ModelInput);
    } else {
      const { section, name, label } = line;
      const sectionLabel = model.sections[section]?.label ?? section;
      const needs = Object.freeze(missing(line).map(({ path }) => path));
      absent.push(Object.freeze({ section, sectionLabel, name, label, needs }));
    }
  }

  const issues = [...notConverted].map((input) => otherCurrency(input, given.currency, model.say));
  const used = model.inputs.map(({ section }) => model.sections[section]?.mayStandUnused ?? false);
  const outcomes = model.quantities.filter(({ outcome }) => outcome);
  for (const user of [...lines, ...outcomes]) {
    for (const position of movedBy.get(user) ?? []) used[position] = true;
  }
  for (const [position, input] of model.inputs.entries()) {
    if (!given.given[position] || used[position]) continue;
    const users = [...model.lines, ...outcomes].filter(({ inputs }) => inputs.includes(position));
    const others = users.flatMap(({ section }) => replaced.get(section) ?? []);
    issues.push(
      others.length > 0
        ? replacedInput(model, input, others)
        : unusedInput(
            input,
            users.map(missing).filter((inputs) => inputs.length > 0),
            model.say,
          ),
    );
  }
  return { lines, movedBy, absent: Object.freeze(absent), issues };
}

/** The same where every default applied: what can be computed there only is not computed here in silence. */
function withEveryDefault(model: Model, known: readonly boolean[]): MovedBy {
  const applies = (position: number) => model.inputs[position]?.fallback !== undefined;
  if (known.every((here, position) => here || !applies(position))) return new Map();
  return movers(
    model,
    known.map((here, position) => here || applies(position)),
  );
}

/** The lines and quantities that can be computed, each with the positions of the inputs that move it. */
function movers(model: Model, known: readonly boolean[]): MovedBy {
  const movedBy = new Map<ModelLine | ModelQuantity, readonly number[]>();
  // By path, of quantities alone: a line may be called what a quantity is called.
  const byPath = new Map<string, readonly number[]>();
  const ofAll = (paths: readonly string[]): readonly number[] | undefined => {
    // A list, for it is short: a set would take longer to make than to search.
    const positions: number[] = [];
    for (const path of paths) {
      const position = model.positions.get(path);
      if (position === undefined) {
        const through = byPath.get(path);
        if (through === undefined) return undefined;
        for (const other of through) if (!positions.includes(other)) positions.push(other);
      } else if (!known[position]) return undefined;
      else if (!positions.includes(position)) positions.push(position);
    }
    return positions;
  };
  for (const quantity of model.quantities) {
    const moved = moversOf(quantity.ways, ofAll);
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
  { ways, together, limit }: ModelQuantity['ways'],
  ofAll: (paths: readonly string[]) => readonly number[] | undefined,
): readonly number[] | undefined {
  if (together) {
    const known = ways.flatMap((way) => ofAll(way) ?? []);
    return known.length > 0 ? known : undefined;
  }
  let moved: readonly number[] | undefined;
  for (const way of ways) moved ??= ofAll(way);
  const limited = moved && limit.length > 0 ? ofAll(limit) : undefined;
  return moved && limited ? [...moved, ...limited] : moved;
}

/** The inputs that a line or quantity lacks; a quantity that can be computed lacks none, by whichever formula it is. */
function missingFor(
  model: Model,
  known: readonly boolean[],
  movedBy: MovedBy,
  user: ModelQuantity | Pick<ModelLine, 'paths'>,
): readonly ModelInput[] {
  const missing = new Set<ModelInput>();
  const look = (paths: readonly string[]): void => {
    for (const path of paths) {
      const position = model.positions.get(path);
      const quantity = model.quantities.find((candidate) => candidate.path === path);
      if (position !== undefined && !known[position]) missing.add(model.inputs[position] as ModelInput);
      if (quantity !== undefined && !movedBy.has(quantity)) for (const input of missingOf(quantity)) missing.add(input);
    }
  };
  // Of two formulas, the one that lacks less.
  const missingOf = ({ form }: ModelQuantity): readonly ModelInput[] => {
    const main = missingIn(mainPaths(form));
    const orElse = 'main' in form && form.orElse ? missingIn(form.orElse.paths) : undefined;
    return orElse !== undefined && orElse.length < main.length ? orElse : main;
  };
  const missingIn = (paths: readonly string[]) => missingFor(model, known, movedBy, { paths });
  if ('form' in user) return missingOf(user);
  look(user.paths);
  return [...missing];
}

/** The sections that stand in for others and are replaced, each with the sections that have lines of their own. */
function replacements(model: Model, complete: readonly ModelLine[]): Map<string, string[]> {
  const replaced = new Map<string, string[]>();
  for (const [name, { insteadOf }] of Object.entries(model.sections)) {
    const itemised = insteadOf.filter((other) => complete.some(({ section }) => section === other));
    if (itemised.length > 0) replaced.set(name, itemised);
  }
  return replaced;
}

/** Said of a default that stands in another currency than the amounts. */
export function otherCurrency({ path, definition }: ModelInput, currency: string, say: Say<Message>): Issue {
  const { value, currency: own } = definition.default ?? {};
  return {
    path,
    code: 'required',
    message: say('{path} must be given in {currency}: its default, {value}, is in {own}, and nothing is converted.', {
      path,
      currency,
      value,
      own,
    }),
  };
}

function replacedInput(model: Model, { path, section }: ModelInput, others: readonly string[]): Issue {
  const { say } = model;
  const replaced = model.sections[section]?.insteadOf.join(say(' nor '));
  const itemised = [...new Set(others)].join(say(' and '));
  return {
    path,
    code: 'unused',
    message: say('{path} is given, but it stands only where neither {replaced} is itemised, and {itemised} is.', {
      path,
      replaced,
      itemised,
    }),
  };
}

/** What is missing: `a and b are not` for one line, `none of a, b` where there are several lines to complete. */
function unusedInput({ path }: ModelInput, missing: readonly (readonly ModelInput[])[], say: Say<Message>): Issue {
  const all = missing.map((inputs) => inputs.map((input) => input.path));
  // A way that takes everything another takes, and more, is no other way.
  const paths = all.filter(
    (way) => !all.some((other) => other.length < way.length && other.every((step) => way.includes(step))),
  );
  // The ways that lack least are those that a person may have meant; the schema has the others.
  const fewest = Math.min(...paths.map((way) => way.length)) + 1;
  const ways = [...new Set(paths.filter((way) => way.length <= fewest).map((way) => way.join(say(' with '))))];
  const names = shortened(ways.length > 1 ? ways : (paths[0] ?? []), say);
  const text = names.length > 1 ? '{path} is given, but {missing} are not.' : '{path} is given, but {missing} is not.';
  const message =
    ways.length === 0
      ? say('{path} is given, but no line uses it.', { path })
      : ways.length > 1
        ? say('{path} is given, but none of {ways}.', { path, ways: names.join(', ') })
        : say(text, { path, missing: andList(names, say) });
  return { path, code: 'unused', message };
}

const mostNamed = 4;

/** The first few of a long list. */
function shortened(names: readonly string[], say: Say<Message>): readonly string[] {
  if (names.length <= mostNamed + 1) return names;
  return [...names.slice(0, mostNamed), say('{count} more', { count: names.length - mostNamed })];
}

function andList(names: readonly string[], say: Say<Message>): string {
  return names.length > 1 ? names.slice(0, -1).join(', ') + say(' and ') + names[names.length - 1] : `${names[0]}`;
}
