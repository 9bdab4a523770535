import { type Issue, segmentsOf } from '../messages/issue.js';
import type { StandardSchema } from '../model/model.js';

/** A Standard Schema from what says everything that is wrong with a value. */
export function standardSchema<I>(check: (value: unknown) => readonly Issue[]): StandardSchema<I> {
  return {
    version: 1,
    vendor: 'turnover-cost',
    validate(value) {
      const issues = check(value);
      return issues.length === 0
        ? { value: value as I }
        : { issues: issues.map((issue) => ({ message: issue.message, path: segmentsOf(issue) })) };
    },
  };
}
