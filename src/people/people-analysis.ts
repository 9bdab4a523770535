import type { Decimal } from 'decimal.js';
import { throwIfIssues } from '../input/collect-issues.js';
import { isEmpty } from '../input/is-empty.js';
import { type PlainObject, readOwnProperties } from '../input/read-object.js';
import { InputError, type Issue, placeOf } from '../messages/issue.js';
import { describeValue } from '../messages/phrases.js';
import { expectModel } from '../model/expect-model.js';
import type { Model, Sections } from '../model/model.js';
import { type Input, type Kind, kinds } from '../model/section.js';
import { minorUnit } from '../numbers/currency.js';
import { publicSum, roundHalfAwayFromZero, toPublicDecimal } from '../numbers/decimal.js';
import { type Day, written } from '../rates/calendar.js';
import { readDayAt, refuseUnknown } from '../rates/read-spells.js';
import { ratesOfEmployments } from '../rates/spell-rates.js';
import type { TurnoverSections } from '../turnover/model.js';
import { turnoverModel } from '../turnover/model.js';
import type { PeopleAnalysis, PeopleLine, PeopleNotice, PeopleSection } from './analysis.js';
import { apportion, apportionTable } from './apportion.js';
import { byAnswer, byColumn, byReason, byTime, crossed, leftInFirstYear, type People, reasonOf } from './divisions.js';
import { employmentsOfPeople, headcountsBy, type PersonEmployment } from './headcounts.js';
import { costOfLeavers, type Leaver, type LeaversCost } from './leavers.js';
import { readRecords } from './read-records.js';
import type { PeopleOptions, PersonRecord } from './record.js';
import { exactSum, figuresOf, TableMaker } from './tables.js';

/** The number of leavers of a part below which costs are merged, if nothing else is said. */
export const usualSmallestGroup = 5;

/**
 * Analyses employment records: who left in a period, the headcounts and the rates of `turnover-cost/rates`, and what it
 * cost, by group, by two groups crossed, by month, quarter or year, by reason, and by whether it was voluntary,
 * avoidable, regretted and in the first year.
 *
 * Rehires, transfers, open and later ends follow the rules of `Spell`. Records of one person must not overlap. A person
 * who was transferred is in each group for the days spent there, and leaves the last one. What is not recorded is a part
 * of its own in every table.
 *
 * The cost of the whole is the exact cost of everyone who left, rounded once. The parts of each table are rounded up or
 * down to the next unit so that they add up to it (largest remainders first); so do sections, lines and kinds. With two
 * columns, the crossed table adds up to both tables of one column.
 *
 * A part of fewer than `smallestGroup` leavers is merged with others, and so is a part if the costs of fewer leavers
 * could be calculated from sums and differences of the tables.
 *
 * The share of yearly pay compares the cost with hourly pay × `pay.hoursPerYear` of the leaver, or else of the new hire.
 *
 * Throws one `InputError` that lists every problem by record. Inputs are read only of those who left in the period.
 *
 * Source: the rounding of crossed tables is that of Cox (1987), A constructive procedure for unbiased controlled
 * rounding, Journal of the American Statistical Association 82.
 *
 * @example
 * const analysis = peopleAnalysis(
 *   [
 *     { person: 'A', start: '2019-05-01', groups: { Department: 'Kitchen' } },
 *     { person: 'B', start: '2021-03-01', end: '2024-06-30', reason: 'quit', groups: { Department: 'Kitchen' } },
 *   ],
 *   { from: '2024-01-01', to: '2024-12-31', by: ['Department'] },
 * );
 * analysis.leavers; // 1
 * analysis.averageHeadcount.toFixed(4); // '1.4973': 366 and 182 days ÷ 366
 * analysis.rate?.toFixed(4); // '0.6679': 1 ÷ 1.4973
 * analysis.cost.toFixed(2); // '2000.00': the baseline, because nothing is itemised
 */
export function peopleAnalysis<
  S extends Sections = TurnoverSections,
  Code extends string = string,
  L extends Input | undefined = Input,
>(records: readonly PersonRecord<S, L>[], options: PeopleOptions<S, Code, L>): PeopleAnalysis {
  const issues: Issue[] = [];
  const read = readOptions(options, issues);
  const byPerson = readRecords(records, read.by, issues);
  if (issues.length > 0 || read.from === undefined || read.to === undefined) throw new InputError(issues);
  const days = { from: read.from, to: read.to };
  const employments = employmentsOfPeople(byPerson);
  const present = employments.filter(({ stays }) => stays.some((stay) => stay.from <= days.to && stay.to >= days.from));
  const left = present.filter(({ end }) => days.from <= end && end <= days.to);
  const cost = costOfLeavers(left, read.model, read.inputs, issues);
  throwIfIssues(issues);
  return analysisOf({ employments, present, days, cost: cost as LeaversCost, options: read });
}

