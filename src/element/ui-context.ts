import type { Decimal } from 'decimal.js';
import { createNumberFormat, type NumberFormat } from '../format/number-format.js';
import type { FormatTexts } from '../format/texts.js';
import type { UiTexts } from '../languages/calculator-texts.js';
import type { CoreTexts } from '../messages/texts.js';
import type { Translator } from '../messages/translate.js';
import type { Model } from '../model/model.js';
import { plain } from '../numbers/plain.js';
import { type CreateHeading, headingsFrom } from './html.js';
import type { PageLocale } from './language.js';
import { type LocalizedNumber, localizedNumber } from './localized-number.js';
import { translatorFor } from './models.js';
import { roundedMoney } from './rounded-money.js';

/** The context of everything that the calculator shows: the model, the words and the number formats. */
export interface UiContext {
  /** The model, in the language of the calculator. */
  readonly model: Model;
  readonly texts: UiTexts;
  /** The translator of printed results. */
  readonly say: Translator<CoreTexts | FormatTexts>;
  readonly locale: string;
  readonly currency: string;
  readonly numbers: LocalizedNumber;
  readonly figures: NumberFormat;
  /** Formats an amount rounded to three digits. */
  readonly rounded: (amount: Decimal) => string;
  /** Formats a share as a whole percentage. */
  readonly percent: (share: Decimal) => string;
  /** Creates a heading; 0 is that of the calculator, 1 is below it. */
  readonly heading: CreateHeading;
  /** Returns the same context for amounts in another currency. */
  readonly inCurrency: (currency: string) => UiContext;
}

/** Creates the context of everything that the calculator shows. */
export function uiContext(model: Model, page: PageLocale, currency: string, headingLevel: number): UiContext {
  const { language, locale } = page;
  const say = translatorFor(language);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    model,
    texts: language.ui,
    say,
    locale,
    currency,
    numbers: localizedNumber(locale),
    figures: createNumberFormat(locale, currency, say),
    rounded: roundedMoney(locale, currency),
    percent: (share) => percent.format(plain(share)),
    heading: headingsFrom(headingLevel),
    inCurrency(other) {
      return other === currency ? this : uiContext(model, page, other, headingLevel);
    },
  };
}
