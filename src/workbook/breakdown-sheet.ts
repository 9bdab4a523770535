import { noticesOf, type Part, sectionsWithLines } from '../cells/cell-content.js';
import { stringLiteral } from '../cells/spreadsheet-syntax.js';
import { formatEnglish } from '../format/texts.js';
import type { Model } from '../model/model.js';
import { type Kind, presentKinds } from '../model/section.js';
import { basisCell } from './basis-cell.js';
import { moneyFormat, outcomeFormat } from './number-format.js';
import type { At, WorkbookPart } from './part.js';
import type { DraftCell, SheetTemplate } from './place-cells.js';
import type { Cell, CellStyle } from './sheet.js';

type InBoth =
  | { readonly type: 'line' | 'section'; readonly path: string }
  | { readonly type: 'kind'; readonly path: Kind }
  | { readonly type: 'total' };

/** Creates the cells of an amount: per leaver, if the model has leavers, and in the period. */
type Amounts = (content: InBoth, look: CellStyle) => DraftCell[];

const headingRow = 4;

/** Returns the sheet of results: the total, its parts by kind, and every line by section. Every amount is a formula. */
export function breakdownSheet(part: WorkbookPart): SheetTemplate {
  const { model, currency, breakdownSheet: name, inputsSheet, warning, verdict, views = [] } = part;
  const shown: readonly Part[] = model.leavers === undefined ? ['amount'] : ['perLeaver', 'amount'];
  const numberFormat = moneyFormat(currency);
  const amounts: Amounts = (content, look) =>
    shown.map((each) => ({ content: { ...content, part: each }, look, numberFormat }));
  const headings: readonly Cell[] = [
    { value: 'Line', look: 'heading' },
    { value: 'Kind', look: 'heading' },
    ...(model.leavers ? [{ value: 'Per leaver', look: 'figureHeading' as const }] : []),
    { value: model.presentValue ? 'At present value' : 'In the period', look: 'figureHeading' },
    { value: 'Formula', look: 'heading' },
    { value: 'Not counted, or by default', look: 'heading' },
  ];
  const kinds = presentKinds(model.lines);
  const lines = lineRows(model, amounts);
  const above = headingRow + 1 + kinds.length;
  const column = model.leavers ? 'D' : 'C';
  const outcomes = model.quantities.filter(({ outcome }) => outcome);
  const subheading = (value: string) =>
    headings.map((_, at) => ({ ...(at === 0 && { value }), look: 'subtotal' as const }));
  const blank = shown.slice(1).map((): DraftCell | undefined => undefined);
  return {
    name,
    columns: [40, 14, ...shown.map(() => 18), 64, 44],
    frozen: { rows: headingRow, columns: 1 },
    onePage: true,
    rows: [
      [{ value: model.label, look: 'title' }],
      [
        {
          value: `All amounts in ${currency}. Recalculated whenever a figure on the sheet ${inputsSheet} changes.`,
          look: 'note',
        },
      ],
      [
        { content: { type: 'attention' }, look: 'warning' },
        ...headings.slice(2).map((): DraftCell | undefined => undefined),
        noticesBelow(part),
      ],
      headings,
      [
        { value: verdict ? 'Net' : 'Total', look: 'total' },
        { look: 'total' },
        ...amounts({ type: 'total' }, 'total'),
        verdict
          ? { ...verdict, look: 'totalNote' as const }
          : (basisCell(part, warning) ?? { value: warning, look: 'totalNote' as const }),
        nothingCounted(part, `${column}${above + 1}:${column}${above + lines.length}`),
      ],
      ...kinds.map((kind): DraftCell[] => [
        { value: `of which ${formatEnglish(`kind.${kind}`)}`, look: 'label' },
        { look: 'label' },
        ...amounts({ type: 'kind', path: kind }, 'figure'),
      ]),
      ...lines,
      ...(outcomes.length === 0 ? [] : [[], subheading('What follows from it')]),
      ...outcomes.map(({ path, label, unit, formula }) => [
        { value: label, look: 'label' as const },
        undefined,
        ...blank,
        {
          content: { type: 'outcome' as const, path },
          look: 'figure' as const,
          numberFormat: outcomeFormat(unit, currency),
        },
        { value: formula, look: 'source' as const },
      ]),
      ...views.flatMap(({ heading, rows }) => [
        [],
        subheading(heading),
        ...rows.map(({ label, formulaOf, result, inWords }) => [
          { value: label, look: 'label' as const },
          undefined,
          ...blank,
          { formulaOf, result, look: 'figure' as const, numberFormat },
          { value: inWords, look: 'source' as const },
        ]),
      ]),
      ...(model.notices.length === 0 ? [] : [[], subheading(lookAt)]),
      ...noticesOf(model).map((content) => [
        undefined,
        undefined,
        ...shown.map(() => undefined),
        { content, look: 'reason' as const },
      ]),
    ],
  };
}

const lookAt = 'Please check';

/** Returns the cell above the amounts that tells a reader to look at the notices below them. */
function noticesBelow({ model, cachedValue }: WorkbookPart): DraftCell | undefined {
  const notices = noticesOf(model);
  if (notices.length === 0) return undefined;
  const words = `See “${lookAt}” at the end of this sheet.`;
  return {
    formulaOf: (at: At) => `IF(${notices.map(at).join('&')}="","",${stringLiteral(words)})`,
    result: notices.some((notice) => cachedValue(notice) !== '') ? words : '',
    look: 'warning',
  };
}

/** Returns a row for every section that has lines, after a blank row, with its sum and its lines. */
function lineRows(model: Model, amounts: Amounts): DraftCell[][] {
  return sectionsWithLines(model).flatMap((section) => [
    [],
    [
      { value: model.sections[section]?.label ?? section, look: 'subtotal' as const },
      { look: 'subtotal' as const },
      ...amounts({ type: 'section', path: section }, 'subtotal'),
      { look: 'subtotal' as const },
      { look: 'subtotal' as const },
    ],
    ...model.lines
      .filter((line) => line.section === section)
      .map((line): DraftCell[] => [
        { value: line.label, look: 'label' },
        { value: formatEnglish(`kind.${line.kind}`), look: 'label' },
        ...amounts({ type: 'line', path: line.path }, 'figure'),
        { value: line.formula, look: 'source' },
        { content: { type: 'needs', path: line.path }, look: 'reason' },
      ]),
  ]);
}

/** Returns a cell that says beside a total of zero that no line is counted. */
function nothingCounted({ model, cachedValue }: WorkbookPart, amounts: string): Cell {
  const words = 'No line has all that it needs yet.';
  const counts = model.lines.some(({ path }) => cachedValue({ type: 'line', path, part: 'amount' }) !== '');
  const refused = cachedValue({ type: 'attention' }) !== '';
  return {
    formula: `IF(A3<>"","",IF(COUNT(${amounts})=0,"${words}",""))`,
    result: counts || refused ? '' : words,
    look: 'totalNote',
  };
}
