/**
 * What can be wrong with an input. The union is closed: a `switch` over it is complete.
 *
 * | code | meaning |
 * | --- | --- |
 * | `notAnObject` | a group of inputs is not a plain object |
 * | `unreadable` | a property threw when it was read |
 * | `unknownInput` | no input has this name |
 * | `required` | an input that nothing can be computed without is missing |
 * | `notANumber` | not a number, nor decimal digits in a string |
 * | `outOfBounds` | below or above what the unit allows |
 * | `tooManyDigits` | more decimals, or more digits, than are computed with |
 * | `notAList` | a list was expected, or one of another length |
 * | `notADate` | not a calendar date written as `2024-02-29`, or no such day |
 * | `notAName` | not the text that tells one person from another |
 * | `unknownReason` | not one of the reasons for leaving, or of the ways in which a spell began |
 * | `unknownCurrency` | not a currency code of ISO 4217 |
 * | `unused` | given, but no line that it belongs to can be computed |
 * | `contradiction` | the inputs are in bounds one by one, and cannot all be true |
 * | `divisionByZero` | an own formula divides by an input that is zero |
 * | `tooLarge` | the inputs are in bounds one by one, and together give an amount too large to print exactly |
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

/** One thing wrong with an input: where, what, and one plain line that also says what would be right. */
export interface Issue {
  /** The input's path, such as `hiring.interviews`; empty for the input as a whole. */
  readonly path: string;
  /** What kind of problem it is, to tell one from another in code. */
  readonly code: IssueCode;
  /** One line, the path included. */
  readonly message: string;
}

/**
 * Thrown when an input is wrong. It carries everything that is wrong, not the first thing only.
 *
 * @example
 * try {
 *   turnoverCost({ leavers: -1, hiring: { interviews: 'six' } });
 * } catch (error) {
 *   if (error instanceof InputError) error.issues.map((issue) => issue.path); // ['leavers', 'hiring.interviews']
 * }
 */
export class InputError extends Error {
  override readonly name = 'InputError';

  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ message }) => message).join('\n'));
    this.issues = Object.freeze(issues.map((issue) => Object.freeze({ ...issue })));
  }
}
