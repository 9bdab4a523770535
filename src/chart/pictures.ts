import type { Decimal } from 'decimal.js';
import { titleOf } from '../format/breakdown.js';
import { figuresIn } from '../format/figures.js';
import { kindLabels } from '../format/kind-label.js';
import { InputError } from '../issue.js';
import type { Kind } from '../section.js';
import { breakdownBars, lossCategory, nameOf, type Reading, sectionBars, totalBars } from './bars.js';
import type { Case } from './cases.js';
import { caseColours, kindColours, lossColour, plainColour } from './palette.js';
import { type Bar, isTwoSided, type Picture } from './picture.js';

/** What a chart of results shows. */
export const barsOf = { breakdown: breakdownBars, sections: sectionBars, compare: totalBars } as const;

/** Which figures a chart of results shows, and how they are written. */
export interface Shown {
  readonly kind: keyof typeof barsOf;
  readonly figure: 'amount' | 'perLeaver';
  readonly locale: string;
}

/** Results as a bar chart in words and figures. Throws an `InputError` where figures per leaver are asked of a result that has none. */
export function pictureOf(cases: readonly Case[], { kind, figure, locale }: Shown): Picture {
  const figures = figuresIn(locale, cases[0]?.currency ?? 'USD');
  if (figure === 'perLeaver') refuseWithoutLeavers(cases);
  const reading: Reading = { figure: (amounts) => amounts[figure] as Decimal, money: figures.money };
  const bars = barsOf[kind](cases, reading);
  const [only] = cases;
  const alone = only !== undefined && cases.length === 1;
  const labels = [...new Set(cases.map(({ label }) => label))].join(', ');
  const per = figure === 'perLeaver' ? ' per leaver' : '';
  const title = alone && figure === 'amount' ? titleOf(only, figures) : `${labels}${per}, in ${cases[0]?.currency}`;
  const main = alone ? inAll(only, figures.money) : between(cases, reading);
  return {
    title,
    remarks: [main, ...remarksOn(bars)],
    description: `${title}. ${main}.${largest(bars, kind)}`,
    bars,
    colours: coloursOf(cases, kind),
    hasLegend: kind !== 'sections',
  };
}

function refuseWithoutLeavers(cases: readonly Case[]): void {
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

function inAll({ amount, perLeaver, lines }: Case, money: Reading['money']): string {
  if (lines.length === 0) return 'Nothing is counted, for no line has all that it needs';
  return perLeaver === undefined ? `${money(amount)} in all` : `${money(amount)} in all, ${money(perLeaver)} a leaver`;
}

function between(cases: readonly Case[], { figure, money }: Reading): string {
  const sorted = [...cases].sort((a, b) => figure(a).comparedTo(figure(b)));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return 'Nothing is counted';
  const text = (one: Case) => `${money(figure(one))} (${nameOf(one)})`;
  return `From ${text(lowest)} to ${text(highest)}`;
}

/** What a reader of the bars has to know. */
function remarksOn(bars: readonly Bar[]): string[] {
  const saved = bars.some(({ segments }) => segments.some(({ amount }) => amount.lessThan(0)));
  const both = bars.some(isTwoSided);
  return [
    ...(saved ? ['To the left of the line: what is saved'] : []),
    ...(both ? ['Diamond: the total, after what is saved'] : []),
  ];
}

/** The longest bar of a single result, in a sentence; the totals of several are said already. */
function largest(bars: readonly Bar[], kind: Shown['kind']): string {
  if (kind === 'compare') return '';
  const segments = bars.flatMap((bar) => bar.segments);
  const [first] = [...segments].sort((a, b) => b.amount.comparedTo(a.amount));
  return first === undefined ? '' : ` The largest is ${first.description}.`;
}

function coloursOf(cases: readonly Case[], kind: Shown['kind']): Picture['colours'] {
  if (kind === 'sections') {
    const several = cases.length > 1 && cases.length <= caseColours.length;
    return Object.fromEntries(
      cases.map((one, position) => [nameOf(one), (several ? caseColours[position] : undefined) ?? plainColour]),
    );
  }
  const kinds = (Object.keys(kindColours) as Kind[]).map((own) => [kindLabels[own], kindColours[own]]);
  return Object.fromEntries([...kinds, [lossCategory, lossColour]]);
}
