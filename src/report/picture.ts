import { palettes } from '../chart/palette.js';
import type { VegaLiteSpec } from '../chart/vega-lite.js';
import { specOf } from '../chart/vega-lite-spec.js';
import type { ReportPicture } from './report.js';

// More bars are no picture; the table has all.
const mostBars = 14;

/** The width of a picture, in pixels. */
const width = 460;

/** Returns a picture as a Vega-Lite specification: a bar for each part, with its figure. */
export function pictureSpec({ title, bars }: ReportPicture): VegaLiteSpec {
  const palette = palettes.light;
  const shown = bars.slice(0, mostBars);
  return specOf(
    {
      title,
      remarks: [],
      description: `${title}. ${shown.map(({ label, text }) => `${label}: ${text}`).join('; ')}`,
      bars: shown.map(({ label, text, amount }) => ({
        label,
        isHeading: false,
        text,
        segments: [{ category: title, amount, description: `${label}: ${text}` }],
      })),
      colours: { [title]: palette.plain },
      hasLegend: false,
    },
    { palette, width },
  );
}
