import type { Issue } from './issue.js';
import type { Message } from './messages.js';
import type { ModelInput } from './model.js';
import { nearest } from './nearest.js';
import { inEnglish, type Say } from './say.js';

/** The issue of a key that no input has, with the path that was probably meant. */
export function unknownInput(path: string, meant: string | undefined, say: Say<Message> = inEnglish): Issue {
  const text = meant === undefined ? '{path} is not an input.' : '{path} is not an input; did you mean {meant}?';
  return { path, code: 'unknownInput', message: say(text, { path: pathShown(path), meant }) };
}

/** The path that was probably meant: a name one letter off, else the same name in another group, else a near name. */
export function pathMeant(
  group: string,
  key: string,
  siblings: readonly string[],
  inputs: readonly Pick<ModelInput, 'name' | 'path'>[],
): string | undefined {
  const at = (name: string | undefined) => (name === undefined || group === '' ? name : `${group}.${name}`);
  const elsewhere = inputs.find(({ name }) => name.toLowerCase() === key.toLowerCase())?.path;
  return at(nearest(key, siblings, 1)) ?? elsewhere ?? at(nearest(key, siblings));
}

/** A path as it stands in a message: a key is the caller's text, and a message is one line, not longer than a line. */
export function pathShown(path: string): string {
  const text = path.length > 80 ? `${path.slice(0, 80)}…` : path;
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}
