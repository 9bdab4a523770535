import type { Model } from './model.js';

/** Returns the paths of all inputs of a model apart from the currency, the leavers first. */
export function inputPaths(model: Model): readonly string[] {
  return model.inputs.map(({ path }) => path);
}
