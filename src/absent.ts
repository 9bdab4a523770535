import type { Model, ModelInput, ModelLine, ModelQuantity } from './model.js';
import type { Presence } from './presence.js';
import { mainPaths } from './read-sections.js';

/** A line that is left out, and what it would need. */
export interface AbsentLine {
  /** Name of its section, such as `hiring`. */
  readonly section: string;
  /** What the section is called, such as `Hiring`. */
  readonly sectionLabel: string;
  /** Its name in the section, such as `interviewing`. */
  readonly name: string;
  /** What it is called, such as `Interviewing`. */
  readonly label: string;
  /** Paths of the inputs that are missing. */
  readonly needs: readonly string[];
}

/** The lines that are left out, each with what it would need. */
export function absentLines(model: Model, presence: Presence): readonly AbsentLine[] {
  const lines = presence.absent.map((line) => {
    const needs = Object.freeze(missingFor(model, presence, line).map(({ path }) => path));
    return Object.freeze({ ...namesOf(model, line), needs });
  });
  return Object.freeze(lines);
}

/** What a line and its section are called, in data and for people. */
export function namesOf({ sections }: Model, { section, name, label }: ModelLine): Omit<AbsentLine, 'needs'> {
  return { section, sectionLabel: sections[section]?.label ?? section, name, label };
}

/** The inputs that a line or quantity lacks; a quantity that can be computed lacks none, by whichever formula it is. */
export function missingFor(
  model: Model,
  present: Pick<Presence, 'known' | 'movedBy'>,
  user: ModelLine | ModelQuantity,
): readonly ModelInput[] {
  const missingIn = (paths: readonly string[]): readonly ModelInput[] => {
    const missing: ModelInput[] = [];
    const add = (input: ModelInput) => missing.includes(input) || missing.push(input);
    for (const path of paths) {
      const position = model.positions.get(path);
      const input = position === undefined ? undefined : model.inputs[position];
      const quantity = input === undefined && model.quantities.find((candidate) => candidate.path === path);
      if (input !== undefined) present.known[position as number] || add(input);
      else if (quantity && !present.movedBy.has(quantity)) missingFor(model, present, quantity).forEach(add);
    }
    return missing;
  };
  if (!('form' in user)) return missingIn(user.paths);
  const main = missingIn(mainPaths(user.form));
  const orElse = 'main' in user.form && user.form.orElse ? missingIn(user.form.orElse.paths) : undefined;
  // Of two formulas, the one that lacks less.
  return orElse !== undefined && orElse.length < main.length ? orElse : main;
}
