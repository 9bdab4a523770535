import { minorUnit } from '../currency.js';
import { isLocale } from './language.js';
import { models } from './models.js';
import { isLanguage } from './texts.js';

/** An attribute that cannot be used is an error of the page, which the browser reports. */
export function refuseAttribute(name: string, text: string): void {
  const wrong = (must: string) => {
    throw new RangeError(`<turnover-cost-calculator ${name}="${text}">: ${name} must be ${must}.`);
  };
  if (name === 'model' && !Object.hasOwn(models, text)) wrong(`one of ${Object.keys(models).join(', ')}`);
  if (name === 'currency' && minorUnit(text) === undefined) wrong('a currency code of ISO 4217 such as USD or EUR');
  if (name === 'language' && !isLanguage(text)) wrong('en, ko or nl');
  if (name === 'locale' && !isLocale(text)) wrong('a BCP 47 language tag such as nl-BE');
}
