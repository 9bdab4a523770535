import { minorUnit } from '../numbers/currency.js';
import { type CalculatorInput, isGroup } from './calculator-input.js';
import { isLocale } from './language.js';
import { models } from './models.js';

/** Throws a `RangeError` if an attribute is invalid. The browser reports it as an error of the page. */
export function refuseAttribute(name: string, text: string): void {
  const wrong = (must: string) => {
    throw new RangeError(`<turnover-cost-calculator ${name}="${text}">: ${name} must be ${must}.`);
  };
  if (name === 'model' && !Object.hasOwn(models, text)) wrong(`one of ${Object.keys(models).join(', ')}`);
  if (name === 'currency' && currencyIn(text) === undefined) wrong('a currency code of ISO 4217 such as USD or EUR');
  if (name === 'value' && inputIn(text) === undefined) wrong('an input as JSON such as {"leavers":24}');
  if (name === 'language' && !isLocale(text)) wrong('the tag of a language such as en, ko or nl');
  if (name === 'heading-level' && !/^[1-6]$/.test(text)) wrong('a level from 1 to 6');
  if (name === 'locale' && !isLocale(text)) wrong('a BCP 47 language tag such as nl-BE');
}

/**
 * Parses the input in an attribute as JSON. Returns `undefined` if it is invalid, and an empty input if there is no
 * attribute.
 */
export function inputIn(text: string | null): CalculatorInput | undefined {
  try {
    const input: unknown = JSON.parse(text ?? '{}');
    return isGroup(input) ? input : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the currency in an attribute, or `undefined` if it is missing or invalid. */
export function currencyIn(text: string | null): string | undefined {
  return text === null || minorUnit(text) === undefined ? undefined : text;
}
