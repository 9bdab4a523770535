import { kindLabels } from '../../format/kind-label.js';
import { kindsOf, type Part, sectionsWithLines } from '../../readings/cell-content.js';
import type { Cell, Look } from '../sheet.js';
import type { Draft, DraftCell } from './draft.js';
import { formatOf, moneyFormat } from './number-format.js';
import type { WorkbookPart } from './part.js';

type InBoth = { readonly holds: 'line' | 'section'; readonly path: string } | { readonly holds: 'total' };

/** The sheet to read: the total, what it is made of by kind, and every line by section; every amount is a formula. */
export function breakdownSheet({ model, currency, breakdownSheet: name, inputsSheet }: WorkbookPart): Draft {
  const parts: readonly Part[] = model.leavers === undefined ? ['amount'] : ['perLeaver', 'amount'];
  const numberFormat = moneyFormat(currency);
  const amounts = (
    content: InBoth | { readonly holds: 'kind'; readonly path: ReturnType<typeof kindsOf>[number] },
    look: Look,
  ) => parts.map((part): DraftCell => ({ content: { ...content, part }, look, numberFormat }));
  const headings: readonly Cell[] = [
    { value: 'Line', look: 'heading' },
    { value: 'Kind', look: 'heading' },
    ...(model.leavers ? [{ value: 'Per leaver', look: 'figureHeading' as const }] : []),
    { value: 'In the period', look: 'figureHeading' },
    { value: 'Formula', look: 'heading' },
    { value: 'Not counted', look: 'heading' },
  ];
  const outcomes = model.quantities.filter(({ outcome }) => outcome);
  const blank = parts.slice(1).map((): DraftCell | undefined => undefined);
  return {
    name,
    columns: [40, 14, ...parts.map(() => 18), 64, 44],
    frozen: { rows: 4, columns: 1 },
    onePage: true,
    rows: [
      [{ value: model.label, look: 'title' }],
      [
        {
          value: `In ${currency}. Worked out anew from the sheet ${inputsSheet} whenever a figure there changes.`,
          look: 'note',
        },
      ],
      [{ content: { holds: 'attention' }, look: 'warning' }],
      headings,
      [
        { value: 'Total', look: 'total' },
        { look: 'total' },
        ...amounts({ holds: 'total' }, 'total'),
        { look: 'total' },
        { look: 'total' },
      ],
      ...kindsOf(model).map((kind): DraftCell[] => [
        { value: `of which ${kindLabels[kind]}`, look: 'label' },
        { look: 'label' },
        ...amounts({ holds: 'kind', path: kind }, 'figure'),
      ]),
      ...sectionsWithLines(model).flatMap((section) => [
        [],
        [
          { value: model.sections[section]?.label ?? section, look: 'subtotal' as const },
          { look: 'subtotal' as const },
          ...amounts({ holds: 'section', path: section }, 'subtotal'),
          { look: 'subtotal' as const },
          { look: 'subtotal' as const },
        ],
        ...model.lines
          .filter((line) => line.section === section)
          .map((line): DraftCell[] => [
            { value: line.label, look: 'label' },
            { value: kindLabels[line.kind], look: 'label' },
            ...amounts({ holds: 'line', path: line.path }, 'figure'),
            { value: line.formula, look: 'source' },
            { content: { holds: 'needs', path: line.path }, look: 'reason' },
          ]),
      ]),
      ...(outcomes.length === 0
        ? []
        : [
            [],
            headings.map((_, at) => ({
              ...(at === 0 && { value: 'What follows from it' }),
              look: 'subtotal' as const,
            })),
          ]),
      ...outcomes.map(({ path, label, unit, formula }) => [
        { value: label, look: 'label' as const },
        undefined,
        ...blank,
        {
          content: { holds: 'outcome' as const, path },
          look: 'figure' as const,
          numberFormat: formatOf(unit, currency),
        },
        { value: formula, look: 'source' as const },
      ]),
    ],
  };
}
