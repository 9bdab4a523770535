import { type Node, usedBy } from './graph.js';

/** The sizes of the figures of a column or of a rounded figure. */
export interface LeafSizes {
  readonly column: (column: number) => Extent;
  readonly rounded: (figure: number) => Extent;
}

/** The smallest, the largest and the smallest size other than zero of some figures. */
export interface Extent {
  readonly least: number;
  readonly highest: number;
  readonly lowest: number;
}

/**
 * Returns, by node, the largest whole number that the node or one of those that it uses can have. A sum counts with all its
 * parts added up, so it also bounds every term of an expression that cancels.
 */
export function largestWholes(
  nodes: readonly Node[],
  leaves: { readonly [Leaf in keyof LeafSizes]: (at: number) => number },
) {
  const own = new Float64Array(nodes.length);
  const worst = new Float64Array(nodes.length);
  for (const node of nodes) {
    const size = ownSize(node, own, leaves);
    own[node.id] = size;
    worst[node.id] = Math.max(size, ...usedBy(node).map(({ id }) => worst[id] as number));
  }
  return worst;
}

function ownSize(
  node: Node,
  sizes: Float64Array,
  leaves: { readonly [Leaf in keyof LeafSizes]: (at: number) => number },
): number {
  if (node.kind === 'constant') return Math.abs(node.value);
  if (node.kind === 'column') return leaves.column(node.column);
  if (node.kind === 'rounded') return leaves.rounded(node.figure);
  const [left, right] = [sizes[node.left.id] as number, sizes[node.right.id] as number];
  if (node.name === 'times') return left * right;
  if (node.name === 'pick') return Math.max(left, right);
  return node.name === 'prefersLower' ? 1 : left + right;
}

const ulp = 2 ** -53;

// A binary number keeps all its digits between 1e-307 and 1e308.
const smallest = 1e-280;
const largest = 1e280;

/**
 * Returns, by node, whether no figure of the node, nor of those that it uses, can be so small or so large that a binary number
 * loses digits: the error bounds of the operations hold only then.
 */
export function keepsDigits(nodes: readonly Node[], leaves: LeafSizes): readonly boolean[] {
  const extents: (Extent & { readonly grain: number })[] = [];
  const keeps: boolean[] = [];
  for (const node of nodes) {
    const extent = extentOf(node, extents, leaves);
    extents.push(extent);
    const size = Math.max(Math.abs(extent.least), Math.abs(extent.highest));
    keeps.push(extent.lowest > smallest && size < largest && usedBy(node).every(({ id }) => keeps[id]));
  }
  return keeps;
}

/** Returns the extent of a node. Every figure is a multiple of its `grain`, so a difference is zero or not below it. */
function extentOf(
  node: Node,
  extents: readonly (Extent & { readonly grain: number })[],
  leaves: LeafSizes,
): Extent & { readonly grain: number } {
  if (node.kind === 'constant') {
    const size = Math.abs(node.value) || 1;
    return { least: node.value, highest: node.value, lowest: size, grain: size * ulp };
  }
  if (node.kind !== 'step') {
    const extent = node.kind === 'column' ? leaves.column(node.column) : leaves.rounded(node.figure);
    return { ...extent, grain: extent.lowest * ulp };
  }
  const left = extents[node.left.id] as Extent & { readonly grain: number };
  const right = extents[node.right.id] as Extent & { readonly grain: number };
  const grain = Math.min(left.grain, right.grain);
  const lowest = Math.min(left.lowest, right.lowest);
  const between = (figures: readonly number[], unless0: number, own?: number) => {
    const [least, highest] = [Math.min(...figures), Math.max(...figures)];
    const size = least > 0 ? least : highest < 0 ? -highest : unless0;
    return { least, highest, lowest: size, grain: own ?? size * ulp };
  };
  switch (node.name) {
    case 'plus':
      return between([left.least + right.least, left.highest + right.highest], grain, grain);
    case 'minus':
      return between([left.least - right.highest, left.highest - right.least], grain, grain);
    case 'times':
      return between(
        corners(left, right, (x, y) => x * y),
        left.lowest * right.lowest,
      );
    case 'div': {
      const size = Math.max(Math.abs(right.least), Math.abs(right.highest));
      const [nearest] = [right.least > 0 || right.highest < 0 ? 0 : right.lowest];
      const by = nearest === 0 ? right : { least: -right.lowest, highest: right.lowest };
      return between(
        corners(left, by, (x, y) => x / y),
        left.lowest / size,
      );
    }
    case 'pick':
      return between([left.least, right.least, left.highest, right.highest], lowest, grain);
    case 'prefersLower':
      return { least: -1, highest: 2, lowest: 1, grain: ulp };
  }
}

function corners(
  left: Pick<Extent, 'least' | 'highest'>,
  right: Pick<Extent, 'least' | 'highest'>,
  of: (x: number, y: number) => number,
): readonly number[] {
  return [
    of(left.least, right.least),
    of(left.least, right.highest),
    of(left.highest, right.least),
    of(left.highest, right.highest),
  ];
}
