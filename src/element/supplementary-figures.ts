import type { AnyResult } from '../evaluation/evaluate.js';
import { besideTotal } from '../format/supplementary-figures.js';
import { html } from './html.js';
import type { Wording } from './ui-context.js';

/** What is to be read beside the total of a lost revenue; nothing for any other result. */
export function beside(result: AnyResult, { locale, say }: Wording): HTMLElement[] {
  return besideTotal(result, locale, say).map(({ heading, rows }) =>
    html(
      'section',
      { part: 'beside' },
      html('h3', {}, heading),
      html(
        'dl',
        { class: 'beside' },
        ...rows.flatMap(([label, figure]) => [html('dt', {}, label), html('dd', {}, figure)]),
      ),
    ),
  );
}
