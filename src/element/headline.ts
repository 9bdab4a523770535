import type { AnyResult } from '../evaluation/evaluate.js';
import { basisInWords } from '../format/basis.js';
import type { NumberFormat } from '../format/number-format.js';
import { interpolate } from '../messages/translate.js';
import { html, linkButton } from './html.js';
import type { UiContext } from './ui-context.js';

/** The main figure. */
export interface Headline {
  readonly element: HTMLElement;
  /** Shows a result, or none, and a remark; `mend` leads to the place to correct. */
  readonly show: (
    result: AnyResult | undefined,
    remark: string,
    isOutdated: boolean,
    figures: NumberFormat,
    mend?: () => void,
  ) => void;
}

/**
 * Creates the headline: the total, per leaver and in all, or the basis of its present value. A remark says if it is
 * missing or outdated.
 */
export function headlineOf({ model, texts, say }: UiContext): Headline {
  const total = html('p', { class: 'total', part: 'total' });
  const each = html('p', { class: 'each', part: 'per-leaver' });
  const remark = html('p', { class: 'remark', part: 'remark' });
  const element = html(
    'div',
    { class: 'headline', part: 'headline' },
    html('h2', { id: 'model', part: 'title' }, model.label),
    total,
    each,
    remark,
  );
  return {
    element,
    show(result, said, isOutdated, figures, mend) {
      total.textContent = result ? figures.money(result.total) : '';
      const { perLeaver, leavers } = result ?? {};
      each.textContent =
        perLeaver && leavers
          ? interpolate(texts.forLeavers, { amount: figures.money(perLeaver), leavers: figures.number(leavers) })
          : ((result && basisInWords(result, say, figures.number)) ?? '');
      remark.replaceChildren(mend === undefined ? said : linkButton(said, mend));
      element.toggleAttribute('data-outdated', isOutdated);
    },
  };
}
