import type { Part } from '../cells/cell-content.js';
import { periodChoices, periodsInWords } from '../cells/period-cells.js';
import { inPercent, sharesInPercent } from '../cells/shares-in-percent.js';
import { constraintsOf, type InputConstraints } from '../model/bounds.js';
import { defaultIn } from '../model/default-in.js';
import type { ModelInput } from '../model/model.js';
import type { Input } from '../model/section.js';
import { boundsOf } from '../numbers/unit.js';
import { basisCell } from './basis-cell.js';
import { moneyFormat, typedFormatOf, unitInWords } from './number-format.js';
import type { WorkbookPart } from './part.js';
import type { DraftCell, SheetTemplate } from './place-cells.js';
import type { Cell } from './sheet.js';

const headings: readonly Cell[] = [
  { value: 'Input', look: 'heading' },
  { value: 'Your figure', look: 'figureHeading' },
  { value: 'Unit or period', look: 'heading' },
  { value: 'Used', look: 'figureHeading' },
  { value: 'Allowed', look: 'heading' },
  { value: 'What to count; where a default comes from', look: 'heading' },
  { value: 'Check', look: 'heading' },
];

const headingRow = 5;

/** Returns the sheet to fill in: a row for each input, section by section. */
export function inputsSheet(part: WorkbookPart): SheetTemplate {
  const { model, inputsSheet: name, currency } = part;
  const asked = Object.entries(model.sections).filter(([, { inputs }]) => Object.keys(inputs).length > 0);
  const rows: SheetTemplate['rows'] = [
    [{ value: `${model.label}: inputs`, look: 'title' }],
    [
      {
        value: `Fill in the coloured cells; leave blank what you do not know. A default, in slanted figures under Used, holds until you give your own. All money in ${currency}; hours as 1.5, not 1:30.`,
        look: 'note',
      },
    ],
    [{ content: { type: 'attention' }, again: true, look: 'warning' }],
    totalRow(part),
    headings,
    ...inputRows(part, undefined),
    ...asked.flatMap(([section, { label }]) => [
      sectionRow([label, '', '', '', '', '', '']),
      ...inputRows(part, section),
    ]),
  ];
  const first = headingRow + 1;
  const filled = [first, rows.length] as const;
  return {
    name,
    columns: [38, 18, 14, 18, 14, 66, 30],
    frozen: { rows: headingRow, columns: 1 },
    marks: [
      { column: 'B', rows: filled, when: `$G${first}<>""`, look: 'wrong' },
      { column: 'D', rows: filled, when: `AND($B${first}="",$D${first}<>"")`, look: 'default' },
    ],
    rows,
  };
}

/** Returns the row with the total, which stays in view while the inputs are changed. */
function totalRow(part: WorkbookPart): DraftCell[] {
  const { model, currency, verdict } = part;
  const total = (of: Part): DraftCell => ({
    content: { type: 'total', part: of },
    again: true,
    look: 'total',
    numberFormat: moneyFormat(currency),
  });
  const said = (value: string): DraftCell => ({ value, look: 'totalNote' });
  const each = model.leavers === undefined ? [said(''), said('')] : [total('perLeaver'), said('per leaver')];
  const basis = basisCell(part);
  const period = said(basis ? '' : 'in the period');
  const follows: DraftCell = verdict ? { ...verdict, look: 'totalNote' } : (basis ?? said(''));
  return [{ value: verdict ? 'Net' : 'Total', look: 'total' }, total('amount'), period, ...each, follows, said('')];
}

/** Returns a heading row: the name of a section, and remarks on it in other columns. */
export function sectionRow([label, ...others]: readonly string[]): Cell[] {
  return [{ value: label, look: 'section' }, ...others.map((value): Cell => ({ value, look: 'sectionSource' }))];
}

/** A row for each input of a section; without one, of the model itself. */
function inputRows(part: WorkbookPart, section: string | undefined): (DraftCell | undefined)[][] {
  return part.model.inputs.filter((input) => input.section === section).map((input) => inputRow(part, input));
}

