import type { Decimal } from 'decimal.js';
import { determineAvailability } from '../evaluation/availability.js';
import { valuesOf } from '../evaluation/effective-values.js';
import { calculateExact } from '../evaluation/exact-result.js';
import { amountOf, figuresOf } from '../evaluation/quantities.js';
import { type InputIssue, isInputError } from '../messages/issue.js';
import { expectModel } from '../model/expect-model.js';
import type { Model, ParsedInput, Sections } from '../model/model.js';
import type { Input } from '../model/section.js';
import { minorUnit } from '../numbers/currency.js';
import { roundHalfAwayFromZero } from '../numbers/decimal.js';
import { Answer, type ColumnPart, type ColumnsResult, columnParts } from './answer.js';
import { BlockRunner, blockSize, type ExactFigures } from './block.js';
import { ColumnSymbol, type Graphs } from './column-symbol.js';
import { decidingInputs } from './deciding-inputs.js';
import { Patterns } from './patterns.js';
import { createPlan, type Plan } from './plan.js';
import { powerOfTen } from './power-of-ten.js';
import { type Columns, readColumns, type Table } from './read-columns.js';

/** The options of `evaluateColumns`. */
export interface ColumnsOptions {
  /** The parts of the answer; all by default. Each costs memory: a line has two numbers a row. */
  readonly parts?: readonly ColumnPart[];
}

/**
 * Evaluates a model for whole columns at once: for the rows of a table, the trials of a simulation, or the steps of a what-if
 * slider. Every amount of every row is the one that `evaluate` prints for that row, to the last digit of its minor unit.
 *
 * **Columns** are named as in a CSV: by the path of the input, `leavers` or `pay.newHire`, or with a period, `pay.newHire/year`.
 * A column is a typed array, a plain array, a vector of Apache Arrow (anything with `length` and `get`), or `{ values, nulls }`
 * or `{ values, nullBitmap }`; all have as many rows. Anything else is one figure for all rows: `24`, `'15.50'`,
 * `{ amount: 61000, per: 'year' }`. `currency` is one code for all rows, `USD` by default. A row may leave out what another
 * gives: `null`, `undefined`, `''` and what a mask says is missing. `NaN` is not missing and refuses the row, as in `evaluate`.
 *
 * **Units and precision.** A number is read to 15 significant digits, and a text of digits to its last. Units and bounds are those
 * of the inputs. Amounts come out in units of the currency, as the binary number nearest to the printed figure: `plain(result)`
 * has the same. To add amounts up without error, add `Math.round(amount * 10 ** decimals)`. Quantities are not rounded and are
 * right to 13 digits.
 *
 * **Rows that are refused** have `NaN` in every column and a reason in `refused`; the others are answered. Defaults, bounds, rules
 * and notices are those of `evaluate`; `columnRow` gives one row as an input, for what is not in columns: trace, assumptions,
 * absent lines and the text of notices.
 *
 * **Speed.** Formulas are read once for each set of given inputs, and walked over blocks of rows; no code is generated. Texts of
 * more than 15 digits, `Decimal`s, figures at a bound and sets of inputs that few rows have are computed a row at a time.
 *
 * Throws an `InputError` with everything that is wrong with the columns themselves: an unknown name, other lengths, an unknown
 * currency. Throws an `Error` for anything but a model.
 *
 * @example
 * const { total, refused, reasons } = evaluateColumns(turnoverModel, {
 *   leavers: Float64Array.of(24, 3, -1),
 *   'pay.newHire': Float64Array.of(15.5, 18, 20),
 *   'training.newHireHours': 30,
 * });
 * total; // Float64Array [11160, 1620, NaN]: 24 × 30 × 15.50, 3 × 30 × 18
 * refused; // Uint16Array [0, 0, 1]
 * reasons[0]?.issues[0]?.message; // 'leavers must be 0 or more (people); -1 was given.'
 */
export function evaluateColumns<S extends Sections, Code extends string, L extends Input | undefined>(
  model: Model<S, Code, L>,
  columns: Columns,
  { parts = columnParts }: ColumnsOptions = {},
): ColumnsResult<Code> {
  expectModel(model);
  const table = readColumns(model, columns);
  const decimals = minorUnit(table.currency) as number;
  const answer = new Answer(model, table.rows, decimals, new Set(parts));
  const computed = new TableRun(model, table, decimals, answer, new Set(parts));
  computed.run();
  return answer.result(table.currency, computed.reopened);
}

// Rows that are sorted by what they give, and stay together in memory.
const chunkSize = 65_536;

// A plan costs as much as some rows one by one.
const fewRows = 16;

/** The rows of a table that give the same inputs. */
interface Pattern {
  rows: number;
  /** The plan for them; undefined while they are few. */
  runner?: { readonly plan: Plan; readonly block: BlockRunner; readonly exact: ExactFigures } | undefined;
  /** The issues for which all of them are refused. */
  refused?: readonly InputIssue[] | undefined;
  /** `true` if each of them is computed by the library. */
  isSingle?: boolean;
}

/** The run of one table. */
class TableRun {
  private readonly patterns: Patterns;
  private readonly byNumber = new Map<number, Pattern>();

  constructor(
    private readonly model: Model,
    private readonly table: Table,
    private readonly decimals: number,
    private readonly answer: Answer,
    private readonly parts: ReadonlySet<ColumnPart>,
  ) {
    this.patterns = new Patterns(table.columns, decidingInputs(model));
  }

