import type { Model, ModelLine } from '../model/model.js';
import { type Availability, missingFor } from './availability.js';

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
export function absentLines(model: Model, presence: Availability): readonly AbsentLine[] {
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