interface ReadOptions {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly model: Model;
  readonly inputs: PlainObject;
  readonly by: readonly string[];
  readonly period: 'month' | 'quarter' | 'year' | undefined;
  readonly smallestGroup: number;
  readonly amounts: 'exact' | 'whole';
}

interface Known {
  readonly employments: readonly PersonEmployment[];
  readonly present: readonly PersonEmployment[];
  readonly days: { readonly from: Day; readonly to: Day };
  readonly cost: LeaversCost;
  readonly options: ReadOptions;
}

function analysisOf({ employments, present, days, cost, options }: Known): PeopleAnalysis {
  const { model, by, period, amounts } = options;
  const { leavers, currency, lines, notes } = cost;
  const decimals = amounts === 'whole' ? 0 : (minorUnit(currency) ?? 2);
  const smallestGroup = cost.differ ? options.smallestGroup : 1;
  const total = roundHalfAwayFromZero(exactSum(lines.map(({ amount }) => amount)), decimals);
  const headcount = headcountsBy(present, days, () => 0).get(0) ?? { opening: 0, closing: 0, personDays: 0 };
  const whole = figuresOf(leavers, headcount, days.to - days.from + 1, total, decimals);

  const people: People = { employments: present, leavers, days };
  const columns = by.map((column, place) => byColumn(people, column, place));
  const [first, second] = columns;
  const both = first && second && crossed(people, [first, second], total, decimals);
  const groups = both === undefined ? columns : [both.rows, both.columns];
  const periods = period && byTime(people, period);
  const answer = (name: string, of: (leaver: Leaver) => boolean | undefined) => byAnswer(people, name, headcount, of);
  const voluntary = answer('voluntary', ({ record }) => record.voluntary);
  const avoidable = answer('avoidable', ({ record }) => record.avoidable);
  const regretted = answer('regretted', ({ record }) => record.regretted);
  const firstYear = answer('firstYear', leftInFirstYear);
  const reasons = byReason(people, headcount);
  const divisions = [...groups, ...(periods ? [periods] : []), voluntary, avoidable, regretted, firstYear, reasons];
  const all = both === undefined ? divisions : [...divisions, both.both];
  // The tables that come first are merged the least.
  const maker = new TableMaker(leavers, whole, decimals, smallestGroup, all);
  const [groupTables, periodTable] = [groups.map((one) => maker.table(one)), periods && maker.table(periods)];
  const facets = Object.freeze({
    voluntary: maker.table(voluntary),
    avoidable: maker.table(avoidable),
    regretted: maker.table(regretted),
    firstYear: maker.table(firstYear),
  });
  const reasonTable = maker.table(reasons);
  return Object.freeze({
    label: model.label,
    currency,
    decimals,
    from: written(days.from),
    to: written(days.to),
    people: new Set(present.map(({ person }) => person)).size,
    peopleWhoLeft: new Set(leavers.map(({ employment }) => employment.person)).size,
    ...whole,
    rates: ratesOfEmployments({ employments, days }),
    ...amountsOf(model, lines, total, decimals),
    groups: Object.freeze(groupTables),
    crossed: both && maker.table(both.both),
    periods: periodTable,
    reasons: reasonTable,
    facets,
    smallestGroup,
    left: Object.freeze(leavers.map(personWhoLeft)),
    onDefaults: toPublicDecimal(cost.onDefaults),
    absent: notes.absent,
    assumptions: Object.freeze(notes.assumptions.map(({ amount: _, rowNumbers: __, ...rest }) => Object.freeze(rest))),
    modelNotices: Object.freeze(cost.notices.list(smallestGroup, currency)),
    notices: noticesOf(employments, leavers, days, cost.differ ? options.smallestGroup : 1),
  });
}

/** Divides the cost by section, by kind and by line, so that each adds up to the whole. */
function amountsOf(
  model: Model,
  lines: LeaversCost['lines'],
  whole: Decimal,
  decimals: number,
): Pick<PeopleAnalysis, 'sections' | 'lines' | 'kinds'> {
  const names = Object.keys(model.sections).filter((name) => lines.some(({ line }) => line.section === name));
  const inCell = (section: string, kind: Kind) =>
    lines.filter(({ line }) => line.section === section && line.kind === kind);
  const cells = apportionTable(
    names.map((section) => kinds.map((kind) => exactSum(inCell(section, kind).map(({ amount }) => amount)))),
    whole,
    decimals,
  );
  const printed = new Map<string, Decimal>();
  for (const [s, section] of names.entries()) {
    for (const [k, kind] of kinds.entries()) {
      const own = inCell(section, kind);
      const rounded = apportion(
        own.map(({ amount }) => amount),
        cells[s]?.[k] as Decimal,
        decimals,
      );
      for (const [place, { line }] of own.entries()) printed.set(line.path, rounded[place] as Decimal);
    }
  }
  return {
    sections: Object.freeze(
      names.map((section, s): PeopleSection => {
        const { label } = model.sections[section] as { readonly label: string };
        return Object.freeze({ section, label, amount: publicSum(cells[s] ?? []) });
      }),
    ),
    lines: Object.freeze(
      lines.map(({ line: { path, section, name, label, kind } }): PeopleLine => {
        return Object.freeze({ section, name, label, kind, amount: printed.get(path) as Decimal });
      }),
    ),
    kinds: Object.freeze(
      Object.fromEntries(kinds.map((kind, k) => [kind, publicSum(cells.map((row) => row[k] as Decimal))])) as Record<
        Kind,
        Decimal
      >,
    ),
  };
}

