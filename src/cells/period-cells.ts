import { Expression } from '../expression/expression.js';
import type { CoreTexts } from '../messages/texts.js';
import type { Model, ModelInput } from '../model/model.js';
import { convertRate, periodOf, type RatePeriod, ratePeriods } from '../model/rate-period.js';
import type { Period } from '../numbers/unit.js';
import type { CellOf } from './figure-cells.js';
import { cellNotation, stringLiteral } from './spreadsheet-syntax.js';

/** A period as a person chooses it. */
interface PeriodChoice {
  /** In the language of the model: `year`, `jaar`. */
  readonly word: string;
  /** Undefined for the period of the input's unit, which a blank cell means too. */
  readonly period: RatePeriod | undefined;
}

/** Returns the periods that can be chosen for an input, that of its unit first; empty if it has only one. */
export function periodChoices({ say }: Model, { definition }: ModelInput): readonly PeriodChoice[] {
  const own = periodOf(definition.unit);
  if (definition.perYear === undefined || own === undefined) return [];
  const word = (period: string) => say(`/${period as Period}` satisfies keyof CoreTexts).slice(1);
  return [{ word: word(own), period: undefined }, ...ratePeriods.map((period) => ({ word: word(period), period }))];
}

/** Returns the formula of what was typed in the period of its unit; `unusable` if the period is unknown, or the hours or days of a year are. */
export function inOwnPeriod(model: Model, cellOf: CellOf, input: ModelInput, unusable: string): string {
  const { path, perYear } = input;
  const typed = cellOf({ type: 'typed', path });
  const converter = model.inputs[perYear ?? -1];
  if (converter === undefined) return typed;
  const period = cellOf({ type: 'period', path });
  const unitsPerYear = cellOf({ type: 'used', path: converter.path });
  const notation = cellNotation((name) => (name === path ? typed : unitsPerYear));
  const converted = (other: RatePeriod) =>
    convertRate(Expression.named(path), other, Expression.named(converter.path)).format(notation);
  const [own, ...others] = periodChoices(model, input);
  const chosen = others.reduceRight(
    (rest, { word, period: other }) =>
      other === undefined ? rest : `IF(${period}=${stringLiteral(word)},${converted(other)},${rest})`,
    stringLiteral(unusable),
  );
  const known = `IF(ISNUMBER(${unitsPerYear}),${chosen},${stringLiteral(unusable)})`;
  const isOwn = `OR(${period}="",${period}=${stringLiteral(own?.word ?? '')})`;
  return `IF(ISERROR(${period}),${stringLiteral(unusable)},IF(${isOwn},${typed},${known}))`;
}

/** Returns the condition that what is in the period cell of an input is no period; undefined if it has no such cell. */
export function isUnknownPeriod(model: Model, cellOf: CellOf, input: ModelInput): string | undefined {
  const choices = periodChoices(model, input);
  if (choices.length === 0) return undefined;
  const period = cellOf({ type: 'period', path: input.path });
  const known = ['', ...choices.map(({ word }) => word)].map((word) => `${period}=${stringLiteral(word)}`);
  return `IF(ISERROR(${period}),TRUE(),NOT(OR(${known.join(',')})))`;
}

/** Returns the condition that an input is given in another period than that of its unit. */
export function isConverted(model: Model, cellOf: CellOf, input: ModelInput): string {
  const { path } = input;
  const period = cellOf({ type: 'period', path });
  const others = periodChoices(model, input).filter((choice) => choice.period !== undefined);
  const isOther = others.map(({ word }) => `${period}=${stringLiteral(word)}`);
  return `AND(ISNUMBER(${cellOf({ type: 'typed', path })}),OR(${isOther.join(',')}))`;
}

/** Returns the periods that can be chosen, in words: `hour, week, month or year`. */
export function periodsInWords(model: Model, input: ModelInput): string {
  const words = periodChoices(model, input).map(({ word }) => word);
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
