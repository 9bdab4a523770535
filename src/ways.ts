import type { QuantityForm } from './model.js';

/** What a quantity takes to be known: the figures of one of its ways. */
export interface Ways {
  /** Paths of the figures of each way, the first complete way is taken, or all that are complete are. */
  readonly ways: readonly (readonly string[])[];
  /** Whether it is the total of all ways that are complete. */
  readonly together: boolean;
  /** Paths of the figures of its limit, which holds where all of them are known; none where there is no limit to know. */
  readonly limit: readonly string[];
}

/** Reads from a quantity's formulas which figures it takes. */
export function waysOf(form: QuantityForm): Ways {
  if ('totalOf' in form) return { ways: form.paths.map((path) => [path]), together: true, limit: [] };
  if ('terms' in form) return { ways: [[...form.terms.paths, ...form.next.paths]], together: false, limit: [] };
  return {
    ways: [form.main.paths, ...(form.orElse ? [form.orElse.paths] : [])],
    together: false,
    limit: typeof form.atMost === 'object' ? form.atMost.paths : [],
  };
}
