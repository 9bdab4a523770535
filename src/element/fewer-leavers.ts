import type { AnyResult } from '../evaluation/evaluate.js';
import { interpolate } from '../messages/translate.js';
import { plain } from '../numbers/plain.js';
import { html } from './html.js';
import type { UiContext } from './ui-context.js';

/** The saving of fewer leavers. */
export interface FewerLeavers {
  readonly element: HTMLElement;
  readonly show: (result: AnyResult | undefined, wording: UiContext) => void;
}

/** Creates a slider of the leavers that a firm could keep, with what they are worth. A model without leavers has none. */
export function fewerLeavers({ texts, heading }: UiContext): FewerLeavers {
  const slider = html('input', { type: 'range', min: '0', step: '1', value: '1', 'aria-labelledby': 'fewer' });
  const worth = html('p', { class: 'worth' });
  const saved = html('output', { class: 'saved-money', for: 'fewer-slider' });
  slider.id = 'fewer-slider';
  const element = html(
    'section',
    { class: 'fewer', part: 'what-if', hidden: true },
    heading(1, { id: 'fewer' }, texts.whatIf),
    worth,
    slider,
    saved,
  );
  let say = () => {};
  slider.addEventListener('input', () => say());
  return {
    element,
    show(result, { rounded, figures, locale }) {
      const { perLeaver, leavers } = result ?? {};
      element.hidden = !perLeaver?.greaterThan(0) || !leavers?.greaterThanOrEqualTo(1);
      if (element.hidden || perLeaver === undefined || leavers === undefined) return;
      const wasMoved = slider.value;
      slider.max = String(Math.floor(plain(leavers)));
      slider.value = wasMoved;
      worth.textContent = interpolate(texts.oneFewer, { amount: rounded(perLeaver) });
      const count = new Intl.NumberFormat(locale);
      say = () => {
        const fewer = Number(slider.value);
        const text = interpolate(texts.fewer, {
          count: count.format(fewer),
          before: figures.number(leavers),
          after: figures.number(leavers.minus(fewer)),
          amount: rounded(perLeaver.times(fewer)),
        });
        saved.textContent = text;
        slider.setAttribute('aria-valuetext', text);
      };
      say();
    },
  };
}
