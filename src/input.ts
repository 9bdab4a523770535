import type { Decimal } from 'decimal.js';
import * as z from 'zod/mini';
import { type Expected, expectedOf, readAmount, shown } from './amount.js';
import { minorUnit } from './currency.js';
import { InputError, type Issue, type IssueCode } from './issue.js';
import type { ModelInput } from './model.js';
import { Exact } from './money.js';
import { type Group, ownProperties } from './own-properties.js';
import type { Input } from './section.js';
import { pathMeant, unknownInput } from './unknown-input.js';

/** What a caller gave, each figure read and checked by itself. */
export interface Given {
  /** `USD` where none was named. */
  readonly currency: string;
  readonly currencyGiven: boolean;
  /** Undefined where it was missing or wrong; then there is an issue. */
  readonly leavers: Decimal | undefined;
  /** By position in `model.inputs`; undefined where nothing was given, or nothing right. */
  readonly figures: readonly (Decimal | undefined)[];
  /** By position in `model.inputs`: whether something was given, right or wrong. */
  readonly given: readonly boolean[];
  /**
   * The same, with what was probably meant: a misspelt name, a group that cannot be read. One mistake is not to be
   * reported again as everything that then seems to be missing.
   */
  readonly meant: readonly boolean[];
  readonly issues: readonly Issue[];
}

type Named = Pick<ModelInput, 'path' | 'section' | 'name' | 'definition'>;
type Read = { leavers: Decimal } & Record<string, Record<string, Decimal | undefined> | undefined>;

