import type { UiTexts } from '../languages/calculator-texts.js';
import { interpolate } from '../messages/translate.js';
import type { LinkError, SharedState } from './shared-state.js';

/** The links that a calculator opens. */
export interface AcceptedLink {
  readonly model: string;
  /** The only currency of the calculator; `undefined` if any can be chosen. */
  readonly currency: string | undefined;
}

/** Returns why a calculator does not open a shared state, or an empty text if it does. */
export function linkErrorOf(form: SharedState | LinkError, { model, currency }: AcceptedLink, texts: UiTexts): string {
  if (form === 'newer') return texts.linkNewer;
  if (form === 'unreadable') return texts.linkUnreadable;
  if (form === 'tooLong') return texts.linkTooLong;
  if (form.model !== model) return interpolate(texts.linkOfOtherModel, { model: form.model });
  const theirs = form.input.currency ?? currency;
  if (currency === undefined || theirs === currency) return '';
  return interpolate(texts.linkOfOtherCurrency, { theirs: String(theirs), ours: currency });
}
