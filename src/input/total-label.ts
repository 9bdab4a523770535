import type { Unit } from '../numbers/unit.js';

// The words that spreadsheets, pivot tables and people write next to a sum of the rows above, in the languages of the
// usual exports. None of these words is a name.
const totals = /* @__PURE__ */ wordsIn(
  'total totals tot ttl subtotal subtotals grandtotal cumulative aggregate',
  'totaal totalen eindtotaal subtotaal summe summen gesamt gesamtsumme gesamtergebnis zwischensumme teilergebnis insgesamt',
  'totaux totale totali subtotale subtotales totales totais totalt totalsumma razem ogółem łącznie celkem yhteensä összesen',
  'toplam jumlah סה σύνολο συνολο รวม المجموع итого итог всего разом 합계 총합계 총계 소계 누계 合計 総計 小計 集計 總計 总计 合计 小计 总和 汇总',
);

// Words for a sum or a mean that may also be a part of a name, a rating or a surname.
const others = /* @__PURE__ */ wordsIn(
  'all everyone everybody combined overall sum sums count average averages avg mean median maximum minimum whole entire σ ø alle allemaal som gemiddelde ergebnis mittelwert',
  'durchschnitt schnitt somme moyenne tous toutes suma promedio todos todas somma tutti média średnia summa genomsnitt',
  'gennemsnit gjennomsnitt medelvärde keskiarvo průměr átlag ortalama сумма среднее 계 총 전체 평균 요약 計 全体 平均 平均値 全部',
);

// Filler words between or next to such words.
const fillers = /* @__PURE__ */ wordsIn(
  'grand sub final general net the and of above in percent report page column running result results count number n no wide employees employee staff people leavers',
  'headcount terminations separations exits departments department depts dept teams groups sites stores locations units rows',
  'records record company firm organisation organization usd eur gbp krw général générale sous geral generale complessivo',
  'abteilungen mitarbeiter afdelingen medewerkers końcowa genel общий aantal anzahl 부서 직원 인원',
);

const phrases = [
  ...[
    'record count',
    'row count',
    'number of records',
    'number of rows',
    'row labels',
    'std dev',
    'standard deviation',
  ],
  ...['i alt', 'rata rata', 'tổng cộng', 'סה כ'],
];

// Between such a word and a group: `Total for Counter`.
const connectives = /* @__PURE__ */ wordsIn(
  'for of in by für von voor van pour de des du del della di por para per för av',
);

// So many rows above the last one are its sum by chance more rarely than they are added up on purpose.
const fewestSummed = 3;

// At the end of a label written without spaces.
const endings = ['합계', '총계', '소계', '合計', '総計', '小計', '總計', '总计', '合计', '小计'];

