import { FormControl } from './form-control.js';
import { detectLocale } from './language.js';

/** A control whose words and figures are written as its page says, each by an attribute and a property. */
export class LocalizedControl extends FormControl {
  /** The currency where the value names none. */
  get currency(): string | null {
    return this.getAttribute('currency');
  }

  set currency(currency: string | null) {
    this.#reflect('currency', currency);
  }

  /** Whether the form does not ask for the currency, and links in another are not opened. */
  get fixedCurrency(): boolean {
    return this.hasAttribute('fixed-currency');
  }

  set fixedCurrency(fixed: boolean) {
    this.toggleAttribute('fixed-currency', fixed);
  }

  /** The BCP 47 language tag that figures are written for. */
  get locale(): string {
    return detectLocale(this).locale;
  }

  set locale(locale: string | null) {
    this.#reflect('locale', locale);
  }

  /** The language of the words: `en`, `ko` or `nl`. */
  get language(): string {
    return detectLocale(this).language;
  }

  set language(language: string | null) {
    this.#reflect('language', language);
  }

  #reflect(name: string, value: string | null): void {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }
}
