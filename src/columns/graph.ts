/** An operation on the values of one or two nodes, row by row. */
export type StepName =
  | 'plus'
  | 'minus'
  | 'times'
  | 'div'
  /** The left value if the test is below zero, otherwise the right one. */
  | 'pick'
  /** Below zero if the left value is the lower of those above zero. */
  | 'prefersLower';

/** A node of a graph of formulas: a constant, a column, a rounded figure, or an operation on other nodes. */
export type Node =
  | { readonly id: number; readonly kind: 'constant'; readonly value: number }
  | { readonly id: number; readonly kind: 'column'; readonly column: number }
  /** A figure that is rounded before, by its place. */
  | { readonly id: number; readonly kind: 'rounded'; readonly figure: number }
  | Step;

/** An operation on other nodes. */
export interface Step {
  readonly id: number;
  readonly kind: 'step';
  readonly name: StepName;
  readonly left: Node;
  readonly right: Node;
  /** The node that decides a `pick`. */
  readonly test: Node | undefined;
}

/** A graph of formulas. Equal parts are one node, so that `1 + load` is computed once for all lines. */
export class Graph {
  /** Every node after those that it uses. */
  readonly nodes: Node[] = [];
  private readonly known = new Map<string, Node>();

  constant(value: number): Node {
    return this.once(`constant ${value}`, (id) => ({ id, kind: 'constant', value }));
  }

  column(column: number): Node {
    return this.once(`column ${column}`, (id) => ({ id, kind: 'column', column }));
  }

  rounded(figure: number): Node {
    return this.once(`rounded ${figure}`, (id) => ({ id, kind: 'rounded', figure }));
  }

  step(name: StepName, left: Node, right: Node, test?: Node): Node {
    if (name === 'times' && isConstant(right, 1)) return left;
    if (name === 'times' && isConstant(left, 1)) return right;
    if (name === 'div' && isConstant(right, 1)) return left;
    return this.once(`${name} ${left.id} ${right.id} ${test?.id}`, (id) => ({
      id,
      kind: 'step',
      name,
      left,
      right,
      test,
    }));
  }

  private once(key: string, create: (id: number) => Node): Node {
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const made = create(this.nodes.length);
    this.nodes.push(made);
    this.known.set(key, made);
    return made;
  }
}

/** Returns the nodes that a node uses itself. */
export function usedBy(node: Node): readonly Node[] {
  if (node.kind !== 'step') return [];
  return node.test === undefined ? [node.left, node.right] : [node.left, node.right, node.test];
}

const isConstant = (node: Node, value: number) => node.kind === 'constant' && node.value === value;
