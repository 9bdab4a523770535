/** The figures of a range by shape, in the order in which a text has them. */
export const rangeFigures = {
  uniform: ['low', 'high'],
  triangular: ['low', 'likely', 'high'],
  pert: ['low', 'likely', 'high'],
  lognormal: ['p5', 'p95'],
  fromCounts: ['of', 'out'],
  oneOf: ['values'],
} as const;

/** The shapes of a range. */
export const rangeShapes = Object.keys(rangeFigures) as readonly (keyof typeof rangeFigures)[];

const names = ['shape', ...new Set(Object.values(rangeFigures).flat())];

/** Returns true if a value is a range, right or wrong: an object with figures of one, or a text that begins with a shape. */
export function isRangeLike(value: unknown): boolean {
  if (typeof value === 'string') return rangeText.test(value) || isJsonRange(value);
  if (typeof value !== 'object' || value === null) return false;
  try {
    if (Object.prototype.toString.call(value) !== '[object Object]') return false;
    const own = Object.keys(value);
    return names.some((name) => own.includes(name));
  } catch {
    // A proxy that throws is refused as a number would be.
    return false;
  }
}

const rangeText = /* @__PURE__ */ new RegExp(`^\\s*(${rangeShapes.join('|')})\\b`, 'i');

const isJsonRange = (text: string) => text.length < 1000 && /^\s*\{\s*"/.test(text) && isRangeLike(fromJson(text));

/**
 * Reads the text of a range, as a cell has it: `triangular 3 5 9`, `oneOf 60000:0.3 120000:0.7`, or an object in JSON. Any
 * other value is returned as it is, and so are figures that are wrong.
 */
export function rangeFromText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const [written = '', ...figures] = value.trim().split(/\s+/);
  const shape = rangeShapes.find((known) => known.toLowerCase() === written.toLowerCase());
  if (shape === undefined) return fromJson(value) ?? value;
  if (shape === 'oneOf') {
    const values = figures.map((pair) => {
      const [figure, chance] = pair.split(':');
      return { value: figure, chance };
    });
    return { shape, values };
  }
  const order: readonly string[] = rangeFigures[shape];
  // Figures too many have a number for a name, which is then refused.
  return { shape, ...Object.fromEntries(figures.map((figure, at) => [order[at] ?? String(at + 1), figure])) };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
