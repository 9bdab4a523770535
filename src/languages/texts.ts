import type { ChartTexts } from '../chart/texts.js';
import type { schemaTexts } from '../compile/texts.js';
import type { RangeTexts } from '../format/range-texts.js';
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
import type { PeopleTexts } from '../people/texts.js';
import type { StayBonusSections } from '../retention/bonus-model.js';
import type { RetentionPlanSections } from '../retention/plan-model.js';
import type { PayRaiseSections } from '../retention/raise-model.js';
import type { RetentionReviewSections } from '../retention/review-model.js';
import type {
  fewLeaversTexts,
  payRaiseTexts,
  programmeTexts,
  retentionPlanTexts,
  retentionReviewTexts,
  stayBonusTexts,
} from '../retention/texts.js';
import type { TurnoverSections } from '../turnover/model.js';
import type { plausibilityTexts, turnoverTexts } from '../turnover/texts.js';
import type { UncertaintyTexts } from '../uncertainty/texts.js';

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
export interface ModelTexts<S extends Sections = Sections, Table extends Texts = Texts> {
  readonly label: string;
  /** Missing if the model has no leavers. */
  readonly leavers?: InputTexts;
  readonly sections: { readonly [Name in keyof S]: SectionTexts<S[Name]> };
  /** All other texts, by their English form: problems, notices, units, formulas in words, charts, sources. */
  readonly words: WordsOf<Table>;
  /**
   * Sources, by the source that they translate, so that a source of your own is never taken for another. One that is left
   * out stays as it is: publications are called what they are called.
   */
  readonly sources: Translations;
}

/** The texts of the turnover model in one language. */
type SharedTexts =
  | CoreTexts
  | typeof schemaTexts
  | FormatTexts
  | BothTexts
  | FormulaTexts
  | ChartTexts
  | RangeTexts
  | UncertaintyTexts
  | typeof plausibilityTexts;

/** The turnover model in one language. */
export type TurnoverTexts = ModelTexts<TurnoverSections, SharedTexts | typeof turnoverTexts> & {
  readonly leavers: InputTexts;
};

/** The texts of the lost revenue model in one language. */
export type LostRevenueTexts = ModelTexts<
  LostRevenueSections,
  SharedTexts | typeof lostRevenueTexts | typeof sideBySideTexts
>;

/** The texts of the customer profit model in one language. */
export type CustomerProfitTexts = ModelTexts<CustomerProfitSections, SharedTexts | typeof customerProfitTexts>;

/** The texts of the margin at risk model in one language. */
export type MarginAtRiskTexts = ModelTexts<MarginAtRiskSections, SharedTexts | typeof marginAtRiskTexts>;

/** The texts of the retention plan model in one language. */
export type RetentionPlanTexts = ModelTexts<
  RetentionPlanSections,
  SharedTexts | typeof fewLeaversTexts | typeof programmeTexts | typeof retentionPlanTexts
>;

/** The texts of the retention review model in one language. */
export type RetentionReviewTexts = ModelTexts<
  RetentionReviewSections,
  SharedTexts | typeof fewLeaversTexts | typeof programmeTexts | typeof retentionReviewTexts
>;

/** The texts of the pay raise model in one language. */
export type PayRaiseTexts = ModelTexts<PayRaiseSections, SharedTexts | typeof fewLeaversTexts | typeof payRaiseTexts>;

/** The texts of the stay bonus model in one language. */
export type StayBonusTexts = ModelTexts<StayBonusSections, SharedTexts | typeof stayBonusTexts>;

/** A language as plain data: the texts of every model. */
export interface Language {
  /** The BCP 47 tag, such as `ko`, for the `lang` of a page. */
  readonly tag: string;
  readonly turnover: TurnoverTexts;
  readonly lostRevenue: LostRevenueTexts;
  readonly customerProfit: CustomerProfitTexts;
  readonly marginAtRisk: MarginAtRiskTexts;
  readonly retentionPlan: RetentionPlanTexts;
  readonly retentionReview: RetentionReviewTexts;
  readonly payRaise: PayRaiseTexts;
  readonly stayBonus: StayBonusTexts;
  /** The report on people who left, which is not of one model. */
  readonly people: { readonly words: WordsOf<PeopleTexts> };
}

/** The texts of a model that need not be complete; sections without texts stay as they are. */
export type SomeTexts<S extends Sections> = {
  readonly label?: string;
  readonly leavers?: InputTexts;
  readonly sections: { readonly [Name in keyof S]?: SectionTexts<S[Name]> };
  readonly words: Translations;
  readonly sources?: Translations;
};
