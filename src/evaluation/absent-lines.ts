import type { Model, ModelLine } from '../model/model.js';
import { type Availability, missingFor } from './availability.js';

/** A line that is left out, with the inputs that are missing. */
export interface AbsentLine {
  /** Name of its section, such as `hiring`. */
  readonly section: string;
  /** The label of the section, such as `Hiring`. */
  readonly sectionLabel: string;
  /** Its name in the section, such as `interviewing`. */
  readonly name: string;
  /** Its label, such as `Interviewing`. */
  readonly label: string;
  /** Paths of the inputs that are missing. */
  readonly needs: readonly string[];
}

/** Returns the lines that are left out, each with the inputs that are missing. */
export function absentLines(model: Model, presence: Availability): readonly AbsentLine[] {
  const lines = presence.absent.map((line) => {
    const needs = Object.freeze(missingFor(model, presence, line).map(({ path }) => path));
    return Object.freeze({ ...namesOf(model, line), needs });
  });
  return Object.freeze(lines);
}

/** Returns the names and labels of a line and its section. */
export function namesOf({ sections }: Model, { section, name, label }: ModelLine): Omit<AbsentLine, 'needs'> {
  return { section, sectionLabel: sections[section]?.label ?? section, name, label };
}
