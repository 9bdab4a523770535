/**
 * Turnover cost: the turnover model, how to evaluate and check an input, and how to write sections and models of your own.
 *
 * @module turnover-cost
 */
export type { AbsentLine } from './absent.js';
export type { Arithmetic } from './arithmetic.js';
export type { Assumption } from './assumptions.js';
export { check } from './check.js';
export type { Condition, Relation } from './condition.js';
export { type Basis, evaluate, type PerLeaver, type Result, type ResultLine, type ResultQuantity } from './evaluate.js';
export { Expression } from './expression.js';
export { InputError, type Issue, type IssueCode } from './issue.js';
export { type JsonSchema, jsonSchema } from './json-schema.js';
export {
  type InputOf,
  type Model,
  type ModelDefinition,
  type ModelInput,
  type ModelLine,
  type ModelQuantity,
  model,
  type PresentValue,
  type ReadFormula,
  type Sections,
} from './model.js';
export type { Amount } from './money.js';
export type { Figured, Notice, NoticeRules, Sentence } from './notice.js';
export { type Plain, plain } from './plain.js';
export type { FigureAt, Rule } from './rule.js';
export type { Figure, SaidFigure, Say, Words } from './say.js';
export {
  type AnyLine,
  type AnyQuantity,
  type AnySection,
  type AskedBy,
  type Default,
  type Input,
  type Kind,
  type Section,
  type SectionDefinition,
  section,
} from './section.js';
export type { Figures, Formula, Line, Quantity, Series } from './section-formulas.js';
export type { StandardIssue, StandardSchema } from './standard-schema.js';
export type { Amounts, ResultSection } from './totals.js';
export { turnoverCost } from './turnover/cost.js';
export { type TurnoverInput, type TurnoverSections, turnoverModel } from './turnover/model.js';
export type { TurnoverNotice } from './turnover/notices.js';
export type { Measure, Period, Unit } from './unit.js';
