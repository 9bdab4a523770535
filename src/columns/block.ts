import type { ColumnSymbol } from './column-symbol.js';
import type { RowCondition } from './condition-symbols.js';
import type { Graph, Node } from './graph.js';
import { type Bounded, computeBounded, computeWhole, filled, type Operand, pickBounded, pickWhole } from './loops.js';
import type { Plan } from './plan.js';
import { powerOfTen } from './power-of-ten.js';
import { room, roundBounded, roundFractions } from './rounding.js';
import { type ColumnDigits, powers } from './scan-column.js';
import { keepsDigits, largestWholes } from './sizes.js';

/** The rows that are computed together: few enough for the caches of a processor. */
export const blockSize = 1024;

/** The numbers of a column, and what is known of them. */
export interface ScannedColumn {
  readonly numbers: Float64Array;
  readonly digits: ColumnDigits;
}

const u = 2 ** -53;

// A number is read to 15 digits, which moves it by 5e-15 of itself at most.
const readingError = 5.1e-15;

/** The way in which a figure of a block is computed. */
type Way = 'whole' | 'binary' | 'library';

/** A symbol with the purpose that it is computed for. */
interface Use {
  readonly symbol: ColumnSymbol;
  /** The powers of ten that turn numerator ÷ denominator into what is asked for. */
  readonly up: number;
  readonly down: number;
  way: Way;
}

/** The figures of one block of rows, before they are written. */
export interface BlockResult {
  /** By place in `plan.roundings`: minor units. */
  readonly rounded: readonly Float64Array[];
  /** By place in `plan.sums`: minor units. */
  readonly sums: readonly Float64Array[];
  /** By place in `plan.quantities`. */
  readonly quantities: readonly Float64Array[];
  /** By place in `plan.notices`: 1 in the rows in which it applies. */
  readonly notices: readonly Uint8Array[];
  /** By row of the block: 1 if the library has to compute the row. */
  readonly forLibrary: Uint8Array;
}

/** Answers for single figures of a block that are in doubt; undefined if the row has to be computed by the library. */
export interface ExactFigures {
  /** Returns minor units of the rounding at a place of the plan. */
  readonly rounding: (row: number, place: number) => number | undefined;
  /** Returns the figure of the quantity at a place of the plan. */
  readonly quantity: (row: number, place: number) => number | undefined;
}

/** Computes a plan, a block of rows at a time. Its arrays are used again for each block. */
export class BlockRunner {
  readonly result: BlockResult;
  /** The figures that were left to exact decimals. */
  reopened = 0;
  private readonly whole: Values<Operand>;
  private readonly binary: Values<Bounded>;
  private readonly roundings: readonly Use[];
  private readonly forNotices: readonly Use[];
  private readonly quantities: readonly Use[];
  private readonly differences: ReadonlyMap<ColumnSymbol, Use>;
  private readonly open = new Uint8Array(blockSize);
  /** An amount below this can be added to all others of its row. */
  private readonly most: number;
  private readonly printedWhole: Float64Array[];
  private readonly columnsInUse: readonly number[];
  /** By node of the binary graph: whether no figure of it can lose digits by its size. */
  private readonly keeps: readonly boolean[];
  private readonly isAlwaysWhole: boolean;

