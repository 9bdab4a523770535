import type { AnyResult } from '../evaluation/evaluate.js';
import { supplementaryFigures } from '../format/supplementary-figures.js';
import { html } from './html.js';
import type { UiContext } from './ui-context.js';

/** Creates the figures beside the total of a lost revenue; returns an empty list for any other result. */
export function supplementaryFiguresList(
  result: AnyResult,
  { locale, say, heading: titled }: UiContext,
): HTMLElement[] {
  return supplementaryFigures(result, locale, say).map(({ heading, rows }) =>
    html(
      'section',
      { part: 'beside' },
      titled(1, {}, heading),
      html(
        'dl',
        { class: 'beside' },
        ...rows.flatMap(([label, figure]) => [html('dt', {}, label), html('dd', {}, figure)]),
      ),
    ),
  );
}
