import type { Decimal } from 'decimal.js';
import * as z from 'zod/mini';
import { InputError, type Issue } from '../messages/issue.js';
import type { Message } from '../messages/message.js';
import { pathMeant } from '../messages/suggest.js';
import { inEnglish, type Say } from '../messages/translate.js';
import { type Expected, expectedOf } from '../model/bounds.js';
import type { Given, ModelInput, Reader, Written } from '../model/model.js';
import type { Input } from '../model/section.js';
import { minorUnit } from '../numbers/currency.js';
import { Exact } from '../numbers/decimal.js';
import { requiredInput, requiredLeavers, unknownCurrency, unknownInput, whatIsGiven } from './input-issues.js';
import { readAmount } from './parse-number.js';
import { type Group, ownProperties } from './read-object.js';

type Named = Pick<ModelInput, 'path' | 'section' | 'name' | 'definition'>;

/** Makes the reader of one model. */
export function reader(
  leavers: Input | undefined,
  groups: readonly string[],
  inputs: readonly ModelInput[],
  say: Say<Message>,
): Reader {
  const shape = z.strictObject({
    currency: anything,
    ...(leavers && { leavers: anything }),
    ...Object.fromEntries(
      groups.map((group) => [group, z.optional(shapeOf(inputs.filter((i) => i.section === group)))]),
    ),
  });
  const expected = inputs.map(({ definition }) => expectedOf(definition));
  const expectedLeavers = leavers && expectedOf(leavers);
  const atRoot = [...(leavers ? ['leavers'] : []), 'currency', ...groups];
  const siblings = (group: string) =>
    group === '' ? atRoot : inputs.filter(({ section }) => section === group).map(({ name }) => name);

  const figuresIn = (written: Written, issues: Issue[]): Given => {
    const { currency = 'USD' } = written;
    const known = typeof currency === 'string' && minorUnit(currency) !== undefined ? currency : undefined;
    if (known === undefined) issues.push(unknownCurrency(currency, say));
    const people = expectedLeavers && readFigure(written.leavers, expectedLeavers, 'leavers', issues, say);
    const figures = inputs.map(({ path }, position) =>
      readFigure(written.figures[position], expected[position] as Expected, path, issues, say),
    );
    const given = written.figures.map((value) => value !== undefined);
    const currencyGiven = written.currency !== undefined;
    return { currency: known ?? 'USD', currencyGiven, leavers: people, figures, given, meant: given, issues };
  };

  return {
    read(input) {
      const issues: Issue[] = [];
      const tree = ownProperties(input, '', issues, say, leavers && 'an object such as { leavers: 24 }');
      if (tree === undefined) {
        return { currency: 'USD', currencyGiven: false, leavers: undefined, figures: [], given: [], meant: [], issues };
      }
      for (const group of groups) {
        if (tree[group] === undefined) continue;
        tree[group] = ownProperties(tree[group], group, issues, say);
      }
      // What could not be read is mentioned all the same, and so is what was misspelt.
      const mentioned = new Set(issues.map(({ path }) => path));
      const { currency, leavers: people } = tree;
      const written = inputs.map(({ section, name }) => (tree[section] as Group | undefined)?.[name]);
      const read = figuresIn({ currency, leavers: people, figures: written }, issues);
      refuseUnknown(shape, tree, inputs, siblings, issues, mentioned, say);
      if (leavers && people === undefined && !mentioned.has('leavers')) issues.push(requiredLeavers(leavers, say));
      if (mentioned.size === 0) return read;
      const isMeant = ({ section, path }: ModelInput, position: number) =>
        read.given[position] || mentioned.has(section) || mentioned.has(path);
      return { ...read, meant: inputs.map(isMeant) };
    },
    readFigures(written) {
      const issues: Issue[] = [];
      const read = figuresIn(written, issues);
      if (leavers && written.leavers === undefined) issues.push(requiredLeavers(leavers, say));
      return read;
    },
  };
}

/**
 * Makes the reader of a function that takes a few figures by name: checked figures out, one `InputError` with everything
 * that is wrong thrown. What has a default takes it; what is optional may be left out.
 */
export function figuresReader<const R extends string, const O extends string = never>(
  required: Readonly<Record<R, Input>>,
  optional: Readonly<Record<O, Input>> = {} as Readonly<Record<O, Input>>,
): (input: unknown) => Readonly<Record<R, Decimal>> & Readonly<Partial<Record<O, Decimal>>> {
  const definitions: Readonly<Record<string, Input>> = { ...required, ...optional };
  const inputs = Object.entries(definitions).map(([name, definition]) => ({
    path: name,
    section: '',
    name,
    definition,
  }));
  const names = Object.keys(definitions);
  const shape = shapeOf(inputs);
  return (input) => {
    const issues: Issue[] = [];
    const own = ownProperties(input, '', issues);
    const mentioned = new Set(issues.map(({ path }) => path));
    const figures = inputs.map(({ name, definition }) => {
      const figure = readFigure(own?.[name], expectedOf(definition), name, issues, inEnglish);
      return [name, figure ?? (definition.default && new Exact(definition.default.value))];
    });
    refuseUnknown(shape, own ?? {}, inputs, () => names, issues, mentioned, inEnglish);
    for (const [name, definition] of Object.entries<Input>(required)) {
      const missing = own !== undefined && own[name] === undefined && definition.default === undefined;
      if (missing && !mentioned.has(name)) issues.push(requiredInput(name, whatIsGiven(definition), inEnglish));
    }
    if (issues.length > 0) throw new InputError(issues);
    return Object.fromEntries(figures) as Record<R, Decimal> & Partial<Record<O, Decimal>>;
  };
}

/** One figure, exact; undefined where none is given, or where it is refused and there is an issue. */
function readFigure(
  value: unknown,
  expected: Expected,
  path: string,
  issues: Issue[],
  say: Say<Message>,
): Decimal | undefined {
  if (value === undefined) return undefined;
  const read = readAmount(value, expected, say);
  if (!('must' in read)) return read;
  issues.push({ path, code: read.code, message: say('{path} {must}.', { path, must: read.must }) });
  return undefined;
}

/** Adds an issue for each key that no input has; `mentioned` collects the paths that were probably meant. */
function refuseUnknown(
  shape: z.ZodMiniType,
  tree: Group,
  inputs: readonly Named[],
  siblings: (group: string) => readonly string[],
  issues: Issue[],
  mentioned: Set<string>,
  say: Say<Message>,
): void {
  for (const issue of z.safeParse(shape, tree).error?.issues ?? []) {
    if (issue.code !== 'unrecognized_keys') continue;
    const path = issue.path.join('.');
    for (const [position, key] of issue.keys.entries()) {
      // Looking for the name meant is worth it for a person's typing, not for a thousand keys of something else.
      const meant = position < 20 ? pathMeant(path, key, siblings(path), inputs) : undefined;
      if (meant !== undefined) mentioned.add(meant);
      issues.push(unknownInput(path === '' ? key : `${path}.${key}`, meant, say));
    }
  }
}

const anything = /* @__PURE__ */ z.optional(/* @__PURE__ */ z.unknown());

function shapeOf(inputs: readonly Named[]) {
  return z.strictObject(Object.fromEntries(inputs.map(({ name }) => [name, anything])));
}
