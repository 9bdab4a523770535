import type { Arithmetic } from './arithmetic.js';

/** The names of the four operations, which are those of the methods. */
export type Operation = 'plus' | 'minus' | 'times' | 'div';

type Node<Name> =
  | { readonly figure: number }
  | { readonly name: Name }
  | { readonly operation: Operation; readonly left: Expression<Name>; readonly right: Expression<Name> };

/** The notation of an expression: its operators, numbers and named figures. */
export interface Notation<Name = string> {
  readonly operators: Readonly<Record<Operation, string>>;
  readonly number: (value: number) => string;
  readonly name: (name: Name) => string;
}

/**
 * The highest or the lowest figure of some paths. Figures that are not known or not above zero are left out, and with
 * `labelled` those of inputs whose label speaks of no period but that of their unit.
 */
export type Extreme = ({ readonly highest: readonly string[] } | { readonly lowest: readonly string[] }) & {
  readonly labelled?: 'otherPeriod';
};

/** A figure that only notices can name: an amount of the result, or one that follows from other figures or from the currency. */
export type NoticeFigure =
  /** The exact amount of the line at this path, per leaver if the model has leavers. */
  | { readonly line: string }
  /** The sum of the printed lines of these sections, per leaver if the model has leavers; not known if none has a line. */
  | { readonly sections: readonly string[] }
  /** The sum of all printed lines in the period. */
  | { readonly total: 'amount' }
  | Extreme
  /** A figure rounded half away from zero, as in the message. */
  | { readonly rounded: Expression<FigureName>; readonly decimals: number }
  /** The default of the input at this path; not known if it is in another currency. */
  | { readonly defaultOf: string }
  /** Returns the formula of a figure that is blank if one of these cells is. */
  | { readonly inCurrency: Readonly<Record<string, number>> };

/** The name of a figure in a notice: the path of an input or a quantity, or a figure that only notices can name. */
export type FigureName = string | NoticeFigure;

/**
 * A formula as data. Called with expressions in place of numbers, a formula returns the expression of its operations,
 * which tells the inputs that it uses and can be formatted in any notation.
 */
export class Expression<Name = string> implements Arithmetic<Expression<Name>> {
  private constructor(private readonly node: Node<Name>) {}

  /** Returns the figure at a path, such as `hiring.interviews`. In a notice also `{ line: 'hiring.travel' }` and the like. */
  static named(path: string): Expression;
  static named(figure: NoticeFigure): Expression<FigureName>;
  static named(name: FigureName): Expression<FigureName> {
    return new Expression({ name });
  }

  plus(other: Expression<Name> | number): Expression<Name> {
    return this.with('plus', other);
  }

  minus(other: Expression<Name> | number): Expression<Name> {
    return this.with('minus', other);
  }

  times(other: Expression<Name> | number): Expression<Name> {
    return this.with('times', other);
  }

  div(other: Expression<Name> | number): Expression<Name> {
    return this.with('div', other);
  }

  /** The path if the expression is one named figure; otherwise undefined. */
  get path(): Name | undefined {
    return 'name' in this.node ? this.node.name : undefined;
  }

  /** Returns the paths of the named figures that it uses, each once, in the order of the formula. */
  paths(): Set<Name> {
    const { node } = this;
    if ('figure' in node) return new Set();
    if ('name' in node) return new Set([node.name]);
    return new Set([...node.left.paths(), ...node.right.paths()]);
  }

  /** @internal Returns the divisors anywhere in it, as they are written: expressions or numbers. */
  divisors(): (Expression<Name> | number)[] {
    const { node } = this;
    if (!('operation' in node)) return [];
    const { operation, left, right } = node;
    const own = operation === 'div' ? ['figure' in right.node ? right.node.figure : right] : [];
    return [...left.divisors(), ...own, ...right.divisors()];
  }

  /** @internal Evaluates the expression. `named` returns the operand for each path. */
  evaluateWith<N extends Arithmetic<N>>(named: (name: Name) => N): N {
    const { node } = this;
    if ('name' in node) return named(node.name);
    // Only the right side of an operation can be a number that is written in the formula.
    if ('figure' in node) throw new Error('a number by itself is no formula');
    const { operation, left, right } = node;
    return left.evaluateWith(named)[operation]('figure' in right.node ? right.node.figure : right.evaluateWith(named));
  }

  /** @internal Formats the expression, with brackets where the precedence of the operators requires them. */
  format(notation: Notation<Name>): string {
    const { node } = this;
    if ('figure' in node) return notation.number(node.figure);
    if ('name' in node) return notation.name(node.name);
    const level = precedence(node.operation);
    const left = node.left.format(notation);
    const right = node.right.format(notation);
    const bracketLeft = node.left.level() < level;
    // `a - (b - c)` is not `a - b - c`, and every target must do the same operations in the same order.
    const bracketRight = node.right.level() <= level || right.startsWith('-') || right.startsWith('−');
    return `${bracketLeft ? `(${left})` : left} ${notation.operators[node.operation]} ${bracketRight ? `(${right})` : right}`;
  }

  /**
   * Throws if a formula compares, adds with `+` or makes a text: the expression would then differ from what is
   * computed.
   */
  [Symbol.toPrimitive](): never {
    throw new Error('a formula has plus, minus, times and div; it cannot compare, branch or convert');
  }

  private with(operation: Operation, other: Expression<Name> | number): Expression<Name> {
    if (!(other instanceof Expression) && !Number.isFinite(other)) {
      throw new Error(
        `${operation} takes a figure or a number, and no ${typeof other === 'number' ? other : typeof other}`,
      );
    }
    const right = typeof other === 'number' ? new Expression<Name>({ figure: other }) : other;
    return new Expression<Name>({ operation, left: this, right });
  }

  private level(): number {
    return 'operation' in this.node ? precedence(this.node.operation) : 3;
  }
}

function precedence(operation: Operation): number {
  return operation === 'plus' || operation === 'minus' ? 1 : 2;
}
