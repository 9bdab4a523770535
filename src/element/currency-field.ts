import { currencies } from '../numbers/currency.js';
import { type Field, fieldFrame, type OnEdit } from './field.js';
import { html } from './html.js';
import type { UiContext } from './ui-context.js';

// The most traded, and so the likeliest; all others follow by code.
const common = ['USD', 'EUR', 'GBP', 'JPY', 'KRW', 'CNY', 'INR', 'CAD', 'AUD', 'CHF'];

/** Creates the currency field. If the host names no currency, the first option is to name none. */
export function currencyField({ texts }: UiContext, hostCurrency: string | undefined, edited: OnEdit): Field {
  const names = new Intl.DisplayNames(texts.locale, { type: 'currency', fallback: 'none' });
  const usual = [...new Set([hostCurrency ?? '', ...common])].filter((code) => currencies().includes(code));
  const optionOf = (code: string) => {
    const name = names.of(code);
    return html('option', { value: code }, name === undefined ? code : `${code} – ${name}`);
  };
  const none = hostCurrency === undefined ? [html('option', { value: '' }, texts.currencyNotChosen)] : [];
  const control = html('select', {}, ...none, ...usual.map(optionOf));
  // All others are named only for a person who comes to choose, because there are many.
  const nameAll = () => {
    const listed = new Set([...control.options].map(({ value }) => value));
    control.append(
      ...currencies()
        .filter((code) => !listed.has(code))
        .map(optionOf),
    );
  };
  for (const event of ['focus', 'pointerdown']) control.addEventListener(event, nameAll, { once: true });
  // With the arrow keys, some browsers fire `change` only when the field is left.
  control.addEventListener('input', () => edited('currency', control.value === '' ? undefined : control.value));
  const field = fieldFrame('currency', texts.currency, { texts }, control);
  field.element.toggleAttribute('data-given', true);
  return {
    ...field,
    // An invalid currency cannot be selected; then nothing is selected, and the library reports it.
    fill: (given) => {
      const code = String(given ?? hostCurrency ?? '');
      control.value = code;
      if (control.value === code || !currencies().includes(code)) return;
      control.append(optionOf(code));
      control.value = code;
    },
  };
}
