import type { Decimal } from 'decimal.js';
import type { Arithmetic } from '../expression/arithmetic.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { Graph, type Node } from './graph.js';
import { powerOfTen } from './power-of-ten.js';

/** The two graphs of a set of formulas: one in whole numbers, and one in binary fractions with their errors. */
export interface Graphs {
  readonly whole: Graph;
  readonly binary: Graph;
}

/** Creates the graphs of a set of formulas, without any node. */
export const emptyGraphs = (): Graphs => ({ whole: new Graph(), binary: new Graph() });

interface Parts {
  /** The numerator, a whole number. */
  readonly numerator: Node;
  /** The denominator, a whole number above zero; undefined if it is 1. */
  readonly denominator: Node | undefined;
  /** The number of decimals: the figure is numerator ÷ denominator ÷ 10^scale. */
  readonly scale: number;
  /** The node of the same figure in the binary graph. */
  readonly binary: Node;
  /** 1 if it is never below zero, -1 if it is never above zero, 0 if that is not known. */
  readonly sign: -1 | 0 | 1;
  /** `true` if parts of it may cancel. */
  readonly cancels: boolean;
  /** `true` if a figure that was rounded before is part of it. */
  readonly ofRounded: boolean;
  /** The numerators of its divisors. Nothing is divided by zero if all of them are above zero. */
  readonly divisors: readonly Node[];
}

/**
 * A figure of every row at once. A formula called with symbols in place of numbers leaves two graphs: the figure as a
 * fraction of whole numbers, in which nothing is divided, and the figure in binary.
 */
export class ColumnSymbol implements Arithmetic<ColumnSymbol> {
  private constructor(
    private readonly graphs: Graphs,
    readonly parts: Parts,
  ) {}

  /** Returns a column of figures with this number of decimals. */
  static column(graphs: Graphs, column: number, scale: number, isNeverNegative: boolean): ColumnSymbol {
    return new ColumnSymbol(graphs, {
      numerator: graphs.whole.column(column),
      denominator: undefined,
      scale,
      binary: graphs.binary.column(column),
      sign: isNeverNegative ? 1 : 0,
      cancels: false,
      ofRounded: false,
      divisors: [],
    });
  }

  /** Returns the same figure for every row. */
  static constant(graphs: Graphs, value: Decimal | number): ColumnSymbol {
    const exact = new ExactDecimal(value);
    const scale = exact.decimalPlaces();
    return new ColumnSymbol(graphs, {
      // A number too long for the graph of whole numbers is found by its size.
      numerator: graphs.whole.constant(Number(exact.toFixed().replace('.', ''))),
      denominator: undefined,
      scale,
      binary: graphs.binary.constant(exact.toNumber()),
      sign: exact.isNegative() && !exact.isZero() ? -1 : 1,
      cancels: false,
      ofRounded: false,
      divisors: [],
    });
  }

  /** Returns a figure that was rounded to this number of decimals before. */
  static rounded(graphs: Graphs, figure: number, decimals: number): ColumnSymbol {
    return new ColumnSymbol(graphs, {
      numerator: graphs.whole.rounded(figure),
      denominator: undefined,
      scale: decimals,
      binary: graphs.binary.rounded(figure),
      sign: 0,
      cancels: false,
      ofRounded: true,
      divisors: [],
    });
  }

  /** `true` if a figure that was rounded before is part of it. */
  get isOfRounded(): boolean {
    return this.parts.ofRounded;
  }

  plus(other: ColumnSymbol | number): ColumnSymbol {
    return this.added('plus', this.operand(other));
  }

  minus(other: ColumnSymbol | number): ColumnSymbol {
    return this.added('minus', this.operand(other));
  }

  times(other: ColumnSymbol | number): ColumnSymbol {
    const { parts: x } = this;
    const { parts: y } = this.operand(other);
    return this.with({
      numerator: this.product(x.numerator, y.numerator),
      denominator: this.productOf(x.denominator, y.denominator),
      scale: x.scale + y.scale,
      binary: this.graphs.binary.step('times', x.binary, y.binary),
      sign: (x.sign * y.sign) as Parts['sign'],
      cancels: x.cancels || y.cancels,
      ofRounded: x.ofRounded || y.ofRounded,
      divisors: [...x.divisors, ...y.divisors],
    });
  }

