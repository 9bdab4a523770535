import { sectionsWithLines } from '../cells/cell-content.js';
import { formatEnglish } from '../format/texts.js';
import { sectionRow } from './inputs-sheet.js';
import type { WorkbookPart } from './part.js';
import type { Cell, Sheet } from './sheet.js';

const headings = ['Line', 'Kind', 'Formula', 'Source'];

/** Returns the sheet with every formula in words. */
export function formulasSheet(parts: readonly WorkbookPart[]): Sheet {
  return {
    name: 'Formulas',
    columns: [40, 14, 84, 68],
    frozen: { rows: 4, columns: 1 },
    rows: [
      [{ value: 'Formulas', look: 'title' }],
      [
        {
          value:
            'Each amount is rounded once, half away from zero; a total is the sum of the rounded lines above it. A line counts where all that it uses is given or has a default.',
          look: 'note',
        },
      ],
      [],
      headings.map((value): Cell => ({ value, look: 'heading' })),
      ...parts.flatMap(({ model }) => [
        [],
        [{ value: model.label, look: 'title' as const }],
        ...sectionsWithLines(model).flatMap((name) => [
          sectionRow([model.sections[name]?.label ?? name, '', '', model.sections[name]?.source ?? '']),
          ...model.lines
            .filter(({ section }) => section === name)
            .map(({ label, kind, formula, source }): Cell[] => [
              { value: label, look: 'label' },
              { value: formatEnglish(`kind.${kind}`), look: 'label' },
              { value: formula, look: 'label' },
              { value: source === model.sections[name]?.source ? '' : source, look: 'source' },
            ]),
        ]),
        ...Object.entries(model.sections).flatMap(([name, { label, source }]) => {
          const own = model.quantities.filter(({ section }) => section === name);
          if (own.length === 0) return [];
          return [
            sectionRow([`${label}: quantities`, '', '', source]),
            ...own.map((quantity): Cell[] => [
              { value: quantity.label, look: 'label' },
              { look: 'label' },
              { value: quantity.formula, look: 'label' },
            ]),
          ];
        }),
      ]),
    ],
  };
}
