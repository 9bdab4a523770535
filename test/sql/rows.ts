import type { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { evaluate, InputError } from '../../src/index.js';
import { constraintsOf } from '../../src/model/bounds.js';
import type { Model } from '../../src/model/model.js';
import type { Input } from '../../src/model/section.js';
import { ExactDecimal } from '../../src/numbers/decimal.js';
import { isMoney } from '../../src/numbers/unit.js';
import { goldenFirm } from '../lost-revenue/golden-firm.js';
import { sectionInputs } from '../section-inputs.js';

/** One row of a table: digits by the path of the input; what is not there is NULL. */
export type Row = Readonly<Record<string, string>>;

/** The library's result for a row: its figures by column name, or the paths of its issues. */
export type Expected =
  | { readonly figures: ReadonlyMap<string, string>; readonly notices: readonly string[] }
  | { readonly issues: readonly { readonly path: string; readonly code: string }[] };

const decimal = (scaled: number, decimals: number) => new ExactDecimal(scaled).div(10 ** decimals).toFixed();

/** Figures of the size that firms have, zeros and whole numbers among them. */
function figure(input: Input): fc.Arbitrary<string> {
  const { unit, integer, exclusiveMinimum, maximum, minimum } = { ...input, ...constraintsOf(input) };
  if (integer) return fc.integer({ min: minimum, max: Math.min(maximum, 30) }).map(String);
  if (unit === 'share') return fc.integer({ min: 0, max: 100 }).map((hundredths) => decimal(hundredths, 2));
  if (unit === 'ratio') return fc.integer({ min: minimum * 100, max: 300 }).map((hundredths) => decimal(hundredths, 2));
  const decimals = isMoney(unit) ? 4 : 2;
  const largest = Math.min(maximum, isMoney(unit) ? 4_000 : 60) * 10 ** decimals;
  const smallest = Math.max(minimum * 10 ** decimals, exclusiveMinimum === undefined ? 0 : 1);
  return fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: smallest, max: largest }).map((scaled) => decimal(scaled, decimals)) },
    { weight: 2, arbitrary: fc.integer({ min: Math.max(1, minimum), max: Math.min(60, maximum) }).map(String) },
    { weight: 1, arbitrary: fc.constant(decimal(smallest, decimals)) },
  );
}

/** Something that happens to a row of figures that are right one by one. */
const mishaps = ['none', 'none', 'none', 'drop', 'stray', 'outOfBounds', 'negative', 'double'] as const;

/** Rows of a model, the same for the same seed: most of them right, some with too much, too little or out of bounds. */
export function rowsOf(model: Model, count: number, seed: number): Row[] {
  const { lines } = model;
  const inputs = sectionInputs(model);
  const leavers = model.leavers;
  const shares = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }));
  const row = fc
    .record({
      leavers: leavers ? fc.oneof(figure(leavers), fc.integer({ min: 0, max: 40 }).map(String)) : fc.constant(''),
      figures: fc.tuple(...inputs.map(({ definition }) => figure(definition))),
      chosenLines: fc.subarray([...lines]),
      overridden: fc.subarray([...inputs].filter(({ definition }) => definition.default)),
      mishap: fc.constantFrom(...mishaps),
      at: fc.nat(),
      shares,
    })
    .map(({ leavers: left, figures, chosenLines, overridden, mishap, at, shares: [satisfied, partly] }) => {
      const needed = new Set(
        chosenLines.filter(({ section }) => section !== 'baseline').flatMap((line) => line.inputs),
      );
      const made: Record<string, string> = model.leavers ? { leavers: left } : {};
      for (const [place, { path, definition, position }] of inputs.entries()) {
        if (!needed.has(position)) continue;
        if (definition.default && !overridden.some((input) => input.path === path)) continue;
        made[path] = figures[place] as string;
      }
      if (made['problems.complainantsSatisfiedShare'] !== undefined) {
        made['problems.complainantsSatisfiedShare'] = decimal(satisfied, 2);
        made['problems.complainantsPartlySatisfiedShare'] = decimal(partly, 2);
        made['problems.complainantsDissatisfiedShare'] = decimal(100 - satisfied - partly, 2);
        for (const who of ['Silent', 'Satisfied', 'PartlySatisfied', 'Dissatisfied']) {
          const path = `problems.extraChanceOfLeaving${who}`;
          if (made[path] !== undefined && Number(made[path]) > 0.3 && at % 5 > 0) made[path] = '0.15';
        }
        if (at % 5 > 0) made['customers.retentionWithoutProblem'] = decimal(60 + (at % 40), 2);
        if (at % 7 > 0) delete made['replacement.replacedShare'];
      }
      if (made['turnover.staffLeavers'] !== undefined && at % 4 > 0) delete made['turnover.yearlyTurnoverRate'];
      if (Object.keys(made).some((path) => path.startsWith('rework.')) && at % 6 > 0) {
        for (const [place, { path, section }] of inputs.entries()) {
          if (section === 'rework' && path !== 'rework.recoveredPerYear') made[path] = figures[place] as string;
        }
      }
      const paths = Object.keys(made);
      const path = paths[at % Math.max(1, paths.length)];
      const stray = inputs[at % inputs.length];
      if (path !== undefined && mishap === 'drop') delete made[path];
      if (path !== undefined && mishap === 'negative') made[path] = '-1';
      if (path !== undefined && mishap === 'outOfBounds') made[path] = at % 2 === 0 ? '2000000000000.5' : '1000000001';
      if (stray && mishap === 'stray') made[stray.path] = figures[inputs.indexOf(stray)] as string;
      if (stray && mishap === 'double') made[stray.path] = '1.0';
      return made;
    });
  const own = fc.sample(row, { numRuns: count - 1, seed });
  return model.leavers
    ? [
        { leavers: '3', 'pay.trainer': '66.71', 'training.trainerHours': '0.5', 'training.newHiresPerTrainer': '3' },
        ...own,
      ]
    : [golden(), ...own];
}

