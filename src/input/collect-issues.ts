import { InputError, type Issue, isInputError, issueWithin, type Segments } from '../messages/issue.js';

/**
 * Runs a reader that throws an `InputError`, and adds its issues to a list. `at` is the part of the input that it
 * reads. Returns undefined if it throws.
 */
export function collectIssues<T>(issues: Issue[], read: () => T, at: Segments = []): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!isInputError(error)) throw error;
    // One by one, because there may be more than the maximum number of arguments of a call.
    for (const issue of error.issues) issues.push(issueWithin(at, issue));
    return undefined;
  }
}

/** Throws one `InputError` if there are issues. */
export function throwIfIssues(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InputError(issues);
}
