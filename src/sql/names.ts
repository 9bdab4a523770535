import type { Model } from '../model.js';
import type { Dialect } from './dialect.js';

/** The words of a path as one name: `pay.newHire` is `pay_new_hire`. */
export function nameOf(path: string, { capitals }: Pick<Dialect, 'capitals'>): string {
  const words = path
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1_$2')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_/, '')
    .toLowerCase();
  return capitals ? words.toUpperCase() : words;
}

/** The paths of everything that a model can be given, the leavers first. */
export function inputPaths(model: Model): string[] {
  return [...(model.leavers ? ['leavers'] : []), ...model.inputs.map(({ path }) => path)];
}
