import type { SharedForm, Unread } from './shared-form.js';
import { filledIn, type Texts } from './texts.js';

/** Why a case that was kept or passed on is not opened by a calculator of this model; empty where it is. */
export function refusalOf(form: SharedForm | Unread, model: string, texts: Texts): string {
  if (form === 'newer') return texts.linkNewer;
  if (form === 'unreadable') return texts.linkUnreadable;
  if (form === 'tooLong') return texts.linkTooLong;
  return form.model === model ? '' : filledIn(texts.linkOfOtherModel, { model: form.model });
}
