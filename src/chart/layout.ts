import { sum } from '../numbers/decimal.js';
import { singleLine, wrapped } from '../tables/text-table.js';
import { textWidth } from '../tables/text-width.js';
import { type Bar, type BarChart, isTwoSided } from './bar-chart.js';

/** Pixels of the narrowest page that a chart is laid out for where it is as wide as its container. */
export const narrowest = 320;

/** Pixels around a chart. */
export const padding = 10;

// Letters that the narrowest page has room for in a wide font: of rows, of bold ones, and of larger ones.
const columns = { row: 46, heading: 38, title: 36, remark: 42 };

const leastColumns = 12;

const lineHeight = 14;

const barHeight = 10;

const gap = { beforeHeading: 12, beforeBar: 8, afterLabel: 1 };

/** A row of the data of a chart: a piece of a bar, or a heading. Plain columns, so that a host may bring its own. */
export interface Mark {
  /** What stands above the bar on the left, in lines; null for all pieces of a bar but the first. */
  label: string | null;
  /** What stands above the bar on the right; null for all pieces of a bar but the first. */
  text: string | null;
  isHeading: boolean;
  /** What the colour of the piece says; null for a heading, and where nothing was counted. */
  category: string | null;
  /** Money; null for a heading, and where nothing was counted. */
  amount: number | null;
  /** Money: the total of a bar that goes to both sides; else null. */
  total: number | null;
  /** The place of the piece in its bar. */
  order: number;
  description: string;
  /** Pixels from the top. */
  labelTop: number;
  barTop: number;
  barMiddle: number;
  barBottom: number;
  /** The line at zero, a little longer than the bar is thick. */
  lineTop: number;
  lineBottom: number;
}

/** A bar chart with everything in its place, from the top down. */
export interface Layout {
  readonly title: string[];
  readonly remarks: string[];
  readonly marks: Mark[];
  /** In pixels. */
  readonly height: number;
  /** Money at the left end of the chart: zero, or what is saved. */
  readonly least: number;
  /** Money at its right end. */
  readonly most: number;
}

/** Lays out the rows one under the other, each as high as its label needs in a chart of this width. */
export function layoutOf({ title, remarks, bars }: BarChart, width: number): Layout {
  const lettersOf = (what: keyof typeof columns) =>
    Math.floor((columns[what] * (width - 2 * padding)) / (narrowest - 2 * padding));
  const marks: Mark[] = [];
  let bottom = 0;
  for (const bar of bars) {
    const room = lettersOf(bar.isHeading ? 'heading' : 'row');
    const label = wrapped(singleLine(bar.label), Math.max(leastColumns, room - textWidth(bar.text)));
    const labelTop = bottom + (bottom === 0 ? 0 : bar.isHeading ? gap.beforeHeading : gap.beforeBar);
    const barTop = labelTop + label.length * lineHeight + gap.afterLabel;
    const barBottom = bar.segments.length === 0 ? barTop : barTop + barHeight;
    const barMiddle = (barTop + barBottom) / 2;
    marks.push(
      ...marksOf(bar, label.join('\n'), {
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
    title: wrapped(singleLine(title), lettersOf('title')),
    remarks: remarks.flatMap((remark) => wrapped(singleLine(remark), lettersOf('remark'))),
    marks,
    height: bottom,
    least: Math.min(0, ...ends),
    most: Math.max(0, ...ends),
  };
}

type Places = Pick<Mark, 'labelTop' | 'barTop' | 'barMiddle' | 'barBottom' | 'lineTop' | 'lineBottom'>;

function marksOf(bar: Bar, label: string, places: Places): Mark[] {
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

/** How far a bar goes to one side of the line. */
function endOf({ segments }: Bar, side: 1 | -1): number {
  return sum(segments.map(({ amount }) => amount).filter((amount) => amount.times(side).greaterThan(0))).toNumber();
}
