import type { Issue } from '../messages/issue.js';

/** One thing that is wrong with the cells that a function was given. */
export interface Problem {
  /** One line, without the row. */
  readonly message: string;
  /** Its row in the range, the first being 1; undefined where it is not about one row. */
  readonly row?: number | undefined;
  /** `true` where a figure is not there yet, rather than wrong. */
  readonly missing: boolean;
}

/** Everything that is wrong, in one line: a cell has room for the first problem and for how many more there are. */
export class SheetError extends Error {
  /** Whether nothing is wrong but that figures are not there yet. */
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

/** What the library finds wrong, in the row that it came from. */
export function problemOf({ code, message }: Issue, row?: number): Problem {
  return { message: inACell(message), row, missing: code === 'required' };
}

/** A message of the library said of a cell: that digits may stand in a string is said to programmers. */
export function inACell(message: string): string {
  return message.replace(/, or digits in a string such as "[^"]*"/, '');
}
