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

/** The models that the attribute `model` chooses from. */
// Without the names of their sections, which a form reads from the model itself.
export const models = byName as unknown as Readonly<Record<keyof typeof byName, Model>>;

/** What a model is called in a shared form; `own` for any that is not of this package. */
export function nameOf(model: Model): string {
  return Object.entries(models).find(([, known]) => known === model)?.[0] ?? 'own';
}

/** Says in a language what a printed result says. */
export function translatorFor(language: CalculatorLanguage): Translator<CoreTexts | FormatTexts> {
  return withFallback(createTranslator(language.turnover.words), formatEnglish);
}

/** A model in a language, its messages with figures as in the fields. A page's own model says what it was written to say. */
export function translatedModel(model: Model, { language, locale }: PageLocale): Model {
  const { turnover, lostRevenue } = language;
  const numbers = localizedNumber(locale);
  const write = (figure: Figure) => numbers.write(isMoneyValue(figure) ? plainDigits(figure) : figure);
  if (model === models.turnover) return translateModel(turnoverModel, turnover, write) as unknown as Model;
  if (model === models['lost-revenue']) return translateModel(lostRevenueModel, lostRevenue, write) as unknown as Model;
  return model;
}

/** What is no model is an error of the page, before anything of it is drawn. */
export function refuseModel(model: unknown): void {
  if ((model as Partial<Model> | null | undefined)?.['~standard']?.vendor === 'turnover-cost') return;
  throw new TypeError('<turnover-cost-calculator>: its property model must be a model, such as model({ … }) gives.');
}
