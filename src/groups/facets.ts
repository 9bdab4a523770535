import type { PerLeaver } from '../evaluation/evaluate.js';
import { InputError, type Issue } from '../messages/issue.js';
import { describeValue } from '../messages/phrases.js';
import { didYouMean, suggestName } from '../messages/suggest.js';
import { expectModel } from '../model/expect-model.js';
import type { InputOf, Model, Sections } from '../model/model.js';
import type { Input } from '../model/section.js';
import { type CrossedResult, FacetAccumulators } from './facet-accumulators.js';
import type { GroupsResult } from './groups.js';
import { rowsOf } from './row.js';

/** The answer of one row to a question such as whether leaving was avoidable. Left out, `null` or blank: not recorded. */
export type FacetValue = string | boolean | null | undefined;

/** An accumulator of rows with the answers to several questions. */
export interface Facets<S extends Sections, Code extends string, L extends Input | undefined, Name extends string> {
  /**
   * Adds one row with its answers. Throws one `InputError` with every problem, and then adds nothing. All rows must be in
   * one currency.
   */
  add(answers: { readonly [Own in Name]?: FacetValue }, input: InputOf<S, L>): void;
  /** Returns the rows by the answers to one question. Rows without an answer are the last group. */
  by(name: Name): GroupsResult<Code, PerLeaver<L>>;
  /** Returns the rows by the answers to two questions, as a table. */
  crossed(groups: Name, columns: Name): CrossedResult<Code, PerLeaver<L>>;
}

/**
 * Creates an accumulator that splits the same rows by several questions: who decided, could it have been avoided, was it
 * regretted, was it in the first year.
 *
 * Each question splits all rows, so its groups add up to the total, and those without an answer are a group of their
 * own: `not recorded`. `true` and `false` are `yes` and `no`. The answers to two questions overlap, and their groups are
 * never to be added: `crossed` shows the overlap as a table.
 *
 * Rows with the same answers to all questions are added up exactly and rounded once. All other amounts are sums of
 * these, so the tables of all questions have the same total to the cent. Figures per leaver are the exact amount of a
 * group divided by its own leavers. Memory grows with the combinations of answers, not with the rows.
 *
 * @example
 * const leavers = facets(turnoverModel, ['avoidable', 'regretted']);
 * leavers.add({ avoidable: true, regretted: true }, { leavers: 12 });
 * leavers.add({ avoidable: true, regretted: false }, { leavers: 6 });
 * leavers.add({ regretted: true }, { leavers: 2 });
 * leavers.by('avoidable').groups.map(({ group, total }) => `${group} ${total}`); // ['yes 36000', 'not recorded 4000']
 * leavers.by('regretted').groups.map(({ group, total }) => `${group} ${total}`); // ['yes 28000', 'no 12000']
 * const [avoidable] = leavers.crossed('avoidable', 'regretted').groups;
 * avoidable?.cells.map((cell) => `${cell?.total}`); // ['24000', '12000']
 */
export function facets<
  S extends Sections,
  Code extends string,
  L extends Input | undefined,
  const Names extends readonly string[],
>(model: Model<S, Code, L>, names: Names): Facets<S, Code, L, Names[number]> {
  expectModel(model);
  if (!Array.isArray(names) || names.some((name) => typeof name !== 'string'))
    throw new Error(`The facets must be a list of names such as ['avoidable']; ${describeValue(names)} was given.`);
  const rowOf = rowsOf(model);
  const tallies = new FacetAccumulators<Code>(model);
  let calls = 0;
  const positionOf = (name: string): number => {
    const position = names.indexOf(name);
    if (position >= 0) return position;
    throw new InputError([unknownFacet(name, names)]);
  };
  return {
    add(answers, input) {
      calls += 1;
      const given: Readonly<Record<string, unknown>> = Object(answers);
      const problems = Object.keys(given).flatMap((name) => problemOf(name, given[name], names));
      if (problems.length > 0) throw new InputError(problems);
      const labels = names.map((name) => answerLabel(given[name], model));
      tallies.add(labels, rowOf(model.read(input), calls));
    },
    by: (name) => tallies.by(positionOf(name)) as GroupsResult<Code, PerLeaver<L>>,
    crossed: (groups, columns) =>
      tallies.crossed(positionOf(groups), positionOf(columns)) as CrossedResult<Code, PerLeaver<L>>,
  };
}

function problemOf(name: string, value: unknown, names: readonly string[]): readonly Issue[] {
  if (!names.includes(name)) return [unknownFacet(name, names)];
  if (value === undefined || value === null || typeof value === 'boolean' || typeof value === 'string') return [];
  const message = `${name} must be a text, true or false, or be left out; ${describeValue(value)} was given.`;
  return [{ path: name, code: 'notAName', message }];
}

function unknownFacet(name: string, names: readonly string[]): Issue {
  const otherwise = `; the facets are ${names.join(', ')}.`;
  const message = `${describeValue(name)} is not a facet${didYouMean(suggestName(String(name), names), otherwise)}`;
  return { path: String(name), code: 'unknownInput', message };
}

/** Returns the name of an answer; `undefined` if it is not recorded. */
function answerLabel(value: unknown, { say }: Model): string | undefined {
  if (typeof value === 'boolean') return say(value ? 'answer.yes' : 'answer.no');
  return String(value ?? '').trim() || undefined;
}
