import { InputError, type Issue } from '../../src/index.js';

/** The issues that something throws; a test where it throws none, or something else, fails. */
export function issuesOf(action: () => unknown): readonly Issue[] {
  try {
    action();
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  throw new Error('No InputError was thrown.');
}
