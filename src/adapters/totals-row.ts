import { type Columns, quoted } from './columns.js';

// What spreadsheets and people write beside a sum or a mean of the rows above, in the languages of the usual exports.
const words = new Set([
  ...['total', 'totals', 'grand total', 'subtotal', 'sub total', 'sub-total', 'sum', 'average', 'mean'],
  ...['totaal', 'eindtotaal', 'subtotaal', 'som', 'gemiddelde'],
  ...['summe', 'gesamt', 'gesamtsumme', 'gesamtergebnis', 'zwischensumme', 'ergebnis', 'mittelwert', 'durchschnitt'],
  ...['total général', 'sous-total', 'somme', 'moyenne', 'total general', 'suma', 'promedio', 'totale', 'somma'],
  ...['합계', '총합계', '총계', '소계', '평균', '요약', '合計', '総計', '小計', '总计', '合计', '小计'],
]);

const mostOff = 1e-9;

/**
 * Finds a row of totals under the rows that it adds up, which would count them all a second time: by its label, or, where
 * nothing names its group, by its figures. A label such as `Kitchen Total` is one under a row of `Kitchen` only.
 */
export class TotalsRow {
  private rows = 0;
  private before = '';
  private readonly sums: number[];

  constructor(
    private readonly columns: Columns,
    private readonly decimalComma: boolean,
  ) {
    this.sums = columns.inputs.map(() => 0);
  }

  /** Why a row is taken for totals; undefined where it is not. To be asked of each row that counts, in order. */
  found(cells: readonly string[]): string | undefined {
    const { group } = this.columns;
    const name = cells[group?.index ?? -1]?.trim() ?? '';
    const label = name || (cells.find((cell) => cell.trim() !== '')?.trim() ?? '');
    // A label that stands in every row is no group's total.
    const totals = isTotal(label, this.before) && (name !== '' || (this.rows > 0 && !isTotal(this.before, '')));
    if (totals)
      return `${quoted(label)} names a row of totals, which would be counted a second time; delete the row, or rename the group.`;
    if (name === '' && this.addsUp(cells)) {
      return 'the figures are the sums of those above, and nothing names a group: a row of totals would be counted a second time; delete the row, or name its group.';
    }
    this.rows += 1;
    this.before = label;
    for (const [position, sum] of this.sums.entries()) this.sums[position] = sum + (this.figure(cells, position) ?? 0);
    return undefined;
  }

  /** Whether each figure is the sum of at least two above it; by chance one may be, where rows have no groups. */
  private addsUp(cells: readonly string[]): boolean {
    if (this.rows < 2) return false;
    let sums = 0;
    for (const [position, sum] of this.sums.entries()) {
      const figure = this.figure(cells, position);
      if (figure === undefined) continue;
      if (!(Math.abs(figure - sum) <= mostOff * Math.abs(figure))) return false;
      if (figure !== 0) sums += 1;
    }
    return sums > (this.columns.group === undefined ? 1 : 0);
  }

  /** What a column holds; undefined where its cell is blank. */
  private figure(cells: readonly string[], position: number): number | undefined {
    const { path, index } = this.columns.inputs[position] ?? { path: 'currency', index: 0 };
    const cell = cells[index] ?? '';
    if (cell.trim() === '' || path === 'currency') return undefined;
    return Number(this.decimalComma ? cell.replace(',', '.') : cell);
  }
}

function isTotal(label: string, groupBefore: string): boolean {
  const text = plain(label);
  if (words.has(text)) return true;
  const group = plain(groupBefore);
  if (group === '' || group === text) return false;
  if (text.startsWith(`${group} `)) return words.has(text.slice(group.length + 1));
  return text.endsWith(` ${group}`) && words.has(text.slice(0, -group.length - 1));
}

function plain(label: string): string {
  return label.normalize().toLowerCase().replace(/\s+/g, ' ').replace(/\s*:$/, '');
}
