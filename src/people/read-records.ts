import { isEmpty } from '../input/is-empty.js';
import { readList } from '../input/read-list.js';
import { type PlainObject, readOwnProperties } from '../input/read-object.js';
import { type Issue, pathText, placeOf, type Segments } from '../messages/issue.js';
import { describeValue } from '../messages/phrases.js';
import { groupByPerson, type ReadSpell, readSpell, refuseUnknown, spellKeys } from '../rates/read-spells.js';

/** A name of a part: of a group, a period, a reason, or an answer. Undefined if it is not recorded. */
export type PartName = string | undefined;

/** A parsed record. */
export interface ReadRecord extends ReadSpell {
  readonly voluntary: boolean | undefined;
  readonly avoidable: boolean | undefined;
  readonly regretted: boolean | undefined;
  readonly statedReason: PartName;
  /** The name of the group in each column of `by`. */
  readonly groups: readonly PartName[];
  /** The person's own inputs, unparsed; undefined if the record has none. */
  readonly inputs: unknown;
}

const example = '{ person: "A-17", start: "2024-02-29" }';

const answers = ['voluntary', 'avoidable', 'regretted'] as const;

const keys = [...spellKeys, ...answers, 'statedReason', 'groups', 'inputs'];

/** Parses records and groups them by person, in order of time. Adds every problem to `issues`. */
export function readRecords(
  value: unknown,
  by: readonly string[],
  issues: Issue[],
): ReadonlyMap<string, readonly ReadRecord[]> {
  const read = (row: unknown, at: Segments) => readRecord(at, row, by, issues);
  return groupByPerson(readList(['records'], value, { example, read }, issues), issues);
}

function readRecord(at: Segments, row: unknown, by: readonly string[], issues: Issue[]): ReadRecord | undefined {
  const own = readOwnProperties(row, at, issues);
  if (own === undefined) return undefined;
  refuseUnknown(own, at, keys, issues);
  const groups = isEmpty(own.groups) ? {} : readOwnProperties(own.groups, [...at, 'groups'], issues);
  const names = by.map((column) => readText([...at, 'groups', column], groups?.[column], issues));
  const statedReason = readText([...at, 'statedReason'], own.statedReason, issues);
  const [voluntary, avoidable, regretted] = answers.map((name) => readAnswer([...at, name], own, name, issues));
  const spell = readSpell(at, own, issues);
  if (spell === undefined) return undefined;
  const decided = isVoluntary(spell);
  if (decided !== undefined && voluntary !== undefined && decided !== voluntary) {
    const message = `${pathText(at)}.voluntary must be ${decided}, or left out: the reason is ${spell.reason}; ${voluntary} was given.`;
    issues.push({ ...placeOf([...at, 'voluntary']), code: 'contradiction', message });
  }
  const inputs = isEmpty(own.inputs) ? undefined : own.inputs;
  return { ...spell, voluntary: voluntary ?? decided, avoidable, regretted, statedReason, groups: names, inputs };
}

/** Returns true if the person decided on the end of a spell; undefined if the reason is missing or is a transfer. */
function isVoluntary({ reason }: ReadSpell): boolean | undefined {
  if (reason === undefined || reason === 'transfer') return undefined;
  return reason === 'quit' || reason === 'retirement';
}

function readText(at: Segments, value: unknown, issues: Issue[]): PartName {
  if (isEmpty(value)) return undefined;
  if (typeof value === 'string') return value.trim();
  const message = `${pathText(at)} must be a text such as "Kitchen"; ${describeValue(value)} was given.`;
  issues.push({ ...placeOf(at), code: 'notAName', message });
  return undefined;
}

function readAnswer(at: Segments, own: PlainObject, name: string, issues: Issue[]): boolean | undefined {
  const value = own[name];
  if (isEmpty(value)) return undefined;
  if (typeof value !== 'boolean') {
    const message = `${pathText(at)} must be true or false, or left out if it is not recorded; ${describeValue(value)} was given.`;
    issues.push({ ...placeOf(at), code: 'unknownReason', message });
    return undefined;
  }
  if (own.end === undefined) {
    const message = `${pathText(at)} is given, and there is no end: give the last day employed, or leave ${name} out.`;
    issues.push({ ...placeOf(at), code: 'contradiction', message });
  }
  return value;
}
