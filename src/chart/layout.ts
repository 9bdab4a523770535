import { sum } from '../numbers/decimal.js';
import { singleLine, wrapped } from '../tables/text-table.js';
import { textWidth } from '../tables/text-width.js';
import { type Bar, type BarChart, isTwoSided } from './bar-chart.js';

/** The narrowest width, in pixels, that a chart is laid out for when it is as wide as its container. */
export const narrowest = 320;

/** The space around a chart, in pixels. */
export const padding = 10;

// The number of characters that fit the narrowest chart in a wide font: of a row, a heading, a title and a remark.
const columns = { row: 46, heading: 38, title: 36, remark: 42 };

const leastColumns = 12;

const lineHeight = 14;

const barHeight = 10;

const gap = { beforeHeading: 12, beforeBar: 8, afterLabel: 1 };

/**
 * A row of the chart's data: a segment of a bar, or a heading. The columns are plain, so that a host can supply its own
 * rows.
 */
export interface ChartRow {
  /** The lines above the bar on the left; `null` for all segments of a bar except the first. */
  label: string | null;
  /** The text above the bar on the right; `null` for all segments of a bar except the first. */
  text: string | null;
  isHeading: boolean;
  /** The category of the segment's colour; `null` for a heading, or if nothing was counted. */
  category: string | null;
  /** The amount of money; `null` for a heading, or if nothing was counted. */
  amount: number | null;
  /** The total of a bar that extends to both sides of zero, in money; otherwise `null`. */
  total: number | null;
  /** The position of the segment in its bar. */
  order: number;
  description: string;
  /** The distance from the top, in pixels. */
  labelTop: number;
  barTop: number;
  barMiddle: number;
  barBottom: number;
  /** The line at zero, a little longer than the bar is thick. */
  lineTop: number;
  lineBottom: number;
}

/** A bar chart with the position of every part, from the top down. */
export interface Layout {
  readonly title: string[];
  readonly remarks: string[];
  readonly rows: ChartRow[];
  /** The height in pixels. */
  readonly height: number;
  /** The amount at the left end of the chart: zero, or the money saved. */
  readonly least: number;
  /** The amount at the right end of the chart. */
  readonly most: number;
}

/** Lays out the rows one below the other. The height of a row depends on its label and on the width of the chart. */
export function layoutOf({ title, remarks, bars }: BarChart, width: number): Layout {
  const lettersOf = (what: keyof typeof columns) => lettersIn(what, width);
  const rows: ChartRow[] = [];
  let bottom = 0;
  for (const bar of bars) {
    const room = lettersOf(bar.isHeading ? 'heading' : 'row');
    const label = wrapped(singleLine(bar.label), Math.max(leastColumns, room - textWidth(bar.text)));
    const labelTop = bottom + (bottom === 0 ? 0 : bar.isHeading ? gap.beforeHeading : gap.beforeBar);
    const barTop = labelTop + label.length * lineHeight + gap.afterLabel;
    const barBottom = bar.segments.length === 0 ? barTop : barTop + barHeight;
    const barMiddle = (barTop + barBottom) / 2;
    rows.push(
      ...rowsOf(bar, label.join('\n'), {
        labelTop,
        barTop,
        barMiddle,
        barBottom,
        lineTop: barTop - 2,
        lineBottom: barBottom + 2,
      }),
    );
    bottom = barBottom;
  }
  const ends = bars.flatMap((bar) => [endOf(bar, -1), endOf(bar, 1)]);
  return {
    ...wrappedTexts(title, remarks, width),
    rows,
    height: bottom,
    least: Math.min(0, ...ends),
    most: Math.max(0, ...ends),
  };
}

/** Returns the number of characters of a text that fit a width in pixels. */
export function lettersIn(what: keyof typeof columns, width: number): number {
  return Math.floor((columns[what] * (width - 2 * padding)) / (narrowest - 2 * padding));
}

/** Wraps the title and the remarks of a chart to its width in pixels. */
export function wrappedTexts(title: string, remarks: readonly string[], width: number) {
  return {
    title: wrapped(singleLine(title), lettersIn('title', width)),
    remarks: remarks.flatMap((remark) => wrapped(singleLine(remark), lettersIn('remark', width))),
  };
}

type Places = Pick<ChartRow, 'labelTop' | 'barTop' | 'barMiddle' | 'barBottom' | 'lineTop' | 'lineBottom'>;

function rowsOf(bar: Bar, label: string, places: Places): ChartRow[] {
  const { isHeading, text, segments } = bar;
  const total = isTwoSided(bar) ? sum(segments.map(({ amount }) => amount)).toNumber() : null;
  const beside = { label, text, total };
  if (segments.length === 0) {
    const description = text === '' ? bar.label : `${bar.label}: ${text}`;
    return [{ ...beside, isHeading, category: null, amount: null, order: 0, description, ...places }];
  }
  return segments.map(({ category, amount, description }, order) => ({
    ...(order === 0 ? beside : { label: null, text: null, total: null }),
    isHeading,
    category,
    amount: amount.toNumber(),
    order,
    description,
    ...places,
  }));
}

/** Returns the amount at the end of a bar on one side of zero. */
function endOf({ segments }: Bar, side: 1 | -1): number {
  return sum(segments.map(({ amount }) => amount).filter((amount) => amount.times(side).greaterThan(0))).toNumber();
}
