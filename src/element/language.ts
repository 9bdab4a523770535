import { type CalculatorLanguage, english } from './calculator-language.js';

/** What a host says about the language of the calculator. */
export interface PageLocale {
  readonly language: CalculatorLanguage;
  /** A BCP 47 language tag for figures. */
  readonly locale: string;
}

/**
 * The language and the locale: what the attributes say, else what the page around the element says in `lang`, else English.
 * A language that is not there is passed over.
 */
export function detectLocale(element: Element, languages: ReadonlyMap<string, CalculatorLanguage>): PageLocale {
  const page = langAround(element);
  const ofPage = page.split('-')[0]?.toLowerCase() ?? '';
  const language = languages.get(element.getAttribute('language') ?? '') ?? languages.get(ofPage) ?? english;
  const candidates = [element.getAttribute('locale') ?? '', ofPage === language.tag ? page : ''];
  return { language, locale: candidates.find(isLocale) ?? language.ui.locale };
}

/** What `lang` says for an element: on itself or around it, also where it stands in the shadow of another. */
function langAround(element: Element): string {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  if (lang != null) return lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langAround(root.host) : '';
}

/** Tells when `lang` of the page, or of anything on it, becomes another, until it is disconnected. */
export function watchLang(element: Element, changed: () => void): MutationObserver {
  const observer = new MutationObserver(changed);
  observer.observe(element.ownerDocument, { attributeFilter: ['lang'], subtree: true });
  return observer;
}

/** Whether figures can be written in a locale: `nl-BE`, `en`. */
export function isLocale(tag: string): boolean {
  try {
    return tag !== '' && Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
