import type { Issue } from './issue.js';
import type { Message } from './messages.js';
import type { Say } from './say.js';
import type { Input } from './section.js';

/** The issue of leavers that are not given. */
export function requiredLeavers({ label, help }: Input, say: Say<Message>): Issue {
  return requiredInput('leavers', help ?? label, say);
}

/** The issue of an input that must be given; `said` is what it is. */
export function requiredInput(path: string, said: string, say: Say<Message>): Issue {
  const what = said.replace(/[.]?$/, '.');
  return { path, code: 'required', message: say('{path} must be given: {what}', { path, what }) };
}

/** What is to be given, in English: a help that is a sentence says more of it, not what it is. */
export function whatIsGiven({ label, help }: Input): string {
  if (help === undefined) return label;
  return /^\p{Ll}/u.test(help) ? help : `${label}. ${help}`;
}
