import type { ModelInput } from '../model/model.js';
import { callsItSalary, otherPeriodIn } from '../model/named-period.js';
import { periodOf, periodsOf } from '../model/rate-period.js';
import { isMoney } from '../numbers/unit.js';

/**
 * Returns what is to be said of a column whose heading speaks of another period than its input: that `Annual salary` is read
 * as pay per hour, and how to name it. Undefined if the heading does not.
 */
export function doubtedPeriod(
  heading: string,
  { path, definition }: Pick<ModelInput, 'path' | 'definition'>,
): string | undefined {
  const own = periodOf(definition.unit);
  if (own === undefined || !isMoney(definition.unit)) return undefined;
  const other = otherPeriodIn(heading, own);
  if (other === undefined && !callsItSalary(heading)) return undefined;
  const likely = other === undefined ? ['month', 'year'] : [other];
  const known = periodsOf(definition);
  const wayOut = likely.every((period) => known.includes(period))
    ? `name it ${likely.map((period) => `${path}/${period}`).join(' or ')}`
    : `convert it to an amount per ${own}`;
  return `is read as ${path} per ${own}. If it is per ${likely.join(' or ')}, ${wayOut}.`;
}
