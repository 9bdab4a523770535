import { type CalculatorLanguage, english } from './calculator-language.js';
import { FormControl } from './form-control.js';
import { detectLocale, LangWatch, type PageLocale } from './language.js';

/** The name of the window event that reports a new language. */
export const languageAdded = 'turnover-cost-language-added';

/** A form control with the language, locale and currency of its page, each as an attribute and a property. */
export class LocalizedControl extends FormControl {
  static readonly #languages = new Map([[english.tag, english]]);
  static readonly #watches = new WeakMap<Document, LangWatch>();
  #watch: LangWatch | undefined;

  /**
   * Adds a language. Each calculator on the page is notified, and uses it if its page asks for it.
   *
   * @internal
   */
  static addLanguage(language: CalculatorLanguage): void {
    LocalizedControl.#languages.set(language.tag, language);
    window.dispatchEvent(new Event(languageAdded));
  }

  /** Calls a function whenever a `lang` on the page changes. All calculators of a page share one observer. */
  protected watchLanguage(heed: () => void): void {
    const page = this.ownerDocument;
    const watch = LocalizedControl.#watches.get(page) ?? new LangWatch();
    LocalizedControl.#watches.set(page, watch);
    watch.add(page, heed);
    this.#watch = watch;
  }

  protected ignoreLanguage(heed: () => void): void {
    this.#watch?.delete(heed);
  }

  /** @internal The settings of the page, limited to the languages that are loaded. */
  get pageLocale(): PageLocale {
    return detectLocale(this, LocalizedControl.#languages);
  }

  /** The currency if the value names none. */
  get currency(): string | null {
    return this.getAttribute('currency');
  }

  set currency(currency: string | null) {
    this.#reflect('currency', currency);
  }

  /** True if the form does not ask for the currency, and links in another currency are not opened. */
  get fixedCurrency(): boolean {
    return this.hasAttribute('fixed-currency');
  }

  set fixedCurrency(fixed: boolean) {
    this.toggleAttribute('fixed-currency', fixed);
  }

  /** The BCP 47 language tag of figures. */
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

  /** The level of the first heading, 1 to 6; 2 by default. */
  get headingLevel(): number {
    const level = Number(this.getAttribute('heading-level') ?? 2);
    return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
  }

  set headingLevel(level: number) {
    this.#reflect('heading-level', String(level));
  }

  #reflect(name: string, value: string | null): void {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }
}
