import type { Issue } from '../messages/issue.js';
import { displayPath } from '../messages/phrases.js';
import { didYouMean, suggestName, suggestPath } from '../messages/suggest.js';
import { inputPaths } from '../model/input-paths.js';
import type { Model, ModelInput } from '../model/model.js';
import { periodOf, periodsOf, type RatePeriod, ratePath, ratePeriods } from '../model/rate-period.js';
import { unknownInput } from './input-issues.js';

/** An input as a name of a table gives it: `pay.newHire`, or `pay.newHire/year` for a rate in another period. */
export interface FlatName {
  readonly input: ModelInput;
  /** The period, if it is not that of the input's unit. */
  readonly period: RatePeriod | undefined;
  /** The path, with the period if there is one. `pay.newHire/hour` is `pay.newHire`. */
  readonly name: string;
}

/** Returns the names that an input can have in a table: its path, then for a rate its path with each other period. */
export function flatNamesOf(input: ModelInput): readonly FlatName[] {
  const { path, definition } = input;
  const rates = definition.perYear === undefined ? [] : ratePeriods;
  return [
    { input, period: undefined, name: path },
    ...rates.map((period) => ({ input, period, name: ratePath(path, period) })),
  ];
}

/** Returns the names that all inputs of a model can have in a table. */
export function flatNames({ inputs }: Model): readonly FlatName[] {
  return inputs.flatMap(flatNamesOf);
}

/** Reads a name of a table. Returns an issue if it names no input, or a period that its input does not have. */
export function readFlatName(model: Model, written: string): FlatName | Issue {
  const slash = written.lastIndexOf('/');
  const path = slash < 0 ? written : written.slice(0, slash);
  const input = model.inputAt(path);
  if (input === undefined) {
    const meant = suggestPath(path, inputPaths(model));
    return unknownInput({ path: written }, meant && meant + written.slice(path.length));
  }
  if (slash < 0) return { input, period: undefined, name: path };
  const per = written.slice(slash + 1);
  if (input.definition.perYear !== undefined && per === periodOf(input.definition.unit)) {
    return { input, period: undefined, name: path };
  }
  const found = flatNamesOf(input).find(({ period }) => period === per);
  return found ?? unknownPeriod(input, written, per);
}

function unknownPeriod({ path, definition }: ModelInput, written: string, per: string): Issue {
  const known = periodsOf(definition);
  const issue = (message: string): Issue => ({ path: written, code: 'unknownInput', message });
  if (definition.perYear === undefined) {
    return issue(`${displayPath(written)} has a period, but ${path} is in ${definition.unit} only; write ${path}.`);
  }
  const meant = suggestName(per, known, mostEdits);
  const names = `${known.slice(0, -1).join(', ')} or ${known.at(-1)}`;
  return issue(
    `${displayPath(written)} has an unknown period: ${path} is per ${names}${didYouMean(meant && `${path}/${meant}`)}`,
  );
}

// As many as from `yearly` to `year`.
const mostEdits = 2;
