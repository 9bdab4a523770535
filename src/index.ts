/**
 * Turnover cost: the turnover model, functions to evaluate and check an input, and functions to write your own sections
 * and models.
 *
 * @module turnover-cost
 */
export { model } from './compile/create-model.js';
export {
  type Derivation,
  deriveModel,
  type InputPath,
  type LabelledPath,
  type OwnDefault,
} from './compile/derive-model.js';
export type { InputAsDefault } from './compile/input-as-default.js';
export { type JsonSchema, type JsonSchemaOptions, type JsonSchemaTarget, jsonSchema } from './compile/json-schema.js';
export type { AbsentLine } from './evaluation/absent-lines.js';
export type { Assumption } from './evaluation/assumptions.js';
export type { ShareOfPay } from './evaluation/beside-people.js';
export { check } from './evaluation/check.js';
export {
  type Basis,
  evaluate,
  type PerLeaver,
  type Result,
  type ResultLine,
  type ResultQuantities,
  type ResultQuantity,
} from './evaluation/evaluate.js';
export type { PlainInput } from './evaluation/origin.js';
export { type ChangeReason, type FigureChange, type Recomputed, recompute } from './evaluation/recompute.js';
export type { NamesIn, ResultNames } from './evaluation/result-names.js';
export type { Outcome } from './evaluation/safe-evaluate.js';
export { fromJSON, type SavedResult, toJSON } from './evaluation/saved-result.js';
export type { Amounts, ResultSection } from './evaluation/totals.js';
export { tryEvaluate } from './evaluation/try-evaluate.js';
export type { Arithmetic } from './expression/arithmetic.js';
export type { Condition, Relation } from './expression/condition.js';
export { Expression, type Extreme, type FigureName, type NoticeFigure } from './expression/expression.js';
export type { CompiledFormula, FigureAt } from './expression/formula.js';
export {
  InputError,
  type InputIssue as Issue,
  type IssueCode,
  type IssueParams,
  isInputError,
  type Segments,
} from './messages/issue.js';
export type { LocalizedMessage } from './messages/sentence.js';
export type { Figure, MessageValue, Translations, Translator } from './messages/translate.js';
export type { FormInput } from './model/form-input.js';
export type { GivenAmount, StatedAmount } from './model/given-amount.js';
export type {
  InputOf,
  Model,
  ModelDefinition,
  ModelInput,
  ModelLine,
  ModelQuantity,
  PresentValue,
  PrintedWords,
  Sections,
  StandardIssue,
  StandardSchema,
} from './model/model.js';
export { type Notice, type NoticeRule, type NoticeValue, notice } from './model/notice.js';
export type { RatePeriod } from './model/rate-period.js';
export type { Rule } from './model/rule.js';
export {
  type AnyLine,
  type AnyQuantity,
  type AnySection,
  type Default,
  type DefaultInput,
  type Formula,
  type FormulaScope as Figures,
  type Input,
  type Kind,
  type Line,
  type Quantity,
  type Section,
  type SectionDefinition,
  type SectionInput,
  type Series,
  section,
} from './model/section.js';
export type { Amount } from './numbers/decimal.js';
export { type Plain, plain } from './numbers/plain.js';
export type { Measure, Period, Unit } from './numbers/unit.js';
export { assume } from './turnover/assume.js';
export { type TurnoverCost, tryTurnoverCost, turnoverCost } from './turnover/cost.js';
export { type Load, loadFrom } from './turnover/load.js';
export { type TurnoverFormInput, type TurnoverInput, type TurnoverSections, turnoverModel } from './turnover/model.js';
export type { TurnoverNotice } from './turnover/notices.js';
export { type StartingFigure, type StartingFigureName, startingFigures } from './turnover/starting-figures.js';
