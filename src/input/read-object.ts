import { type Issue, pathText, placeOf, type Segments } from '../messages/issue.js';
import type { Message } from '../messages/message.js';
import { describeValue, displayPath } from '../messages/phrases.js';
import { english, type Translator } from '../messages/translate.js';
import { isEmpty } from './is-empty.js';

/** What the whole input has to be. */
type ObjectText = 'an object such as { leavers: 24 }' | 'an object of inputs by name';

/** An object's own properties and nothing else: not even what every object inherits. */
export type PlainObject = Record<string, unknown>;

const nothing: object = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.create(null));

/** An object that holds nothing and inherits nothing. One whose prototype is null itself is several times as slow. */
export const emptyGroup = (): PlainObject => Object.create(nothing);

/**
 * Returns a copy of an object's own properties, each read once: what is inherited is not input, and a getter may throw. What
 * is empty is undefined in it, that is, not given.
 */
export function readOwnProperties(
  value: unknown,
  at: Segments,
  issues: Issue[],
  say: Translator<Message> = english,
  right: ObjectText = 'an object of inputs by name',
): PlainObject | undefined {
  const copy = emptyGroup();
  let keys: (string | symbol)[];
  try {
    if (Object.prototype.toString.call(value) !== '[object Object]') {
      issues.push({ ...placeOf(at), code: 'notAnObject', message: notAnObject(pathText(at), value, say, right) });
      return undefined;
    }
    keys = Reflect.ownKeys(value as object);
  } catch {
    const what = pathText(at) || say('The input');
    issues.push({
      ...placeOf(at),
      code: 'unreadable',
      message: say('{path} cannot be read: it throws when asked what it holds.', { path: what }),
    });
    return undefined;
  }
  for (const key of keys) {
    try {
      const own = (value as Record<string | symbol, unknown>)[key];
      copy[String(key)] = isEmpty(own) ? undefined : own;
    } catch {
      const place = placeOf([...at, String(key)]);
      issues.push({
        ...place,
        code: 'unreadable',
        message: say('{path} cannot be read: it throws when its value is asked for.', {
          path: displayPath(place.path),
        }),
      });
    }
  }
  return copy;
}

function notAnObject(path: string, value: unknown, say: Translator<Message>, right: ObjectText): string {
  const given = describeValue(value, say);
  return path === ''
    ? say('The input must be {right}; {given} was given.', { right: say(right), given })
    : say('{path} must be an object of inputs; {given} was given.', { path, given });
}
