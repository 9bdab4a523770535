import type { Decimal } from 'decimal.js';
import { expectedOf, readAmount, shown } from '../amount.js';
import type { Issue } from '../issue.js';
import type { Input } from '../section.js';

/** A list as it was given; where it is none, there is an issue. */
export function readList(path: string, value: unknown, issues: Issue[]): readonly unknown[] {
  if (Array.isArray(value)) return value;
  issues.push({ path, code: 'notAList', message: `${path} must be a list; ${shown(value)} was given.` });
  return [];
}

/** The figures of a list, each read and checked by itself. */
export function readFigures(path: string, value: unknown, item: Input, issues: Issue[]): Decimal[] {
  // A hole in a list is a missing figure, and only a copy shows it.
  return [...readList(path, value, issues)].flatMap((figure, position) => {
    const read = readAmount(figure, expectedOf(item));
    if (!('must' in read)) return [read];
    const at = `${path}[${position}]`;
    issues.push({ path: at, code: read.code, message: `${at} ${read.must}.` });
    return [];
  });
}
