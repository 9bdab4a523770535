import { askedAbout, termsOf } from '../cells/cell-content.js';
import { sectionRow } from './inputs-sheet.js';
import { exactFormatOf, unitInWords } from './number-format.js';
import type { WorkbookPart } from './part.js';
import type { DraftCell, SheetTemplate } from './place-cells.js';
import type { Cell } from './sheet.js';

const headings: readonly Cell[] = [
  { value: 'Figure', look: 'heading' },
  { value: 'Comes to', look: 'figureHeading' },
  { value: 'Unit', look: 'heading' },
  { value: 'Formula', look: 'heading' },
];

/** Returns the sheet between the inputs and the amounts: the quantities, and each line before it is rounded. */
export function workingsSheet({ model, currency }: WorkbookPart, name: string): SheetTemplate {
  const row = (label: string, content: DraftCell & object, unit: string, formula: string): DraftCell[] => [
    { value: label, look: 'label' },
    content,
    { value: unit, look: 'label' },
    { value: formula, look: 'source' },
  ];
  const asked = askedAbout(model);
  const each = model.leavers === undefined ? '' : ' for one leaver';
  return {
    name,
    columns: [58, 22, 16, 96],
    frozen: { rows: 4, columns: 1 },
    rows: [
      [{ value: `${model.label}: workings`, look: 'title' }],
      [{ value: `Nothing here is rounded, and nothing is to be filled in. Money in ${currency}.`, look: 'note' }],
      [],
      headings,
      ...(model.quantities.length === 0 ? [] : [sectionRow(['Quantities', '', '', ''])]),
      ...model.quantities.flatMap((quantity) => {
        const { path, label, unit, formula } = quantity;
        const numberFormat = exactFormatOf(unit);
        return [
          ...termsOf(model, quantity).map((content) =>
            row(
              `${label}: term ${'term' in content ? content.term : ''}`,
              { content, look: 'figure' as const, numberFormat },
              unitInWords(unit, currency),
              '',
            ),
          ),
          row(
            label,
            { content: { type: 'quantity', path }, look: 'figure', numberFormat },
            unitInWords(unit, currency),
            formula,
          ),
        ];
      }),
      sectionRow([`Lines${each}`, '', '', '']),
      ...model.lines.map(({ path, section, label }) =>
        row(
          `${model.sections[section]?.label}: ${label}`,
          { content: { type: 'exact', path }, look: 'figure', numberFormat: exactFormatOf('money') },
          currency,
          '',
        ),
      ),
      ...(asked.length === 0
        ? []
        : [sectionRow(['What is wrong with an input, whatever else is asked about it', '', '', ''])]),
      ...asked.map((content): DraftCell[] => [
        { value: model.labelAt(content.path), look: 'label' },
        { content, look: 'warning' },
      ]),
    ],
  };
}
