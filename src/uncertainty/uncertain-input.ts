import type { Decimal } from 'decimal.js';
import { memoizedAvailability } from '../evaluation/availability.js';
import { valuesOf } from '../evaluation/effective-values.js';
import { calculateExact, type ExactResult } from '../evaluation/exact-result.js';
import { collectIssues } from '../input/collect-issues.js';
import { type PlainObject, readOwnProperties } from '../input/read-object.js';
import { givenAt } from '../input/reader.js';
import { isStated } from '../input/stated-amount.js';
import { isRangeLike, rangeFromText } from '../input/written-range.js';
import { InputError, type Issue } from '../messages/issue.js';
import { suggestPath } from '../messages/suggest.js';
import { expectModel } from '../model/expect-model.js';
import type { Model, ModelInput, ParsedInput } from '../model/model.js';
import { ratePath, unitIn } from '../model/rate-period.js';
import { toPublicDecimal } from '../numbers/decimal.js';
import type { Unit } from '../numbers/unit.js';
import type { Range } from './range.js';
import { readRange } from './read-range.js';
import { hintOf, rangeTranslator, type Say } from './say.js';
import type { Distribution } from './shapes.js';

/** A range that was used: the input, the range with exact figures, and its likely figure. */
export interface UsedRange {
  /** The path of the input, such as `hiring.interviews`. */
  readonly path: string;
  /** Its label, such as `Interviews per hire`. */
  readonly label: string;
  /** The unit of its figures. Pay in another period is in that period, such as `money/year`. */
  readonly unit: Unit;
  /** The range as it was given. */
  readonly range: Range;
  /** The figure of the headline. */
  readonly likely: Decimal;
}

/** An input that is a range. */
export interface RangedInput {
  readonly input: ModelInput;
  readonly used: UsedRange;
  readonly distribution: Distribution;
}

/** The figures that take the place of others, by position in `model.inputs`. */
export type Overrides = ReadonlyMap<number, Decimal>;

/** An input with ranges, read: everything at its likely figure, and the ranges. */
export interface UncertainInput {
  readonly model: Model;
  readonly say: Say;
  readonly given: ParsedInput;
  /** The ranges, in the order of the model. */
  readonly ranges: readonly RangedInput[];
  /** The exact result at the likely figures. */
  readonly likely: ExactResult;
  /** Computes the exact result with other figures in the place of some. Throws an `InputError` that names these figures. */
  readonly exactAt: (overrides: Overrides) => ExactResult;
}

/**
 * Reads an input with ranges. `also` adds the issues of whatever else was given. Throws one `InputError` with every problem:
 * of the ranges, and of the figures when each range is at its likely figure.
 */
export function readUncertain(
  model: Model,
  input: unknown,
  also: (issues: Issue[], say: Say) => void = () => {},
): UncertainInput {
  expectModel(model);
  const say = rangeTranslator(model.say);
  const issues: Issue[] = [];
  also(issues, say);
  const { given, ranges } = withoutRanges(model, input, issues, say);
  const presenceOf = memoizedAvailability();
  const at = (overrides: Overrides) => {
    const figures = given.figures.map((figure, position) => overrides.get(position) ?? figure);
    return calculateExact(model, { ...given, figures }, presenceOf);
  };
  const likely = collectIssues(issues, () => at(new Map()));
  if (likely === undefined || issues.length > 0) throw new InputError(issues);
  const exactAt = (overrides: Overrides) => {
    const wrong: Issue[] = [];
    const exact = collectIssues(wrong, () => at(overrides));
    if (exact !== undefined) return exact;
    const figures = figuresText(model, overrides);
    throw new InputError(
      wrong.map((issue) => ({ ...issue, message: say('issue.if', { figures, message: issue.message }) })),
    );
  };
  return { model, say, given, ranges, likely, exactAt };
}

/** Writes figures in a sentence: `leavers = 30, pay.newHire = 18`. */
export function figuresText(model: Model, overrides: Overrides): string {
  return [...overrides].map(([position, figure]) => `${model.inputs[position]?.path} = ${figure}`).join(', ');
}