  constructor(
    private readonly plan: Plan,
    private readonly columns: readonly ScannedColumn[],
    private readonly decimals: number,
  ) {
    const arrays = (count: number) => Array.from({ length: count }, () => new Float64Array(blockSize));
    this.result = {
      rounded: arrays(plan.roundings.length),
      sums: arrays(plan.sums.length),
      quantities: arrays(plan.quantities.length),
      notices: plan.notices.map(() => new Uint8Array(blockSize)),
      forLibrary: new Uint8Array(blockSize),
    };
    this.printedWhole = [...this.result.sums, ...arrays(plan.roundedForNotices.length)];
    this.most = 2 ** 52 / Math.max(1, plan.roundings.length);
    this.roundings = plan.roundings.map(({ symbol, decimals }) => useOf(symbol, decimals));
    this.forNotices = plan.roundedForNotices.map(({ symbol, decimals }) => useOf(symbol, decimals));
    this.quantities = plan.quantities.map(({ symbol }) => useOf(symbol, 0));
    const conditions = [...plan.refusals, ...plan.notices.map(({ condition }) => condition)];
    const differences = new Map<ColumnSymbol, Use>();
    for (const symbol of conditions.flatMap(differencesIn)) differences.set(symbol, useOf(symbol, 0));
    this.differences = differences;
    this.whole = new Values(plan.graphs.whole);
    this.binary = new Values(plan.graphs.binary);
    const { nodes } = plan.graphs.whole;
    this.columnsInUse = nodes.flatMap((node) => (node.kind === 'column' ? [node.column] : []));
    const unit = powerOfTen(this.decimals);
    this.keeps = keepsDigits(plan.graphs.binary.nodes, {
      column: (column) => this.columnAt(column).digits,
      rounded: () => ({ least: -this.most / unit, highest: this.most / unit, lowest: 1 / unit }),
    });
    this.chooseWays((column) => this.largestOf(column));
    const all = this.uses();
    this.isAlwaysWhole =
      all.every(({ way }) => way === 'whole') &&
      this.columnsInUse.every((column) => this.columnAt(column).digits.fit === 'every');
  }

  /** Computes the rows whose numbers are in `at`. */
  run(at: Int32Array, rows: number, exact: ExactFigures): BlockResult {
    const { result, plan } = this;
    result.forLibrary.fill(0, 0, rows);
    this.whole.clear();
    this.binary.clear();
    if (!this.isAlwaysWhole) this.chooseWays((column) => this.largestIn(column, at, rows));
    this.checkDivisors(at, rows);
    for (const [place, use] of this.roundings.entries())
      this.round(use, this.decimals, result.rounded[place] as Float64Array, at, rows, (row) =>
        exact.rounding(row, place),
      );
    for (const [place, { terms }] of plan.sums.entries()) this.add(result.sums[place] as Float64Array, terms, rows);
    for (const [place, use] of this.forNotices.entries()) {
      const { decimals } = plan.roundedForNotices[place] as { decimals: number };
      const out = this.printedWhole[plan.sums.length + place] as Float64Array;
      this.round(use, decimals, out, at, rows, () => undefined);
    }
    for (const [place, use] of this.quantities.entries())
      this.measure(use, result.quantities[place] as Float64Array, at, rows, (row) => exact.quantity(row, place));
    for (const condition of plan.refusals) {
      const truth = this.truthOf(condition, at, rows);
      for (let row = 0; row < rows; row += 1) if (truth[row] !== no) result.forLibrary[row] = 1;
    }
    for (const [place, { condition }] of plan.notices.entries()) {
      const truth = this.truthOf(condition, at, rows);
      const out = result.notices[place] as Uint8Array;
      if (isNowhere(truth, rows)) {
        out.fill(0, 0, rows);
        continue;
      }
      for (let row = 0; row < rows; row += 1) {
        if (truth[row] === open) result.forLibrary[row] = 1;
        out[row] = truth[row] === yes ? 1 : 0;
      }
    }
    return result;
  }

  private uses(): readonly Use[] {
    return [...this.roundings, ...this.forNotices, ...this.quantities, ...this.differences.values()];
  }

  /** Chooses for each figure the way that has room for it, if no figure of a column is larger than this. */
  private chooseWays(largest: (column: number) => number): void {
    const sizes = largestWholes(this.plan.graphs.whole.nodes, { column: largest, rounded: () => this.most });
    for (const use of this.uses()) {
      const { numerator, denominator, divisors, binary: node } = use.symbol.parts;
      const over = (sizes[numerator.id] as number) * use.up;
      const under = (denominator === undefined ? 1 : (sizes[denominator.id] as number)) * use.down;
      const hasRoom = over < room && under < room && over / use.down < this.most && use.up < 1e22 && use.down < 1e22;
      const canDivide = divisors.every((one) => (sizes[one.id] as number) < room && !isConstantBelow1(one));
      use.way = hasRoom && canDivide ? 'whole' : this.keeps[node.id] ? 'binary' : 'library';
    }
  }

