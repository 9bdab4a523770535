import type { AnyResult } from '../evaluation/evaluate.js';
import { plain } from '../numbers/plain.js';
import { html, svg } from './html.js';
import type { UiContext } from './ui-context.js';

/** Creates a bar for each section of a result, the largest first, in one row with its label and its amount. */
export function sectionBars(result: AnyResult, { texts, rounded, heading }: UiContext): HTMLElement[] {
  const sections = [...result.sections].sort((one, other) => other.amount.abs().comparedTo(one.amount.abs()));
  const largest = plain(sections[0]?.amount.abs() ?? result.total) || 1;
  const rows = sections.map(({ label, amount }) => {
    const size = (Math.abs(plain(amount)) / largest) * 100;
    const box = { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' };
    const bar = { class: amount.isNegative() ? 'saved' : 'whole', x: '0', y: '0', width: String(size), height: '10' };
    return html(
      'li',
      {},
      html('span', { class: 'name' }, label),
      svg('svg', box, svg('rect', bar)),
      html('span', { class: 'figure' }, rounded(amount)),
    );
  });
  // The only bar would say nothing.
  if (rows.length < 2) return [];
  return [
    html(
      'section',
      { class: 'parts', part: 'parts' },
      heading(1, { id: 'parts' }, texts.parts),
      html('ul', { 'aria-labelledby': 'parts' }, ...rows),
    ),
  ];
}
