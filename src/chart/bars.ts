import type { Decimal } from 'decimal.js';
import type { Amounts } from '../evaluation/totals.js';
import type { FormatTexts } from '../format/texts.js';
import type { Translator } from '../messages/translate.js';
import type { Kind } from '../model/section.js';
import { type Bar, heading } from './bar-chart.js';
import { type ChartSeries, lossFromTurnover } from './chart-data.js';
import type { ChartTexts } from './texts.js';

/** The figure that is read from a result for a bar, its amount or its figure per leaver, and its formatting. */
export interface ValueAccess {
  readonly figure: (amounts: Amounts<Decimal | undefined>) => Decimal;
  readonly money: (amount: Decimal) => string;
  readonly say: Translator<FormatTexts | ChartTexts>;
}

/** A bar on its own, or next to the same bar of other results. */
interface Item {
  readonly key: string;
  /** The title of the bar on its own, such as `Hiring: Advertising`. */
  readonly title: string;
  /** The title for people who cannot see its colour. */
  readonly spoken: string;
  readonly category: string;
  readonly amount: Decimal;
}

/**
 * Returns a bar for each line, coloured by kind, under the heading of its section. For several results, each line is a
 * heading.
 */
export function breakdownBars(cases: readonly ChartSeries[], reading: ValueAccess): Bar[] {
  const [only] = cases;
  if (only === undefined || cases.length > 1) return sideBySide(cases, linesOf, reading);
  return only.sections.flatMap((section) => {
    const lines = only.lines.filter((line) => line.section === section.section);
    const bars = lines.map((line) => bar(line.label, lineItem(line, section.label, reading), reading));
    return [heading(section.label, reading.money(reading.figure(section))), ...bars];
  });
}

/** Returns a bar for each section. For several results, each section is a heading. */
export function sectionBars(cases: readonly ChartSeries[], reading: ValueAccess): Bar[] {
  const [only] = cases;
  if (only === undefined || cases.length > 1) return sideBySide(cases, sectionsOf, reading);
  return sectionsOf(only, reading).map((item) => bar(item.title, item, reading));
}

/** Returns a bar for each result, in segments by kind, with its total. */
export function totalBars(cases: readonly ChartSeries[], reading: ValueAccess): Bar[] {
  const { say } = reading;
  return cases.map((one) => {
    const label = nameOf(one);
    if (isEmpty(one)) return uncounted(label, reading);
    const kinds = (Object.keys(one.kinds) as Kind[]).map((kind) => [say(`kind.${kind}`), one.kinds[kind]] as const);
    const loss = say('chart.lossCategory');
    const pieces = one.lossFromTurnover ? [...kinds, [loss, one.lossFromTurnover] as const] : kinds;
    const segments = pieces
      .map(([category, amounts]) => ({ category, amount: reading.figure(amounts) }))
      .filter(({ amount }) => !amount.isZero())
      .map((piece) => ({ ...piece, description: `${label}, ${piece.category}: ${reading.money(piece.amount)}` }));
    return { label, isHeading: false, text: reading.money(reading.figure(one)), segments };
  });
}

/** Returns true if nothing was counted, so that a total of zero means nothing. */
export function isEmpty({ lines }: ChartSeries): boolean {
  return lines.length === 0;
}

/** Returns the name of a result in a list of results. */
export function nameOf({ name, label }: ChartSeries): string {
  return name ?? label;
}

function linesOf({ sections, lines }: ChartSeries, reading: ValueAccess): Item[] {
  const labels = new Map(sections.map(({ section, label }) => [section, label]));
  return lines.map((line) => lineItem(line, labels.get(line.section) ?? line.section, reading));
}

function lineItem(line: ChartSeries['lines'][number], section: string, reading: ValueAccess): Item {
  const title = `${section}: ${line.label}`;
  const isLoss = line.section === lossFromTurnover;
  const category = reading.say(isLoss ? 'chart.lossCategory' : `kind.${line.kind}`);
  return {
    key: `${line.section}.${line.name}`,
    title,
    spoken: `${title} (${category})`,
    category,
    amount: reading.figure(line),
  };
}

function sectionsOf(one: ChartSeries, reading: ValueAccess): Item[] {
  return one.sections.map((section) => ({
    key: section.section,
    title: section.label,
    spoken: section.label,
    category: nameOf(one),
    amount: reading.figure(section),
  }));
}

function bar(label: string, { spoken, category, amount }: Item, reading: ValueAccess): Bar {
  const text = reading.money(amount);
  return {
    label,
    isHeading: false,
    text,
    segments: [{ category, amount, description: `${spoken}: ${text}` }],
  };
}

/** Returns a bar without segments for a result in which nothing was counted, because missing is not zero. */
function uncounted(label: string, { say }: ValueAccess): Bar {
  return { label, isHeading: false, text: say('chart.notCounted'), segments: [] };
}

/** Returns each item as a heading, with a bar for every result under it. */
function sideBySide(
  cases: readonly ChartSeries[],
  itemsOf: (one: ChartSeries, reading: ValueAccess) => Item[],
  reading: ValueAccess,
): Bar[] {
  const items = cases.map((one) => itemsOf(one, reading));
  return inOrder(items).flatMap(({ key, title }) => [
    heading(title),
    ...cases.map((one, position): Bar => {
      const name = nameOf(one);
      const own = items[position]?.find((item) => item.key === key);
      if (own === undefined) return uncounted(name, reading);
      return bar(name, { ...own, spoken: `${name}, ${own.spoken}` }, reading);
    }),
  ]);
}

/**
 * Lists every item once, in the order of the results. An item that is missing in earlier results comes after the item
 * that precedes it in its own result, or else before the item that follows it.
 */
function inOrder(lists: readonly (readonly Item[])[]): Item[] {
  const found: Item[] = [];
  const placeOf = ({ key }: Item) => found.findIndex((item) => item.key === key);
  for (const list of lists) {
    let place = list.map(placeOf).find((known) => known >= 0) ?? found.length;
    for (const item of list) {
      const known = placeOf(item);
      if (known < 0) found.splice(place, 0, item);
      place = (known < 0 ? place : known) + 1;
    }
  }
  return found;
}