function wordsIn(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

/**
 * The certainty that a label names a row of totals: `yes` regardless of its figures; `perhaps` if its figures decide.
 */
export type TotalLabel = 'yes' | 'perhaps' | 'no';

/**
 * Returns how certainly a label names a row of totals or averages: `Grand Totals`, `TOTAL (3)`, `Total for Counter`,
 * `합계`. A label such as `Kitchen Total` certainly does below a row that contains `Kitchen`; elsewhere it is `perhaps`.
 */
export function totalLabel(label: string, rowBefore: () => readonly string[] = () => []): TotalLabel {
  const text = wordsOf(label);
  if (isTotal(text)) return 'yes';
  const words = text.split(' ');
  const joint = words.findIndex((word) => connectives.has(word));
  const head = words.slice(0, Math.max(joint, 0)).join(' ');
  if (joint < words.length - 1 && head !== 'all' && isTotal(head)) return 'yes';
  const ends = totals.has(words[words.length - 1] ?? '') || endings.some((end) => text.endsWith(end));
  if (!ends && !words.some(isWord)) return 'no';
  const besideItsGroup = rowBefore().some((cell) => {
    const name = wordsOf(cell);
    if (name === '' || name === text) return false;
    if (text.startsWith(`${name} `)) return isTotal(text.slice(name.length + 1));
    return text.endsWith(` ${name}`) && isTotal(text.slice(0, -name.length - 1));
  });
  if (besideItsGroup) return 'yes';
  return ends ? 'perhaps' : 'no';
}

/** Returns true if a text consists of words for totals, alone or with filler words. */
function isTotal(text: string): boolean {
  if (phrases.includes(text)) return true;
  const words = text.split(' ');
  return words.some(isWord) && words.every((word) => isWord(word) || fillers.has(word));
}

function isWord(word: string): boolean {
  return totals.has(word) || others.has(word);
}

/** Returns the words of a label in lower case, without digits and punctuation. */
function wordsOf(label: string): string {
  return label
    .normalize('NFKC')
    .replace('∑', 'σ')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}

/** A column of figures: its position, input and unit. */
export interface FigureColumn {
  readonly index: number;
  /** The path of its input. */
  readonly path: string;
  readonly unit: Unit | undefined;
}

/** The columns of a table as far as they tell groups from other rows. */
export interface TableColumns {
  /** The column that names the group; undefined if the rows have no groups. */
  readonly group: number | undefined;
  readonly figures: readonly FigureColumn[];
  /** Columns that decide whether a row counts. */
  readonly conditions: readonly number[];
}

/** A row that is not a group, or perhaps not one. */
export interface SuspectRow {
  /** The number of the row, as its reader counts rows. */
  readonly row: number;
  /** The name of its group; its first text if that is blank. */
  readonly label: string;
  /** `true` if the table has groups and the row names none. */
  readonly unnamed: boolean;
  /** The reason: its label; its figures, which are sums or means of those above; or a single text in the row. */
  readonly why: 'label' | 'sums' | 'means' | 'note';
  /** `false` if it can be a group of its own. It is then counted and reported. */
  readonly certain: boolean;
  /**
   * `yes` if nothing speaks against it: a note, or a total by its name and by its figures, which may be blank. `no` if it is
   * named as a total and its figures are not those of the rows above.
   */
  readonly proven: 'yes' | 'no' | 'perhaps';
}

/**
 * Finds the rows of a table that are not groups: totals, subtotals and averages, which would be counted twice, and
 * notes below the table, which would be counted as one more group. Memory does not grow with the rows.
 *
 * A row is certain by its label; or by its figures, if in two columns they are the sums of all rows above, or of those
 * since the last such row. In one column that can be chance: the row is then certain only if nothing names its group, if
 * its label ends like that of a total, or if it is the last. A label that all rows have is not the name of a total.
 */
export class SuspectRows<Cell> {
  private readonly all: Above;
  /** The rows since the last total; undefined before there is one. */
  private sinceTotal: Above | undefined;
  private before: readonly Cell[] = [];
  private filledBefore = false;
  /** The suspicion of the last row, and whether it has sums of counts or money. */
  private last: SuspectRow | undefined;
  private lastAdds = false;
  /** The first row, while all rows have its label. */
  private first: Pick<SuspectRow, 'row' | 'label' | 'unnamed'> | undefined;

  /** `text` returns the text of a cell, empty for a blank one, and `figure` its number, undefined for a blank one. */
  constructor(
    private readonly columns: TableColumns,
    private readonly text: (cell: Cell | undefined) => string,
    private readonly figure: (cell: Cell | undefined, unit: Unit | undefined) => number | undefined,
  ) {
    this.all = new Above(columns.figures);
  }

  /**
   * Adds the next row that counts, and returns the suspect rows: this one, or also the first one, whose label is judged
   * later.
   */
  next(row: number, cells: readonly Cell[]): readonly SuspectRow[] {
    const { group, figures } = this.columns;
    const name = group === undefined ? '' : this.text(cells[group]);
    const start = cells.findIndex((cell) => this.text(cell) !== '');
    const label = name || this.text(cells[start]);
    const unnamed = group !== undefined && name === '';
    const alone = !cells.some((cell, index) => index > start && this.text(cell) !== '');
    const isNote = alone ? this.mayBeNote(start, cells.length) : this.isCaption(label, start, cells);
    if (isNote && this.filledBefore) return [{ row, label, unnamed, why: 'note', certain: true, proven: 'yes' }];
    if (!alone) this.filledBefore = true;

    const found: SuspectRow[] = [];
    const values = figures.map(({ index, unit }) => this.figure(cells[index], unit));
    const named = this.named({ row, label, unnamed }, name === '' ? -1 : start, cells, found);
    const summed = this.all.match(values) ?? this.sinceTotal?.match(values);
    const isBlank = values.every((value) => value === undefined);
    if (named === 'yes') {
      const proven = summed !== undefined || isBlank ? 'yes' : 'no';
      found.push({ row, label, unnamed, why: 'label', certain: true, proven });
    } else if (summed !== undefined) {
      const isNamed = named === 'perhaps' || unnamed;
      const certain = isNamed || (summed.why === 'sums' && summed.columns > 1);
      found.push({ row, label, unnamed, why: summed.why, certain, proven: isNamed ? 'yes' : 'perhaps' });
    } else if (named === 'perhaps') {
      found.push({ row, label, unnamed, why: 'label', certain: false, proven: 'perhaps' });
    }

    this.last = found.find((one) => one.row === row);
    this.lastAdds = summed?.adds ?? false;
    if (this.last?.certain) this.sinceTotal = new Above(figures);
    else {
      this.all.add(values);
      this.sinceTotal?.add(values);
      this.before = cells;
    }
    return found;
  }

  /**
   * Returns the last row if it is a total because it is the last: in one column it is the sum of three rows or more, which
   * would be chance elsewhere. Call it when all rows are added.
   */
  end(): readonly SuspectRow[] {
    const { last } = this;
    if (last === undefined || last.certain || !this.lastAdds || this.all.rows <= fewestSummed) return [];
    return [{ ...last, certain: true }];
  }

  /**
   * Returns true if a single text in a row may be a note. A figure is not a note, and an export of two columns may
   * leave one blank.
   */
  private mayBeNote(index: number, width: number): boolean {
    const { group, figures, conditions } = this.columns;
    if (conditions.includes(index) || figures.some((column) => column.index === index)) return false;
    return width > (index === group ? 1 : 2);
  }

  /** Returns true if a row has a text that ends with a colon and at most one text behind it: `Exported: 2025-03-01`. */
  private isCaption(label: string, start: number, cells: readonly Cell[]): boolean {
    const filled = cells.filter((cell) => this.text(cell) !== '').length;
    return /[:\uff1a]$/.test(label) && filled === 2 && cells.length > 3 && this.mayBeNote(start, cells.length);
  }

  /**
   * Returns how certainly the row is named as a total. Reports the first row too, if it was named so and this one has
   * another label.
   */
  private named(
    own: Pick<SuspectRow, 'row' | 'label' | 'unnamed'>,
    start: number,
    cells: readonly Cell[],
    found: SuspectRow[],
  ): TotalLabel {
    const { first } = this;
    if (this.all.rows === 0) {
      this.first = own;
      return 'no';
    }
    const { label } = own;
    if (first?.label === label) return 'no';
    if (first !== undefined && totalLabel(first.label) === 'yes') {
      found.push({ ...first, why: 'label', certain: true, proven: 'perhaps' });
    }
    this.first = undefined;
    const sure = totalLabel(label, () => this.before.map((cell) => this.text(cell)));
    return sure === 'yes' || !this.startsAsTotal(start, cells) ? sure : 'yes';
  }

  /** Returns true if a row names a total before its group. An average after it may be a rating of a person. */
  private startsAsTotal(start: number, cells: readonly Cell[]): boolean {
    const { group, figures, conditions } = this.columns;
    if (start < 0 || start === group || conditions.includes(start)) return false;
    if (figures.some(({ index }) => index === start)) return false;
    const text = this.text(cells[start]);
    if (text === this.text(this.before[start]) || totalLabel(text) !== 'yes') return false;
    const words = wordsOf(text);
    return phrases.includes(words) || words.split(' ').some((word) => totals.has(word));
  }
}

/** Compares figures with the rows above, column by column. */
class Above {
  rows = 0;
  private readonly columns: readonly Column[];
  private readonly leavers: number;

  constructor(figures: readonly FigureColumn[]) {
    this.columns = figures.map(({ path, unit }) => ({
      adds: path === 'leavers' || unit === 'people' || unit === 'count' || unit === 'money',
      filled: 0,
      notZero: 0,
      sum: 0,
      weight: 0,
      weighted: 0,
      least: Number.POSITIVE_INFINITY,
      most: Number.NEGATIVE_INFINITY,
    }));
    this.leavers = figures.findIndex(({ path }) => path === 'leavers');
  }

  add(values: readonly (number | undefined)[]): void {
    this.rows += 1;
    const weight = values[this.leavers] ?? 1;
    for (const [position, value] of values.entries()) {
      const column = this.columns[position];
      if (value === undefined || column === undefined) continue;
      column.filled += 1;
      if (value !== 0) column.notZero += 1;
      column.sum += value;
      column.weight += weight;
      column.weighted += weight * value;
      column.least = Math.min(column.least, value);
      column.most = Math.max(column.most, value);
    }
  }

  /**
   * Returns whether figures are sums or means of at least two rows above, in how many columns, and whether one of the sums is
   * of counts or money; undefined if they are neither.
   */
  match(
    values: readonly (number | undefined)[],
  ): { readonly why: 'sums' | 'means'; readonly columns: number; readonly adds: boolean } | undefined {
    if (this.rows < 2) return undefined;
    let [sums, means] = [0, 0];
    let adds = false;
    let leaversAreSum = true;
    for (const [position, value] of values.entries()) {
      const column = this.columns[position];
      if (column === undefined || value === undefined || (value === 0 && column.sum === 0)) continue;
      if (Math.abs(value - column.sum) <= mostOff * Math.abs(value)) {
        // With one figure only, the sum is that figure again.
        if (column.notZero > 1) sums += 1;
        if (column.notZero > 1 && column.adds) adds = true;
        continue;
      }
      if (position === this.leavers) leaversAreSum = false;
      // If all have the same figure, an equal one proves nothing.
      if (column.least === column.most && value === column.least) continue;
      if (isMean(value, column)) means += 1;
      else if (column.adds) return undefined;
    }
    if (sums > 0) return leaversAreSum ? { why: 'sums', columns: sums + means, adds } : undefined;
    return means > 1 ? { why: 'means', columns: means, adds: false } : undefined;
  }
}

interface Column {
  /** `true` if its figures can be added up; `false` for a rate or a share. */
  readonly adds: boolean;
  filled: number;
  notZero: number;
  sum: number;
  weight: number;
  weighted: number;
  least: number;
  most: number;
}

const mostOff = 1e-9;

/** Returns true if a figure is the mean of a column, by rows or by leavers, to the decimals that it has. */
function isMean(value: number, { filled, sum, weight, weighted, least, most }: Column): boolean {
  if (filled < 2 || least === most) return false;
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  const off = decimals === 0 ? mostOff * Math.abs(value) : 0.5000001 * 10 ** -decimals;
  return [sum / filled, weighted / weight].some((mean) => Math.abs(value - mean) <= off);
}
