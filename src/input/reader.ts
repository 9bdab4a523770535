import type { Decimal } from 'decimal.js';
import * as z from 'zod/mini';
import { type Issue, placeOf } from '../messages/issue.js';
import { suggestPath } from '../messages/suggest.js';
import type { CoreTexts } from '../messages/texts.js';
import { english, type Translator } from '../messages/translate.js';
import { constraintsOf, type InputConstraints } from '../model/bounds.js';
import type { ModelInput, ParsedInput, RawFigures, Reader } from '../model/model.js';
import { periodsOf } from '../model/rate-period.js';
import type { Input } from '../model/section.js';
import { minorUnit } from '../numbers/currency.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { throwIfIssues } from './collect-issues.js';
import {
  inputDescription,
  pathAsKey,
  refusedFigure,
  requiredInput,
  unknownCurrency,
  unknownInput,
} from './input-issues.js';
import { parseNumber } from './parse-number.js';
import { type PlainObject, readOwnProperties } from './read-object.js';
import { isStated, type ReadAmount, readStated } from './stated-amount.js';
import { suggestPeriod } from './suggest-period.js';

/** Creates the reader of one model. */
export function reader(groups: readonly string[], inputs: readonly ModelInput[], say: Translator<CoreTexts>): Reader {
  const own = inputs.filter(({ section }) => section === undefined);
  const shape = z.strictObject({
    currency: anything,
    ...Object.fromEntries(own.map(({ name }) => [name, anything])),
    ...Object.fromEntries(
      groups.map((group) => [group, z.optional(shapeOf(inputs.filter((i) => i.section === group)))]),
    ),
  });
  const expected = inputs.map(({ definition }) => constraintsOf(definition));
  const paths = ['currency', ...groups, ...inputs.map(({ path }) => path)];
  const periodsAt = (path: string) =>
    inputs.filter((input) => input.path === path).flatMap((i) => periodsOf(i.definition));

  const figuresIn = (written: RawFigures, issues: Issue[]): ParsedInput => {
    const { currency = 'USD' } = written;
    const known = typeof currency === 'string' && minorUnit(currency) !== undefined ? currency : undefined;
    if (known === undefined) issues.push(unknownCurrency(currency, say));
    let stated: (ReadAmount | undefined)[] | undefined;
    const figures = inputs.map((input, position) => {
      let value = written.figures[position];
      if (isStated(value)) {
        const read = readStated(value, input, known ?? 'USD', issues, say);
        stated ??= [];
        stated[position] = read;
        value = read.amount;
      }
      return readFigure(value, expected[position] as InputConstraints, input.path, issues, say);
    });
    const statedAs = <K extends 'period' | 'source'>(key: K) =>
      stated?.some((one) => one?.[key] !== undefined) ? inputs.map((_, at) => stated?.[at]?.[key]) : undefined;
    const given = written.figures.map((value, at) => value !== undefined && stated?.[at]?.isEmpty !== true);
    const currencyGiven = written.currency !== undefined;
    return {
      currency: known ?? 'USD',
      currencyGiven,
      figures,
      periods: statedAs('period'),
      sources: statedAs('source'),
      given,
      meant: given,
      issues,
    };
  };

  const expectedObject = own.length > 0 ? 'input.objectWithLeavers' : undefined;
  return {
    read(input) {
      const issues: Issue[] = [];
      const tree = readOwnProperties(input, [], issues, say, expectedObject);
      if (tree === undefined) {
        const nothing = { figures: [], periods: undefined, sources: undefined, given: [] };
        return { currency: 'USD', currencyGiven: false, ...nothing, meant: inputs.map(() => true), issues };
      }
      for (const group of groups) {
        if (tree[group] === undefined) continue;
        tree[group] = readOwnProperties(tree[group], [group], issues, say);
      }
      // Unreadable and misspelt inputs count as mentioned.
      const mentioned = new Set(issues.map(({ path }) => path));
      const written = inputs.map((input) => givenAt(tree, input));
      const read = figuresIn({ currency: tree.currency, figures: written }, issues);
      reportUnknownKeys(shape, tree, { paths, periodsAt }, issues, mentioned, say);
      if (mentioned.size === 0) return read;
      const isMeant = ({ section, path }: ModelInput, position: number) =>
        read.given[position] || mentioned.has(path) || (section !== undefined && mentioned.has(section));
      return { ...read, meant: inputs.map(isMeant) };
    },
    readFigures(written) {
      const issues: Issue[] = [];
      return figuresIn(written, issues);
    },
  };
}

