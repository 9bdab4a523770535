import type { Decimal } from 'decimal.js';
import { byteOrderMark, csvLine, textCell } from '../format/csv.js';
import type { GroupSums, GroupTotals } from '../groups/group-total.js';
import type { Model } from '../model/model.js';
import { minorUnit } from '../numbers/currency.js';
import { plain } from '../numbers/plain.js';

/** The totals of rows, for a model with or without leavers. */
export type Totals = GroupTotals<string, Decimal | undefined>;

/** The totals of all groups. */
export type AllGroups = Totals & { readonly currency: string };

/** The figures of one group. Its notes are expensive for a table with a group for each row, so they are separate. */
export interface GroupFigures {
  readonly sums: () => GroupSums;
  /** Returns the sums and the notes. */
  readonly totals: () => Totals;
}

/** A format for groups. Each group is first formatted as a line of text; when all are known, they are printed. */
export interface GroupOutput {
  readonly formatRow: (name: string, group: GroupFigures, currency: string) => string;
  readonly print: (kept: AsyncIterable<string> | Iterable<string>, all: AllGroups) => AsyncIterable<string>;
}

/** Creates JSON: the result of `groups` with numbers for amounts, and one line for each group. */
export function jsonOutput(): GroupOutput {
  return {
    formatRow: (name, { totals }) => JSON.stringify(plain({ group: name, ...totals() })),
    async *print(kept, all) {
      const { currency, ...totals } = plain(all);
      yield `{"currency":${JSON.stringify(currency)},"groups":[`;
      let separator = '\n';
      for await (const group of kept) {
        yield separator + group;
        separator = ',\n';
      }
      yield `\n],${JSON.stringify(totals).slice(1)}\n`;
    },
  };
}

/**
 * Creates CSV: a row for each group and one for the total; a column for each section, one for leavers if the model has them,
 * and two for headcount and turnover rate if every row says the headcount.
 */
export function csvOutput(model: Model): GroupOutput {
  const names = Object.keys(model.sections);
  const ifLeavers = (cell: string) => (model.leavers ? [cell] : []);
  const cells = (label: string, totals: GroupSums, currency: string) => {
    const digits = minorUnit(currency) ?? 2;
    const amounts = names.map(
      (name) => totals.sections.find(({ section }) => section === name)?.amount.toFixed(digits) ?? '',
    );
    const leavers = ifLeavers(totals.leavers?.toFixed() ?? '');
    const perLeaver = ifLeavers(totals.perLeaver?.toFixed(digits) ?? '');
    const people = ifLeavers(totals.headcount?.toFixed() ?? '').concat(ifLeavers(totals.turnoverRate?.toFixed() ?? ''));
    return [textCell(label), ...leavers, ...people, currency, ...amounts, ...perLeaver, totals.total.toFixed(digits)];
  };
  let mark: ReturnType<typeof byteOrderMark> = '';
  return {
    formatRow(name, { sums }, currency) {
      mark ||= byteOrderMark([name]);
      return JSON.stringify(cells(name, sums(), currency));
    },
    async *print(kept, all) {
      const present = names.map((name) => all.sections.some(({ section }) => section === name));
      const people = ['headcount', 'turnoverRate'].flatMap(ifLeavers);
      const headings = ['group', ...ifLeavers('leavers'), ...people, 'currency'];
      const first = headings.length;
      const isShown = (c: number) =>
        c < first ? all.headcount !== undefined || !people.includes(headings[c] ?? '') : (present[c - first] ?? true);
      const shown = (row: readonly string[]) => csvLine(row.filter((_, c) => isShown(c)));
      yield mark + shown([...headings, ...names, ...ifLeavers('perLeaver'), 'total']);
      for await (const group of kept) yield shown(JSON.parse(group));
      yield shown(cells('Total', all, all.currency));
    },
  };
}
