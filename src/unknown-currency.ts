import { shown } from './amount.js';
import { minorUnit } from './currency.js';
import type { Issue } from './issue.js';
import type { Message } from './messages.js';
import { inEnglish, type Say } from './say.js';

/** The issue of what is no currency code, with the code that was probably meant. */
export function unknownCurrency(currency: unknown, say: Say<Message> = inEnglish): Issue {
  const upper = typeof currency === 'string' && currency.length < 10 ? currency.trim().toUpperCase() : '';
  const hint = minorUnit(upper) === undefined ? '' : say(' (write {figure})', { figure: upper });
  const given = shown(currency, say);
  const path = 'currency';
  const must = say('must be a currency code of ISO 4217 such as USD or EUR; {given} was given{hint}', { given, hint });
  return { path, code: 'unknownCurrency', message: say('{path} {must}.', { path, must }) };
}
