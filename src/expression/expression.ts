import type { Arithmetic } from './arithmetic.js';

/** The four operations, by the method that stands for them. */
export type Operation = 'plus' | 'minus' | 'times' | 'div';

type Node =
  | { readonly figure: number }
  | { readonly path: string }
  | { readonly operation: Operation; readonly left: Expression; readonly right: Expression };

/** How an expression is written: its operators, and what stands for a number and for a named figure. */
export interface Notation {
  readonly operators: Readonly<Record<Operation, string>>;
  readonly number: (value: number) => string;
  readonly name: (path: string) => string;
}

/**
 * A formula that remembers what it was asked to do, in place of doing it. Read once with this in place of numbers, a
 * formula tells which inputs it uses and can be written in any notation.
 */
export class Expression implements Arithmetic<Expression> {
  private constructor(private readonly node: Node) {}

  /** The figure that stands at a path, such as `hiring.interviews`. */
  static named(path: string): Expression {
    return new Expression({ path });
  }

  plus(other: Expression | number): Expression {
    return this.with('plus', other);
  }

  minus(other: Expression | number): Expression {
    return this.with('minus', other);
  }

  times(other: Expression | number): Expression {
    return this.with('times', other);
  }

  div(other: Expression | number): Expression {
    return this.with('div', other);
  }

  /** Its path where it is a named figure and nothing more. */
  get path(): string | undefined {
    return 'path' in this.node ? this.node.path : undefined;
  }

  /** The paths of the named figures it uses, each once, in the order of the formula. */
  paths(): Set<string> {
    const { node } = this;
    if ('figure' in node) return new Set();
    if ('path' in node) return new Set([node.path]);
    return new Set([...node.left.paths(), ...node.right.paths()]);
  }

  /** @internal What it divides by, anywhere in it, each as it stands: an expression, or a number that is written there. */
  divisors(): (Expression | number)[] {
    const { node } = this;
    if (!('operation' in node)) return [];
    const { operation, left, right } = node;
    const own = operation === 'div' ? ['figure' in right.node ? right.node.figure : right] : [];
    return [...left.divisors(), ...own, ...right.divisors()];
  }

  /** @internal The formula once more, on whatever stands for its named figures: what it was read from. */
  evaluateWith<N extends Arithmetic<N>>(named: (path: string) => N): N {
    const { node } = this;
    if ('path' in node) return named(node.path);
    // Only the right side of an operation can be a number that is written in the formula.
    if ('figure' in node) throw new Error('a number by itself is no formula');
    const { operation, left, right } = node;
    return left.evaluateWith(named)[operation]('figure' in right.node ? right.node.figure : right.evaluateWith(named));
  }

  /** @internal The expression written out, with brackets wherever the operators' precedence asks for them. */
  format(notation: Notation): string {
    const { node } = this;
    if ('figure' in node) return notation.number(node.figure);
    if ('path' in node) return notation.name(node.path);
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

  private with(operation: Operation, other: Expression | number): Expression {
    if (!(other instanceof Expression) && !Number.isFinite(other)) {
      throw new Error(
        `${operation} takes a figure or a number, and no ${typeof other === 'number' ? other : typeof other}`,
      );
    }
    const right = typeof other === 'number' ? new Expression({ figure: other }) : other;
    return new Expression({ operation, left: this, right });
  }

  private level(): number {
    return 'operation' in this.node ? precedence(this.node.operation) : 3;
  }
}

function precedence(operation: Operation): number {
  return operation === 'plus' || operation === 'minus' ? 1 : 2;
}
