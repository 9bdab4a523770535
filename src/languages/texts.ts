import type { ChartText } from '../chart/message.js';
import type { FormatText } from '../format/message.js';
import type { CustomerProfitSections } from '../lost-revenue/customer-profit-model.js';
import type { MarginAtRiskSections } from '../lost-revenue/margin-at-risk.js';
import type { LostRevenueSections } from '../lost-revenue/model.js';
import type {
  CustomerProfitSource,
  CustomerProfitText,
  LostRevenueSource,
  LostRevenueText,
  MarginAtRiskText,
} from '../lost-revenue/texts.js';
import type { Message } from '../messages/message.js';
import type { Translations } from '../messages/translate.js';
import type { Sections } from '../model/model.js';
import type { AnySection } from '../model/section.js';
import type { TurnoverSections } from '../turnover/model.js';
import type { TurnoverSource, TurnoverText } from '../turnover/texts.js';

/** The texts of an input in one language: its label, or its label with its help and the reason of its bounds. */
export type InputTexts = string | { readonly label: string; readonly help?: string; readonly why?: string };

/**
 * The texts of a section in one language: its label, and the texts of everything in it. A missing name does not
 * compile.
 */
export interface SectionTexts<S extends AnySection = AnySection> {
  readonly label: string;
  readonly inputs: { readonly [Name in keyof S['inputs']]: InputTexts };
  readonly quantities: { readonly [Name in keyof S['quantities']]: string };
  readonly lines: { readonly [Name in keyof S['lines']]: string };
}

/** The texts of a model in one language, as plain data. */
export interface ModelTexts<S extends Sections = Sections, Text extends string = string> {
  readonly label: string;
  /** Missing if the model has no leavers. */
  readonly leavers?: InputTexts;
  readonly sections: { readonly [Name in keyof S]: SectionTexts<S[Name]> };
  /** All other texts, by their English form: problems, notices, units, formulas in words, charts, sources. */
  readonly words: Readonly<Record<Text, string>>;
}

/** The texts of the turnover model in one language. */
export type TurnoverTexts = ModelTexts<
  TurnoverSections,
  Message | FormatText | ChartText | TurnoverText | TurnoverSource
> & {
  readonly leavers: InputTexts;
};

/** The texts of the lost revenue model in one language. */
export type LostRevenueTexts = ModelTexts<
  LostRevenueSections,
  Message | FormatText | ChartText | LostRevenueText | LostRevenueSource
>;

/** The texts of the customer profit model in one language. */
export type CustomerProfitTexts = ModelTexts<
  CustomerProfitSections,
  Message | FormatText | ChartText | CustomerProfitText | CustomerProfitSource
>;

/** The texts of the margin at risk model in one language. */
export type MarginAtRiskTexts = ModelTexts<MarginAtRiskSections, Message | FormatText | ChartText | MarginAtRiskText>;

/** A language as plain data: the texts of every model. */
export interface Language {
  /** The BCP 47 tag, such as `ko`, for the `lang` of a page. */
  readonly tag: string;
  readonly turnover: TurnoverTexts;
  readonly lostRevenue: LostRevenueTexts;
  readonly customerProfit: CustomerProfitTexts;
  readonly marginAtRisk: MarginAtRiskTexts;
}

/** The texts of a model that need not be complete; sections without texts stay as they are. */
export type SomeTexts<S extends Sections> = {
  readonly label?: string;
  readonly leavers?: InputTexts;
  readonly sections: { readonly [Name in keyof S]?: SectionTexts<S[Name]> };
  readonly words: Translations;
};
