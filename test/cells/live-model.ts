import { Decimal } from 'decimal.js';
import { type CellContent, type ModelCell, toCells } from '../../src/formula.js';
import { evaluate, InputError, type Model } from '../../src/index.js';
import { minorUnit } from '../../src/numbers/currency.js';
import { ExactDecimal, roundHalfAwayFromZero } from '../../src/numbers/decimal.js';
import { isMoney } from '../../src/numbers/unit.js';
import type { Cell } from '../../src/workbook/sheet.js';
import { Live } from './live.js';

/** What a sheet shows of one input, or what the library gives: every amount in digits, or that it is refused. */
export type Shown = Readonly<Record<string, string>> | 'refused';

/** The cells of a model, computing. */
export class LiveModel {
  private readonly cells: readonly ModelCell[];
  private readonly live: Live;
  private readonly decimals: number;

  constructor(
    private readonly model: Model,
    currency = 'USD',
  ) {
    this.cells = toCells(model, { currency });
    this.decimals = minorUnit(currency) as number;
    this.live = new Live([{ name: 'Model', columns: [], rows: rowsOf(this.cells) }]);
  }

  /** Fills the sheet again; missing inputs are blank. */
  fill(input: unknown): void {
    const group = input as Record<string, unknown>;
    const given = (path: string): unknown => {
      const [section = '', name = ''] = path.split('.');
      return path === 'leavers' ? group.leavers : (group[section] as Record<string, unknown> | undefined)?.[name];
    };
    const stated = (path: string) => {
      const value = given(path);
      return typeof value === 'object' && value !== null && 'amount' in value
        ? (value as { readonly amount: unknown; readonly per?: string })
        : { amount: value };
    };
    const figure = (path: string) => {
      const { amount } = stated(path);
      return amount === undefined ? undefined : new Decimal(String(amount)).toNumber();
    };
    this.type(figure, (path) => ('per' in stated(path) ? stated(path).per : undefined));
  }

  /** Types into all cells: figures, and the periods of rates. */
  type(given: (path: string) => number | string | undefined, period: typeof given = () => undefined): void {
    const typed = this.cells.flatMap(({ cell, content }) => {
      if (content.type === 'typed') return [[`Model!${cell}`, given(content.path)] as const];
      return content.type === 'period' ? [[`Model!${cell}`, period(content.path)] as const] : [];
    });
    this.live.type(new Map(typed));
  }

  /** Every amount that is shown. */
  shown(): Shown {
    const amounts: Record<string, string> = {};
    for (const { content, cell } of this.cells) {
      const value = this.live.value(`Model!${cell}`);
      if (content.type === 'outcome' && typeof value === 'number') {
        amounts[`outcome ${content.path}`] = outcomeShown(this.model, content.path, new Decimal(value), this.decimals);
      }
      if (!('part' in content)) continue;
      if (typeof value === 'number') amounts[nameOf(content)] = value.toFixed(this.decimals);
      else if (content.type === 'total' && value === 'Check inputs') return this.nothing();
      else if (value !== '') throw new Error(`${cell} shows ${value}`);
    }
    return amounts;
  }

  /** What is said against the input at a path. */
  check(path: string): string {
    return String(this.value({ type: 'check', path }));
  }

  value(content: CellContent): number | string | undefined {
    const found = this.cells.find((cell) => JSON.stringify(cell.content) === JSON.stringify(content));
    return this.live.value(`Model!${found?.cell}`);
  }

  /** What the formulas come to. */
  formulas(): readonly (readonly [CellContent, number | string | undefined])[] {
    const formulas = this.cells.filter(({ formula }) => formula !== undefined);
    return formulas.map(({ content, cell }) => [content, this.live.value(`Model!${cell}`)]);
  }

  close(): void {
    this.live.close();
  }

  /** Where the total is refused, no amount may be shown. */
  private nothing(): Shown {
    for (const { content, cell } of this.cells) {
      if ('part' in content && typeof this.live.value(`Model!${cell}`) === 'number')
        throw new Error(`${cell} shows a figure`);
    }
    return 'refused';
  }
}

function rowsOf(cells: readonly ModelCell[]): (Cell | undefined)[][] {
  const rows: (Cell | undefined)[][] = [];
  for (const { cell, formula } of cells) {
    const row = Number(cell.slice(1)) - 1;
    const column = cell.charCodeAt(0) - 65;
    while (rows.length <= row) rows.push([]);
    const own = rows[row] as (Cell | undefined)[];
    while (own.length < column) own.push(undefined);
    own[column] = formula === undefined ? {} : { formula };
  }
  // A row may be filled in any order, and a hole is not a cell.
  return rows.map((row) => Array.from(row));
}

/** Money to the minor unit; other figures, which a sheet does not round, to nine decimals. */
function outcomeShown(of: Model, path: string, value: Decimal, decimals: number): string {
  const unit = of.quantities.find((quantity) => quantity.path === path)?.unit;
  return unit !== undefined && isMoney(unit) ? value.toFixed(decimals, Decimal.ROUND_HALF_UP) : value.toFixed(9);
}

function nameOf(content: Extract<CellContent, { part: unknown }>): string {
  return [content.type, 'path' in content ? content.path : '', content.part].join(' ');
}

/** The same from the library. */
export function ofLibrary(model: Model, input: unknown): Shown {
  try {
    const result = evaluate(model, input as never);
    const digits = minorUnit(result.currency) as number;
    const amounts: Record<string, string> = {};
    const add = (name: string, { perLeaver, amount }: { perLeaver?: Decimal | undefined; amount: Decimal }) => {
      if (perLeaver !== undefined) amounts[`${name} perLeaver`] = perLeaver.toFixed(digits);
      amounts[`${name} amount`] = amount.toFixed(digits);
    };
    for (const line of result.lines) add(`line ${line.section}.${line.name}`, line);
    for (const section of result.sections) add(`section ${section.section}`, section);
    for (const [kind, amount] of Object.entries(result.kinds)) {
      if (model.lines.some((line) => line.kind === kind)) add(`kind ${kind}`, amount);
    }
    for (const { path, name, unit, outcome } of model.quantities) {
      const value = result.quantities[name]?.value;
      if (!outcome || !value) continue;
      const exact = isMoney(unit) ? roundHalfAwayFromZero(new ExactDecimal(value), digits) : value;
      amounts[`outcome ${path}`] = outcomeShown(model, path, new Decimal(exact), digits);
    }
    add('total ', { perLeaver: result.perLeaver, amount: result.total });
    return amounts;
  } catch (error) {
    if (error instanceof InputError) return 'refused';
    throw error;
  }
}