function personWhoLeft(leaver: Leaver): PeopleAnalysis['left'][number] {
  const { employment, record } = leaver;
  return Object.freeze({
    person: employment.person,
    start: written(employment.start),
    end: written(employment.end),
    voluntary: record.voluntary,
    avoidable: record.avoidable,
    regretted: record.regretted,
    firstYear: leftInFirstYear(leaver),
    reason: reasonOf(record),
    groups: Object.freeze([...record.groups]),
  });
}

function noticesOf(
  employments: readonly PersonEmployment[],
  leavers: readonly Leaver[],
  days: Known['days'],
  smallestGroup: number,
): readonly PeopleNotice[] {
  const notices: PeopleNotice[] = [];
  // The whole cannot be merged with anything.
  if (leavers.length > 0 && leavers.length < smallestGroup)
    notices.push({ code: 'fewLeavers', people: leavers.length });
  const back = employments.filter(({ person, end }, place) => {
    const next = employments[place + 1];
    return days.from <= end && end <= days.to && next?.person === person && next.start === end + 1;
  });
  if (back.length > 0) notices.push({ code: 'backNextDay', people: back.length });
  return Object.freeze(notices.map((notice) => Object.freeze(notice)));
}

const optionNames = ['from', 'to', 'model', 'inputs', 'by', 'period', 'smallestGroup', 'amounts'];

const periods = ['month', 'quarter', 'year'] as const;

const amountChoices = ['exact', 'whole'] as const;

function readOptions(options: unknown, issues: Issue[]): ReadOptions {
  const own = readOwnProperties(options, [], issues);
  if (own === undefined) throw new InputError(issues);
  refuseUnknown(own, [], optionNames, issues);
  const model = (own.model ?? turnoverModel) as Model;
  expectModel(model);
  if (model.leavers === undefined) {
    const message = `model must be one with leavers; ${model.label} has amounts of a period, not of a person who left.`;
    issues.push({ path: 'model', code: 'contradiction', message });
  }
  const [from, to] = [readDayAt(['from'], own.from, issues), readDayAt(['to'], own.to, issues)];
  if (from !== undefined && to !== undefined && to < from) {
    const message = `to (${written(to)}) must be from (${written(from)}) or later.`;
    issues.push({ path: 'to', code: 'contradiction', message });
  }
  const inputs = own.inputs === undefined ? {} : (readOwnProperties(own.inputs, ['inputs'], issues) ?? {});
  const choice = <T extends string>(name: string, choices: readonly T[]): T | undefined => {
    const found = choices.find((one) => one === own[name]);
    if (found === undefined && own[name] !== undefined) {
      const message = `${name} must be ${choices.join(' or ')}; ${describeValue(own[name])} was given.`;
      issues.push({ path: name, code: 'outOfBounds', message });
    }
    return found;
  };
  return {
    from,
    to,
    model,
    inputs,
    by: readColumns(own.by, issues),
    period: choice('period', periods),
    smallestGroup: readSmallestGroup(own.smallestGroup, issues),
    amounts: choice('amounts', amountChoices) ?? 'exact',
  };
}

function readColumns(value: unknown, issues: Issue[]): readonly string[] {
  if (isEmpty(value)) return [];
  const names: readonly unknown[] = Array.isArray(value) ? value : [];
  const texts = names.filter((name) => typeof name === 'string' && name.trim() !== '') as string[];
  const different = new Set(texts);
  if (Array.isArray(value) && different.size === names.length && names.length <= 2) return texts;
  const message = `by must be a list of one or two different columns, such as ["Department"]; ${describeValue(value)} was given.`;
  issues.push({ ...placeOf(['by']), code: 'notAList', message });
  return [];
}

function readSmallestGroup(value: unknown, issues: Issue[]): number {
  if (value === undefined) return usualSmallestGroup;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
  const message = `smallestGroup must be a whole number of 1 or more; ${describeValue(value)} was given.`;
  issues.push({ path: 'smallestGroup', code: 'outOfBounds', message });
  return usualSmallestGroup;
}
