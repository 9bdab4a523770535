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

/** Calls a function whenever a `lang` on the page changes, until the observer is disconnected. */
export function watchLang(element: Element, changed: () => void): MutationObserver {
  const observer = new MutationObserver(changed);
  observer.observe(element.ownerDocument, { attributeFilter: ['lang'], subtree: true });
  return observer;
}

/** Returns true if numbers can be formatted in a locale, such as `nl-BE` or `en`. */
export function isLocale(tag: string): boolean {
  try {
    return tag !== '' && Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
