import type { Decimal } from 'decimal.js';
import type { AnyResult } from '../evaluation/evaluate.js';
import { interpolate } from '../messages/translate.js';
import type { CalculatorInput } from './calculator-input.js';
import { html } from './html.js';
import { signed } from './signed-money.js';
import type { UiContext } from './ui-context.js';

/** A case that a person kept, beside the one in the form. */
export interface KeptCase {
  readonly element: HTMLElement;
  readonly show: (value: CalculatorInput, result: AnyResult | undefined, wording: UiContext) => void;
}

/** Creates the comparison with a case that was kept before; `restore` shows that case again. */
export function keptCase({ texts }: UiContext, restore: (value: CalculatorInput) => void): KeptCase {
  let kept: { readonly value: CalculatorInput; readonly total: Decimal; readonly currency: string } | undefined;
  let now: { readonly value: CalculatorInput; readonly result: AnyResult; readonly wording: UiContext } | undefined;
  const text = html('p', {});
  const button = (label: string, pressed: () => void) => {
    const element = html('button', { type: 'button', part: 'button' }, label);
    element.addEventListener('click', pressed);
    return element;
  };
  const keep = button(texts.keep, () => {
    if (now) kept = { value: now.value, total: now.result.total, currency: now.result.currency };
    draw();
    back.focus();
  });
  const back = button(texts.backToKept, () => kept && restore(kept.value));
  const forget = button(texts.forget, () => {
    kept = undefined;
    draw();
    keep.focus();
  });
  const element = html('div', { class: 'kept', part: 'comparison' }, text, keep, back, forget);

  function draw(): void {
    element.hidden = now === undefined;
    keep.hidden = kept !== undefined;
    back.hidden = forget.hidden = kept === undefined;
    text.hidden = kept === undefined;
    if (now === undefined || kept === undefined) return;
    const { result, wording } = now;
    const isSame = kept.currency === result.currency;
    text.textContent = isSame
      ? interpolate(texts.compared, {
          before: wording.figures.money(kept.total),
          now: wording.figures.money(result.total),
          difference: signed(result.total.minus(kept.total), wording.figures.money),
        })
      : texts.otherCurrency;
  }

  return {
    element,
    show(value, result, wording) {
      now = result && { value, result, wording };
      draw();
    },
  };
}
