import { Decimal } from 'decimal.js';
import { translatorOf } from '../evaluation/carried-words.js';
import type { AnyResult, Basis, Result, ResultLine } from '../evaluation/evaluate.js';
import type { Amounts, ResultSection } from '../evaluation/totals.js';
import type { GroupsResult } from '../groups/groups.js';
import type { WithLostRevenue } from '../lost-revenue/with-lost-revenue.js';
import { InputError, type Issue } from '../messages/issue.js';
import type { Translations, Translator } from '../messages/translate.js';
import type { Kind } from '../model/section.js';
import { toPublicDecimal } from '../numbers/decimal.js';
import { type ChartTexts, chartTranslator } from './texts.js';

/**
 * The data of a chart, in one currency: one result; a turnover cost with the lost revenue that it causes; the results
 * of groups; or several results by name, to compare.
 */
export type Chartable =
  | AnyResult
  | WithLostRevenue
  | GroupsResult<string, Decimal | undefined>
  | Readonly<Record<string, AnyResult | WithLostRevenue>>;

type Figure = Amounts<Decimal | undefined>;

/** One of the charted results. */
export interface ChartSeries extends Pick<AnyResult, 'label' | 'currency'>, Figure {
  /** The name given to the result; `undefined` for a single result. */
  readonly name: string | undefined;
  /** Set if a title must state the number of leavers. */
  readonly leavers: Decimal | undefined;
  readonly lines: readonly (Figure & Pick<ResultLine, 'section' | 'name' | 'label' | 'kind'>)[];
  readonly sections: readonly (Figure & Pick<ResultSection, 'section' | 'label'>)[];
  readonly kinds: Readonly<Record<Kind, Figure>>;
  /** The part of a lost revenue that turnover causes, if the total includes it; it belongs to no kind. */
  readonly lossFromTurnover: Figure | undefined;
  /** The years and the rate of the present value, if the lost revenue in it is one. */
  readonly basis: Basis | undefined;
  /** True if there is a lost revenue, but the part that turnover causes is unknown, so none of it is counted. */
  readonly isLossUnknown: boolean;
}

/** The name of the section and of the line that a lost revenue adds to a turnover cost. */
export const lossFromTurnover = 'lossFromTurnover';

/** Says the words of what is charted: those that are given, else those that the first result carries, and else English. */
export function chartWords(charted: Chartable, words: Translations | undefined): Translator {
  const [first] = isByName(charted) ? Object.values(charted) : [charted];
  return chartTranslator(translatorOf(charted, words, translatorOf(first, undefined)));
}

/** Returns the charted results with their names. Throws one `InputError` if they are not results in one currency. */
export function chartSeries(charted: Chartable, say: Translator<ChartTexts>): readonly ChartSeries[] {
  if (isResult(charted) || isBoth(charted)) return [caseOf(undefined, charted, say)];
  if (isGroups(charted)) {
    const { currency, groups } = charted;
    const label = say('chart.byGroup');
    if (groups.length === 0) return [caseOf(undefined, { label, ...charted }, say)];
    return groups.map(({ group, ...totals }) => caseOf(group, { label, currency, ...totals }, say));
  }
  const named = isByName(charted) ? Object.entries(charted) : [];
  const issues: Issue[] = named.flatMap(([name, result]) =>
    isResult(result) || isBoth(result) ? [] : [noResult(name)],
  );
  if (named.length === 0) issues.push(noResult(''));
  if (issues.length > 0) throw new InputError(issues);
  const cases = named.map(([name, result]) => caseOf(name, result, say));
  const currency = cases[0]?.currency;
  const others = cases.filter((other) => other.currency !== currency);
  if (others.length > 0) throw new InputError(others.map((other) => otherCurrency(other, currency)));
  return cases;
}

function caseOf(
  name: string | undefined,
  result: CasePart | WithLostRevenue,
  say: Translator<ChartTexts>,
): ChartSeries {
  if (!('cost' in result)) {
    const { label, currency, leavers, lines, sections, kinds, perLeaver, total, basis } = result;
    return {
      name,
      label,
      currency,
      leavers,
      lines,
      sections,
      kinds,
      perLeaver,
      amount: total,
      lossFromTurnover: undefined,
      basis,
      isLossUnknown: false,
    };
  }
  const { cost, currency, total } = result;
  const perLeaver = result.perLeaver ?? cost.perLeaver;
  const loss = result.lossFromTurnover && {
    perLeaver: toPublicDecimal(perLeaver.minus(cost.perLeaver)),
    amount: result.lossFromTurnover,
  };
  const section = lossFromTurnover;
  const label = say('chart.lossSection');
  const line = say('chart.lossLine');
  return {
    name,
    label: say('chart.costOfLeaving'),
    currency,
    leavers: undefined,
    lines: loss ? [...cost.lines, { section, name: section, label: line, kind: 'mixed', ...loss }] : cost.lines,
    sections: loss ? [...cost.sections, { section, label, ...loss }] : cost.sections,
    kinds: cost.kinds,
    perLeaver,
    amount: total,
    lossFromTurnover: loss,
    basis: loss && result.lost.basis,
    isLossUnknown: loss === undefined,
  };
}

type CasePart = Pick<ChartSeries, 'label' | 'currency' | 'leavers' | 'lines' | 'sections' | 'kinds' | 'perLeaver'> &
  Pick<Result, 'total'> &
  Partial<Pick<Result, 'basis'>>;

function isResult(value: unknown): value is AnyResult {
  const { lines, total, label } = Object(value) as Partial<AnyResult>;
  return Array.isArray(lines) && Decimal.isDecimal(total) && typeof label === 'string';
}

function isBoth(value: unknown): value is WithLostRevenue {
  const { cost, lost, total } = Object(value) as Partial<WithLostRevenue>;
  return isResult(cost) && isResult(lost) && Decimal.isDecimal(total);
}

function isGroups(value: unknown): value is GroupsResult<string, Decimal | undefined> {
  const { groups, total } = Object(value) as Partial<GroupsResult>;
  return Array.isArray(groups) && Decimal.isDecimal(total);
}

/** Returns true if a value can be results by name. A plain result, a list and a text are not. */
function isByName(value: unknown): value is Readonly<Record<string, AnyResult | WithLostRevenue>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { total } = value as { readonly total?: unknown };
  return typeof total !== 'number' && !Decimal.isDecimal(total);
}

function noResult(path: string): Issue {
  const what = path === '' ? 'What is charted' : path;
  const message = `${what} must be a result with its exact amounts, as turnoverCost, evaluate, withLostRevenue or groups give it and not made plain, or such results by name.`;
  return { path, code: 'notAnObject', message };
}

function otherCurrency({ name = '', currency }: ChartSeries, first: string | undefined): Issue {
  const message = `${name} is in ${currency}, but the results before it are in ${first}: nothing is converted, so all must be in one currency.`;
  return { path: name, code: 'contradiction', message };
}
