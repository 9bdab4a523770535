import type { Decimal } from 'decimal.js';

/** A segment of a bar. */
export interface Segment {
  /** The meaning of its colour; a name of `BarChart.colours`. */
  readonly category: string;
  readonly amount: Decimal;
  /** The segment as a sentence with its formatted figure, for a tooltip and for screen readers. */
  readonly description: string;
}

/** A row of a bar chart: a heading, or a bar with a text at its end. */
export interface Bar {
  readonly label: string;
  readonly isHeading: boolean;
  readonly text: string;
  /** The segments from left to right; negative ones go to the left. Empty for a heading, or if nothing was counted. */
  readonly segments: readonly Segment[];
}

/** A bar chart as words and figures, independent of any drawing program. */
export interface BarChart {
  readonly title: string;
  /** The main figures, and explanations that are needed to read the bars. */
  readonly remarks: readonly string[];
  /** The chart as a sentence, for people who cannot see it. */
  readonly description: string;
  readonly bars: readonly Bar[];
  /** A colour for each category, in the order of the legend. */
  readonly colours: Readonly<Record<string, string>>;
  /** True if the colours show something that no label says. */
  readonly hasLegend: boolean;
}

/** Creates a heading, with the figure that belongs to it. */
export function heading(label: string, text = ''): Bar {
  return { label, isHeading: true, text, segments: [] };
}

/** Returns true if a bar extends to both sides of zero, so that its ends do not show its total. */
export function isTwoSided({ segments }: Bar): boolean {
  return segments.some(({ amount }) => amount.lessThan(0)) && segments.some(({ amount }) => amount.greaterThan(0));
}