/** The same rows with figures of every size within the bounds, the same for the same rows. */
export function ofEverySize(model: Model, rows: readonly Row[]): Row[] {
  let state = 7;
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  const resized = ([path, digits]: readonly [string, string]): [string, string] => {
    const definition = model.inputAt(path)?.definition;
    const { maximum, unit, integer: whole } = constraintsOf(definition as Input);
    if (whole || unit === 'share' || random() < 0.4) return [path, digits];
    const integer = Math.floor(random() * Math.min(maximum, 10 ** (3 + random() * 10)));
    return [path, `${integer}.${String(Math.floor(random() * 9999)).padStart(4, '0')}`];
  };
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(resized)));
}

/** The same rows with some rates per week, month or year, a few in two periods, and now and then the hours of a year. */
export function withPeriods(model: Model, rows: readonly Row[]): Row[] {
  const timesAYear = { week: 52, month: 12, year: 1 } as const;
  const converters = new Set<number>();
  return rows.map((row, at) => {
    const made: Record<string, string> = {};
    for (const [path, digits] of Object.entries(row)) {
      const input = model.inputAt(path);
      const turn = (at * 7 + (input?.position ?? 0) * 3) % 11;
      const period = (['week', 'month', 'year', 'year', 'month', 'year'] as const)[turn];
      if (input?.perYear === undefined || period === undefined) {
        made[path] = digits;
        continue;
      }
      converters.add(input.perYear);
      // Of the size that people have in that period, to the cent.
      const amount = new ExactDecimal(digits).times(2000).div(timesAYear[period]);
      made[`${path}/${period}`] = (amount.lt(1e12) ? amount : new ExactDecimal(digits)).toDecimalPlaces(2).toFixed();
      if ((at + turn) % 13 === 0) made[at % 2 === 0 ? path : `${path}/${period === 'week' ? 'year' : 'week'}`] = '25';
    }
    for (const position of converters) {
      const { path } = model.inputs[position] ?? { path: '' };
      delete made[path];
      if (at % 4 === 0) made[path] = ['2080', '1800', '1643.5', '7', at % 8 === 0 ? '0' : '1664'][at % 5] as string;
    }
    return made;
  });
}

function golden(): Row {
  const groups = Object.entries(goldenFirm).filter(([, group]) => typeof group === 'object');
  return Object.fromEntries(
    groups.flatMap(([section, group]) =>
      Object.entries(group as object).map(([name, value]) => [`${section}.${name}`, new ExactDecimal(value).toFixed()]),
    ),
  );
}

/** An input as a row of a table. */
export function rowOf(input: unknown): Row {
  const entries = Object.entries(input as object).filter(([name]) => name !== 'currency');
  const digitsOf = (amount: Decimal.Value) => new ExactDecimal(amount).toFixed();
  return Object.fromEntries(
    entries.flatMap(([section, given]) =>
      typeof given === 'object' && !ExactDecimal.isDecimal(given)
        ? Object.entries(given as Record<string, Decimal.Value>).map(([name, value]) => [
            `${section}.${name}`,
            digitsOf(value),
          ])
        : [[section, digitsOf(given)]],
    ),
  );
}

