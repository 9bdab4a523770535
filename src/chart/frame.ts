import { padding } from './layout.js';
import type { Palette } from './palette.js';

/** The page of a chart. */
export interface Page {
  readonly palette: Palette;
  /** The width in pixels; `undefined` if the chart is as wide as its container. */
  readonly width: number | undefined;
}

/** The texts of a chart, each wrapped into lines. */
export interface FrameTexts {
  readonly description: string;
  readonly title: string[];
  readonly remarks: string[];
}

/** Returns what all Vega-Lite specifications have: the texts, the size, and the page. */
export function frameOf({ description, title, remarks }: FrameTexts, height: number, { palette, width }: Page) {
  const { ink, background } = palette;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description,
    title: {
      text: title,
      subtitle: remarks,
      anchor: 'start' as const,
      fontSize: 14,
      subtitleFontSize: 12,
      subtitleLineHeight: 16,
      subtitlePadding: 5,
      color: ink,
      subtitleColor: ink,
      offset: 12,
    },
    width: width ?? ('container' as const),
    height,
    autosize: { type: 'fit-x' as const, contains: 'padding' as const },
    background,
    padding,
    config: { view: { stroke: null, continuousWidth: 560 } },
  };
}
