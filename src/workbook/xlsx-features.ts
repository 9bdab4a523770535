import type writeExcelFile from 'write-excel-file/node';
import {
  type Attributes,
  findElement,
  getCellAddress,
  getClosingTagMarkup,
  getOpeningTagMarkup,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Sheet, Validation } from './sheet.js';

type Options = NonNullable<Parameters<typeof writeExcelFile>[1]>;

type Feature = NonNullable<Options['features']>[number];

const sheetFile = 'xl/worksheets/sheet{id}.xml';

const workbookFile = 'xl/workbook.xml';

/** Adds parts of the file that the xlsx writer leaves to its users: data validation and print settings. */
export function xlsxParts(sheets: readonly Sheet[]): Feature {
  return {
    files: {
      transform: {
        [workbookFile]: {
          transform: (xml) => withPrintNames(xml, sheets),
          transformElementAttributes: (tag, attributes) =>
            tag === 'calcPr' ? { ...attributes, fullCalcOnLoad: 1 } : attributes,
        },
        [sheetFile]: {
          transform: (xml, _options, { sheetIndex }) => withParts(xml, sheets[sheetIndex] as Sheet),
          transformElementAttributes: (tag, attributes, _index, _options, { sheetIndex }) =>
            pageOf(sheets[sheetIndex] as Sheet)[tag] ?? attributes,
        },
      },
    },
  };
}

function pageOf({ onePage }: Sheet): Readonly<Record<string, Record<string, string | number>>> {
  return {
    // Without a paper size, the reader's printer decides it.
    pageSetup: { orientation: 'landscape', fitToWidth: 1, fitToHeight: onePage ? 1 : 0 },
    pageMargins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
}

/**
 * Adds the print area and the repeated rows of each sheet. Without an area, a text beyond the last column makes the
 * page wider.
 */
function withPrintNames(xml: string, sheets: readonly Sheet[]): string {
  const named = (name: string, rangeOf: (sheet: Sheet) => string | undefined) =>
    sheets.flatMap((sheet, at) => {
      const range = rangeOf(sheet);
      if (range === undefined) return [];
      const reference = sanitizeTextContent(`'${sheet.name.replaceAll("'", "''")}'!${range}`);
      return [element('definedName', { name: `_xlnm.Print_${name}`, localSheetId: at }, reference)];
    });
  const names = [
    ...named('Area', ({ rows, columns }) => {
      if (rows.length === 0 || columns.length === 0) return undefined;
      return `$A$1:$${getCellAddress(rows.length - 1, columns.length - 1).replace(/(?=\d)/, '$')}`;
    }),
    ...named('Titles', ({ frozen }) => (frozen === undefined || frozen.rows === 0 ? undefined : `$1:$${frozen.rows}`)),
  ];
  const written = findElement(xml, 'definedNames');
  if (written !== undefined) xml = replaceElement(xml, written, '');
  return names.length === 0
    ? xml
    : withChild(xml, workbookFile, 'workbook', element('definedNames', {}, names.join('')));
}

function withParts(xml: string, { frozen, validations = [] }: Sheet): string {
  const sheetPr = element('sheetPr', {}, getSelfClosingTagMarkup('pageSetUpPr', { fitToPage: 1 }));
  const footer = element('oddFooter', {}, sanitizeTextContent('&L&A&RPage &P of &N'));
  const headerFooter = element('headerFooter', {}, footer);
  const whole = [sheetPr, headerFooter].reduce((grown, part) => withChild(grown, sheetFile, 'worksheet', part), xml);
  const panes = frozen?.columns ? whole : whole.replace('activePane="bottomRight"', 'activePane="bottomLeft"');
  if (validations.length === 0) return panes;
  const rules = element('dataValidations', { count: validations.length }, validations.map(validationOf).join(''));
  // The order of siblings alone would put them after the first conditional format, and so between two of them.
  const at = findElement(panes, 'pageMargins')?.openingTagStartIndex;
  return panes.slice(0, at) + rules + panes.slice(at);
}

function validationOf(validation: Validation): string {
  const { cell, message, prompt } = validation;
  const [rule, formulas] =
    'oneOf' in validation
      ? [{ type: 'list' }, [`"${validation.oneOf.join(',')}"`]]
      : [
          { type: validation.whole ? 'whole' : 'decimal', operator: 'between' },
          [`${validation.least}`, `${validation.most}`],
        ];
  const attributes = {
    ...rule,
    allowBlank: 1,
    showErrorMessage: 1,
    errorTitle: 'Not a possible value',
    error: message.slice(0, longestMessage),
    ...(prompt !== undefined && { showInputMessage: 1, prompt: prompt.slice(0, longestMessage) }),
    sqref: cell,
  };
  const written = formulas.map((formula, at) => element(`formula${at + 1}`, {}, sanitizeTextContent(formula)));
  return element('dataValidation', attributes, written.join(''));
}

// Excel reports the whole file as damaged if a message is longer.
const longestMessage = 225;

function element(tag: string, attributes: Attributes, content: string): string {
  return getOpeningTagMarkup(tag, attributes) + content + getClosingTagMarkup(tag);
}

function withChild(xml: string, file: typeof sheetFile | typeof workbookFile, parent: string, child: string): string {
  const order = getOrderOfSiblings(file, parent) as string[];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, child, order, parent);
}
