import { InputError } from '../../issue.js';
import { isBlank, readable, unreadable } from './cell-value.js';
import type { NamedInput } from './input-names.js';
import { type Problem, problemOf } from './sheet-error.js';

/** The input of one calculation, cell by cell, and what is wrong with it. */
export class GivenCells {
  private readonly input: Record<string, unknown> = Object.create(null);
  private readonly rows = new Map<string, number | undefined>();
  private readonly refused = new Set<string>();
  private nameUnknown = false;

  /** `row` is where all cells stand, if that is one row. */
  constructor(
    private readonly problems: Problem[],
    private readonly row?: number,
  ) {}

  /** Takes the cell of an input; a blank one is as good as none. */
  give({ path, unit }: NamedInput, cell: unknown, row = this.row): void {
    if (isBlank(cell)) return;
    if (this.rows.has(path)) {
      const before = this.rows.get(path);
      const where = before === undefined ? '' : ` in row ${before}`;
      this.problems.push({ row, message: `${path} is given already${where}; give it once.`, missing: false });
      return;
    }
    this.rows.set(path, row);
    const problem = unreadable(cell);
    if (problem !== undefined) {
      this.problems.push({ row, message: `${path} ${problem.must}.`, missing: problem.missing });
      this.refused.add(path);
    }
    const [group, name] = path.split('.') as [string, string?];
    if (name !== undefined) this.input[group] ??= Object.create(null);
    const inputs = name === undefined ? this.input : (this.input[group] as Record<string, unknown>);
    inputs[name ?? group] = readable(cell, unit);
  }

  /** Takes note of a name that no input has. */
  unknown(message: string, row: number): void {
    this.problems.push({ row, message, missing: false });
    this.nameUnknown = true;
  }

  /** Calculates with what was given; undefined where the library finds something wrong with it. */
  calculate<T>(calculation: (input: unknown) => T): T | undefined {
    try {
      return calculation(this.input);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      for (const issue of error.issues) {
        // What cannot be read is refused already, and what seems to be missing may be what was misspelt.
        const known = this.refused.has(issue.path);
        const follows = this.nameUnknown && (issue.code === 'required' || issue.code === 'unused');
        if (!known && !follows) this.problems.push(problemOf(issue, this.rows.get(issue.path) ?? this.row));
      }
      return undefined;
    }
  }
}
