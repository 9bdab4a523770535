import type { AnyResult } from '../evaluation/evaluate.js';
import type { Issue } from '../messages/issue.js';
import type { Model } from '../model/model.js';
import { type CalculatorInput, valueAt } from './calculator-input.js';

/** Returns true if an issue says that an answer is still missing, and not that one is wrong. */
export function isUnfinished({ code, params }: Issue): boolean {
  return code === 'required' || (code === 'unused' && params?.replacedBy === undefined);
}

/** Returns the paths of the answers that an unfinished input still needs, by the shortest way. */
export function answersFor(issue: Issue, value: CalculatorInput): readonly string[] {
  if (issue.code === 'required') return [issue.path];
  const ways = (issue.params?.missing ?? []) as readonly (readonly string[])[];
  return shortest(ways.map((way) => way.filter((path) => valueAt(value, path) === undefined)));
}

/**
 * Returns the paths of the answers that are still needed: those that are required, those that an unfinished input waits
 * for, or else those of the line that is nearest to being counted. Lines that need one of the first questions come first.
 */
export function nextAnswers(
  model: Model,
  issues: readonly Issue[],
  result: AnyResult | undefined,
  value: CalculatorInput,
  first: readonly string[],
): readonly string[] {
  const required = issues.filter(({ code }) => code === 'required').map(({ path }) => path);
  if (required.length > 0) return required;
  const waiting = issues.filter(isUnfinished).map((issue) => answersFor(issue, value));
  if (waiting.length > 0 && result !== undefined && result.lines.length > 0) return shortest(waiting);
  const lines = (result?.absent ?? []).map(({ section, name, needs }) => ({
    path: `${section}.${name}`,
    needs: needs.filter((path) => valueAt(value, path) === undefined),
  }));
  const isAsked = (position: number) => first.includes(model.inputs[position]?.path ?? '');
  const asked = lines.filter(({ path, needs }) => needs.length > 0 && model.lineAt(path)?.inputs.some(isAsked));
  const nearest = nearestAnswers(model, asked.length > 0 ? asked : lines);
  return [...nearest].sort((one, other) => Number(first.includes(other)) - Number(first.includes(one)));
}

/** Returns what the line with the fewest missing inputs needs; of several, the first in the model. */
export function nearestAnswers(
  model: Model,
  lines: readonly { readonly path: string; readonly needs: readonly string[] }[],
): readonly string[] {
  return shortest(lines.filter(({ path }) => model.lineAt(path) !== undefined).map(({ needs }) => needs));
}

function shortest(ways: readonly (readonly string[])[]): readonly string[] {
  return ways
    .filter((way) => way.length > 0)
    .reduce<readonly string[]>((best, way) => (best.length === 0 || way.length < best.length ? way : best), []);
}
