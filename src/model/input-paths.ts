import type { Model } from './model.js';

/** The paths of everything that a model can be given, the leavers first. */
export function inputPaths(model: Model): readonly string[] {
  return [...(model.leavers === undefined ? [] : ['leavers']), ...model.inputs.map(({ path }) => path)];
}
