import type { Issue } from '../messages/issue.js';

/** A problem with the cells of a function. */
export interface Problem {
  /** The message on one line, without the row. */
  readonly message: string;
  /** The row in the range, from 1; undefined if it is not about one row. */
  readonly row?: number | undefined;
  /** `true` if a figure is missing rather than wrong. */
  readonly missing: boolean;
}

/** The error of a function, on one line: a cell has room for the first problem and the number of others. */
export class SheetError extends Error {
  /** `true` if figures are missing and nothing else is wrong. */
  readonly missing: boolean;

  constructor(problems: readonly Problem[]) {
    const [first] = problems;
    const row = first?.row === undefined ? '' : `Row ${first.row}: `;
    const others = problems.length - 1;
    const more = others === 0 ? '' : ` (and ${others} more ${others === 1 ? 'problem' : 'problems'})`;
    super(`${row}${first?.message}${more}`);
    this.missing = problems.every(({ missing }) => missing);
  }
}

/** Converts an issue of the library to a problem in the row of its cell. */
export function problemOf({ code, message }: Issue, row?: number): Problem {
  return { message: inACell(message), row, missing: code === 'required' };
}

/** Returns a message of the library for a cell, without the advice to programmers to write digits in a string. */
export function inACell(message: string): string {
  return message.replace(/, or digits in a string such as "[^"]*"/, '');
}
