import { type FormatTexts, formatEnglish } from '../format/texts.js';
import { translateModel } from '../languages/translate-model.js';
import { lostRevenueModel } from '../lost-revenue/model.js';
import type { CoreTexts } from '../messages/texts.js';
import {
  createTranslator,
  type Figure,
  isMoneyValue,
  plainDigits,
  type Translator,
  withFallback,
} from '../messages/translate.js';
import type { Model } from '../model/model.js';
import { turnoverModel } from '../turnover/model.js';
import type { CalculatorLanguage } from './calculator-language.js';
import type { PageLocale } from './language.js';
import { localizedNumber } from './localized-number.js';

const byName = { turnover: turnoverModel, 'lost-revenue': lostRevenueModel };

/** The models that the attribute `model` selects. */
// Typed without the names of their sections, because a form reads those from the model.
export const models = byName as unknown as Readonly<Record<keyof typeof byName, Model>>;

/** Returns the name of a model in a shared state, or `own` if it is not of this package. */
export function nameOf(model: Model): string {
  return Object.entries(models).find(([, known]) => known === model)?.[0] ?? 'own';
}

/** Creates the translator of printed results for a language. */
export function translatorFor(language: CalculatorLanguage): Translator<CoreTexts | FormatTexts> {
  return withFallback(createTranslator(language.turnover.words), formatEnglish);
}

/**
 * Returns a model in a language, with figures in messages formatted as in the fields. A page's own model is not
 * translated.
 */
export function translatedModel(model: Model, { language, locale }: PageLocale): Model {
  const { turnover, lostRevenue } = language;
  const numbers = localizedNumber(locale);
  const write = (figure: Figure) => numbers.write(isMoneyValue(figure) ? plainDigits(figure) : figure);
  if (model === models.turnover) return translateModel(turnoverModel, turnover, write) as unknown as Model;
  if (model === models['lost-revenue']) return translateModel(lostRevenueModel, lostRevenue, write) as unknown as Model;
  return model;
}

/** Throws a `TypeError` if a value is not a model. */
export function refuseModel(model: unknown): void {
  if ((model as Partial<Model> | null | undefined)?.['~standard']?.vendor === 'turnover-cost') return;
  throw new TypeError('<turnover-cost-calculator>: its property model must be a model, such as model({ … }) gives.');
}
