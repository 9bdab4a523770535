import { html } from './html.js';

/** Splits a source into text and links. Only http and https addresses become links. */
export function linkify(text: string): (HTMLAnchorElement | string)[] {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>",.;:)])/)
    .map((piece, position) =>
      position % 2 === 1 ? html('a', { href: piece, target: '_blank', rel: 'noopener noreferrer' }, piece) : piece,
    );
}
