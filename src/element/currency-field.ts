import { currencies } from '../currency.js';
import { type Edited, type Field, framed } from './field.js';
import { html } from './html.js';
import type { Texts } from './texts.js';

/** The choice of the currency; where the host names none, the first choice is to name none. */
export function currencyField(texts: Texts, hostCurrency: string | undefined, edited: Edited): Field {
  const names = new Intl.DisplayNames(texts.locale, { type: 'currency', fallback: 'none' });
  const codes = currencies().map((code) => {
    const name = names.of(code);
    return html('option', { value: code }, name === undefined ? code : `${code} – ${name}`);
  });
  const none = hostCurrency === undefined ? [html('option', { value: '' }, texts.currencyNotChosen)] : [];
  const control = html('select', {}, ...none, ...codes);
  let known: string | undefined;
  const edit = () => {
    if (control.value === known) return;
    known = control.value;
    edited('currency', known === '' ? undefined : known);
  };
  // Some browsers tell of a choice by the arrow keys at once, and of the change only when the field is left.
  control.addEventListener('input', edit);
  control.addEventListener('change', edit);
  const field = framed('currency', texts.currency, control);
  field.element.toggleAttribute('data-given', true);
  return {
    ...field,
    // What is no currency cannot be shown as one: nothing is chosen, and the library reports it.
    fill(given) {
      const isGiven = given !== undefined && given !== null && given !== '';
      control.value = isGiven ? String(given) : (hostCurrency ?? '');
      known = control.selectedIndex === -1 ? undefined : control.value;
    },
  };
}
