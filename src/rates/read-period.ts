import { throwIfIssues } from '../input/collect-issues.js';
import { readOwnProperties } from '../input/read-object.js';
import { InputError, type Issue } from '../messages/issue.js';
import { type Day, written } from './calendar.js';
import { type Employment, employmentsOf } from './employment.js';
import { readDayAt, readSpells, refuseUnknown } from './read-spells.js';

/** Parsed employments, and the days by name. */
export interface Dated<Name extends string> {
  readonly employments: readonly Employment[];
  readonly days: Readonly<Record<Name, Day>>;
}

/** Parses spells and named days, which must be in order. Throws one `InputError` that lists every problem. */
export function readDated<const Name extends string>(input: unknown, names: readonly Name[]): Dated<Name> {
  const issues: Issue[] = [];
  const own = readOwnProperties(input, [], issues);
  if (own === undefined) throw new InputError(issues);
  refuseUnknown(own, [], ['spells', ...names], issues);
  const byPerson = readSpells(own.spells, issues);
  const days = names.map((name) => readDayAt([name], own[name], issues));
  for (const [position, name] of names.entries()) {
    const [before, day] = [days[position - 1], days[position]];
    if (before === undefined || day === undefined || before <= day) continue;
    const message = `${name} (${written(day)}) must be ${names[position - 1]} (${written(before)}) or later.`;
    issues.push({ path: name, code: 'contradiction', message });
  }
  throwIfIssues(issues);
  return {
    employments: [...byPerson.values()].flatMap(employmentsOf),
    days: Object.fromEntries(names.map((name, position) => [name, days[position]])) as Record<Name, Day>,
  };
}