/** Returns the value of an input in an object of groups; undefined if it does not exist. */
export function givenAt(tree: Readonly<Record<string, unknown>>, { section, name }: ModelInput): unknown {
  return section === undefined ? tree[name] : (tree[section] as PlainObject | undefined)?.[name];
}

/**
 * Creates the reader of a function that takes a few figures by name. It returns checked figures and throws one
 * `InputError` with every problem. A missing figure has its default; an optional one may be left out.
 */
export function createNumbersReader<const R extends string, const O extends string = never>(
  required: Readonly<Record<R, Input>>,
  optional: Readonly<Record<O, Input>> = {} as Readonly<Record<O, Input>>,
): (input: unknown) => Readonly<Record<R, Decimal>> & Readonly<Partial<Record<O, Decimal>>> {
  const definitions: Readonly<Record<string, Input>> = { ...required, ...optional };
  const inputs = Object.entries(definitions).map(([name, definition]) => ({ name, definition }));
  const names = Object.keys(definitions);
  const shape = shapeOf(inputs);
  return (input) => {
    const issues: Issue[] = [];
    const own = readOwnProperties(input, [], issues);
    const mentioned = new Set(issues.map(({ path }) => path));
    const figures = inputs.map(({ name, definition }) => {
      const figure = readFigure(own?.[name], constraintsOf(definition), name, issues, english);
      return [name, figure ?? (definition.default && new ExactDecimal(definition.default.value))];
    });
    reportUnknownKeys(shape, own ?? {}, { paths: names, periodsAt: () => [] }, issues, mentioned, english);
    for (const [name, definition] of Object.entries<Input>(required)) {
      const missing = own !== undefined && own[name] === undefined && definition.default === undefined;
      if (missing && !mentioned.has(name)) issues.push(requiredInput(name, inputDescription(definition), english));
    }
    throwIfIssues(issues);
    return Object.fromEntries(figures) as Record<R, Decimal> & Partial<Record<O, Decimal>>;
  };
}

/** Reads one figure exactly. Returns undefined if it does not exist, or if it is refused and there is an issue. */
function readFigure(
  value: unknown,
  expected: InputConstraints,
  path: string,
  issues: Issue[],
  say: Translator<CoreTexts>,
): Decimal | undefined {
  if (value === undefined) return undefined;
  const read = parseNumber(value, expected, say);
  if (!('must' in read)) return read;
  issues.push(refusedFigure({ path }, value, expected, read, say));
  return undefined;
}

/** Adds an issue for each unknown key. `mentioned` collects the paths that were probably meant. */
function reportUnknownKeys(
  shape: z.ZodMiniType,
  tree: PlainObject,
  known: { readonly paths: readonly string[]; readonly periodsAt: (path: string) => readonly string[] },
  issues: Issue[],
  mentioned: Set<string>,
  say: Translator<CoreTexts>,
): void {
  for (const issue of z.safeParse(shape, tree).error?.issues ?? []) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const [position, key] of issue.keys.entries()) {
      const place = placeOf([...(issue.path as string[]), key]);
      const slash = key.lastIndexOf('/');
      const name = slash < 0 ? key : key.slice(0, slash);
      const written = name.includes('.') ? name : placeOf([...(issue.path as string[]), name]).path;
      // Suggestions help with a person's typing, not with a thousand keys of something else.
      const meant = position < 20 ? suggestPath(written, known.paths) : undefined;
      const period =
        meant === undefined || slash < 0 ? undefined : suggestPeriod(key.slice(slash + 1), known.periodsAt(meant));
      if (meant !== undefined) mentioned.add(meant);
      issues.push(
        meant !== undefined && (key.includes('.') || period !== undefined)
          ? pathAsKey(place, meant, say, period)
          : unknownInput(place, meant, say),
      );
    }
  }
}

const anything = /* @__PURE__ */ z.optional(/* @__PURE__ */ z.unknown());

function shapeOf(inputs: readonly Pick<ModelInput, 'name'>[]) {
  return z.strictObject(Object.fromEntries(inputs.map(({ name }) => [name, anything])));
}
