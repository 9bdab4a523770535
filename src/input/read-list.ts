import type { Decimal } from 'decimal.js';
import { InputError, type Issue } from '../messages/issue.js';
import { describeValue } from '../messages/phrases.js';
import { constraintsOf } from '../model/bounds.js';
import type { Input } from '../model/section.js';
import { parseNumber } from './parse-number.js';

/**
 * Reads a list, each entry by itself; the issues of all entries are thrown together, each with the place of its entry.
 * `example` is one entry as it is to be.
 */
export function readEach<T>(items: unknown, example: string, read: (item: unknown) => T): readonly T[] {
  if (!Array.isArray(items) || items.length === 0) {
    const given = Array.isArray(items) ? 'an empty one' : describeValue(items);
    const message = `A list of one entry or more must be given, such as [${example}]; ${given} was given.`;
    throw new InputError([{ path: '', code: 'notAList', message }]);
  }
  const issues: Issue[] = [];
  // A hole in a list is an entry that is missing, and only a copy shows it.
  const found = [...items].flatMap((item, position) => {
    try {
      return [read(item)];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      issues.push(...error.issues.map((issue) => ofEntry(position, issue, example)));
      return [];
    }
  });
  if (issues.length > 0) throw new InputError(issues);
  return found;
}

function ofEntry(position: number, { path, code, message }: Issue, example: string): Issue {
  return path === ''
    ? { path: `${position}`, code, message: `Entry ${position + 1} must be an object such as ${example}.` }
    : { path: `${position}.${path}`, code, message: `Entry ${position + 1}: ${message}` };
}

/** A list as it was given; where it is none, there is an issue. */
export function readList(path: string, value: unknown, issues: Issue[]): readonly unknown[] {
  if (Array.isArray(value)) return value;
  issues.push({ path, code: 'notAList', message: `${path} must be a list; ${describeValue(value)} was given.` });
  return [];
}

/** The figures of a list, each read and checked by itself. */
export function readFigures(path: string, value: unknown, item: Input, issues: Issue[]): Decimal[] {
  // A hole in a list is a missing figure, and only a copy shows it.
  return [...readList(path, value, issues)].flatMap((figure, position) => {
    const read = parseNumber(figure, constraintsOf(item));
    if (!('must' in read)) return [read];
    const at = `${path}[${position}]`;
    issues.push({ path: at, code: read.code, message: `${at} ${read.must}.` });
    return [];
  });
}

/** Runs a reader that throws everything it finds wrong, and collects that with what others find. */
export function collectIssues<T>(issues: Issue[], read: () => T, at = ''): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    issues.push(...error.issues.map((issue) => (at === '' ? issue : within(at, issue))));
    return undefined;
  }
}

function within(at: string, { path, code, message }: Issue): Issue {
  return path === ''
    ? { path: at, code, message: `${at}: ${message}` }
    : { path: `${at}.${path}`, code, message: `${at}.${message}` };
}

/** Throws where anything was found wrong. */
export function throwIfIssues(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InputError(issues);
}
