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
export interface ModelTexts<S extends Sections = Sections, Text extends string = string> {
  readonly label: string;
  /** Left out where the model has no leavers. */
  readonly leavers?: InputTexts;
  readonly sections: { readonly [Name in keyof S]: SectionTexts<S[Name]> };
  /** Everything else, by the English that it stands for: problems, notices, units, formulas in words, charts, sources. */
  readonly words: Readonly<Record<Text, string>>;
}

/** The turnover model in one language. */
export type TurnoverTexts = ModelTexts<
  TurnoverSections,
  Message | FormatText | ChartText | TurnoverText | TurnoverSource
> & {
  readonly leavers: InputTexts;
};

/** The lost revenue model in one language. */
export type LostRevenueTexts = ModelTexts<
  LostRevenueSections,
  Message | FormatText | ChartText | LostRevenueText | LostRevenueSource
>;

/** The customer profit model in one language. */
export type CustomerProfitTexts = ModelTexts<
  CustomerProfitSections,
  Message | FormatText | ChartText | CustomerProfitText | CustomerProfitSource
>;

/** The margin at risk model in one language. */
export type MarginAtRiskTexts = ModelTexts<MarginAtRiskSections, Message | FormatText | ChartText | MarginAtRiskText>;

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
};
