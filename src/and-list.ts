import type { Message } from './messages.js';
import type { Say } from './say.js';

/** Names in a sentence: `a`, `a and b`, `a, b and c`. */
export function andList(names: readonly string[], say: Say<Message>): string {
  return names.length > 1 ? names.slice(0, -1).join(', ') + say(' and ') + names[names.length - 1] : `${names[0]}`;
}
