import { hasNoAmount } from './given-figure.js';

/** An input in the form: figures by name, some of them in groups. */
export type CalculatorInput = Readonly<Record<string, unknown>>;

/**
 * Copies an input without its empty values, so that later changes of the original have no effect. Returns a value that is
 * not an object unchanged.
 */
export function cloneInput(input: unknown): CalculatorInput {
  return copied(input) as CalculatorInput;
}

function copied(value: unknown): unknown {
  if (!isGroup(value)) return value;
  const given = Object.entries(value).filter(([, inner]) => !hasNoAmount(inner));
  return Object.fromEntries(given.map(([name, inner]) => [name, copied(inner)]));
}

/** Formats an input as JSON. A big integer is written as in JavaScript, `24n`, so that it is refused wherever it is read. */
export function asJson(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? `${inner}n` : inner));
}

/** Returns the value at a path such as `hiring.interviews`. */
export function valueAt(tree: CalculatorInput, path: string): unknown {
  const [name, inner] = path.split('.') as [string, string?];
  const value = own(tree, name);
  return inner === undefined ? value : own(value, inner);
}

/** Returns a copy of an input with another value at a path, or without a value. An empty group is removed. */
export function withValue(tree: CalculatorInput, path: string, value: unknown): CalculatorInput {
  const dot = path.indexOf('.');
  const root = isGroup(tree) ? tree : {};
  if (dot === -1) return withOwn(root, path, value);
  const name = path.slice(0, dot);
  const group = own(root, name);
  const changed = withOwn(isGroup(group) ? group : {}, path.slice(dot + 1), value);
  return withOwn(root, name, Object.keys(changed).length === 0 ? undefined : changed);
}

function withOwn(group: CalculatorInput, name: string, value: unknown): CalculatorInput {
  const { [name]: _, ...rest } = group;
  return value === undefined ? rest : { ...group, [name]: value };
}

function own(group: unknown, name: string): unknown {
  return isGroup(group) && Object.hasOwn(group, name) ? group[name] : undefined;
}

/** Returns true if a value contains figures by name. A `Decimal` has its own string tag, so it is not a group. */
export function isGroup(value: unknown): value is CalculatorInput {
  return Object.prototype.toString.call(value) === '[object Object]';
}