/** `pay.newHire` as `pay_new_hire`. */
export const columnName = (path: string) =>
  path.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`).replace(/[./]/g, '_');

/** The paths of everything that a model can be given. */
export const pathsOf = (model: Model): string[] => model.inputs.map(({ path }) => path);

/** The names of everything that a model can be given, each rate in every period. */
export const namesOf = (model: Model): string[] =>
  model.inputs
    .filter(({ path, section }) => section !== undefined || path === 'leavers')
    .flatMap(({ path, perYear }) => [
      path,
      ...(perYear === undefined ? [] : ['week', 'month', 'year'].map((period) => `${path}/${period}`)),
    ]);

/** Returns the library's result for a row. A rate in two periods is two figures for one input, which no object can have. */
export function expectedFor(model: Model, row: Row, currency: string): Expected {
  const input: Record<string, unknown> = { currency };
  const twice = new Set<string>();
  for (const [written, digits] of Object.entries(row)) {
    const [path = '', per] = written.split('/');
    const [section, name] = path.split('.') as [string, string?];
    const given = per === undefined ? digits : { amount: digits, per };
    if (name === undefined) input[section] = given;
    else {
      if ((input[section] as Record<string, unknown> | undefined)?.[name] !== undefined) twice.add(path);
      input[section] = { ...(input[section] as object), [name]: given };
    }
  }
  if (twice.size > 0) return { issues: [...twice].map((path) => ({ path, code: 'contradiction' })) };
  try {
    const result = evaluate(model as never, input as never) as ReturnType<typeof evaluate>;
    const figures = new Map<string, string>();
    const add = (name: string, amounts: { perLeaver: unknown; amount: unknown }) => {
      if (model.leavers) figures.set(`${columnName(name)}_per_leaver`, String(amounts.perLeaver));
      figures.set(`${columnName(name)}_total`, String(amounts.amount));
    };
    for (const line of result.lines) add(`${line.section}.${line.name}`, line);
    for (const section of result.sections) add(section.section, section);
    for (const [kind, amounts] of Object.entries(result.kinds)) add(kind, amounts);
    if (model.leavers) figures.set('total_per_leaver', String(result.perLeaver));
    figures.set('total', String(result.total));
    return { figures, notices: result.notices.map(({ code }) => code) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { issues: error.issues };
  }
}

/** Every difference between what a query gave for some rows and what the library says, in a line each. */
export function differences(
  model: Model,
  rows: readonly Row[],
  answers: readonly Readonly<Record<string, unknown>>[],
  currency: string,
): string[] {
  const found: string[] = [];
  for (const [position, row] of rows.entries()) {
    const answer = answers[position] ?? {};
    const expected = expectedFor(model, row, currency);
    const refused = answer.refused_because;
    const at = `row ${position} ${JSON.stringify(row)}:`;
    const figures = 'figures' in expected ? expected.figures : new Map<string, string>();
    if ('figures' in expected && refused !== null) found.push(`${at} refused because ${refused}`);
    if ('issues' in expected && typeof refused !== 'string')
      found.push(`${at} not refused for ${JSON.stringify(expected.issues)}`);
    if ('issues' in expected && typeof refused === 'string') {
      // A figure out of bounds is not compared with others.
      const bounds = expected.issues.filter(({ code }) => code === 'outOfBounds');
      for (const { path } of bounds.length > 0 ? bounds : expected.issues)
        if (!refused.includes(path)) found.push(`${at} ${path} is not in: ${refused}`);
    }
    const own = new Set(Object.keys(row).map(columnName));
    for (const [column, value] of Object.entries(answer)) {
      if (own.has(column)) continue;
      if (!/(^|_)(total|per_leaver)$/.test(column)) continue;
      const figure = figures.get(column);
      const same =
        value === null ? figure === undefined : figure !== undefined && new ExactDecimal(String(value)).equals(figure);
      if (!same) found.push(`${at} ${column} is ${value}, not ${figure}`);
    }
    const codes = 'notices' in expected ? expected.notices.join(' ') : '';
    if (model.notices.length > 0 && answer.notices !== (codes === '' ? null : codes))
      found.push(`${at} notices are ${answer.notices}, not ${codes}`);
    for (const column of figures.keys()) if (!(column in answer)) found.push(`${at} ${column} is missing`);
  }
  return found;
}
