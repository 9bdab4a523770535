import { type Example, type Method, method } from '../../../src/methods.js';
import type { InputOf, Sections } from '../../../src/model/model.js';
import type { AnySection, Input } from '../../../src/model/section.js';

export { discrepancy, recomputed, ties } from '../../../src/methods/example.js';
export { section } from '../../../src/model/section.js';

/** Inputs of a worksheet in few words. */
export const money = (label: string) => ({ label, unit: 'money' }) as const;
export const perHour = (label: string) => ({ label, unit: 'money/hour' }) as const;
export const hours = (label: string) => ({ label, unit: 'hours' }) as const;
export const days = (label: string) => ({ label, unit: 'days' }) as const;
export const count = (label: string) => ({ label, unit: 'count' }) as const;
export const share = (label: string) => ({ label, unit: 'share' }) as const;
export const ratio = (label: string) => ({ label, unit: 'ratio' }) as const;

/**
 * Somebody else's calculation, restated as one section of ours so that its printed figures can be checked. It is no method
 * of the library: most are one page's example, some are wrong.
 */
export function worksheet<const S extends AnySection, const L extends Input | undefined = undefined>(
  label: string,
  url: string,
  { sheet, leavers, examples }: { sheet: S; leavers?: L; examples: readonly Example<InputOf<{ sheet: S }, L>>[] },
): Method {
  const source = { title: label, author: 'not stated', year: 'not stated', place: 'as read', url } as const;
  const scope = { covers: 'turnover', counts: 'as printed', leavesOut: 'as printed' } as const;
  const made = method({
    label,
    source,
    year: 'not stated',
    currency: 'not stated',
    scope,
    leavers: leavers as Input | undefined,
    sections: { sheet } as Sections,
    examples: examples as readonly Example<never>[],
  });
  return made;
}
