import type { Extreme } from '../expression/expression.js';
import type { Model } from './model.js';
import { otherPeriodIn } from './named-period.js';
import { periodOf } from './rate-period.js';

/** Returns the paths of the figures that an extreme compares. */
export function extremePaths(
  { inputAt, labelAt }: Pick<Model, 'inputAt' | 'labelAt'>,
  extreme: Extreme,
): readonly string[] {
  const paths = 'highest' in extreme ? extreme.highest : extreme.lowest;
  if (extreme.labelled === undefined) return paths;
  return paths.filter((path) => {
    const own = periodOf(inputAt(path)?.definition.unit ?? 'money');
    return own !== undefined && otherPeriodIn(labelAt(path), own) !== undefined;
  });
}
