import type { Arithmetic } from './arithmetic.js';

/** The four operations, by the method that stands for them. */
export type Operation = 'plus' | 'minus' | 'times' | 'div';

type Node<Name> =
  | { readonly figure: number }
  | { readonly name: Name }
  | { readonly operation: Operation; readonly left: Expression<Name>; readonly right: Expression<Name> };

/** How an expression is written: its operators, and what stands for a number and for a named figure. */
export interface Notation<Name = string> {
  readonly operators: Readonly<Record<Operation, string>>;
  readonly number: (value: number) => string;
  readonly name: (name: Name) => string;
}

/** The highest or the lowest figure of some paths. Figures that are not known or not above zero are left out. */
export type Extreme = { readonly highest: readonly string[] } | { readonly lowest: readonly string[] };

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
  /** An amount for each currency; not known in any other. */
  | { readonly inCurrency: Readonly<Record<string, number>> };

/** The name of a figure in a notice: the path of an input or a quantity, or a figure that only notices can name. */
export type FigureName = string | NoticeFigure;

/**
 * A formula that remembers what it was asked to do, in place of doing it. Read once with this in place of numbers, a
 * formula tells which inputs it uses and can be written in any notation.
 */
export class Expression<Name = string> implements Arithmetic<Expression<Name>> {
  private constructor(private readonly node: Node<Name>) {}

  /** The figure that stands at a path, such as `hiring.interviews`. In a notice also `{ line: 'hiring.travel' }` and the like. */
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

  /** Its path where it is a named figure and nothing more. */
  get path(): Name | undefined {
    return 'name' in this.node ? this.node.name : undefined;
  }

  /** The paths of the named figures it uses, each once, in the order of the formula. */
  paths(): Set<Name> {
    const { node } = this;
    if ('figure' in node) return new Set();
    if ('name' in node) return new Set([node.name]);
    return new Set([...node.left.paths(), ...node.right.paths()]);
  }

  /** @internal What it divides by, anywhere in it, each as it stands: an expression, or a number that is written there. */
  divisors(): (Expression<Name> | number)[] {
    const { node } = this;
    if (!('operation' in node)) return [];
    const { operation, left, right } = node;
    const own = operation === 'div' ? ['figure' in right.node ? right.node.figure : right] : [];
    return [...left.divisors(), ...own, ...right.divisors()];
  }

  /** @internal The formula once more, on whatever stands for its named figures: what it was read from. */
  evaluateWith<N extends Arithmetic<N>>(named: (name: Name) => N): N {
    const { node } = this;
    if ('name' in node) return named(node.name);
    // Only the right side of an operation can be a number that is written in the formula.
    if ('figure' in node) throw new Error('a number by itself is no formula');
    const { operation, left, right } = node;
    return left.evaluateWith(named)[operation]('figure' in right.node ? right.node.figure : right.evaluateWith(named));
  }

  /** @internal The expression written out, with brackets wherever the operators' precedence asks for them. */
  format(notation: Notation<Name>): string {
    const { node } = this;
    if ('figure' in node) return notation.number(node.figure);
    if ('name' in node) return notation.name(node.name);
    const level = precedence(node.operation);
    const left = node.left.format(notation);
    const right = node.right.format(notation);
    const bracketLeft = node.left.level() < level;
    // `a - (b - c)` is not `a - b - c`, and each reading is to do the same operations in the same order.
    const bracketRight = node.right.level() <= level || right.startsWith('-') || right.startsWith('−');
    return `${bracketLeft ? `(${left})` : left} ${notation.operators[node.operation]} ${bracketRight ? `(${right})` : right}`;
  }

  /** Called where a formula compares, adds with `+` or makes a text: then what is written would not be what is computed. */
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