/** Makes the reader of one model: unknown data in, checked figures and everything that is wrong with them out. */
export function reader(
  leavers: Input | undefined,
  groups: readonly string[],
  inputs: readonly ModelInput[],
): (input: unknown) => Given {
  const schema = z.strictObject({
    currency: z.optional(currencySchema()),
    ...(leavers && { leavers: amountSchema(expectedOf(leavers)) }),
    ...Object.fromEntries(
      groups.map((group) => [group, z.optional(groupSchema(inputs.filter((i) => i.section === group)))]),
    ),
  });

  return (input) => {
    const issues: Issue[] = [];
    const tree = ownProperties(input, '', issues, leavers && 'an object such as { leavers: 24 }');
    if (tree === undefined) {
      return { currency: 'USD', currencyGiven: false, leavers: undefined, figures: [], given: [], meant: [], issues };
    }
    for (const group of groups) {
      if (tree[group] === undefined) continue;
      tree[group] = ownProperties(tree[group], group, issues);
    }
    // Undefined is as good as not given.
    if (tree.leavers === undefined) delete tree.leavers;
    const given = inputs.map(({ section, name }) => (tree[section] as Group | undefined)?.[name] !== undefined);
    const result = z.safeParse(schema, tree);
    // What could not be read is mentioned all the same, and so is what was misspelt.
    const mentioned = new Set(issues.map(({ path }) => path));
    if (!result.success) {
      const atRoot = [...(leavers ? ['leavers'] : []), 'currency', ...groups];
      const siblings = (group: string) =>
        group === '' ? atRoot : inputs.filter(({ section }) => section === group).map(({ name }) => name);
      const found = issuesOf(result.error.issues, inputs, siblings, { leavers }, mentioned);
      for (const issue of found) issues.push(issue);
    }
    const read = (result.success ? result.data : whatIsRight(tree, inputs)) as Partial<Read>;
    return {
      currency: currencyOf(tree.currency),
      currencyGiven: tree.currency !== undefined,
      leavers: own(read, 'leavers') as Decimal | undefined,
      figures: inputs.map(({ section, name }) => own(own(read, section), name) as Decimal | undefined),
      given,
      meant: inputs.map(
        ({ section, path }, position) => given[position] || mentioned.has(section) || mentioned.has(path),
      ),
      issues,
    };
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
  const schema = groupSchema(inputs);
  return (input) => {
    const issues: Issue[] = [];
    const own = ownProperties(input, '', issues);
    const result = z.safeParse(schema, own ?? {});
    const mentioned = new Set(issues.map(({ path }) => path));
    if (!result.success) {
      const names = Object.keys(definitions);
      for (const issue of issuesOf(result.error.issues, inputs, () => names, definitions, mentioned))
        issues.push(issue);
    }
    for (const [name, definition] of Object.entries<Input>(required)) {
      const missing = own !== undefined && own[name] === undefined && definition.default === undefined;
      if (missing && !mentioned.has(name)) issues.push(requiredInput(name, definition));
    }
    if (!result.success || issues.length > 0) throw new InputError(issues);
    const figures = result.data as Record<string, Decimal | undefined>;
    const filled = Object.entries(definitions).map(([name, { default: fallback }]) => [
      name,
      figures[name] ?? (fallback && new Exact(fallback.value)),
    ]);
    return Object.fromEntries(filled) as Record<R, Decimal> & Partial<Record<O, Decimal>>;
  };
}

/** A property of an object's own: a host may have put anything on the prototype of all objects. */
function own(object: unknown, key: string): unknown {
  if (typeof object !== 'object' || object === null) return undefined;
  return Object.hasOwn(object, key) ? (object as Group)[key] : undefined;
}

/** The currency that was named, if it is one; where it is not, there is an issue. */
function currencyOf(named: unknown): string {
  return typeof named === 'string' && minorUnit(named) !== undefined ? named : 'USD';
}

/** The figures that are right among others that are not, so that rules over several inputs can be checked too. */
function whatIsRight(tree: Group, inputs: readonly Named[]): Record<string, Record<string, Decimal>> {
  const right: Record<string, Record<string, Decimal>> = Object.create(null);
  for (const { section, name, definition } of inputs) {
    const value = (tree[section] as Group | undefined)?.[name];
    const figure = value === undefined ? undefined : readAmount(value, expectedOf(definition));
    if (figure === undefined || 'must' in figure) continue;
    right[section] = Object.assign(right[section] ?? Object.create(null), { [name]: figure });
  }
  return right;
}

/** Our issues in place of zod's; `mentioned` collects the paths that were probably meant. */
function issuesOf(
  found: readonly z.core.$ZodIssue[],
  inputs: readonly Named[],
  siblings: (group: string) => readonly string[],
  required: Readonly<Record<string, Input | undefined>>,
  mentioned: Set<string>,
): Issue[] {
  const issues: Issue[] = [];
  for (const issue of found) {
    const path = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
      for (const [position, key] of issue.keys.entries()) {
        // Looking for the name meant is worth it for a person's typing, not for a thousand keys of something else.
        const meant = position < 20 ? pathMeant(path, key, siblings(path), inputs) : undefined;
        if (meant !== undefined) mentioned.add(meant);
        issues.push(unknownInput(path === '' ? key : `${path}.${key}`, meant));
      }
    } else if (issue.code === 'custom') {
      issues.push({ path, code: issue.params?.code as IssueCode, message: `${path} ${issue.message}.` });
    } else {
      issues.push(requiredInput(path, required[path]));
    }
  }
  return issues.filter(({ path, code }) => code !== 'required' || !mentioned.has(path));
}

function requiredInput(path: string, input: Input | undefined): Issue {
  const what = (input?.help ?? input?.label ?? path).replace(/[.]?$/, '.');
  return { path, code: 'required', message: `${path} must be given: ${what}` };
}

function groupSchema(inputs: readonly Named[]) {
  return z.strictObject(
    Object.fromEntries(inputs.map(({ name, definition }) => [name, z.optional(amountSchema(expectedOf(definition)))])),
  );
}

function amountSchema(expected: Expected) {
  return z.pipe(
    z.unknown(),
    z.transform((value, context) => {
      if (value === undefined) return undefined;
      const read = readAmount(value, expected);
      if (!('must' in read)) return read;
      context.issues.push({ code: 'custom', message: read.must, params: { code: read.code }, input: value });
      return z.NEVER;
    }),
  );
}

function currencySchema() {
  return z.pipe(
    z.unknown(),
    z.transform((value, context) => {
      if (typeof value === 'string' && minorUnit(value) !== undefined) return value;
      const upper = typeof value === 'string' && value.length < 10 ? value.trim().toUpperCase() : '';
      const meant = minorUnit(upper) === undefined ? '' : ` (write ${upper})`;
      const message = `must be a currency code of ISO 4217 such as USD or EUR; ${shown(value)} was given${meant}`;
      context.issues.push({
        code: 'custom',
        message,
        params: { code: 'unknownCurrency' satisfies IssueCode },
        input: value,
      });
      return z.NEVER;
    }),
  );
}
