import { describeValue } from './phrases.js';

/** Throws an `Error` that says so if an argument is no object; `right` is one as code writes it. */
export function expectObject(value: unknown, what: string, right: string): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  throw new Error(`${what} must be an object such as ${right}; ${describeValue(value)} was given.`);
}
