import { shown } from './amount.js';
import type { Issue } from './issue.js';
import { pathShown } from './unknown-input.js';

/** An object's own properties and nothing else: not even the prototype that every object has. */
export type Group = Record<string, unknown>;

/** A copy of an object's own properties, each read once: what is inherited is not input, and a getter may throw. */
export function ownProperties(
  value: unknown,
  path: string,
  issues: Issue[],
  right = 'an object of inputs by name',
): Group | undefined {
  const copy: Group = Object.create(null);
  let keys: (string | symbol)[];
  try {
    if (Object.prototype.toString.call(value) !== '[object Object]') {
      issues.push({ path, code: 'notAnObject', message: notAnObject(path, value, right) });
      return undefined;
    }
    keys = Reflect.ownKeys(value as object);
  } catch {
    issues.push({
      path,
      code: 'unreadable',
      message: `${path || 'The input'} cannot be read: it throws when asked what it holds.`,
    });
    return undefined;
  }
  for (const key of keys) {
    try {
      copy[String(key)] = (value as Record<string | symbol, unknown>)[key];
    } catch {
      const at = path === '' ? String(key) : `${path}.${String(key)}`;
      issues.push({
        path: at,
        code: 'unreadable',
        message: `${pathShown(at)} cannot be read: it throws when its value is asked for.`,
      });
    }
  }
  return copy;
}

function notAnObject(path: string, value: unknown, right: string): string {
  const nothing = value === null ? ' (leave it out if nothing is known)' : '';
  return path === ''
    ? `The input must be ${right}; ${shown(value)} was given.`
    : `${path} must be an object of inputs; ${shown(value)} was given${nothing}.`;
}
