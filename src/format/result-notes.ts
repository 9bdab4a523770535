import type { AbsentLine } from '../evaluation/absent-lines.js';
import type { Assumption } from '../evaluation/assumptions.js';
import type { AnyResult } from '../evaluation/evaluate.js';
import type { GroupTotals } from '../groups/group-total.js';
import { joinWithAnd } from '../messages/phrases.js';
import type { LocalizedMessage } from '../messages/sentence.js';
import type { CoreTexts } from '../messages/texts.js';
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

/** Says the words of notes. */
type NoteTranslator = Translator<CoreTexts | FormatTexts>;

/** The members that notes are about, of the result of one input or of the totals of a group. */
type Noted = Pick<AnyResult, 'absent' | 'notices'> & {
  readonly assumptions: readonly (Pick<Assumption, 'label' | 'unit' | 'source' | 'amount'> & {
    readonly value: Assumption['value'] | undefined;
  })[];
};

/** The rows of a group that a note is about; undefined for the result of one input. */
interface NotedRows {
  readonly rows?: number;
  readonly rowNumbers?: readonly number[];
}

/** Returns the notes to read with a result: what to look at, the defaults used, and the lines that are not counted. */
export function resultNotes(
  result: Noted & NotedRows,
  format: NoteFormat,
  say: NoteTranslator = formatEnglish,
): readonly ResultNoteList[] {
  const { rows: all } = result;
  const assumptions = result.assumptions.map((assumption: Noted['assumptions'][number] & NotedRows) => {
    const { label, amount, source, rows } = assumption;
    const figures = { label, value: assumedValue(assumption, format, say), amount: format.money(amount) };
    const text =
      rows === undefined || all === undefined
        ? say('notes.assumption', figures)
        : say('notes.assumptionInRows', { ...figures, rows: rowsText(rows, all, [], say) });
    return { text: singleLine(text), source: singleLine(source) };
  });
  const labelOf = ({ label, rows }: Noted['absent'][number] & NotedRows) =>
    rows === undefined || all === undefined || rows === all
      ? label
      : say('notes.absentInRows', { label, rows: rowsText(rows, all, [], say) });
  const absent = bySection(result.absent).map(({ section, lines }) => ({
    text: singleLine(`${section}: ${lines.map(labelOf).join('; ')}`),
    absent: { section, lines },
  }));
  return listsOf(noticeNotes(result, format.sentence, say), assumptions, absent, say);
}

/** Returns the notices of a result. */
export function noticeNotes(
  { notices, rows: all }: Pick<AnyResult, 'notices'> & NotedRows,
  sentence: NoteFormat['sentence'],
  say: NoteTranslator = formatEnglish,
): readonly Note[] {
  const texts = notices.map((notice: LocalizedMessage & NotedRows) => {
    const { rows, rowNumbers = [] } = notice;
    if (rows === undefined || all === undefined) return sentence(notice);
    return say('notes.noticeInRows', { rows: rowsText(rows, all, rowNumbers, say), notice: sentence(notice) });
  });
  return texts.map((text) => ({ text: singleLine(text) }));
}

/** A result that ends in an advice, such as that of a retention plan. */
export interface AdvisedResult extends AnyResult {
  readonly explanation: LocalizedMessage;
}

/** Returns true if a result ends in an advice. */
export function isAdvised(result: AnyResult): result is AdvisedResult {
  return 'explanation' in result;
}

/** Returns the same notes for the totals of groups, each with the number of rows that it is about. */
export function groupNotes(
  totals: NotedGroups,
  model: Model,
  format: NoteFormat,
  say: NoteTranslator = formatEnglish,
): readonly ResultNoteList[] {
  const [first, ...others] = resultNotes(asNoted(totals), format, say);
  const mixed = notComparable(totals, model, say);
  if (mixed.length === 0) return first === undefined ? [] : [first, ...others];
  const heading = say('notes.notices');
  if (first?.type !== 'notices')
    return [{ type: 'notices', heading, notes: mixed }, ...(first ? [first] : []), ...others];
  return [{ ...first, notes: [...mixed, ...first.notes] }, ...others];
}

/**
 * Returns the notices of the totals of groups: first about rows that are not comparable, then the first message of each
 * notice.
 */
export function groupNoticeNotes(totals: NotedGroups, model: Model, sentence: NoteFormat['sentence']): readonly Note[] {
  return [...notComparable(totals, model, formatEnglish), ...noticeNotes(asNoted(totals), sentence)];
}

/** Returns totals with what notes are made of in the form of a result. */
export function asNoted<Totals extends NotedGroups>(totals: Totals) {
  const notices = totals.notices.map(({ example: message, ...notice }) => ({ ...notice, message }));
  const absent = totals.absent.map((line) => ({ ...line, needs: [] }));
  return { ...totals, notices, absent };
}

/** Returns a note where some rows use the default of a section and others itemise what it replaces. */
function notComparable({ rows: all, assumptions }: NotedGroups, model: Model, say: NoteTranslator): readonly Note[] {
  return assumptions.flatMap(({ path, label, rows, rowNumbers }) => {
    const itemised = model.sections[path.split('.')[0] ?? '']?.fallbackFor ?? [];
    if (rows === all || itemised.length === 0) return [];
    const labels = itemised.map((section) => model.sections[section]?.label ?? section).join(say('list.or'));
    const figures = { rows: rowsText(rows, all, rowNumbers, say), label, labels };
    return [{ text: singleLine(say('notes.notComparable', figures)) }];
  });
}

/** Formats which rows: `all rows`, `2 of 9 rows (rows 4 and 7)`. Of many rows only the first are named. */
function rowsText(rows: number, all: number, numbers: readonly number[], say: NoteTranslator): string {
  if (rows === all) return say('rows.all');
  const counted = say('rows.some', { rows, all });
  if (numbers.length === 0) return counted;
  const more = rows > numbers.length ? [say('list.more', { count: rows - numbers.length })] : [];
  const key = rows === 1 ? 'rows.namedOne' : 'rows.named';
  return say(key, { counted, numbers: joinWithAnd([...numbers.map(String), ...more], say) });
}

function listsOf(
  notices: readonly Note[],
  assumptions: readonly Note[],
  absent: readonly Note[],
  say: NoteTranslator,
): readonly ResultNoteList[] {
  const lists: readonly ResultNoteList[] = [
    { type: 'notices', heading: say('notes.notices'), notes: notices },
    { type: 'assumptions', heading: say('notes.assumptions'), notes: assumptions },
    { type: 'absent', heading: say('notes.absent'), notes: absent },
  ];
  return lists.filter(({ notes }) => notes.length > 0);
}

/** Formats the value of an assumption; that of the currency is its code. Rows that differ have none. */
function assumedValue(
  { value, unit }: Noted['assumptions'][number],
  { withUnit }: NoteFormat,
  say: NoteTranslator,
): string {
  if (value === undefined) return say('notes.differing');
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
