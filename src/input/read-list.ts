import type { Decimal } from 'decimal.js';
import { type Issue, pathText, placeOf, type Segments } from '../messages/issue.js';
import { describeValue } from '../messages/phrases.js';
import { english } from '../messages/translate.js';
import { constraintsOf } from '../model/bounds.js';
import type { Input } from '../model/section.js';
import { collectIssues } from './collect-issues.js';
import { refusedFigure } from './input-issues.js';
import { isEmpty } from './is-empty.js';
import { parseNumber } from './parse-number.js';

/** A description of the entries of a list, and the function that reads one. */
interface Entries<T> {
  /** An example of an entry in code, such as `{ duration: 4, level: 0.25 }`. */
  readonly example: string;
  /**
   * Reads one entry. What it throws has paths within the entry. Returns undefined if the entry is invalid and the issue
   * is added already.
   */
  readonly read: (entry: unknown, at: Segments) => T | undefined;
  /** `true` if an empty list is invalid. */
  readonly atLeastOne?: boolean;
}

/**
 * Reads a list, each entry by itself. Returns the valid entries, and adds an issue with the position of each problem.
 */
export function readList<T>(
  at: Segments,
  value: unknown,
  { example, read, atLeastOne = false }: Entries<T>,
  issues: Issue[],
): T[] {
  const isList = Array.isArray(value);
  if (!isList || (atLeastOne && value.length === 0)) {
    const name = at.length === 0 ? 'The input' : pathText(at);
    const least = atLeastOne ? ' of one entry or more' : '';
    const given = isList ? 'an empty list' : describeValue(value);
    const message = `${name} must be a list${least}, such as [${example}]; ${given} was given.`;
    issues.push({ ...placeOf(at), code: 'notAList', message });
    return [];
  }
  // A hole in a list is a missing entry, which only a copy shows.
  return [...value].flatMap((entry, position): T[] => {
    const place = [...at, position];
    const known = issues.length;
    const found = collectIssues(issues, () => read(entry, place), place);
    const [issue] = issues.slice(known);
    if (issue?.code === 'notAnObject' && issue.path === pathText(place)) {
      const message = `${issue.path} must be an object such as ${example}; ${describeValue(entry)} was given.`;
      issues[known] = { ...issue, message };
    }
    return found === undefined ? [] : [found];
  });
}

/** Reads a list of figures, and checks each by itself. */
export function readFigures(
  at: Segments,
  value: unknown,
  item: Input,
  list: Pick<Entries<Decimal>, 'example' | 'atLeastOne'>,
  issues: Issue[],
): Decimal[] {
  const expected = constraintsOf(item);
  const read = (figure: unknown, place: Segments) => {
    if (isEmpty(figure)) {
      issues.push({
        ...placeOf(place),
        code: 'required',
        message: `${pathText(place)} must be given: a figure of a list has its place.`,
      });
      return undefined;
    }
    const read = parseNumber(figure, expected);
    if (!('must' in read)) return read;
    issues.push(refusedFigure(placeOf(place), figure, expected, read, english));
    return undefined;
  };
  return readList(at, value, { ...list, read }, issues);
}
