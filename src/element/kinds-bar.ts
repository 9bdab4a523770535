import type { AnyResult } from '../evaluation/evaluate.js';
import { breakdown } from '../format/breakdown.js';
import { type Kind, presentKinds } from '../model/section.js';
import { plain } from '../numbers/plain.js';
import { html, svg } from './html.js';
import type { UiContext } from './ui-context.js';

/**
 * Creates a bar of the kinds of cost, with the same information in words below it. The colours also differ in
 * brightness, and savings are drawn as an outline.
 */
export function kindsBar(result: AnyResult, { texts, locale, say, heading }: UiContext): HTMLElement {
  const rows = breakdown(result, locale, say).kinds;
  const kinds = presentKinds(result.lines).map((kind, position) => ({
    kind,
    size: plain(result.kinds[kind].amount),
    row: rows[position],
  }));
  return html(
    'div',
    { class: 'kinds', part: 'kinds' },
    heading(1, { id: 'kinds' }, texts.byKind),
    drawing(kinds),
    html(
      'ul',
      { 'aria-labelledby': 'kinds' },
      ...kinds.map(({ kind, size, row }) =>
        html(
          'li',
          { class: kind },
          swatch(kind, size < 0),
          html('span', { class: 'name' }, row?.label ?? ''),
          html('span', { class: 'figure' }, row?.amount ?? ''),
          html('span', { class: 'part' }, row?.part ?? ''),
          html('span', { class: 'help' }, texts.kindHelp[kind]),
        ),
      ),
    ),
  );
}

const width = 1000;

const height = 24;

const gap = 4;

/** Draws each kind by its size, side by side, in the order of the words. */
function drawing(kinds: readonly { readonly kind: Kind; readonly size: number }[]): SVGElement {
  const whole = kinds.reduce((sum, { size }) => sum + Math.abs(size), 0) || 1;
  let x = 0;
  const segments = kinds.map(({ kind, size }) => {
    const length = (Math.abs(size) / whole) * width;
    x += length;
    return rectangle(kind, size < 0, x - length, Math.max(length - gap, 0), height);
  });
  const box = { viewBox: `0 0 ${width - gap} ${height}`, preserveAspectRatio: 'none' };
  return svg('svg', { class: 'bar', part: 'bar', 'aria-hidden': 'true', ...box }, ...segments);
}

function swatch(kind: Kind, isSaved: boolean): SVGElement {
  const box = { viewBox: '0 0 16 16' };
  return svg('svg', { class: 'swatch', 'aria-hidden': 'true', ...box }, rectangle(kind, isSaved, 0, 16, 16));
}

function rectangle(kind: Kind, isSaved: boolean, x: number, width: number, height: number): SVGElement {
  const box = { x: String(x), y: '0', width: String(width), height: String(height) };
  return svg('rect', { class: isSaved ? `${kind} saved` : kind, ...box });
}
