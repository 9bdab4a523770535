import type { Decimal } from 'decimal.js';
import { GroupAccumulator, type GroupTotals, Sum } from '../groups/group-total.js';
import { type Row, rowsOf } from '../groups/row.js';
import { isEmpty } from '../input/is-empty.js';
import { type PlainObject, readOwnProperties } from '../input/read-object.js';
import { type Issue, isInputError, issueWithin, placeOf } from '../messages/issue.js';
import type { Model, ModelLine, ParsedInput } from '../model/model.js';
import { ExactDecimal } from '../numbers/decimal.js';
import type { PersonEmployment } from './headcounts.js';
import type { ReadRecord } from './read-records.js';
import { SharedNotices } from './shared-notices.js';

/** A person who left in the period, with the exact cost. */
export interface Leaver {
  readonly employment: PersonEmployment;
  /** The last record, which has the reason and the groups. */
  readonly record: ReadRecord;
  /** The exact cost, in the currency of all. */
  readonly cost: Decimal;
  /** The pay of a year, if the model knows the hourly pay of the leaver, or else of the new hire. */
  readonly yearlyPay: Decimal | undefined;
}

/** The cost of all who left. */
export interface LeaversCost {
  readonly currency: string;
  /** The leavers in the order of their last days, and of their names on one day. */
  readonly leavers: readonly Leaver[];
  /** The exact sum of each line. */
  readonly lines: readonly { readonly line: ModelLine; readonly amount: Decimal }[];
  /** The notes: what is absent, assumed or unusual. */
  readonly notes: Pick<GroupTotals, 'absent' | 'assumptions'>;
  readonly notices: SharedNotices;
  /** The part of all amounts that no given figure moves, only defaults: 0 to 1. */
  readonly onDefaults: Decimal;
  /** `true` if the inputs of a leaver differ from those of others, so that a cost can give away an input. */
  readonly differ: boolean;
}

/** Calculates the cost of everyone who left in the period. Adds every problem to `issues`. */
export function costOfLeavers(
  left: readonly PersonEmployment[],
  model: Model,
  common: PlainObject,
  issues: Issue[],
): LeaversCost | undefined {
  const rowOf = rowsOf(model);
  const wrong = issues.length;
  const evaluate = (own: unknown, at: readonly (string | number)[]): Row<string> | undefined => {
    try {
      return rowOf(readOne(model, ofAll, own, at, issues), 0);
    } catch (error) {
      if (!isInputError(error)) throw error;
      for (const issue of error.issues) issues.push(issueWithin(at, issue));
      return undefined;
    }
  };
  // An error in the inputs of all is told once, not for every person.
  const { leavers: given, ...ofAll } = common;
  if (!isEmpty(given)) {
    issues.push({
      path: 'inputs.leavers',
      code: 'unknownInput',
      message: 'inputs.leavers must be left out: each record is one person.',
    });
  }
  for (const issue of model.read({ ...ofAll, leavers: 1 }).issues) issues.push(issueWithin(['inputs'], issue));
  if (issues.length > wrong) return undefined;
  const total = new GroupAccumulator<string>(model);
  const leavers: Leaver[] = [];
  const perYear = yearlyPayIn(model);
  const notices = new SharedNotices();
  const ownSources = new Set<string>();
  let shared: Row<string> | undefined;
  let assumed: Decimal = new Sum(0);
  let currency: string | undefined;
  for (const employment of [...left].sort(byEnd)) {
    const record = employment.records.at(-1) as ReadRecord;
    const own = record.inputs;
    let row = own === undefined ? shared : evaluate(own, [...record.at, 'inputs']);
    if (own === undefined && row === undefined) {
      shared = evaluate(undefined, ['inputs']);
      row = shared;
      // The same problem for every person.
      if (row === undefined) break;
    }
    if (row === undefined) continue;
    const { measured } = row;
    if (currency !== undefined && currency !== measured.currency) {
      const message = `is ${measured.currency}, but that of others is ${currency}: all must be in one, for nothing is converted.`;
      const place = [...record.at, 'inputs', 'currency'];
      issues.push({ ...placeOf(place), code: 'contradiction', message: `${placeOf(place).path} ${message}` });
      continue;
    }
    currency = measured.currency;
    // Leavers without inputs of their own share one row.
    total.add({ ...row, number: Number(record.at.at(-1)) + 1 });
    notices.add(row);
    if (own !== undefined) for (const path of statedIn(row, model)) ownSources.add(path);
    assumed = assumed.plus(sizeOnDefaults(row));
    const cost = measured.lines.reduce((sum: Decimal, { amount }) => sum.plus(amount), new Sum(0));
    leavers.push({ employment, record, cost, yearlyPay: perYear(measured.figureAt) });
  }
  if (issues.length > wrong) return undefined;
  const { absent, assumptions } = total.totals();
  return {
    currency: currency ?? String(common.currency ?? 'USD'),
    leavers,
    lines: total.exactAmounts(),
    // A figure that is assumed for one person is the figure of that person.
    notes: { absent, assumptions: assumptions.filter(({ path }) => !ownSources.has(path)) },
    notices,
    onDefaults: total.size.isZero() ? new ExactDecimal(0) : new ExactDecimal(assumed).div(total.size),
    differ: leavers.some(({ record }) => record.inputs !== undefined),
  };
}

