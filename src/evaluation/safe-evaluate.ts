import { collectIssues } from '../input/collect-issues.js';
import type { Issue } from '../messages/issue.js';

/** What a calculation comes to: a result, or everything that is wrong with its input. */
export interface Outcome<T> {
  /** Undefined if anything is wrong. */
  readonly result: T | undefined;
  readonly issues: readonly Issue[];
}

/** Runs a calculation, and returns what is wrong with its input instead of throwing it; any other error is thrown. */
export function safeEvaluate<T>(calculate: () => T): Outcome<T> {
  const issues: Issue[] = [];
  const result = collectIssues(issues, calculate);
  return { result, issues };
}
