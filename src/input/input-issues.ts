import type { Issue, Place } from '../messages/issue.js';
import type { Message } from '../messages/message.js';
import { describeValue, displayPath } from '../messages/phrases.js';
import { english, type Translator } from '../messages/translate.js';
import type { ModelInput } from '../model/model.js';
import type { Input } from '../model/section.js';
import { minorUnit } from '../numbers/currency.js';

/** The issue of an input of a model that must be given and is not. */
export function requiredByModel({ path, definition }: ModelInput, say: Translator<Message>): Issue {
  return requiredInput(path, definition.help ?? definition.label, say);
}

/** The issue of an input that must be given; `said` is what it is. */
export function requiredInput(path: string, said: string, say: Translator<Message>): Issue {
  const what = said.replace(/[.]?$/, '.');
  return { path, code: 'required', message: say('{path} must be given: {what}', { path, what }) };
}

/** What is to be given, in English: a help that is a sentence says more of it, not what it is. */
export function inputDescription({ label, help }: Input): string {
  if (help === undefined) return label;
  return /^\p{Ll}/u.test(help) ? help : `${label}. ${help}`;
}

/** The issue of a key that no input has, with the path that was probably meant. */
export function unknownInput(place: Place, meant: string | undefined, say: Translator<Message> = english): Issue {
  const text = meant === undefined ? '{path} is not an input.' : '{path} is not an input; did you mean {meant}?';
  return { ...place, code: 'unknownInput', message: say(text, { path: displayPath(place.path), meant }) };
}

/** The issue of a key that is written as a path, with the object that was meant: `{ pay: { newHire: … } }`. */
export function pathAsKey(place: Place, meant: string, say: Translator<Message>): Issue {
  const object = meant.split('.').reduceRight((inner, name) => `{ ${name}: ${inner} }`, '…');
  const message = say('{path} is a path, not a key: write {object}.', { path: displayPath(place.path), object });
  return { ...place, code: 'unknownInput', message };
}

/** The issue of what is no currency code, with the code that was probably meant. */
export function unknownCurrency(currency: unknown, say: Translator<Message> = english): Issue {
  const upper = typeof currency === 'string' && currency.length < 10 ? currency.trim().toUpperCase() : '';
  const hint = minorUnit(upper) === undefined ? '' : say(' (write {figure})', { figure: upper });
  const given = describeValue(currency, say);
  const path = 'currency';
  const must = say('must be a currency code of ISO 4217 such as USD or EUR; {given} was given{hint}', { given, hint });
  return { path, code: 'unknownCurrency', message: say('{path} {must}.', { path, must }) };
}
