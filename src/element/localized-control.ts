import { type CalculatorLanguage, english } from './calculator-language.js';
import { FormControl } from './form-control.js';
import { detectLocale, type PageLocale } from './language.js';

/** Tells, in the window, that there is one more language. */
export const languageAdded = 'turnover-cost-language-added';

/** A control whose words and figures are written as its page says, each by an attribute and a property. */
export class LocalizedControl extends FormControl {
  static readonly #languages = new Map([[english.tag, english]]);

  /**
   * Adds a language; each calculator on the page is told, and uses it if its page asks for it.
   *
   * @internal
   */
  static addLanguage(language: CalculatorLanguage): void {
    LocalizedControl.#languages.set(language.tag, language);
    window.dispatchEvent(new Event(languageAdded));
  }

  /** @internal What the page asks for, of the languages that are there. */
  get pageLocale(): PageLocale {
    return detectLocale(this, LocalizedControl.#languages);
  }

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
    return this.pageLocale.locale;
  }

  set locale(locale: string | null) {
    this.#reflect('locale', locale);
  }

  /** The language of the words: `en`, or one whose file the page has loaded, such as `ko` or `nl`. */
  get language(): string {
    return this.pageLocale.language.tag;
  }

  set language(language: string | null) {
    this.#reflect('language', language);
  }

  #reflect(name: string, value: string | null): void {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }
}
