import type { Decimal } from 'decimal.js';
import type { AnyResult } from '../evaluation/evaluate.js';
import { basisInWords } from '../format/basis.js';
import { groupNoticeNotes, noticeNotes } from '../format/result-notes.js';
import { formatEnglish } from '../format/texts.js';
import type { GroupTotals } from '../groups/group-total.js';
import type { LocalizedMessage } from '../messages/sentence.js';
import type { Model } from '../model/model.js';
import type { CalculatedGroups } from './group-range.js';
import { type Calculated, zeroOrBlank } from './input-range.js';
import type { CellResult } from './sheet-function.js';

/** Returns a result line by line: a heading row, a row for each line, and the total. */
export function breakdownRows(result: AnyResult): CellResult[][] {
  const { lines, sections, currency, leavers, perLeaver, total } = result;
  const labels = new Map(sections.map(({ section, label }) => [section, label]));
  // The columns are those of the model, so a missing amount is a blank cell.
  const row = (texts: readonly string[], each: Decimal | undefined, amount: Decimal) => [
    ...texts,
    ...(leavers === undefined ? [] : [each?.toNumber() ?? '']),
    amount.toNumber(),
  ];
  return [
    ['Section', 'Line', 'Kind', ...(leavers === undefined ? [] : [`Per leaver, ${currency}`]), `Amount, ${currency}`],
    ...lines.map((line) =>
      row(
        [labels.get(line.section) ?? line.section, line.label, formatEnglish(`kind.${line.kind}`)],
        line.perLeaver,
        line.amount,
      ),
    ),
    row(['Total', basisInWords(result, formatEnglish, (figure) => figure.toFixed()) ?? '', ''], perLeaver, total),
  ];
}

/**
 * Returns the assumptions of a result: a heading row, a row for each default, a row for each notice, and a row for each
 * 0 that may be a blank cell.
 */
export function assumptionRows({ result, zeros }: Calculated<AnyResult>): CellResult[][] {
  const { assumptions, currency } = result;
  return [
    ['Not given', 'Label', 'Taken as', 'Unit', `Of the total, ${currency}`, 'Source'],
    ...assumptions.map(({ path, label, value, unit, amount, source }) => [
      path,
      label,
      typeof value === 'string' ? value : value.toNumber(),
      unit,
      amount.toNumber(),
      source,
    ]),
    ...noticeNotes(result, messageOf).map(({ text }) => [formatEnglish('notes.notices'), text, '', '', '', '']),
    ...zeros.map((zero) => [formatEnglish('notes.notices'), zeroOrBlank(zero), '', '', '', '']),
  ];
}

/**
 * Returns the groups: a heading row, a row for each group with a column for each section, the total, and a row for each
 * notice.
 */
export function groupRows(
  { result: { groups, currency, ...all }, suspects }: CalculatedGroups,
  model: Model,
): CellResult[][] {
  const row = (label: string, { leavers, sections, perLeaver, total }: GroupTotals<string, Decimal | undefined>) => [
    label,
    leavers?.toNumber() ?? '',
    ...all.sections.map(({ section }) => sections.find((own) => own.section === section)?.amount.toNumber() ?? ''),
    perLeaver?.toNumber() ?? '',
    total.toNumber(),
  ];
  const labels = all.sections.map(({ label }) => `${label}, ${currency}`);
  const headings = ['Group', 'Leavers', ...labels, `Per leaver, ${currency}`, `Total, ${currency}`];
  const notes = groupNoticeNotes(all, model, messageOf).map(({ text }) => text);
  return [
    headings,
    ...groups.map((group) => row(group.group, group)),
    row('Total', all),
    ...[...suspects, ...notes].map((text) => headings.map((_, at) => [formatEnglish('notes.notices'), text][at] ?? '')),
  ];
}

/**
 * Returns a message with its figures as in code, because a function of a sheet does not know the locale of its reader.
 */
function messageOf({ message }: LocalizedMessage): string {
  return message;
}
