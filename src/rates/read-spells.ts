import { readList } from '../input/read-list.js';
import { type PlainObject, readOwnProperties } from '../input/read-object.js';
import { type Issue, pathText, placeOf, type Segments } from '../messages/issue.js';
import { describeValue, displayPath } from '../messages/phrases.js';
import { didYouMean, suggestName } from '../messages/suggest.js';
import { type Day, readDay, written } from './calendar.js';
import { type Reason, reasons } from './spell.js';

/** A parsed spell. */
export interface ReadSpell {
  /** The path of the spell in the input, such as `spells[4]`. */
  readonly at: Segments;
  readonly person: string;
  readonly start: Day;
  /** `Infinity` if it has not ended. */
  readonly end: Day;
  readonly reason: Reason | undefined;
  readonly began: 'transfer' | undefined;
  /** The day of hire, if it was given. */
  readonly hired: Day | undefined;
}

const example = '{ person: "A-17", start: "2024-02-29" }';

/** The keys of a spell. */
export const spellKeys: readonly string[] = ['person', 'start', 'end', 'reason', 'began', 'hired'];

/** Parses spells and groups them by person, in order of time. Adds every problem to `issues`. */
export function readSpells(value: unknown, issues: Issue[]): ReadonlyMap<string, readonly ReadSpell[]> {
  const read = (row: unknown, at: Segments): ReadSpell | undefined => {
    const own = readOwnProperties(row, at, issues);
    if (own === undefined) return undefined;
    refuseUnknown(own, at, spellKeys, issues);
    return readSpell(at, own, issues);
  };
  return groupByPerson(readList(['spells'], value, { example, read }, issues), issues);
}

/**
 * Groups spells by person, in order of time. Adds an issue for each overlap and for each contradiction in how an
 * employment began.
 */
export function groupByPerson<S extends ReadSpell>(
  spells: readonly S[],
  issues: Issue[],
): ReadonlyMap<string, readonly S[]> {
  const byPerson = new Map<string, S[]>();
  for (const spell of spells) {
    const own = byPerson.get(spell.person);
    if (own) own.push(spell);
    else byPerson.set(spell.person, [spell]);
  }
  for (const own of byPerson.values()) {
    own.sort((a, b) => a.start - b.start);
    const before = issues.length;
    refuseOverlaps(own, issues);
    if (issues.length === before) refuseBeginnings(own, issues);
  }
  return byPerson;
}

/** Adds an issue for each key that is not allowed, with the closest allowed name. */
export function refuseUnknown(own: PlainObject, at: Segments, allowed: readonly string[], issues: Issue[]): void {
  for (const key of Object.keys(own)) {
    if (allowed.includes(key)) continue;
    const instead = didYouMean(suggestName(key, allowed), `; use ${allowed.join(', ')}.`);
    const place = placeOf([...at, key]);
    issues.push({
      ...place,
      code: 'unknownInput',
      message: `${displayPath(place.path)} is not known here${instead}`,
    });
  }
}

/** Parses the day at a path. Adds an issue if it is missing or is not a calendar date. */
export function readDayAt(at: Segments, value: unknown, issues: Issue[]): Day | undefined {
  if (value === undefined) {
    issues.push({
      ...placeOf(at),
      code: 'required',
      message: `${pathText(at)} must be given: a calendar date such as "2024-02-29".`,
    });
    return undefined;
  }
  const day = readDay(value);
  if (typeof day === 'number') return day;
  issues.push({ ...placeOf(at), code: 'notADate', message: `${pathText(at)} ${day.must}.` });
  return undefined;
}

/** Parses the spell in the properties of an object. Adds every problem to `issues`. */
export function readSpell(at: Segments, own: PlainObject, issues: Issue[]): ReadSpell | undefined {
  const person = readPerson([...at, 'person'], own.person, issues);
  const start = readDayAt([...at, 'start'], own.start, issues);
  const end = own.end === undefined ? Number.POSITIVE_INFINITY : readDayAt([...at, 'end'], own.end, issues);
  const reason = readReason([...at, 'reason'], own, issues);
  if (start !== undefined && end !== undefined && end < start) {
    const message = `${pathText(at)}.end (${written(end)}) must be ${pathText(at)}.start (${written(start)}) or later.`;
    issues.push({ ...placeOf([...at, 'end']), code: 'contradiction', message });
    return undefined;
  }
  const began = readBegan([...at, 'began'], own.began, issues);
  const hired = own.hired === undefined ? undefined : readDayAt([...at, 'hired'], own.hired, issues);
  if (person === undefined || start === undefined || end === undefined) return undefined;
  return { at, person, start, end, reason, began, hired };
}

function readBegan(at: Segments, value: unknown, issues: Issue[]): 'transfer' | undefined {
  if (value === undefined || value === 'transfer') return value;
  const message = `${pathText(at)} must be transfer, or left out for a hire; ${describeValue(value)} was given.`;
  issues.push({ ...placeOf(at), code: 'unknownReason', message });
  return undefined;
}

