import { textWidth } from '../tables/text-width.js';
import type { BarChart } from './bar-chart.js';
import { frameOf, type Page } from './frame.js';
import { layoutOf, narrowest, padding } from './layout.js';

const fontSize = 11;

// Pixels: a letter of a wide font, and a square of the legend with the space around it.
const letterWidth = 8;

const symbolWidth = 30;

/**
 * Converts a bar chart to a Vega-Lite specification. Each label and figure is above its bar, so that it fits any width.
 */
export function specOf(picture: BarChart, { palette, width }: Page) {
  const { rows, height, least, most, title, remarks } = layoutOf(picture, width ?? narrowest);
  const { ink, background, loss } = palette;
  const { description, colours, hasLegend } = picture;
  const present = Object.keys(colours).filter((name) => rows.some(({ category }) => category === name));
  const range = present.map((name) => colours[name] ?? ink);

  // Positions are in pixels from the top, because rows differ in height.
  const place = (field: 'labelTop' | 'barTop' | 'barMiddle' | 'lineTop') => ({
    field,
    type: 'quantitative' as const,
    scale: null,
  });
  // A domain of zero width has no middle, so it becomes one unit wide and every bar is empty.
  const scale = { domain: [least, most === least ? least + 1 : most], nice: false, zero: false };
  const along = (field: 'amount' | 'total') => ({ field, type: 'quantitative' as const, scale, axis: null });
  const spoken = { field: 'description', type: 'nominal' as const };
  const letters = {
    type: 'text' as const,
    fontSize,
    lineHeight: 14,
    lineBreak: '\n',
    baseline: 'top' as const,
    color: ink,
  };
  const atLeft = { ...letters, align: 'left' as const };
  const atRight = { ...letters, align: 'right' as const };
  const bold = { fontWeight: { expr: "datum.isHeading ? 'bold' : 'normal'" } };
  const label = { x: { value: 0 }, y: place('labelTop'), text: { field: 'label', type: 'nominal' as const } };
  const figure = {
    x: { value: 'width' as const },
    y: place('labelTop'),
    text: { field: 'text', type: 'nominal' as const },
  };
  const withBar = [{ filter: 'datum.amount !== null' }];
  const ofBars = [{ filter: 'datum.amount !== null && datum.text !== null' }];
  const ofOthers = [{ filter: 'datum.amount === null' }];

  return {
    ...frameOf({ description, title, remarks }, height, { palette, width }),
    data: { values: rows },
    layer: [
      {
        transform: withBar,
        mark: { type: 'bar' as const, orient: 'horizontal' as const, stroke: ink, strokeWidth: 0.75 },
        encoding: {
          y: place('barTop'),
          y2: { field: 'barBottom' },
          x: { ...along('amount'), stack: 'zero' as const },
          color: {
            field: 'category',
            type: 'nominal' as const,
            scale: { domain: present, range },
            legend: hasLegend ? legend(present, ink, (width ?? narrowest) - 2 * padding) : null,
          },
          order: { field: 'order', type: 'quantitative' as const },
          description: spoken,
          tooltip: spoken,
        },
      },
      {
        transform: withBar,
        mark: { type: 'rule' as const, color: ink, aria: false },
        encoding: {
          y: place('lineTop'),
          y2: { field: 'lineBottom' },
          x: { datum: 0, type: 'quantitative' as const, scale, axis: null },
        },
      },
      {
        transform: [{ filter: 'datum.total !== null' }],
        mark: {
          type: 'point' as const,
          shape: 'diamond',
          filled: true,
          size: 90,
          opacity: 1,
          fill: loss,
          stroke: background,
          aria: false,
        },
        encoding: { y: place('barMiddle'), x: along('total') },
      },
      { transform: ofBars, mark: { ...atLeft, aria: false }, encoding: label },
      { transform: ofBars, mark: { ...atRight, aria: false }, encoding: figure },
      { transform: ofOthers, mark: { ...atLeft, ...bold }, encoding: { ...label, description: spoken } },
      { transform: ofOthers, mark: { ...atRight, ...bold, aria: false }, encoding: figure },
    ],
  };
}

/** Creates the legend: one line if all names fit, otherwise two columns. */
function legend(names: readonly string[], ink: string, room: number) {
  const oneLine = names.reduce((width, name) => width + textWidth(name) * letterWidth + symbolWidth, 0);
  return {
    title: null,
    orient: 'top' as const,
    direction: 'horizontal' as const,
    columns: oneLine <= room ? names.length : 2,
    columnPadding: 16,
    symbolType: 'square',
    symbolStrokeColor: ink,
    symbolStrokeWidth: 0.75,
    labelFontSize: fontSize,
    labelColor: ink,
    labelLimit: 0,
    offset: 12,
  };
}