  /** Returns the largest whole number that a column can have; infinite if few of its figures are whole numbers. */
  private largestOf(column: number): number {
    const { fit, highest, decimals } = this.columnAt(column).digits;
    return fit === 'few' ? Number.POSITIVE_INFINITY : highest * (powers[decimals] as number);
  }

  /** Returns the same for the rows of one block; infinite if one of its figures has more decimals. */
  private largestIn(column: number, at: Int32Array, rows: number): number {
    const { numbers, digits } = this.columnAt(column);
    if (digits.fit === 'few') return Number.POSITIVE_INFINITY;
    const power = powers[digits.decimals] as number;
    let largest = 0;
    for (let row = 0; row < rows; row += 1) {
      const value = numbers[at[row] as number] as number;
      const whole = Math.round(value * power);
      if (whole / power !== value) return Number.POSITIVE_INFINITY;
      if (whole > largest) largest = whole;
    }
    return largest;
  }

  private columnAt(column: number): ScannedColumn {
    return this.columns[column] as ScannedColumn;
  }

  /** Leaves the rows to the library in which a divisor is not above zero. */
  private checkDivisors(at: Int32Array, rows: number): void {
    const used = this.uses().filter(({ way }) => way === 'whole');
    const divisors = new Set(used.flatMap(({ symbol }) => symbol.parts.divisors));
    for (const node of divisors) {
      if (node.kind === 'constant') continue;
      if (node.kind === 'column' && this.columnAt(node.column).digits.least > 0) continue;
      const values = filled(this.wholeAt(node, at, rows), rows);
      for (let row = 0; row < rows; row += 1) if (!((values[row] as number) > 0)) this.result.forLibrary[row] = 1;
    }
  }

  private round(
    use: Use,
    decimals: number,
    out: Float64Array,
    at: Int32Array,
    rows: number,
    exact: (row: number) => number | undefined,
  ): void {
    const { numerator, denominator, binary, cancels, divisors } = use.symbol.parts;
    let opened = rows;
    if (use.way === 'whole') {
      const fraction = {
        numerator: this.wholeAt(numerator, at, rows),
        denominator: denominator && this.wholeAt(denominator, at, rows),
        up: use.up,
        down: use.down,
        asksForTies: cancels && divisors.length > 0,
      };
      opened = roundFractions(out, fraction, this.open, rows);
    } else if (use.way === 'binary') {
      opened = roundBounded(out, this.binaryAt(binary, at, rows), powerOfTen(decimals), this.most, this.open, rows);
    } else this.open.fill(1, 0, rows);
    if (opened > 0) this.settle(out, at, rows, exact);
  }

  /** Settles the figures that are open: each is computed exactly. */
  private settle(out: Float64Array, at: Int32Array, rows: number, exact: (row: number) => number | undefined): void {
    for (let row = 0; row < rows; row += 1) {
      if (this.open[row] === 0) continue;
      this.open[row] = 0;
      if (this.result.forLibrary[row] === 1) continue;
      const figure = exact(at[row] as number);
      if (figure === undefined || Math.abs(figure) >= this.most) this.result.forLibrary[row] = 1;
      else out[row] = figure;
      this.reopened += 1;
    }
  }

  private add(out: Float64Array, terms: readonly number[], rows: number): void {
    out.fill(0, 0, rows);
    for (const place of terms) {
      const term = this.result.rounded[place] as Float64Array;
      for (let row = 0; row < rows; row += 1) out[row] = (out[row] as number) + (term[row] as number);
    }
  }

