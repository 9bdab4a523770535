import { type Issue, pathText, placeOf, type Segments } from '../messages/issue.js';
import { describeValue, displayPath } from '../messages/phrases.js';
import type { CoreTexts } from '../messages/texts.js';
import { english, type Translator } from '../messages/translate.js';
import { isEmpty } from './is-empty.js';

/** The expected form of the whole input. */
type ObjectText = 'input.objectWithLeavers' | 'input.objectByName';

/** An object with its own properties only, not those that every object inherits. */
export type PlainObject = Record<string, unknown>;

const nothing: object = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.create(null));

/**
 * Creates an object without any properties, not even inherited ones. An object whose own prototype is null is several
 * times as slow.
 */
export const emptyGroup = (): PlainObject => Object.create(nothing);

/**
 * Returns a copy of an object's own properties, each read once: what is inherited is not input, and a getter may throw. What
 * is empty is undefined in it, that is, not given.
 */
export function readOwnProperties(
  value: unknown,
  at: Segments,
  issues: Issue[],
  say: Translator<CoreTexts> = english,
  right: ObjectText = 'input.objectByName',
): PlainObject | undefined {
  const copy = emptyGroup();
  let keys: (string | symbol)[];
  try {
    if (Object.prototype.toString.call(value) !== '[object Object]') {
      const message = notAnObject(pathText(at), value, say, right);
      issues.push({ ...placeOf(at), code: 'notAnObject', message, params: { given: describeValue(value, say) } });
      return undefined;
    }
    keys = Reflect.ownKeys(value as object);
  } catch {
    const what = pathText(at) || say('input.whole');
    issues.push({
      ...placeOf(at),
      code: 'unreadable',
      message: say('input.unreadable', { path: what }),
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
        message: say('input.valueUnreadable', {
          path: displayPath(place.path),
        }),
      });
    }
  }
  return copy;
}

function notAnObject(path: string, value: unknown, say: Translator<CoreTexts>, right: ObjectText): string {
  const given = describeValue(value, say);
  return path === ''
    ? say('input.notAnObject', { right: say(right), given })
    : say('input.groupNotAnObject', { path, given });
}
