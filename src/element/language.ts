import { isLanguage, type Language, textsIn } from './texts.js';

/** What a host says about the language of the calculator. */
export interface Spoken {
  readonly language: Language;
  /** A BCP 47 language tag for figures. */
  readonly locale: string;
}

/**
 * The language and the locale: what the attributes say, else what the page around the element says in `lang`, else English.
 */
export function spokenIn(element: Element): Spoken {
  const page = element.closest('[lang]')?.getAttribute('lang') ?? '';
  const ofPage = page.split('-')[0]?.toLowerCase() ?? '';
  const named = element.getAttribute('language') ?? '';
  const language = isLanguage(named) ? named : isLanguage(ofPage) ? ofPage : 'en';
  const candidates = [element.getAttribute('locale') ?? '', ofPage === language ? page : ''];
  return { language, locale: candidates.find(isLocale) ?? textsIn(language).locale };
}

/** Whether figures can be written in a locale: `nl-BE`, `en`. */
export function isLocale(tag: string): boolean {
  try {
    return tag !== '' && Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
