import { safeEvaluate } from '../evaluation/safe-evaluate.js';
import { type FlatName, inPeriod } from '../input/flat-name.js';
import { isEmpty } from '../input/is-empty.js';
import type { DecimalSign } from '../input/written-number.js';
import type { InputConstraints } from '../model/bounds.js';
import { unreadable } from './cell-value.js';
import type { NamedInput } from './input-names.js';
import { inACell, type Problem, problemOf } from './sheet-error.js';
import { readTextFigure } from './text-figures.js';
import { decidingZeros, type Outcome, type ZeroOrBlank } from './zero-or-blank.js';

type Tree = Record<string, unknown>;

/** Options for reading a range. */
export interface RangeOptions {
  /** Present if a 0 may be a blank cell: returns the outcome of an input without adding it to anything. */
  readonly outcome?: ((input: unknown) => Outcome) | undefined;
}

interface TextCell {
  readonly input: FlatName;
  readonly text: string;
  readonly expected: InputConstraints;
  readonly row: number | undefined;
  readonly decimalSign: DecimalSign | undefined;
}

/** The input of one calculation, collected cell by cell, and its problems. */
export class GivenCells {
  /** The zeros that may be blank cells and do not affect the result. */
  readonly zeros: ZeroOrBlank[] = [];
  private readonly input: Tree = Object.create(null);
  /** The name that gave each input, by its path, and its row. */
  private readonly given = new Map<string, { readonly name: string; readonly row: number | undefined }>();
  private readonly refused = new Set<string>();
  /** The figures in cells that contain text. They are read when the currency is known, which may come last. */
  private readonly texts: TextCell[] = [];
  private nameUnknown = false;

  /** `row` is the row of all cells, if they are in one. */
  constructor(
    private readonly problems: Problem[],
    private readonly options: RangeOptions,
    private readonly row?: number,
  ) {}

  /** Adds the cell of an input. A blank cell is not given. */
  give(input: NamedInput, cell: unknown, row = this.row, decimalSign?: DecimalSign): void {
    const { name, path, expected } = input;
    if (isEmpty(cell)) return;
    const before = this.given.get(path);
    if (before !== undefined) {
      const where = before.row === undefined || before.row === this.row ? '' : ` in row ${before.row}`;
      const how =
        before.name === name
          ? `is given already${where}; give it once.`
          : `is given already as ${before.name}${where}; give one of them.`;
      this.problems.push({ row, message: `${name} ${how}`, missing: false });
      return;
    }
    this.given.set(path, { name, row });
    const problem = unreadable(cell);
    if (problem !== undefined) {
      this.problems.push({ row, message: `${name} ${problem.must}.`, missing: problem.missing });
      this.refused.add(path);
    }
    // Zero leavers are common, and a single cell as an argument is passed as blank.
    if (cell === 0 && path !== 'leavers' && row !== undefined) this.zeros.push({ path, row });
    if (typeof cell === 'string' && expected !== undefined && problem === undefined) {
      this.texts.push({ input, text: cell.trim(), expected, row, decimalSign });
    } else this.set(input, typeof cell === 'string' ? cell.trim() : cell);
  }

  /** Reports a name that is not an input. */
  unknown(message: string, row: number): void {
    this.problems.push({ row, message, missing: false });
    this.nameUnknown = true;
  }

  /** Calculates with the given cells. Returns undefined if the library finds a problem. */
  calculate<T>(calculation: (input: unknown) => T): T | undefined {
    this.readTexts();
    const { result, issues = [] } = safeEvaluate(() => {
      const { outcome } = this.options;
      const deciding = outcome === undefined ? [] : decidingZeros(this.zeros, (paths) => outcome(this.without(paths)));
      this.problems.push(...deciding);
      return calculation(this.input);
    });
    for (const issue of issues) {
      // An unreadable cell is refused already, and a missing input may be a misspelt one.
      const known = this.refused.has(issue.path);
      const follows = this.nameUnknown && (issue.code === 'required' || issue.code === 'unused');
      if (!known && !follows) this.problems.push(problemOf(issue, this.given.get(issue.path)?.row ?? this.row));
    }
    return result;
  }

  private readTexts(): void {
    for (const { input, text, expected, row, decimalSign } of this.texts) {
      const read = readTextFigure(text, expected, this.input.currency, decimalSign);
      if ('must' in read) {
        this.problems.push({ row, message: inACell(`${input.name} ${read.must}.`), missing: false });
        this.refused.add(input.path);
      }
      this.set(input, 'must' in read ? text : read.digits);
    }
  }

  private set(input: FlatName, value: unknown): void {
    const { path } = input;
    const [group, name] = path.split('.') as [string, string?];
    if (name !== undefined) this.input[group] ??= Object.create(null);
    const inputs = name === undefined ? this.input : (this.input[group] as Tree);
    inputs[name ?? group] = inPeriod(value, input);
  }

  /** Returns the input as if the cells of these paths were blank. */
  private without(paths: readonly string[]): Tree {
    const kept = Object.entries(this.input).map(([group, given]) => {
      if (typeof given !== 'object' || given === null || !paths.some((path) => path.startsWith(`${group}.`)))
        return [group, given];
      const names = Object.entries(given).filter(([name]) => !paths.includes(`${group}.${name}`));
      return [group, names.length > 0 ? Object.fromEntries(names) : undefined];
    });
    return Object.fromEntries(kept);
  }
}
