import { type FlatName, namesOf } from '../input/flat-name.js';
import type { CoreTexts } from '../messages/texts.js';
import { constraintsOf, type InputConstraints } from '../model/bounds.js';
import type { Model } from '../model/model.js';
import type { Input } from '../model/section.js';
import { nameIn } from './cell-value.js';

/** An input that a cell can name. */
export interface NamedInput extends FlatName {
  readonly label: string;
  /** The constraints of its figure; undefined for a text. */
  readonly expected?: InputConstraints;
}

/** Returns everything that a cell can name for a model: each input, and each rate in each of its periods. */
export function inputsOf({ inputs, say }: Model): readonly NamedInput[] {
  return [
    { name: 'currency', path: 'currency', label: 'Currency' },
    ...inputs.flatMap(({ path, definition }) =>
      namesOf({ path, definition }).map((flat): NamedInput => {
        const suffix = flat.name.slice(path.length);
        const label = `${definition.label}${suffix === '' ? '' : say(suffix as keyof CoreTexts)}`;
        return { ...flat, label, expected: constraintsOf(definition) };
      }),
    ),
  ];
}

/** Returns the input of a figure at a path. */
export function namedInput(path: string, input: Input): NamedInput {
  return { name: path, path, label: input.label, unit: input.unit, expected: constraintsOf(input) };
}

/**
 * Creates a function that finds an input by its path or by its label, if only one input has that label, with or without a period. Capitals, the
 * form of apostrophes, and line breaks do not matter.
 */
export function finder(inputs: readonly NamedInput[]): (name: string) => NamedInput | undefined {
  const labels = inputs.map(({ label }) => asFound(label));
  const found = new Map<string, NamedInput>();
  for (const [position, input] of inputs.entries()) {
    const label = labels[position] as string;
    if (labels.indexOf(label) === labels.lastIndexOf(label)) found.set(label, input);
  }
  for (const input of inputs) found.set(asFound(input.name), input);
  return (name) => found.get(asFound(name));
}

function asFound(name: string): string {
  return nameIn(name)
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'");
}
