import type { Issue } from './issue.js';

/** The part of the Standard Schema interface, version 1, that a model offers. */
export interface StandardSchema<I> {
  readonly version: 1;
  readonly vendor: 'turnover-cost';
  readonly validate: (
    value: unknown,
  ) => { readonly value: I; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };
  readonly types?: { readonly input: I; readonly output: I };
}

/** What is wrong with one value, as the Standard Schema interface says it. */
export interface StandardIssue {
  /** One plain line. */
  readonly message: string;
  /** The names that lead to the value, from the root of the input. */
  readonly path: readonly string[];
}

/** A Standard Schema from what says everything that is wrong with a value. */
export function standardSchema<I>(check: (value: unknown) => readonly Issue[]): StandardSchema<I> {
  return {
    version: 1,
    vendor: 'turnover-cost',
    validate(value) {
      const issues = check(value);
      return issues.length === 0
        ? { value: value as I }
        : { issues: issues.map(({ path, message }) => ({ message, path: path === '' ? [] : path.split('.') })) };
    },
  };
}
