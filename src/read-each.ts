import { shown } from './amount.js';
import { InputError, type Issue } from './issue.js';

/**
 * Reads a list, each entry by itself; the issues of all entries are thrown together, each with the place of its entry.
 * `example` is one entry as it is to be.
 */
export function readEach<T>(items: unknown, example: string, read: (item: unknown) => T): readonly T[] {
  if (!Array.isArray(items) || items.length === 0) {
    const given = Array.isArray(items) ? 'an empty one' : shown(items);
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