/** Returns the value that an input has at the likely figures: given, or its default; in the period in which it is given. */
export function likelyAt(
  { model, given }: Pick<UncertainInput, 'model' | 'given'>,
  position: number,
): Decimal | undefined {
  return given.figures[position] ?? valuesOf(model, given)[position];
}

/** Returns the input at a path. Adds an issue if the model has no such input. */
export function inputNamed(model: Model, path: unknown, issues: Issue[], say: Say): ModelInput | undefined {
  const found = typeof path === 'string' ? model.inputAt(path) : undefined;
  if (found !== undefined) return found;
  const written = String(path);
  const paths = model.inputs.map((input) => input.path);
  const hint = hintOf(suggestPath(written, paths), say);
  const message = say('ask.notAnInput', { path: written, label: model.label, hint });
  issues.push({ path: written, code: 'unknownInput', message });
  return undefined;
}

/** Reads the ranges of an input, and the rest of it with each range at its likely figure. */
function withoutRanges(model: Model, input: unknown, issues: Issue[], say: Say) {
  const copied = copyOf(model, input);
  if (copied === undefined) return { given: model.read(input), ranges: [] };
  const ranges: RangedInput[] = [];
  const refused = new Set<number>();
  for (const asked of model.inputs) {
    const { path, position, definition } = asked;
    const value = rangeFromText(givenAt(copied, asked));
    const stated = isStated(value) && !isRangeLike(value) ? (value as PlainObject) : undefined;
    const written = stated === undefined ? value : rangeFromText(stated.amount);
    if (!isRangeLike(written)) continue;
    const read = readRange(written, asked, issues, say);
    const likely = read?.distribution.likely;
    place(copied, asked, stated === undefined || likely === undefined ? likely : { ...stated, amount: likely });
    if (read === undefined) refused.add(position);
    else {
      const used = {
        path,
        label: definition.label,
        unit: definition.unit,
        range: read.range,
        likely: toPublicDecimal(read.distribution.likely),
      };
      ranges.push({ input: asked, used: Object.freeze(used), distribution: read.distribution });
    }
  }
  const given = model.read(copied);
  const isRefused = (flags: readonly boolean[]) => model.inputs.map((_, at) => refused.has(at) || flags[at] === true);
  const paths = new Set([...refused].map((position) => model.inputs[position]?.path));
  const parsed: ParsedInput = {
    ...given,
    given: isRefused(given.given),
    meant: isRefused(given.meant),
    issues: given.issues.filter(({ code, path }) => code !== 'required' || !paths.has(path)),
  };
  return { given: parsed, ranges: ranges.map((range) => inItsPeriod(range, parsed)) };
}

/** Returns a range with the label and the unit of the period in which it is given. */
function inItsPeriod(range: RangedInput, { periods }: ParsedInput): RangedInput {
  const period = periods?.[range.input.position];
  if (period === undefined) return range;
  const { path, unit } = range.used;
  const used = { ...range.used, path: ratePath(path, period), unit: unitIn({ unit }, period) as Unit };
  return { ...range, used: Object.freeze(used) };
}

/** Copies an input and its groups; undefined if something in it cannot be read, which the reader of the model reports. */
function copyOf(model: Model, input: unknown): PlainObject | undefined {
  const unreadable: Issue[] = [];
  const copy = readOwnProperties(input, [], unreadable);
  if (copy === undefined || unreadable.length > 0) return undefined;
  for (const name of Object.keys(model.sections)) {
    if (copy[name] === undefined) continue;
    const wrong: Issue[] = [];
    const group = readOwnProperties(copy[name], [name], wrong);
    if (group !== undefined && wrong.length === 0) copy[name] = group;
    else if (wrong.some(({ code }) => code === 'unreadable')) return undefined;
  }
  return copy;
}

function place(copy: PlainObject, { section, name }: ModelInput, value: unknown): void {
  if (section === undefined) copy[name] = value;
  else (copy[section] as PlainObject)[name] = value;
}

/** Throws an `InputError` if no figure is a range. */
export function refuseNoRange({ model, ranges, say }: UncertainInput): void {
  if (ranges.length > 0) return;
  const path = model.inputs[0]?.path ?? '';
  throw new InputError([{ path: '', code: 'required', message: say('range.none', { path }) }]);
}
