import { inPeriod } from '../../input/flat-name.js';
import { isEmpty } from '../../input/is-empty.js';
import { fitsWithin, refuseWritten, refuseWrittenPercent } from '../../input/number-hint.js';
import { givenAt } from '../../input/reader.js';
import { readWrittenNumber } from '../../input/written-number.js';
import { quoteName } from '../../messages/phrases.js';
import { constraintsOf, type InputConstraints } from '../../model/bounds.js';
import type { Model, RawFigures } from '../../model/model.js';
import { minorUnit } from '../../numbers/currency.js';
import { ExactDecimal } from '../../numbers/decimal.js';
import type { ColumnSigns } from './column-signs.js';
import type { Columns, InputColumn } from './columns.js';
import type { FigureNotes } from './figure-notes.js';
import { converted } from './unit-conversion.js';

/** The inputs that are the same for all rows. */
export type CommonInput = Readonly<Record<string, unknown>>;

/** The figures of one row, each at its position, and the cells that cannot be read. */
export interface RowInput {
  readonly written: RawFigures;
  readonly problems: readonly CellProblem[];
}

/** A cell that cannot be read. */
export interface CellProblem {
  readonly path: string;
  /** The kind of problem, the same for all cells that are told together. */
  readonly kind: string;
  readonly message: string;
}

interface FigureColumn extends InputColumn {
  /** The columns to its left, or named earlier, that give the same input in another period. */
  readonly earlier: readonly InputColumn[];
  readonly position: number;
  readonly expected: InputConstraints;
  readonly fits: (digits: string) => boolean;
}

/** Returns the reader of one file's rows. A blank cell keeps the value of the inputs that are the same for all rows. */
export function rowReader(
  { inputs }: Columns,
  model: Model,
  common: CommonInput,
  signs: ColumnSigns,
  notes: FigureNotes,
): (cells: readonly string[], row: number) => RowInput {
  const commonFigures = model.inputs.map((input) => given(givenAt(common, input)));
  const commonCurrency = given(common.currency);
  const currencyAt = inputs.find(({ path }) => path === 'currency')?.index;
  const columns = inputs.flatMap((column, place): FigureColumn[] => {
    const { path, conversion } = column;
    const input = model.inputAt(path);
    if (input === undefined) return [];
    const expected = constraintsOf(input.definition);
    const within = fitsWithin(expected);
    const fits = (digits: string) => within(conversion ? converted(digits, conversion).toFixed() : digits);
    const earlier = inputs.slice(0, place).filter((one) => one.path === path);
    return [{ ...column, earlier, position: input.position, expected, fits }];
  });

  return (cells, row) => {
    const cellAt = (index: number) => cells[index] ?? '';
    const named = currencyAt === undefined ? '' : cellAt(currencyAt);
    const currency = named === '' ? commonCurrency : named;
    // What is no currency is refused by itself, and then nothing can be said of the signs of others.
    const known =
      currency === undefined ? 'USD' : minorUnit(String(currency)) === undefined ? undefined : String(currency);
    const figures = [...commonFigures];
    const problems: CellProblem[] = [];
    for (const column of columns) {
      const { name, path, index, heading, conversion, position, expected, fits } = column;
      const cell = cellAt(index);
      if (cell === '') continue;
      const before = column.earlier.find((one) => cellAt(one.index) !== '');
      if (before !== undefined) {
        problems.push({
          path,
          kind: 'twice',
          message: `${path} is given in column ${quoteName(heading)} too; give one of them.`,
        });
        continue;
      }
      const notation = { unit: expected.unit, currency: known, fits };
      let read = readWrittenNumber(cell, { ...notation, decimalSign: signs.told });
      if ('digits' in read) {
        signs.add(name, read);
        if (read.other !== undefined)
          signs.addAmbiguous(name, { row, cells, text: cell, readings: [read.digits, read.other] });
      } else if (read.problem === 'twoReadings') {
        signs.addAmbiguous(name, { row, cells, text: cell, readings: read.readings });
        read = readWrittenNumber(cell, { ...notation, decimalSign: signs.assumed });
      }
      let value: unknown = cell;
      if ('digits' in read) {
        notes.add(heading, cell, read);
        value = conversion === undefined ? new ExactDecimal(read.digits) : converted(read.digits, conversion);
        const refused = conversion === undefined ? refuseWrittenPercent(cell, read, expected) : undefined;
        if (refused !== undefined) problems.push({ path, kind: refused.code, message: `${name} ${refused.must}.` });
      } else {
        const message = `${name} ${refuseWritten(cell, read, expected, known).must}.`;
        problems.push({ path, kind: read.problem, message });
      }
      figures[position] = inPeriod(value, column);
    }
    return { written: { currency, figures }, problems };
  };
}

function given(value: unknown): unknown {
  return isEmpty(value) ? undefined : value;
}