  /** The figures that were computed with exact decimals. */
  get reopened(): number {
    let figures = 0;
    for (const { runner } of this.byNumber.values()) figures += runner?.block.reopened ?? 0;
    return figures;
  }

  run(): void {
    for (let start = 0; start < this.table.rows; start += chunkSize)
      this.runChunk(start, Math.min(start + chunkSize, this.table.rows));
  }

  private runChunk(start: number, end: number): void {
    const byPattern = new Map<Pattern, number[]>();
    let [last, rows]: [number, number[]] = [-1, []];
    for (let row = start; row < end; row += 1) {
      const number = this.table.special[row] === 1 ? -1 : this.patterns.numberOf(row);
      if (number < 0) {
        this.runByLibrary(row);
        continue;
      }
      if (number !== last) {
        const pattern = this.byNumber.get(number) ?? { rows: 0 };
        this.byNumber.set(number, pattern);
        rows = byPattern.get(pattern) ?? [];
        byPattern.set(pattern, rows);
        last = number;
      }
      rows.push(row);
    }
    for (const [pattern, rows] of byPattern) this.runPattern(pattern, Int32Array.from(rows));
  }

  private runPattern(pattern: Pattern, rows: Int32Array): void {
    const isNew = pattern.runner === undefined && pattern.refused === undefined;
    pattern.rows += rows.length;
    if (pattern.isSingle || (isNew && pattern.rows < fewRows)) {
      for (const row of rows) this.runByLibrary(row);
      return;
    }
    if (isNew) Object.assign(pattern, this.planFor(rows[0] as number));
    const { runner, refused } = pattern;
    if (pattern.isSingle) for (const row of rows) this.runByLibrary(row);
    if (refused !== undefined) for (const row of rows) this.answer.refuse(row, refused);
    if (runner === undefined) return;
    for (let first = 0; first < rows.length; first += blockSize) {
      const at = rows.subarray(first, first + blockSize);
      const result = runner.block.run(at, at.length, runner.exact);
      this.answer.write(runner.plan, result, at, at.length);
      for (let row = 0; row < at.length; row += 1)
        if (result.forLibrary[row] === 1) this.runByLibrary(at[row] as number);
    }
  }

  /** Computes a row as `evaluate` does. */
  private runByLibrary(row: number): void {
    try {
      this.answer.writeExact(row, calculateExact(this.model, this.table.readRow(row)));
    } catch (error) {
      if (!isInputError(error)) throw error;
      this.answer.refuse(row, error.issues);
    }
  }

  /** Plans what is computed for all rows that give the same inputs as one row. */
  private planFor(row: number): Omit<Pattern, 'rows'> {
    const { model, table, parts } = this;
    const given = table.readRow(row);
    const values = valuesOf(model, given);
    const availability = determineAvailability(model, given, values);
    // Nothing is wrong with a figure of these rows, so what is wrong is wrong with all of them.
    if (given.issues.length > 0 || availability.issues.length > 0) {
      const refused = refusalOf(model, given);
      return { refused };
    }
    const constantAt = (path: string) => values[model.inputAt(path)?.position ?? -1];
    const symbols = (graphs: Graphs) =>
      new Map(
        table.columns.flatMap(({ position, digits, valueAt }, column) => {
          if (valueAt(row) === undefined) return [];
          return [[position, ColumnSymbol.column(graphs, column, digits.decimals, true)] as const];
        }),
      );
    const wanted = {
      sections: parts.has('sections'),
      kinds: parts.has('kinds'),
      quantities: parts.has('quantities'),
      notices: parts.has('notices'),
    };
    const plan = createPlan(model, given, availability, constantAt, symbols, wanted);
    if (plan === undefined) return { isSingle: true };
    const block = new BlockRunner(plan, table.columns, this.decimals);
    return { runner: { plan, block, exact: this.exactFigures(plan) } };
  }

  /** Computes single figures of a row as the library does. */
  private exactFigures({ roundings, quantities }: Plan): ExactFigures {
    const { model, table, decimals } = this;
    const unit = powerOfTen(decimals);
    const figuresIn = remembered((row: number) => {
      const given = table.readRow(row);
      return figuresOf(model, valuesOf(model, given), given);
    });
    return {
      rounding(row, place) {
        const { line, per } = roundings[place] as Plan['roundings'][number];
        const figures = figuresIn(row);
        const one = amountOf(line, figures);
        if (typeof one === 'string') return undefined;
        const amount = per === 'period' && model.leavers ? one.times(figures.at('leavers') as Decimal) : one;
        return roundHalfAwayFromZero(amount, decimals).times(unit).toNumber();
      },
      quantity(row, place) {
        return figuresIn(row)
          .at(quantities[place]?.quantity.path ?? '')
          ?.toNumber();
      },
    };
  }
}

function refusalOf(model: Model, given: ParsedInput): readonly InputIssue[] {
  try {
    calculateExact(model, given);
  } catch (error) {
    if (isInputError(error)) return error.issues;
    throw error;
  }
  throw new Error('A row with issues was not refused.');
}

/** Returns a function that remembers its answers for the rows of one block, whose figures are asked for one after the other. */
function remembered<T>(compute: (row: number) => T): (row: number) => T {
  const kept = new Map<number, T>();
  return (row) => {
    const before = kept.get(row);
    if (before !== undefined) return before;
    if (kept.size === blockSize) kept.clear();
    const made = compute(row);
    kept.set(row, made);
    return made;
  };
}
