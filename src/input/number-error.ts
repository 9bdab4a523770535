import type { IssueCode } from '../messages/issue.js';

/** The reason that a value is refused. `must` follows the name of the input in a sentence. */
export interface NumberError {
  readonly code: IssueCode;
  readonly must: string;
}