  /** Computes a quantity, which is not rounded: the binary number nearest to it, or one as near as 15 digits. */
  private measure(
    use: Use,
    out: Float64Array,
    at: Int32Array,
    rows: number,
    exact: (row: number) => number | undefined,
  ): void {
    const { numerator, denominator, binary } = use.symbol.parts;
    if (use.way === 'whole') {
      const over = filled(this.wholeAt(numerator, at, rows), rows);
      const under = filled(denominator === undefined ? 1 : this.wholeAt(denominator, at, rows), rows);
      for (let row = 0; row < rows; row += 1)
        out[row] = ((over[row] as number) * use.up) / ((under[row] as number) * use.down) + 0;
      return;
    }
    let opened = 0;
    if (use.way === 'binary') {
      const { value, error } = this.binaryAt(binary, at, rows);
      for (let row = 0; row < rows; row += 1) {
        out[row] = value[row] as number;
        const bound = error[row] as number;
        if (bound < Number.POSITIVE_INFINITY && bound <= 1e-13 * Math.abs(value[row] as number)) continue;
        this.open[row] = 1;
        opened += 1;
      }
    } else {
      this.open.fill(1, 0, rows);
      opened = rows;
    }
    if (opened === 0) return;
    for (let row = 0; row < rows; row += 1) {
      if (this.open[row] === 0) continue;
      this.open[row] = 0;
      const figure = exact(at[row] as number);
      if (figure === undefined) this.result.forLibrary[row] = 1;
      else out[row] = figure;
      this.reopened += 1;
    }
  }

  private truthOf(condition: RowCondition, at: Int32Array, rows: number): Uint8Array {
    const truth = new Uint8Array(rows);
    if (typeof condition === 'boolean') return truth.fill(condition ? yes : no);
    if ('open' in condition) return truth.fill(open);
    if ('not' in condition) {
      const inner = this.truthOf(condition.not, at, rows);
      for (let row = 0; row < rows; row += 1) truth[row] = 2 - (inner[row] as number);
      return truth;
    }
    if ('all' in condition) {
      truth.fill(yes);
      for (const part of condition.all) {
        const one = this.truthOf(part, at, rows);
        // What is false without one part is false with the others.
        if (isNowhere(one, rows)) return one;
        for (let row = 0; row < rows; row += 1)
          if ((one[row] as number) < (truth[row] as number)) truth[row] = one[row] as number;
      }
      return truth;
    }
    const wanted = { above: 1, below: -1, equal: 0 }[condition.is];
    const use = this.differences.get(condition.difference) as Use;
    const { numerator, binary, divisors } = use.symbol.parts;
    if (use.way === 'whole') {
      const values = filled(this.wholeAt(numerator, at, rows), rows);
      // The library does not look for ties when it compares.
      const ifEqual = divisors.length > 0 ? open : wanted === 0 ? yes : no;
      const ifAbove = wanted === 1 ? yes : no;
      const ifBelow = wanted === -1 ? yes : no;
      for (let row = 0; row < rows; row += 1) {
        const value = values[row] as number;
        truth[row] = value > 0 ? ifAbove : value < 0 ? ifBelow : ifEqual;
      }
      return truth;
    }
    if (use.way === 'library') return truth.fill(open);
    const { value, error } = this.binaryAt(binary, at, rows);
    for (let row = 0; row < rows; row += 1) {
      const isSure = Math.abs(value[row] as number) > (error[row] as number);
      truth[row] = !isSure ? open : Math.sign(value[row] as number) === wanted ? yes : no;
    }
    return truth;
  }

