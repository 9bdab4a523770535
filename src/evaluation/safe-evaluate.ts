import { type InputIssue, isInputError } from '../messages/issue.js';

/**
 * The outcome of a calculation: a result, or every problem of its input. `success` tells which, as in
 * `safeParse` of zod and valibot.
 */
export type Outcome<T> =
  | { readonly success: true; readonly result: T; readonly issues?: undefined }
  | { readonly success: false; readonly result?: undefined; readonly issues: readonly InputIssue[] };

/** Runs a calculation and returns the issues of an `InputError` instead of throwing it. Other errors are thrown. */
export function safeEvaluate<T>(calculate: () => T): Outcome<T> {
  try {
    return Object.freeze({ success: true, result: calculate() });
  } catch (error) {
    if (!isInputError(error)) throw error;
    return Object.freeze({ success: false, issues: error.issues });
  }
}