function inputRow(part: WorkbookPart, modelInput: ModelInput): (DraftCell | undefined)[] {
  const { currency, given, linkedInput = () => undefined } = part;
  const { path, definition: input } = modelInput;
  const figure = given(path);
  const numberFormat = typedFormatOf(input, currency);
  const fallback = defaultIn(input, currency);
  const expected = constraintsOf(input);
  const { minimum, maximum, integer = false } = expected;
  const allowed = allowedInWords(input);
  const link = linkedInput(path);
  const notes = [
    helpInWords(input),
    fallback && `Default: ${fallback.source}`,
    link && 'Calculated on the sheets of the turnover cost.',
  ].filter((note) => note);
  return [
    { value: input.label, look: 'label' },
    {
      content: { type: 'typed', path },
      ...typedOrLinked(link, figure?.toNumber()),
      numberFormat,
      validation: {
        least: minimum,
        most: maximum,
        whole: integer,
        message: `${input.label}: ${allowed}.`,
        prompt: promptFor(expected),
      },
    },
    modelInput.perYear === undefined
      ? { value: unitInWords(input.unit, currency), look: 'label' }
      : periodCell(part, modelInput),
    { content: { type: 'used', path }, look: 'figure', numberFormat },
    { value: allowed, look: 'source' },
    { value: notes.join(' '), look: 'source' },
    { content: { type: 'check', path }, look: 'warning' },
  ];
}

/** Returns the appearance of a cell to type in, or of one with the formula of a figure from another sheet. */
function typedOrLinked(formula: string | undefined, value: number | undefined) {
  if (formula === undefined) return { value, look: 'input' } as const;
  return { linked: { formula, result: value ?? '' }, look: 'figure' } as const;
}

/** Returns the cell of a rate's unit, in which its period is chosen: `year`. */
function periodCell({ model, period }: WorkbookPart, input: ModelInput): DraftCell {
  const choices = periodChoices(model, input);
  const converter = model.inputs[input.perYear ?? -1]?.definition.label;
  const chosen = choices.find((choice) => choice.period === period(input.path));
  return {
    content: { type: 'period', path: input.path },
    value: chosen?.word,
    look: 'input',
    validation: {
      oneOf: choices.map(({ word }) => word),
      message: `${input.definition.label}: ${periodsInWords(model, input)}.`,
      prompt: `Choose the period of the figure: ${periodsInWords(model, input)}. “${converter}” converts it.`,
    },
  };
}

/** Returns the help as a sentence; some helps are written to follow a colon. */
function helpInWords({ help = '', unit }: Input): string {
  const words = unit === 'share' ? sharesInPercent(help) : help;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Explains how to type a share into a cell formatted as percent, because 0.25 would become 0.25 %. */
function promptFor({ unit, minimum, maximum }: InputConstraints): string | undefined {
  if (unit !== 'share') return undefined;
  const example = inPercent(minimum <= 0.25 && maximum >= 0.25 ? 0.25 : minimum);
  return `Type ${example} or ${example} % for ${example} in a hundred.`;
}

/** Describes the bounds; an upper bound that is out of reach is left out. */
function allowedInWords(input: Input): string {
  const { minimum, maximum, exclusiveMinimum, integer } = constraintsOf(input);
  const shown = (bound: number) => (input.unit === 'share' ? `${inPercent(bound)} %` : String(bound));
  const from = exclusiveMinimum === undefined ? shown(minimum) : `more than ${shown(exclusiveMinimum)}`;
  const open = maximum >= 1e6 && maximum === boundsOf(input.unit).maximum;
  if (open && minimum < 0) return 'any';
  const range = open ? (exclusiveMinimum === undefined ? `${from} or more` : from) : `${from} to ${shown(maximum)}`;
  return integer ? `${range}, whole` : range;
}