  private wholeAt(node: Node, at: Int32Array, rows: number): Operand {
    return this.whole.at(node, (one, out) => {
      if (one.kind === 'constant') return one.value;
      if (one.kind === 'rounded') return this.printedWhole[one.figure] as Float64Array;
      const values = (out ?? new Float64Array(blockSize)) as Float64Array;
      if (one.kind === 'column') {
        const { numbers, digits } = this.columnAt(one.column);
        const power = powers[digits.decimals] as number;
        if (power === 1) for (let row = 0; row < rows; row += 1) values[row] = numbers[at[row] as number] as number;
        else
          for (let row = 0; row < rows; row += 1)
            values[row] = Math.round((numbers[at[row] as number] as number) * power);
        return values;
      }
      const [left, right] = [this.wholeAt(one.left, at, rows), this.wholeAt(one.right, at, rows)];
      if (one.name === 'pick') pickWhole(values, left, right, this.wholeAt(one.test as Node, at, rows), rows);
      else computeWhole(one.name, values, left, right, rows);
      return values;
    });
  }

  private binaryAt(node: Node, at: Int32Array, rows: number): Bounded {
    return this.binary.at(node, (one, before) => {
      const out = before ?? { value: new Float64Array(blockSize), error: new Float64Array(blockSize) };
      const { value, error } = out;
      if (one.kind === 'constant') {
        value.fill(one.value, 0, rows);
        error.fill(Number.isSafeInteger(one.value) ? 0 : u * Math.abs(one.value), 0, rows);
      } else if (one.kind === 'rounded') {
        const units = this.printedWhole[one.figure] as Float64Array;
        const power = powerOfTen(this.decimalsOfPrinted(one.figure));
        for (let row = 0; row < rows; row += 1) {
          value[row] = (units[row] as number) / power;
          error[row] = u * Math.abs(value[row] as number);
        }
      } else if (one.kind === 'column') {
        const { numbers, digits } = this.columnAt(one.column);
        const share = digits.fit === 'every' ? u : readingError;
        for (let row = 0; row < rows; row += 1) {
          const number = numbers[at[row] as number] as number;
          value[row] = number;
          error[row] = Number.isSafeInteger(number) ? 0 : share * number;
        }
      } else {
        const [left, right] = [this.binaryAt(one.left, at, rows), this.binaryAt(one.right, at, rows)];
        if (one.name === 'pick') pickBounded(out, left, right, this.binaryAt(one.test as Node, at, rows), rows);
        else computeBounded(one.name, out, left, right, rows);
      }
      return out;
    });
  }

  private decimalsOfPrinted(place: number): number {
    return this.plan.roundedForNotices[place - this.plan.sums.length]?.decimals ?? this.decimals;
  }
}

// The truth of a condition in one row, in this order: `all` is the least of its parts.
const no = 0;
const open = 1;
const yes = 2;

/** Returns true if a condition is false in every row. */
function isNowhere(truth: Uint8Array, rows: number): boolean {
  for (let row = 0; row < rows; row += 1) if (truth[row] !== no) return false;
  return true;
}

function useOf(symbol: ColumnSymbol, decimals: number): Use {
  const shift = symbol.parts.scale - decimals;
  return { symbol, up: powerOfTen(Math.max(0, -shift)), down: powerOfTen(Math.max(0, shift)), way: 'library' };
}

const isConstantBelow1 = (node: Node) => node.kind === 'constant' && node.value <= 0;

function differencesIn(condition: RowCondition): readonly ColumnSymbol[] {
  if (typeof condition === 'boolean' || 'open' in condition) return [];
  if ('difference' in condition) return [condition.difference];
  return 'not' in condition ? differencesIn(condition.not) : condition.all.flatMap(differencesIn);
}

/** The values of the nodes of a graph in one block, each computed when it is first asked for. */
class Values<V extends object | number> {
  private readonly kept: (V | undefined)[] = [];
  private readonly isCurrent: boolean[] = [];

  constructor(private readonly graph: Graph) {}

  clear(): void {
    this.isCurrent.length = 0;
    this.isCurrent.length = this.graph.nodes.length;
  }

  at(node: Node, compute: (node: Node, before: V | undefined) => V): V {
    const before = this.kept[node.id];
    if (this.isCurrent[node.id]) return before as V;
    const value = compute(node, before);
    this.kept[node.id] = value;
    this.isCurrent[node.id] = true;
    return value;
  }
}
