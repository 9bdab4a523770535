import { InputError, type Issue, isInputError, issueWithin, type Segments } from '../messages/issue.js';

/** Runs a reader that throws everything it finds wrong, and collects that with what others find; `at` is the part it reads. */
export function collectIssues<T>(issues: Issue[], read: () => T, at: Segments = []): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!isInputError(error)) throw error;
    // One by one: there may be more of them than a call takes arguments.
    for (const issue of error.issues) issues.push(issueWithin(at, issue));
    return undefined;
  }
}

/** Throws one `InputError` if anything was found wrong. */
export function throwIfIssues(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InputError(issues);
}
