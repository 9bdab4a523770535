import { html } from './html.js';

/** A source with its web addresses as links. Nothing but http and https becomes one. */
export function linkify(text: string): (HTMLAnchorElement | string)[] {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>",.;:)])/)
    .map((piece, position) =>
      position % 2 === 1 ? html('a', { href: piece, target: '_blank', rel: 'noopener noreferrer' }, piece) : piece,
    );
}
