import type { Decimal } from 'decimal.js';
import { type ConditionContext, exactValueOf, isConditionTrue } from '../expression/condition.js';
import { Expression, type Extreme, type FigureName, type NoticeFigure } from '../expression/expression.js';
import type { FigureAt } from '../expression/formula.js';
import { createMessageFormatter } from '../messages/sentence.js';
import { type MessageValue, ownValue } from '../messages/translate.js';
import { defaultIn } from '../model/default-in.js';
import { extremePaths } from '../model/extreme-paths.js';
import type { Model } from '../model/model.js';
import type { Notice, NoticeRule, NoticeValue } from '../model/notice.js';
import type { Default } from '../model/section.js';
import { ExactDecimal, roundHalfAwayFromZero, sum } from '../numbers/decimal.js';
import type { ExactResult } from './exact-result.js';

/** Sums of printed lines, for notices. */
export interface PrintedAmounts {
  /** The sum of a section, per leaver if the model has leavers; undefined if none of its lines is present. */
  readonly section: (name: string) => Decimal | undefined;
  /** The sum of all lines in the period. */
  readonly total: Decimal;
}

/** Returns the notices that apply. */
export function applicableNotices<Code extends string>(
  rules: readonly NoticeRule<Code>[],
  measured: ExactResult,
  printed: PrintedAmounts,
): readonly Notice<Code>[] {
  const facts = factsOf(measured, printed);
  return Object.freeze(applicableRules(rules, facts).map((rule) => worded(rule, measured, facts)));
}

/** The codes of the notices that apply, and a function that writes the notice of a code. */
export interface NoticeCodes<Code extends string> {
  readonly codes: readonly Code[];
  readonly notice: (code: Code) => Notice<Code>;
}

/** Returns the codes of the notices that apply to a row of a table. Most rows never need the messages. */
export function noticeCodes<Code extends string>(
  rules: readonly NoticeRule<Code>[],
  measured: ExactResult,
  total: Decimal,
): NoticeCodes<Code> {
  const { lines, digits } = measured;
  const facts = factsOf(measured, {
    total,
    section: (name) => {
      const own: Decimal[] = [];
      for (const { line, perLeaver } of lines)
        if (line.section === name) own.push(roundHalfAwayFromZero(perLeaver, digits));
      return own.length === 0 ? undefined : sum(own);
    },
  });
  const found = applicableRules(rules, facts);
  return {
    codes: found.map(({ code }) => code),
    notice: (code) => worded(found.find((rule) => rule.code === code) as NoticeRule<Code>, measured, facts),
  };
}

/** Returns the first rule of each code that applies. */
function applicableRules<Code extends string>(
  rules: readonly NoticeRule<Code>[],
  facts: ConditionContext<FigureName>,
): readonly NoticeRule<Code>[] {
  const found: NoticeRule<Code>[] = [];
  for (const rule of rules) {
    if (!found.some(({ code }) => code === rule.code) && isConditionTrue(rule.when, facts)) found.push(rule);
  }
  return found;
}

function worded<Code extends string>(
  { code, message, figures }: NoticeRule<Code>,
  { model, currency }: ExactResult,
  facts: ConditionContext<FigureName>,
): Notice<Code> {
  const say = createMessageFormatter(currency, model.say);
  if (figures === undefined) return Object.freeze({ code, ...say(message) });
  const values = Object.entries(figures).map(
    ([name, value]) => [name, messageValue(value, model, currency, facts)] as const,
  );
  return Object.freeze({ code, ...say(message, Object.fromEntries(values)) });
}

function messageValue(
  value: NoticeValue,
  model: Model,
  currency: string,
  facts: ConditionContext<FigureName>,
): MessageValue | undefined {
  const { figureAt } = facts;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Expression) return exactValueOf(value, figureAt);
  if ('pathOf' in value) return extremePath(model, value.pathOf, figureAt);
  if ('paths' in value) {
    const named = value.paths.filter(({ when }) => isConditionTrue(when, facts));
    return named.map(({ path }) => path).join(', ');
  }
  if ('sourceOf' in value) return defaultAt(model, value.sourceOf, currency)?.source;
  const money = exactValueOf(value.money, figureAt);
  return money && { money };
}

/** Returns the facts for the conditions of notices. */
function factsOf(measured: ExactResult, printed: PrintedAmounts): ConditionContext<FigureName> {
  const { facts } = measured;
  const figureAt = (name: FigureName): Decimal | undefined =>
    typeof name === 'string' ? facts.figureAt(name) : noticeFigure(name, measured, printed, figureAt);
  return { ...facts, figureAt };
}

function noticeFigure(
  figure: NoticeFigure,
  { model, currency, lines }: ExactResult,
  { section, total }: PrintedAmounts,
  figureAt: ConditionContext<FigureName>['figureAt'],
): Decimal | undefined {
  if ('line' in figure) return lines.find(({ line }) => line.path === figure.line)?.perLeaver;
  if ('sections' in figure) {
    const known = figure.sections.flatMap((name) => section(name) ?? []);
    return known.length === 0 ? undefined : sum(known);
  }
  if ('total' in figure) return total;
  if ('rounded' in figure) {
    const exact = exactValueOf(figure.rounded, figureAt);
    return exact && roundHalfAwayFromZero(exact, figure.decimals);
  }
  if ('defaultOf' in figure) return exactly(defaultAt(model, figure.defaultOf, currency)?.value);
  if ('inCurrency' in figure) return exactly(ownValue(figure.inCurrency, currency));
  const path = extremePath(model, figure, figureAt);
  return path === undefined ? undefined : figureAt(path);
}

const exactly = (value: number | undefined) => (value === undefined ? undefined : new ExactDecimal(value));

/** Returns the default of the input at a path in a currency; undefined if it has none there. */
function defaultAt(model: Model, path: string, currency: string): Default | undefined {
  const input = model.inputAt(path);
  return input && defaultIn(input.definition, currency);
}

/** Returns the path of the highest or the lowest figure above zero, and of equal figures the first path. */
function extremePath(model: Model, extreme: Extreme, figureAt: FigureAt): string | undefined {
  const order = 'highest' in extreme ? 1 : -1;
  let found: string | undefined;
  let most: Decimal | undefined;
  for (const path of extremePaths(model, extreme)) {
    const figure = figureAt(path);
    if (figure === undefined || !figure.greaterThan(0)) continue;
    if (most === undefined || figure.comparedTo(most) === order) [found, most] = [path, figure];
  }
  return found;
}
