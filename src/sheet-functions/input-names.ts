import { constraintsOf, type InputConstraints } from '../model/bounds.js';
import type { Model } from '../model/model.js';
import type { Input } from '../model/section.js';
import type { Unit } from '../numbers/unit.js';
import { nameIn } from './cell-value.js';

/** An input that a cell can name. */
export interface NamedInput {
  readonly path: string;
  readonly label: string;
  readonly unit?: Unit | undefined;
  /** The constraints of its figure; undefined for a text. */
  readonly expected?: InputConstraints;
}

/** Returns everything that a cell can name for a model. */
export function inputsOf({ inputs }: Model): readonly NamedInput[] {
  return [
    { path: 'currency', label: 'Currency' },
    ...inputs.map(({ path, definition }) => namedInput(path, definition)),
  ];
}

/** Returns the input of a figure at a path. */
export function namedInput(path: string, input: Input): NamedInput {
  return { path, label: input.label, unit: input.unit, expected: constraintsOf(input) };
}

/**
 * Creates a function that finds an input by its path or by its label, if only one input has that label. Capitals, the
 * form of apostrophes, and line breaks do not matter.
 */
export function finder(inputs: readonly NamedInput[]): (name: string) => NamedInput | undefined {
  const labels = inputs.map(({ label }) => asFound(label));
  const found = new Map<string, NamedInput>();
  for (const [position, input] of inputs.entries()) {
    const label = labels[position] as string;
    if (labels.indexOf(label) === labels.lastIndexOf(label)) found.set(label, input);
  }
  for (const input of inputs) found.set(asFound(input.path), input);
  return (name) => found.get(asFound(name));
}

function asFound(name: string): string {
  return nameIn(name)
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'");
}