/** Returns the input of one leaver: the inputs of all, and those of the person in their place. */
function readOne(
  model: Model,
  common: PlainObject,
  own: unknown,
  at: readonly (string | number)[],
  issues: Issue[],
): ParsedInput {
  const given = own === undefined ? {} : (readOwnProperties(own, at, issues) ?? {});
  if (!isEmpty(given.leavers)) {
    const place = placeOf([...at, 'leavers']);
    const message = `${place.path} must be left out: each record is one person.`;
    issues.push({ ...place, code: 'unknownInput', message });
  }
  return model.read({ ...mergeInputs(common, given), leavers: 1 });
}

/** Puts inputs in the place of others, each figure by itself. What is empty changes nothing. */
export function mergeInputs(common: PlainObject, own: PlainObject): PlainObject {
  const merged: PlainObject = { ...common };
  for (const [name, value] of Object.entries(own)) {
    if (isEmpty(value)) continue;
    const before = merged[name];
    merged[name] = isGroup(before) && isGroup(value) ? { ...before, ...withoutEmpty(value) } : value;
  }
  return merged;
}

function withoutEmpty(group: PlainObject): PlainObject {
  return Object.fromEntries(Object.entries(group).filter(([, value]) => !isEmpty(value)));
}

function isGroup(value: unknown): value is PlainObject {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** Returns the paths of figures that are given with a source. */
function statedIn({ measured: { given } }: Row<string>, model: Model): readonly string[] {
  if (given.sources === undefined) return [];
  return model.inputs.filter(({ position }) => given.sources?.[position] !== undefined).map(({ path }) => path);
}

/** Returns the absolute size of the lines that no given figure moves, only defaults. */
function sizeOnDefaults({ measured: { lines, given, model } }: Row<string>): Decimal {
  const isGiven = (position: number) => given.given[position] && model.inputs[position]?.section !== undefined;
  return lines
    .filter(({ line }) => !line.inputs.some(isGiven))
    .reduce((size: Decimal, { amount }) => size.plus(amount.abs()), new Sum(0));
}

/** Returns a function that finds the pay of a year: hourly pay × paid hours of a year. */
function yearlyPayIn(model: Model): (figureAt: Row<string>['measured']['figureAt']) => Decimal | undefined {
  const rates = ['pay.leaver', 'pay.newHire'].filter((path) => model.inputAt(path)?.definition.unit === 'money/hour');
  if (rates.length === 0 || model.inputAt('pay.hoursPerYear') === undefined) return () => undefined;
  return (figureAt) => {
    const hours = figureAt('pay.hoursPerYear');
    const pay = rates.map((path) => figureAt(path)).find((rate) => rate !== undefined);
    return hours && pay && new ExactDecimal(pay).times(hours);
  };
}

function byEnd(a: PersonEmployment, b: PersonEmployment): number {
  return a.end - b.end || (a.person < b.person ? -1 : a.person > b.person ? 1 : 0);
}
