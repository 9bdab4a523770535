import type { Decimal } from 'decimal.js';
import { basisInWords } from '../format/basis.js';
import { titleOf } from '../format/breakdown.js';
import { createNumberFormat } from '../format/number-format.js';
import type { FormatTexts } from '../format/texts.js';
import { InputError } from '../messages/issue.js';
import type { CoreTexts } from '../messages/texts.js';
import type { Translator } from '../messages/translate.js';
import type { Kind } from '../model/section.js';
import { type Bar, type BarChart, isTwoSided } from './bar-chart.js';
import { breakdownBars, isEmpty, nameOf, sectionBars, totalBars, type ValueAccess } from './bars.js';
import type { ChartSeries } from './chart-data.js';
import type { Palette } from './palette.js';
import type { ChartTexts } from './texts.js';

/** The bars of each kind of chart. */
export const barsOf = { breakdown: breakdownBars, sections: sectionBars, compare: totalBars } as const;

/** The figures that a chart of results shows, and their formatting. */
export interface Shown {
  readonly kind: keyof typeof barsOf;
  readonly figure: 'amount' | 'perLeaver';
  readonly locale: string;
  readonly say: Translator<CoreTexts | FormatTexts | ChartTexts>;
  readonly palette: Palette;
}

/** Returns results as a bar chart. Throws an `InputError` if figures per leaver are requested and a result has none. */
export function resultChart(cases: readonly ChartSeries[], { kind, figure, locale, say, palette }: Shown): BarChart {
  const currency = cases[0]?.currency ?? 'USD';
  const figures = createNumberFormat(locale, currency, say);
  if (figure === 'perLeaver') refuseWithoutLeavers(cases);
  const reading: ValueAccess = { figure: (amounts) => amounts[figure] as Decimal, money: figures.money, say };
  const bars = barsOf[kind](cases, reading);
  const [only] = cases;
  const alone = only !== undefined && cases.length === 1;
  const label = [...new Set(cases.map((one) => one.label))].join(', ');
  const several =
    figure === 'perLeaver' ? say('chart.perLeaver', { label, currency }) : say('title.inCurrency', { label, currency });
  // Beside a lost revenue, a turnover cost is not a present value; the remarks explain both.
  const entitled = only?.lossFromTurnover ? { ...only, basis: undefined } : only;
  const title = alone && entitled && figure === 'amount' ? titleOf(entitled, figures, say) : several;
  const main = alone ? inAll(only, reading) : between(cases, reading);
  const bases = alone && entitled?.basis ? [] : basesOf(cases, say, figures.number);
  const unknown = unknownLoss(cases, say);
  return {
    title,
    remarks: [main, ...bases, ...unknown, ...remarksOn(bars, say)],
    description: [`${[title, main, ...bases, ...unknown].join('. ')}.`, ...largest(bars, kind, say)].join(' '),
    bars,
    colours: coloursOf(cases, { kind, say, palette }),
    hasLegend: kind !== 'sections',
  };
}

function refuseWithoutLeavers(cases: readonly ChartSeries[]): void {
  const without = cases.filter(({ perLeaver }) => perLeaver === undefined);
  if (without.length === 0) return;
  throw new InputError(
    without.map((one) => ({
      path: one.name ?? '',
      code: 'required',
      message: `${nameOf(one)} has no figures per leaver; leave figure out, or give figure: 'amount'.`,
    })),
  );
}

function inAll(one: ChartSeries, { money, say }: ValueAccess): string {
  if (isEmpty(one)) return say('chart.nothingCounted');
  const amount = money(one.amount);
  if (one.perLeaver === undefined) return say('chart.amount', { amount });
  return say('chart.amountPerLeaver', { amount, perLeaver: money(one.perLeaver) });
}

function between(cases: readonly ChartSeries[], { figure, money, say }: ValueAccess): string {
  const sorted = cases.filter((one) => !isEmpty(one)).sort((a, b) => figure(a).comparedTo(figure(b)));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) {
    return say('chart.nothingCounted');
  }
  const text = (one: ChartSeries) => `${money(figure(one))} (${nameOf(one)})`;
  return say('chart.range', { lowest: text(lowest), highest: text(highest) });
}

/** Describes totals that are present values: once if all are the same, otherwise by name. */
function basesOf(cases: readonly ChartSeries[], say: Shown['say'], number: (figure: Decimal) => string): string[] {
  const said = cases.map((one) => {
    const basis = basisInWords(one, say, number);
    if (basis === undefined || one.lossFromTurnover === undefined) return basis;
    return say('chart.costOfLeavingWithBasis', { basis });
  });
  const [first] = said;
  if (said.every((basis) => basis === first)) return first === undefined ? [] : [capitalised(first)];
  return cases.flatMap((one, position) => {
    const basis = said[position];
    return basis === undefined ? [] : [`${nameOf(one)}: ${basis}`];
  });
}

/** Warns if a total does not include the lost revenue that turnover causes. */
function unknownLoss(cases: readonly ChartSeries[], say: Shown['say']): string[] {
  const names = cases.filter(({ isLossUnknown }) => isLossUnknown).map(nameOf);
  if (names.length === 0) return [];
  return [
    say('chart.lossUnknown', {
      names: names.join(', '),
    }),
  ];
}

/** Returns the explanations that are needed to read the bars. */
function remarksOn(bars: readonly Bar[], say: Shown['say']): string[] {
  const saved = bars.some(({ segments }) => segments.some(({ amount }) => amount.lessThan(0)));
  const both = bars.some(isTwoSided);
  return [...(saved ? [say('chart.savings')] : []), ...(both ? [say('chart.netTotal')] : [])];
}

/** Describes the longest bar of a cost in a sentence. A comparison of totals needs no such sentence. */
function largest(bars: readonly Bar[], kind: Shown['kind'], say: Shown['say']): string[] {
  if (kind === 'compare') return [];
  const costs = bars.flatMap((bar) => bar.segments).filter(({ amount }) => amount.greaterThan(0));
  const [first] = costs.sort((a, b) => b.amount.comparedTo(a.amount));
  return first === undefined ? [] : [say('chart.largest', { bar: first.description })];
}

function coloursOf(
  cases: readonly ChartSeries[],
  { kind, say, palette }: Pick<Shown, 'kind' | 'say' | 'palette'>,
): BarChart['colours'] {
  if (kind === 'sections') {
    const several = cases.length > 1 && cases.length <= palette.cases.length;
    return Object.fromEntries(
      cases.map((one, position) => [nameOf(one), (several ? palette.cases[position] : undefined) ?? palette.plain]),
    );
  }
  const kinds = (Object.keys(palette.kinds) as Kind[]).map((own) => [say(`kind.${own}`), palette.kinds[own]]);
  return Object.fromEntries([...kinds, [say('chart.lossCategory'), palette.loss]]);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