function readPerson(at: Segments, value: unknown, issues: Issue[]): string | undefined {
  if (typeof value === 'string' && value.trim() !== '') {
    if (value === value.trim()) return value;
    const message = `${pathText(at)} must have no spaces around it, for with them it is another person; ${describeValue(value)} was given.`;
    issues.push({ ...placeOf(at), code: 'notAName', message });
    return undefined;
  }
  const given = value === undefined ? 'nothing' : describeValue(value);
  const hint = typeof value === 'number' ? ' (write it as text)' : '';
  const message = `${pathText(at)} must be a text that tells one person from another, such as "A-17"; ${given} was given${hint}.`;
  issues.push({ ...placeOf(at), code: value === undefined ? 'required' : 'notAName', message });
  return undefined;
}

function readReason(at: Segments, { reason, end }: PlainObject, issues: Issue[]): Reason | undefined {
  if (reason === undefined) return undefined;
  const known = reasons.find((one) => one === reason);
  if (known === undefined) {
    const meant = typeof reason === 'string' ? suggestName(reason, reasons) : undefined;
    const message = `${pathText(at)} must be one of ${reasons.join(', ')}; ${describeValue(reason)} was given${didYouMean(meant)}`;
    issues.push({ ...placeOf(at), code: 'unknownReason', message });
  } else if (end === undefined) {
    const message = `${pathText(at)} is given, and there is no end: give the last day employed, or leave the reason out.`;
    issues.push({ ...placeOf(at), code: 'contradiction', message });
  }
  return known;
}

function refuseOverlaps(own: readonly ReadSpell[], issues: Issue[]): void {
  let latest = own[0] as ReadSpell;
  for (const spell of own.slice(1)) {
    if (spell.start <= latest.end) {
      const until = latest.end === Number.POSITIVE_INFINITY ? ', not ended' : ` to ${written(latest.end)}`;
      const message = `${pathText(spell.at)}.start (${written(spell.start)}) falls in ${pathText(latest.at)} of the same person (${written(latest.start)}${until}): spells must not overlap, and the last day employed is part of one.`;
      issues.push({ ...placeOf([...spell.at, 'start']), code: 'contradiction', message });
    }
    if (spell.end > latest.end) latest = spell;
  }
}

/**
 * Groups one person's spells, which must be in order of time, by employment. A spell after a transfer belongs to the
 * same employment.
 */
export function byEmployment<S extends ReadSpell>(own: readonly S[]): (readonly [S, ...S[]])[] {
  const employments: [S, ...S[]][] = [];
  for (const spell of own) {
    const latest = employments.at(-1);
    const before = latest?.at(-1);
    if (latest !== undefined && before?.reason === 'transfer' && !hiredSince(spell, before)) latest.push(spell);
    else employments.push([spell]);
  }
  return employments;
}

/** Returns true if a person left after a transfer and was hired again later. */
function hiredSince({ hired }: ReadSpell, before: ReadSpell): boolean {
  return hired !== undefined && hired > before.end + 1;
}

/** Adds an issue for each contradiction in how one person's employments began. */
function refuseBeginnings(own: readonly ReadSpell[], issues: Issue[]): void {
  const refuse = (at: Segments, message: string) =>
    issues.push({ ...placeOf(at), code: 'contradiction', message: `${pathText(at)} ${message}` });
  let left: ReadSpell | undefined;
  for (const employment of byEmployment(own)) {
    const [first] = employment;
    if (first.began !== undefined && left !== undefined && first.start === left.end + 1) {
      refuse(
        [...left.at, 'reason'],
        `must be transfer, because ${pathText(first.at)} of the same person began by one on the next day.`,
      );
    }
    const said = employment.find(({ hired }) => hired !== undefined);
    for (const { at, hired } of employment) {
      if (hired === undefined) continue;
      const must = mustBeHired(hired, first, said, left);
      if (must !== undefined) refuse([...at, 'hired'], `(${written(hired)}) must be ${must}.`);
    }
    left = employment.at(-1);
  }
}

/** Returns what a day of hire must be, or `undefined` if it is valid. */
function mustBeHired(hired: Day, first: ReadSpell, said = first, left?: ReadSpell): string | undefined {
  if (hired > first.start)
    return `${pathText(first.at)}.start (${written(first.start)}), when the employment began, or earlier`;
  if (hired === first.start && first.began !== undefined) {
    return `before ${pathText(first.at)}.start (${written(first.start)}), because that spell began by a transfer`;
  }
  if (said.hired !== undefined && hired !== said.hired) {
    return `${written(said.hired)}, as ${pathText(said.at)}.hired has it of the same employment`;
  }
  if (left === undefined || hired > left.end) return undefined;
  return `after ${pathText(left.at)}.end (${written(left.end)}), because who left and came back is hired again`;
}
