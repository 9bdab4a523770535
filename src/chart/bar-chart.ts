import type { Decimal } from 'decimal.js';

/** A piece of a bar. */
export interface Segment {
  /** What its colour says; a name of `Picture.colours`. */
  readonly category: string;
  readonly amount: Decimal;
  /** The piece in a sentence, its figure written out: for a tooltip and for screen readers. */
  readonly description: string;
}

/** A row of a bar chart: a heading, or a bar with what stands at its end. */
export interface Bar {
  readonly label: string;
  readonly isHeading: boolean;
  readonly text: string;
  /** Left to right; those below zero go to the left. Empty for a heading, and where nothing was counted. */
  readonly segments: readonly Segment[];
}

/** A bar chart in words and figures, before it is put into the language of a program that draws. */
export interface BarChart {
  readonly title: string;
  /** The main figures, and what is to be known to read the bars. */
  readonly remarks: readonly string[];
  /** The chart in a sentence, for those who do not see it. */
  readonly description: string;
  readonly bars: readonly Bar[];
  /** A colour for each category, in the order of a legend. */
  readonly colours: Readonly<Record<string, string>>;
  /** Whether the colours say something that no label says. */
  readonly hasLegend: boolean;
}

/** A heading, with the figure that belongs to it. */
export function heading(label: string, text = ''): Bar {
  return { label, isHeading: true, text, segments: [] };
}

/** Whether a bar goes to both sides, so that its ends do not show its total. */
export function isTwoSided({ segments }: Bar): boolean {
  return segments.some(({ amount }) => amount.lessThan(0)) && segments.some(({ amount }) => amount.greaterThan(0));
}
