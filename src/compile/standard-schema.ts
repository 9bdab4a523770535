import type { InputIssue } from '../messages/issue.js';
import type { StandardSchema } from '../model/model.js';

/** Creates a Standard Schema from a function that returns every problem of a value. */
export function standardSchema<I, O>(check: (value: unknown) => readonly InputIssue[]): StandardSchema<I, O> {
  return {
    version: 1,
    vendor: 'turnover-cost',
    validate(value) {
      const issues = check(value);
      return issues.length === 0
        ? { value: value as O }
        : {
            issues: issues.map(({ message, segments, code, label, params }) => ({
              message,
              path: segments,
              code,
              label,
              params,
            })),
          };
    },
  };
}
