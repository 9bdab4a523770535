/** The origin of a result. No reader of plain data sees it: not JSON, not a comparison, not a copy. */
export interface Origin {
  /** The input as plain data, figures as digits. */
  readonly input: () => PlainInput;
}

/**
 * The input of a result: figures as digits, by name, those of a section under the name of the section. A figure with a period
 * or a source is an object, as it was given.
 */
export interface PlainInput {
  readonly [name: string]: string | PlainInput;
}

const origin = Symbol('origin');

/** Notes where a result comes from, and freezes it. */
export function withOrigin<T extends object>(result: T, from: Origin | undefined): Readonly<T> {
  if (from !== undefined) Object.defineProperty(result, origin, { value: from });
  return Object.freeze(result);
}

/** Returns the origin of a result; undefined for a copy, such as one that was made plain. */
export function originOf(result: unknown): Origin | undefined {
  return (Object(result) as { readonly [origin]?: Origin })[origin];
}
