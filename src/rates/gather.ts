import { InputError, type Issue } from '../issue.js';

/** Runs a reader that throws everything it finds wrong, and collects that with what others find. */
export function gather<T>(issues: Issue[], read: () => T, at = ''): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    issues.push(...error.issues.map((issue) => (at === '' ? issue : within(at, issue))));
    return undefined;
  }
}

function within(at: string, { path, code, message }: Issue): Issue {
  return path === ''
    ? { path: at, code, message: `${at}: ${message}` }
    : { path: `${at}.${path}`, code, message: `${at}.${message}` };
}

/** Throws where anything was found wrong. */
export function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InputError(issues);
}
