import { UserError } from '../../files/failure.js';
import { openFile } from '../../files/source.js';
import { openTable } from '../../files/table.js';
import { asRead } from '../../input/as-read.js';
import { quoteName } from '../../messages/phrases.js';
import { didYouMean, suggestName } from '../../messages/suggest.js';
import type { Reason } from '../../rates/spell.js';
import { findHeader } from '../csv/header-row.js';
import { Headings } from '../csv/headings.js';
import { isUnknown, readAnswer } from './answers.js';

/** The meaning of a reason in the firm's words. */
export interface ReasonMeaning {
  readonly reason?: Reason | undefined;
  readonly voluntary?: boolean | undefined;
  readonly avoidable?: boolean | undefined;
  readonly regretted?: boolean | undefined;
}

const kinds: Readonly<Record<string, ReasonMeaning>> = {
  voluntary: { voluntary: true },
  involuntary: { voluntary: false },
  quit: { reason: 'quit' },
  retirement: { reason: 'retirement' },
  layoff: { reason: 'layoff' },
  discharge: { reason: 'discharge' },
  other: { reason: 'other' },
  transfer: { reason: 'transfer' },
};

/** Words whose meaning is the same in every firm. */
const usual: readonly (readonly [kind: string, words: readonly string[]])[] = [
  ['voluntary', ['voluntary', 'voluntarily terminated', 'voluntary termination', 'vrijwillig', '자발적']],
  ['involuntary', ['involuntary', 'involuntary termination', 'involuntarily terminated', 'onvrijwillig', '비자발적']],
  ['quit', ['quit', 'resigned', 'resignation', 'ontslag genomen', '사직']],
  ['retirement', ['retirement', 'retired', 'pensioen', '정년퇴직', '은퇴']],
  ['layoff', ['layoff', 'lay-off', 'laid off', 'redundancy', 'redundant', 'reduction in force', '감원', '정리해고']],
  ['discharge', ['discharge', 'discharged', 'dismissed', 'dismissal', 'fired', 'ontslagen', '해고']],
  ['other', ['death', 'deceased', 'overlijden', '사망']],
  ['transfer', ['transfer', 'transferred', 'internal transfer', 'overplaatsing', '전출', '전보']],
];

/** The reasons of a firm, and what each means. */
export class Reasons {
  /** The number of rows with each reason that is not known. */
  private readonly unknown = new Map<string, { readonly text: string; rows: number }>();
  /** Words that were read by their usual meaning. */
  private readonly taken = new Map<string, string>();

  constructor(private readonly own: ReadonlyMap<string, ReasonMeaning> | undefined) {}

  /** Returns the meaning of a reason; empty if it is not known. Only a row that may count is told of. */
  of(cell: string, mayCount: boolean): ReasonMeaning {
    if (isUnknown(cell)) return {};
    const key = asRead(cell);
    const own = this.own?.get(key);
    if (own !== undefined) return own;
    const kind =
      this.own === undefined ? usual.find(([, words]) => words.some((word) => asRead(word) === key))?.[0] : undefined;
    if (kind !== undefined) {
      if (mayCount) this.taken.set(cell, kind);
      return kinds[kind] ?? {};
    }
    if (!mayCount) return {};
    const before = this.unknown.get(key) ?? { text: cell, rows: 0 };
    before.rows += 1;
    this.unknown.set(key, before);
    return {};
  }

  /** Sentences about words that were read by their usual meaning, and about those that are not known. */
  notes(): readonly string[] {
    const taken = [...this.taken].map(([word, kind]) => `${quoteName(word)} as ${kind}`);
    const unknown = [...this.unknown.values()].sort((a, b) => b.rows - a.rows);
    const [first] = unknown;
    const rows = unknown.reduce((total, one) => total + one.rows, 0);
    const which = unknown.length === 1 ? 'the reason' : `${unknown.length} reasons such as`;
    const wayOut =
      this.own === undefined
        ? 'Say what your words mean in a file: --reasons FILE.csv with the headings reason, kind, avoidable, regretted.'
        : 'Add them to the file of --reasons.';
    return [
      ...(taken.length === 0 ? [] : [`reasons: read ${taken.join(', ')}.`]),
      ...(first === undefined
        ? []
        : [
            `whether leaving was voluntary is not recorded for ${which} ${quoteName(first.text)} (${rows} ${rows === 1 ? 'row' : 'rows'}). ${wayOut}`,
          ]),
    ];
  }
}

const headings = ['reason', 'kind', 'avoidable', 'regretted'] as const;

/** Reads what a firm's reasons mean. Throws a `UserError` with everything that is wrong with the file. */
export async function readReasons(path: string): Promise<Reasons> {
  const source = await openFile(path);
  try {
    const table = await openTable(source);
    const isKnown = (heading: string) => headings.some((one) => one === asRead(heading));
    const { header, rows } = await findHeader(table.rows, isKnown, path);
    const names = new Headings(header.cells);
    const [reasonAt, kindAt, avoidableAt, regrettedAt] = headings.map((name) => names.indexOf(name));
    if (reasonAt === undefined || reasonAt < 0) {
      throw new UserError(`${path} has no column reason; its headings must be reason, kind, avoidable, regretted.`);
    }
    const found = new Map<string, ReasonMeaning>();
    const problems: string[] = [];
    for await (const { number, cells } of rows) {
      const cell = (at: number | undefined) => (at === undefined || at < 0 ? '' : (cells[at] ?? ''));
      const word = cell(reasonAt);
      if (word === '') continue;
      const at = `${path} row ${number}`;
      const answer = (name: string, text: string) => {
        const read = readAnswer(text);
        if (read !== 'unreadable') return read;
        problems.push(`${at}: ${name} must be yes or no, or blank if it is not known; ${quoteName(text)} was given.`);
        return undefined;
      };
      const [avoidable, regretted] = [answer('avoidable', cell(avoidableAt)), answer('regretted', cell(regrettedAt))];
      const kind = asRead(cell(kindAt));
      const meaning = kinds[kind];
      if (meaning === undefined && !isUnknown(kind)) {
        const names = Object.keys(kinds);
        problems.push(
          `${at}: kind must be one of ${names.join(', ')}, or blank; ${quoteName(cell(kindAt))} was given${didYouMean(suggestName(kind, names))}`,
        );
      }
      if (found.has(asRead(word))) problems.push(`${at}: ${quoteName(word)} is there twice; delete one row.`);
      found.set(asRead(word), { ...meaning, avoidable, regretted });
    }
    if (problems.length > 0) throw new UserError(...problems);
    return new Reasons(found);
  } finally {
    await source.close();
  }
}
