import type { AbsentLine } from '../evaluation/absent-lines.js';
import type { Assumption } from '../evaluation/assumptions.js';
import type { AnyResult } from '../evaluation/evaluate.js';
import type { GroupTotals } from '../groups/group-total.js';
import { rowCountText } from '../messages/phrases.js';
import type { LocalizedMessage } from '../messages/sentence.js';
import type { Translator } from '../messages/translate.js';
import type { Model } from '../model/model.js';
import { singleLine } from '../tables/text-table.js';
import type { NumberFormat } from './number-format.js';
import { type FormatTexts, formatEnglish } from './texts.js';

/** A note on one line. */
export interface Note {
  readonly text: string;
  /** The source of an assumed value: author, year, page or address. */
  readonly source?: string;
  /** The absent lines of a section, whose labels `text` lists. */
  readonly absent?: { readonly section: string; readonly lines: readonly Pick<AbsentLine, 'label' | 'needs'>[] };
}

/** Notes under a heading. There is at least one. */
export interface NoteList {
  readonly heading: string;
  readonly notes: readonly Note[];
}

/** Notes of one type under a heading. */
export interface ResultNoteList extends NoteList {
  readonly type: 'notices' | 'assumptions' | 'absent';
}

/** The functions that format the figures of notes. */
export type NoteFormat = Pick<NumberFormat, 'money' | 'withUnit' | 'sentence'>;

/** The members of the totals of groups that notes are about. */
export type NotedGroups = Pick<GroupTotals<string, unknown>, 'rows' | 'absent' | 'assumptions' | 'notices'>;

/** Returns the notes to read with a result: what to look at, the defaults used, and the lines that are not counted. */
export function resultNotes(
  result: AnyResult,
  format: NoteFormat,
  say: Translator<FormatTexts> = formatEnglish,
): readonly ResultNoteList[] {
  const assumptions = result.assumptions.map((assumption) => {
    const { label, amount, source } = assumption;
    const figures = { label, value: assumedValue(assumption, format), amount: format.money(amount) };
    return {
      text: singleLine(say('notes.assumption', figures)),
      source: singleLine(source),
    };
  });
  const absent = bySection(result.absent).map(({ section, lines }) => ({
    text: singleLine(`${section}: ${lines.map(({ label }) => label).join('; ')}`),
    absent: { section, lines },
  }));
  return listsOf(noticeNotes(result, format.sentence), assumptions, absent, say);
}

/** Returns the notices of a result. */
export function noticeNotes(
  { notices }: Pick<AnyResult, 'notices'>,
  sentence: NoteFormat['sentence'],
): readonly Note[] {
  return notices.map((notice) => ({ text: singleLine(sentence(notice)) }));
}

/** A result that ends in an advice, such as that of a retention plan. */
export interface AdvisedResult extends AnyResult {
  readonly explanation: LocalizedMessage;
}

/** Returns true if a result ends in an advice. */
export function isAdvised(result: AnyResult): result is AdvisedResult {
  return 'explanation' in result;
}

/** Returns the same notes for the totals of groups, each with the number of rows that it is about, in English. */
export function groupNotes(totals: NotedGroups, model: Model, format: NoteFormat): readonly ResultNoteList[] {
  const inRows = (rows: number) => rowCountText(rows, totals.rows);
  const assumptions = totals.assumptions.map((assumption) => {
    const { label, amount, source, rows } = assumption;
    const value = assumedValue(assumption, format);
    return {
      text: singleLine(`${label}: ${value} in ${inRows(rows)} (${format.money(amount)} of the total rests on it)`),
      source: singleLine(source),
    };
  });
  const absent = bySection(totals.absent).map(({ section, lines }) => {
    const labels = lines.map(({ label, rows }) => (rows === totals.rows ? label : `${label} (in ${inRows(rows)})`));
    return { text: singleLine(`${section}: ${labels.join('; ')}`) };
  });
  return listsOf(groupNoticeNotes(totals, model, format.sentence), assumptions, absent, formatEnglish);
}

/**
 * Returns the notices of the totals of groups: first about rows that are not comparable, then the first message of each
 * notice.
 */
export function groupNoticeNotes(
  { rows: all, assumptions, notices }: NotedGroups,
  model: Model,
  sentence: NoteFormat['sentence'],
): readonly Note[] {
  const mixed = assumptions.flatMap(({ path, label, rows }) => {
    const itemised = model.sections[path.split('.')[0] ?? '']?.fallbackFor ?? [];
    if (rows === all || itemised.length === 0) return [];
    const labels = itemised.map((section) => model.sections[section]?.label ?? section).join(' or ');
    return `In ${rowCountText(rows, all)} “${label}” is the assumed figure; the others count what is given of ${labels}. Look for blank cells: the two are not to be compared.`;
  });
  const noticed = notices.map(
    ({ code: _, rows, example, ...asData }) =>
      `In ${rowCountText(rows, all)}, such as this: ${sentence({ message: example, ...asData })}`,
  );
  return [...mixed, ...noticed].map((text) => ({ text: singleLine(text) }));
}

function listsOf(
  notices: readonly Note[],
  assumptions: readonly Note[],
  absent: readonly Note[],
  say: Translator<FormatTexts>,
): readonly ResultNoteList[] {
  const lists: readonly ResultNoteList[] = [
    { type: 'notices', heading: say('notes.notices'), notes: notices },
    { type: 'assumptions', heading: say('notes.assumptions'), notes: assumptions },
    { type: 'absent', heading: say('notes.absent'), notes: absent },
  ];
  return lists.filter(({ notes }) => notes.length > 0);
}

/** Formats the value of an assumption; that of the currency is its code. */
function assumedValue({ value, unit }: Pick<Assumption, 'value' | 'unit'>, { withUnit }: NoteFormat): string {
  return typeof value === 'string' || unit === 'currency' ? String(value) : withUnit(value, unit);
}

/** Groups absent lines by section, in the order of the first of each. */
function bySection<Line extends Pick<AbsentLine, 'section' | 'sectionLabel'>>(
  absent: readonly Line[],
): readonly { readonly section: string; readonly lines: readonly Line[] }[] {
  const names = [...new Set(absent.map(({ section }) => section))];
  return names.map((name) => {
    const lines = absent.filter(({ section }) => section === name);
    return { section: lines[0]?.sectionLabel ?? name, lines };
  });
}
