import type { ChartTexts } from '../chart/texts.js';
import type { schemaTexts } from '../compile/texts.js';
import type { BothTexts, FormatTexts, FormulaTexts } from '../format/texts.js';
import type { CustomerProfitSections } from '../lost-revenue/customer-profit-model.js';
import type { MarginAtRiskSections } from '../lost-revenue/margin-at-risk.js';
import type { LostRevenueSections } from '../lost-revenue/model.js';
import type {
  customerProfitTexts,
  lostRevenueTexts,
  marginAtRiskTexts,
  sideBySideTexts,
} from '../lost-revenue/texts.js';
import type { CoreTexts } from '../messages/texts.js';
import type { Texts, Translations, WordsOf } from '../messages/translate.js';
import type { Sections } from '../model/model.js';
import type { AnySection } from '../model/section.js';
import type { TurnoverSections } from '../turnover/model.js';
import type { hourlyPayTexts, turnoverTexts } from '../turnover/texts.js';

/** An input in one language: its label, or its label with what else is said of it. */
export type InputTexts = string | { readonly label: string; readonly help?: string; readonly why?: string };

/** A section in one language: its label, and those of everything in it. A name that is missing does not compile. */
export interface SectionTexts<S extends AnySection = AnySection> {
  readonly label: string;
  readonly inputs: { readonly [Name in keyof S['inputs']]: InputTexts };
  readonly quantities: { readonly [Name in keyof S['quantities']]: string };
  readonly lines: { readonly [Name in keyof S['lines']]: string };
}

/** A model in one language, as plain data. */
export interface ModelTexts<S extends Sections = Sections, Table extends Texts = Texts> {
  readonly label: string;
  /** Left out where the model has no leavers. */
  readonly leavers?: InputTexts;
  readonly sections: { readonly [Name in keyof S]: SectionTexts<S[Name]> };
  /** Everything else, by key: problems, notices, units, formulas in words, charts. */
  readonly words: WordsOf<Table>;
  /**
   * Sources, by the source that they stand for, so that a source of your own is never taken for another. One that is left
   * out stays as it is: publications are called what they are called.
   */
  readonly sources: Translations;
}

/** What is said of every model. */
type SharedTexts =
  | CoreTexts
  | typeof schemaTexts
  | FormatTexts
  | BothTexts
  | FormulaTexts
  | ChartTexts
  | typeof hourlyPayTexts;

/** The turnover model in one language. */
export type TurnoverTexts = ModelTexts<TurnoverSections, SharedTexts | typeof turnoverTexts> & {
  readonly leavers: InputTexts;
};

/** The lost revenue model in one language. */
export type LostRevenueTexts = ModelTexts<
  LostRevenueSections,
  SharedTexts | typeof lostRevenueTexts | typeof sideBySideTexts
>;

/** The customer profit model in one language. */
export type CustomerProfitTexts = ModelTexts<CustomerProfitSections, SharedTexts | typeof customerProfitTexts>;

/** The margin at risk model in one language. */
export type MarginAtRiskTexts = ModelTexts<MarginAtRiskSections, SharedTexts | typeof marginAtRiskTexts>;

/** A language as plain data: every model that a page shows. */
export interface Language {
  /** BCP 47, for the `lang` of a page: `ko`. */
  readonly tag: string;
  readonly turnover: TurnoverTexts;
  readonly lostRevenue: LostRevenueTexts;
  readonly customerProfit: CustomerProfitTexts;
  readonly marginAtRisk: MarginAtRiskTexts;
}

/** What is known of a model in a language: sections of the model that have no texts stay as they are. */
export type SomeTexts<S extends Sections> = {
  readonly label?: string;
  readonly leavers?: InputTexts;
  readonly sections: { readonly [Name in keyof S]?: SectionTexts<S[Name]> };
  readonly words: Translations;
  readonly sources?: Translations;
};
