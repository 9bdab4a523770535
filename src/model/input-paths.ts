import type { Model } from './model.js';

/** The paths of everything that a model can be given but the currency, the leavers first. */
export function inputPaths(model: Model): readonly string[] {
  return model.inputs.map(({ path }) => path);
}
