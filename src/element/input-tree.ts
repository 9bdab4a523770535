import { isEmpty } from '../input/is-empty.js';

/** An input as the form holds it: figures by name, some of them in groups. */
export type InputTree = Readonly<Record<string, unknown>>;

/**
 * Returns a copy of an input that a later change of the original does not reach, without what is empty, which is not given.
 * What is no object stays as it is.
 */
export function cloneInput(input: unknown): InputTree {
  if (!isGroup(input)) return input as InputTree;
  return withoutEmpty(input, (value) => (isGroup(value) ? withoutEmpty(value) : value));
}

function withoutEmpty(group: InputTree, copy = (value: unknown) => value): InputTree {
  const given = Object.entries(group).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(given.map(([name, value]) => [name, copy(value)]));
}

/** What stands at a path such as `hiring.interviews`. */
export function valueAt(tree: InputTree, path: string): unknown {
  const [name, inner] = path.split('.') as [string, string?];
  const value = own(tree, name);
  return inner === undefined ? value : own(value, inner);
}

/** The same input with another value at a path, or without one; a group that becomes empty goes with its last figure. */
export function withValue(tree: InputTree, path: string, value: unknown): InputTree {
  const dot = path.indexOf('.');
  const root = isGroup(tree) ? tree : {};
  if (dot === -1) return withOwn(root, path, value);
  const name = path.slice(0, dot);
  const group = own(root, name);
  const changed = withOwn(isGroup(group) ? group : {}, path.slice(dot + 1), value);
  return withOwn(root, name, Object.keys(changed).length === 0 ? undefined : changed);
}

function withOwn(group: InputTree, name: string, value: unknown): InputTree {
  const { [name]: _, ...rest } = group;
  return value === undefined ? rest : { ...group, [name]: value };
}

function own(group: unknown, name: string): unknown {
  return isGroup(group) && Object.hasOwn(group, name) ? group[name] : undefined;
}

/** Whether a value holds figures by name. A `Decimal` says that it is one, so it is no group. */
export function isGroup(value: unknown): value is InputTree {
  return Object.prototype.toString.call(value) === '[object Object]';
}
