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

/** What the entries of a list are, and how one is read. */
interface Entries<T> {
  /** One entry as code writes it, such as `{ duration: 4, level: 0.25 }`. */
  readonly example: string;
  /** Reads one entry. What it throws has paths within the entry; undefined if it is wrong and the issue is added already. */
  readonly read: (entry: unknown, at: Segments) => T | undefined;
  /** Set if an empty list is wrong. */
  readonly atLeastOne?: boolean;
}

/** Reads a list, each entry by itself: what is right of it, and an issue for everything that is wrong, with its position. */
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
  // A hole in a list is an entry that is missing, and only a copy shows it.
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

/** Reads a list of figures, each checked by itself. */
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
