import { type CalculatorLanguage, english } from './calculator-language.js';

/** The language settings of a calculator. */
export interface PageLocale {
  readonly language: CalculatorLanguage;
  /** A BCP 47 language tag for figures. */
  readonly locale: string;
}

/**
 * Detects the language and the locale: from the attributes, else from `lang` of the page around the element, else
 * English. A language that is not loaded is ignored.
 */
export function detectLocale(element: Element, languages: ReadonlyMap<string, CalculatorLanguage>): PageLocale {
  const page = langAround(element);
  const ofPage = page.split('-')[0]?.toLowerCase() ?? '';
  const language = languages.get(element.getAttribute('language') ?? '') ?? languages.get(ofPage) ?? english;
  const candidates = [element.getAttribute('locale') ?? '', ofPage === language.tag ? page : ''];
  return { language, locale: candidates.find(isLocale) ?? language.ui.locale };
}

/** Returns the `lang` of an element: on itself or around it, also outside a shadow root. */
function langAround(element: Element): string {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  if (lang != null) return lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langAround(root.host) : '';
}

/** The functions to call whenever a `lang` on a page changes. */
export class LangWatch {
  readonly #heeders = new Set<() => void>();
  readonly #observer = new MutationObserver(() => {
    for (const heed of this.#heeders) heed();
  });

  /** Starts to call a function. */
  add(page: Document, heed: () => void): void {
    if (this.#heeders.size === 0) this.#observer.observe(page, { attributeFilter: ['lang'], subtree: true });
    this.#heeders.add(heed);
  }

  /** Stops calling a function. */
  delete(heed: () => void): void {
    this.#heeders.delete(heed);
    if (this.#heeders.size === 0) this.#observer.disconnect();
  }
}

/** Returns true if numbers can be formatted in a locale, such as `nl-BE` or `en`. */
export function isLocale(tag: string): boolean {
  try {
    return tag !== '' && Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
