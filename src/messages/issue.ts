/**
 * A kind of problem with an input. The union is closed, so a `switch` over it is complete.
 *
 * | code | meaning |
 * | --- | --- |
 * | `notAnObject` | a group of inputs is not a plain object |
 * | `unreadable` | a property threw when it was read |
 * | `unknownInput` | no input has this name |
 * | `required` | an input is missing without which nothing can be computed |
 * | `notANumber` | not a number, nor decimal digits in a string |
 * | `outOfBounds` | below or above what the unit allows |
 * | `tooManyDigits` | more decimals or digits than the maximum |
 * | `notAList` | a list was expected, or one of another length |
 * | `notADate` | not a calendar date written as `2024-02-29`, or no such day |
 * | `notAName` | not a text that identifies a person, or not a text where one is expected |
 * | `unknownReason` | not a known reason for leaving, or for the beginning of a spell |
 * | `unknownCurrency` | not a currency code of ISO 4217 |
 * | `unused` | given, but no line that uses it can be computed |
 * | `contradiction` | each input is in bounds, but they contradict one another |
 * | `divisionByZero` | a formula of an own model divides by zero |
 * | `tooLarge` | each input is in bounds, but an amount is too large to print exactly |
 */
export type IssueCode =
  | 'notAnObject'
  | 'unreadable'
  | 'unknownInput'
  | 'required'
  | 'notANumber'
  | 'outOfBounds'
  | 'tooManyDigits'
  | 'notAList'
  | 'notADate'
  | 'notAName'
  | 'unknownReason'
  | 'unknownCurrency'
  | 'unused'
  | 'contradiction'
  | 'divisionByZero'
  | 'tooLarge';

/** The keys and list positions that lead to a value, from the outside in. */
export type Segments = readonly (string | number)[];

/** The figures and names of a message, as plain data. */
export type IssueParams = Readonly<
  Record<string, string | number | boolean | readonly string[] | readonly (readonly string[])[]>
>;

/** One thing wrong with an input, as it is found: `InputError` adds what is left out. */
export interface Issue {
  readonly path: string;
  /** Left out if splitting the path at its points gives them. */
  readonly segments?: Segments | undefined;
  /** Left out if nothing at the path has a label. */
  readonly label?: string | undefined;
  readonly code: IssueCode;
  readonly message: string;
  /** Left out if the message has no figures and no names. */
  readonly params?: IssueParams | undefined;
}

/** One thing wrong with an input: where, what, and one plain line that also says what would be right. It is plain data. */
export interface InputIssue {
  /** The input's path, such as `hiring.interviews` or `spells[0].start`; empty for the input as a whole. */
  readonly path: string;
  /** The parts of the path, such as `['spells', 0, 'start']`. */
  readonly segments: Segments;
  /** The label in a form, such as `Interviews per hire`; the path if nothing at the path has a label. */
  readonly label: string;
  /** The kind of problem, for code that handles kinds differently. */
  readonly code: IssueCode;
  /** One line that includes the path. */
  readonly message: string;
  /**
   * The figures and names of the message, to write a message of your own.
   *
   * | code | params |
   * | --- | --- |
   * | `notANumber`, `outOfBounds`, `tooManyDigits` | `given`, `unit`, `minimum` or `exclusiveMinimum`, `maximum`, `integer` |
   * | `unknownInput` | `suggestion`: the path that was probably meant, if there is one |
   * | `required` | `defaultValue`, `defaultCurrency`, `currency`: of a default that is in another currency |
   * | `unused` | `missing`: for each way to use it, the paths that are missing; `replacedBy`: the sections that are itemised instead |
   * | `unknownCurrency`, `notAnObject` | `given` |
   * | `contradiction` | the figures of the message by name |
   * | `divisionByZero`, `tooLarge` | `inputs`: the paths to look at |
   *
   * A code that is not listed, or is raised elsewhere than by a model, has none.
   */
  readonly params: IssueParams;
}

// The same symbol in every copy of the package.
const brand = /* @__PURE__ */ Symbol.for('turnover-cost.InputError');

/**
 * Thrown when an input is wrong. It carries everything that is wrong, not the first thing only.
 *
 * @example
 * try {
 *   turnoverCost({ leavers: -1, hiring: { interviews: 'six' } });
 * } catch (error) {
 *   if (isInputError(error)) error.issues.map((issue) => issue.path); // ['leavers', 'hiring.interviews']
 * }
 */
export class InputError extends Error {
  override readonly name = 'InputError';

  readonly issues: readonly InputIssue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ message }) => message).join('\n'));
    this.issues = Object.freeze(issues.map(completed));
    Object.defineProperty(this, brand, { value: true });
  }
}

/**
 * Returns true if an error is an `InputError`, also one of another copy of this package, such as the CommonJS copy
 * beside the ES module. `instanceof` knows the errors of its own copy alone.
 *
 * @example
 * try {
 *   turnoverCost({ leavers: -1 });
 * } catch (error) {
 *   if (isInputError(error)) error.issues[0]?.code; // 'outOfBounds'
 * }
 */
export function isInputError(error: unknown): error is InputError {
  return Object(error)[brand] === true;
}

/** An issue with everything that a caller can ask of one. */
function completed(issue: Issue): InputIssue {
  const { path, label = path, code, message, params = {} } = issue;
  return Object.freeze({ path, segments: segmentsOf(issue), label, code, message, params });
}

/** The place of an issue in an input. */
export type Place = Pick<Issue, 'path' | 'segments'>;

/** Formats segments as a path: `spells[0].start`. */
export function pathText(segments: Segments): string {
  return segments.reduce<string>((path, segment) => {
    if (typeof segment === 'number') return `${path}[${segment}]`;
    return path === '' ? segment : `${path}.${segment}`;
  }, '');
}

/** Returns the place of an issue: the path, and its segments if the path alone is not enough. */
export function placeOf(segments: Segments): Place {
  const path = pathText(segments);
  const isPlain = segments.every((segment) => typeof segment === 'string' && /^[^.]+$/.test(segment));
  return isPlain ? { path } : { path, segments: Object.freeze([...segments]) };
}

/** Returns the segments of an issue. A path without segments of its own is split at its points. */
export function segmentsOf({ path, segments }: Place): Segments {
  return segments ?? (path === '' ? [] : path.split('.'));
}

/**
 * Returns an issue of a part of an input as an issue of the whole input: its path and its message then begin with the
 * path of the part.
 */
export function issueWithin(at: Segments, issue: Issue): Issue {
  if (at.length === 0) return issue;
  const { path, label, message } = issue;
  const place = pathText(at);
  const own = segmentsOf(issue);
  const joint = own.length === 0 ? ': ' : typeof own[0] === 'number' ? '' : '.';
  return {
    ...issue,
    path: pathText([...at, ...own]),
    segments: Object.freeze([...at, ...own]),
    // A path that stood in for a label is no longer the path.
    label: label === path ? undefined : label,
    message: `${place}${joint}${message}`,
  };
}