  div(other: ColumnSymbol | number): ColumnSymbol {
    const { parts: x } = this;
    const { parts: y } = this.operand(other);
    return this.with({
      numerator: this.productOf(x.numerator, y.denominator) as Node,
      denominator: this.productOf(x.denominator, y.numerator),
      scale: x.scale - y.scale,
      binary: this.graphs.binary.step('div', x.binary, y.binary),
      sign: (x.sign * y.sign) as Parts['sign'],
      cancels: x.cancels || y.cancels,
      ofRounded: x.ofRounded || y.ofRounded,
      divisors: [...x.divisors, ...y.divisors, y.numerator],
    });
  }

  /** Returns the lower one of two figures, row by row. */
  lower(other: ColumnSymbol): ColumnSymbol {
    return this.picked(other, (x, y) => ({ numerator: x.minus(y).parts.numerator, binary: x.minus(y).parts.binary }));
  }

  /** Returns the higher one of two figures, row by row. */
  higher(other: ColumnSymbol): ColumnSymbol {
    return this.picked(other, (x, y) => ({ numerator: y.minus(x).parts.numerator, binary: y.minus(x).parts.binary }));
  }

  /** Returns the lower one of those of two figures that are above zero, row by row. */
  lowerAboveZero(other: ColumnSymbol): ColumnSymbol {
    return this.picked(other, (x, y) => {
      const [left, right] = x.overOneDenominator(y);
      return {
        numerator: this.graphs.whole.step('prefersLower', left, right),
        binary: this.graphs.binary.step('prefersLower', x.parts.binary, y.parts.binary),
      };
    });
  }

  private picked(
    other: ColumnSymbol,
    test: (x: ColumnSymbol, y: ColumnSymbol) => Pick<Parts, 'numerator' | 'binary'>,
  ): ColumnSymbol {
    const { whole, binary } = this.graphs;
    const { parts: x } = this;
    const { parts: y } = other;
    const tested = test(this, other);
    const scale = Math.max(x.scale, y.scale);
    const one = whole.constant(1);
    const isWhole = x.denominator === undefined && y.denominator === undefined;
    return this.with({
      numerator: whole.step('pick', this.raised(x, scale), this.raised(y, scale), tested.numerator),
      denominator: isWhole
        ? undefined
        : whole.step('pick', x.denominator ?? one, y.denominator ?? one, tested.numerator),
      scale,
      binary: binary.step('pick', x.binary, y.binary, tested.binary),
      sign: x.sign === y.sign ? x.sign : 0,
      cancels: x.cancels || y.cancels,
      ofRounded: x.ofRounded || y.ofRounded,
      divisors: [...x.divisors, ...y.divisors],
    });
  }

  private added(name: 'plus' | 'minus', other: ColumnSymbol): ColumnSymbol {
    const { parts: x } = this;
    const { parts: y } = other;
    const [left, right] = this.overOneDenominator(other);
    const sign = name === 'plus' ? y.sign : -y.sign;
    const sameSign = x.sign !== 0 && x.sign === sign;
    return this.with({
      numerator: this.graphs.whole.step(name, left, right),
      denominator: this.productOf(x.denominator, y.denominator),
      scale: Math.max(x.scale, y.scale),
      binary: this.graphs.binary.step(name, x.binary, y.binary),
      sign: sameSign ? x.sign : 0,
      cancels: x.cancels || y.cancels || !sameSign,
      ofRounded: x.ofRounded || y.ofRounded,
      divisors: [...x.divisors, ...y.divisors],
    });
  }

  /** Returns the numerators of two figures over one denominator and with the same number of decimals. */
  private overOneDenominator({ parts: y }: ColumnSymbol): readonly [Node, Node] {
    const { parts: x } = this;
    const scale = Math.max(x.scale, y.scale);
    return [
      this.productOf(this.raised(x, scale), y.denominator) as Node,
      this.productOf(this.raised(y, scale), x.denominator) as Node,
    ];
  }

  private raised({ numerator, scale }: Parts, to: number): Node {
    return to === scale ? numerator : this.product(numerator, this.graphs.whole.constant(powerOfTen(to - scale)));
  }

  private productOf(left: Node | undefined, right: Node | undefined): Node | undefined {
    if (left === undefined || right === undefined) return left ?? right;
    return this.product(left, right);
  }

  private product(left: Node, right: Node): Node {
    const { whole } = this.graphs;
    if (left.kind === 'constant' && right.kind === 'constant') return whole.constant(left.value * right.value);
    return whole.step('times', left, right);
  }

  private operand(other: ColumnSymbol | number): ColumnSymbol {
    return typeof other === 'number' ? ColumnSymbol.constant(this.graphs, other) : other;
  }

  private with(parts: Parts): ColumnSymbol {
    return new ColumnSymbol(this.graphs, parts);
  }
}
