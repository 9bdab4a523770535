import { didYouMean, suggestPath } from '../messages/suggest.js';
import { english, unitText } from '../messages/translate.js';
import type { Model, ModelInput } from '../model/model.js';
import { periodOf, periodsOf, type RatePeriod, ratePeriods } from '../model/rate-period.js';
import type { Unit } from '../numbers/unit.js';
import { suggestPeriod } from './suggest-period.js';

/** A name of an input where there is room for one name only, such as a heading: a path, or a path with a period. */
export interface FlatName {
  /** `pay.newHire`, or `pay.newHire/year`. */
  readonly name: string;
  /** `pay.newHire` in both cases. */
  readonly path: string;
  /** The period of its figures, if it is not that of the unit. */
  readonly period?: RatePeriod | undefined;
  /** The unit of the input; undefined for the currency. */
  readonly unit?: Unit | undefined;
}

/** Returns the names of all inputs of a model: the currency, the paths, and each path with each of its periods. */
export function flatNames({ inputs }: Pick<Model, 'inputs'>): readonly FlatName[] {
  return [{ name: 'currency', path: 'currency' }, ...inputs.flatMap(namesOf)];
}

/** Returns the names of one input: its path, and the path with each period, that of its unit first. */
export function namesOf({ path, definition }: Pick<ModelInput, 'path' | 'definition'>): readonly FlatName[] {
  const { unit } = definition;
  const withPeriods = periodsOf(definition).map((own): FlatName => {
    const period = own === periodOf(unit) ? undefined : ratePeriods.find((known) => known === own);
    return { name: `${path}/${own}`, path, period, unit };
  });
  return [{ name: path, path, unit }, ...withPeriods];
}

/** Returns a figure as the library takes it: with the period of its name, if it is not that of the unit. */
export function inPeriod(figure: unknown, { period }: Pick<FlatName, 'period'>): unknown {
  return period === undefined ? figure : { amount: figure, per: period };
}

/**
 * Returns what is to be said of a name that no input has, after `is not an input`: the name that was probably meant, or the
 * periods that its input takes. Undefined if it is like no name. `others` are further names that are right in its place.
 */
export function hintForName(
  written: string,
  names: readonly FlatName[],
  others: readonly string[] = [],
): string | undefined {
  const paths = [...names.filter(({ name, path }) => name === path).map(({ path }) => path), ...others];
  const slash = written.lastIndexOf('/');
  const base = written.slice(0, Math.max(slash, 0)).trim();
  const meant = slash < 0 ? undefined : suggestPath(base, paths);
  if (meant !== undefined) {
    const withPeriods = names.filter(({ name, path }) => path === meant && name !== path);
    const suffixes = withPeriods.map(({ name }) => name.slice(meant.length + 1));
    const period = suggestPeriod(written.slice(slash + 1).trim(), suffixes);
    if (period !== undefined) return didYouMean(`${meant}/${period}`);
    if (meant.toLowerCase() === base.toLowerCase()) return refusedPeriod(meant, suffixes, names);
  }
  const path = suggestPath(written, paths);
  return path === undefined ? undefined : didYouMean(path);
}

function refusedPeriod(path: string, periods: readonly string[], names: readonly FlatName[]): string {
  if (periods.length > 1) return `; write ${periods.map((period) => `${path}/${period}`).join(', ')}.`;
  const unit = names.find((known) => known.path === path)?.unit;
  const why = unit === undefined ? 'has no period' : `is in ${unitText(unit, english)} and has no other period`;
  return `: ${path} ${why}. Write ${path}.`;
}
