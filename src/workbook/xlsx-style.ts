import type { CellObject } from 'write-excel-file/node';
import type { CellStyle } from './sheet.js';

/** The style of a cell. */
export type Style = Omit<CellObject, 'value' | 'type' | 'format' | 'height'> & { readonly fontSize: number };

const ink = '#1f2933';

const quiet = '#52606d';

const line = '#9aa5b1';

const shade = '#e8edf2';

const entry = '#1b3f8b';

const entryLine = '#b8a35a';

const alarm = '#9b2c12';

const plain: Style = { fontSize: 10, textColor: ink, alignVertical: 'center' };

const words: Style = { ...plain, align: 'left', indent: 1, wrap: true };

const underlined = { bottomBorderStyle: 'thin', bottomBorderColor: line } as const;

const heading: Style = {
  ...words,
  fontWeight: 'bold',
  backgroundColor: shade,
  bottomBorderStyle: 'thin',
  bottomBorderColor: ink,
};

const total: Style = {
  ...plain,
  fontWeight: 'bold',
  fontSize: 12,
  backgroundColor: shade,
  topBorderStyle: 'thin',
  topBorderColor: ink,
  bottomBorderStyle: 'double',
  bottomBorderColor: ink,
};

/**
 * Styles that differ in colour also differ in weight, slant or border, so that colour is not needed to tell them apart.
 */
const styles: Readonly<Record<CellStyle, Style>> = {
  title: { ...plain, fontSize: 16, fontWeight: 'bold' },
  note: { ...words, wrap: false, textColor: quiet },
  heading,
  figureHeading: { ...heading, indent: undefined, align: 'right' },
  section: { ...plain, ...underlined, fontWeight: 'bold', fontSize: 11 },
  sectionSource: { ...words, ...underlined, textColor: quiet, fontSize: 9 },
  label: words,
  input: { ...plain, backgroundColor: '#fff6d5', borderStyle: 'thin', borderColor: entryLine, textColor: entry },
  figure: plain,
  subtotal: { ...plain, fontWeight: 'bold', topBorderStyle: 'thin', topBorderColor: line },
  total,
  totalNote: { ...total, ...words, fontWeight: undefined, textColor: quiet, fontSize: 9 },
  source: { ...words, textColor: quiet, fontSize: 9 },
  // Aligned to the top, because it may grow beyond its row.
  reason: { ...words, textColor: quiet, fontSize: 9, alignVertical: 'top' },
  warning: { ...words, wrap: false, textColor: alarm, fontWeight: 'bold' },
};

/** The changes in style of a cell with a conditional format. */
export const markStyles = {
  default: { borderStyle: 'dashed', borderColor: entryLine, textColor: entry, fontStyle: 'italic' },
  wrong: { textColor: alarm, fontWeight: 'bold', backgroundColor: '#fbe3dc' },
} as const;

export function styleOf(look: CellStyle | undefined): Style {
  return look === undefined ? plain : styles[look];
}
