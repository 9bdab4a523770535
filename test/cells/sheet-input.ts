import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { valuesOf } from '../../src/evaluation/effective-values.js';
import { calculateExact, type ExactResult } from '../../src/evaluation/exact-result.js';
import { figuresOf } from '../../src/evaluation/quantities.js';
import { type Condition, type Expression, type Model, type TurnoverInput, turnoverModel } from '../../src/index.js';
import { parseNumber } from '../../src/input/parse-number.js';
import type { LostRevenueInput } from '../../src/lost-revenue.js';
import { constraintsOf } from '../../src/model/bounds.js';
import { periodOf } from '../../src/model/rate-period.js';
import type { Input } from '../../src/model/section.js';
import { ExactDecimal } from '../../src/numbers/decimal.js';
import { isMoney, type Unit } from '../../src/numbers/unit.js';
import { turnoverInputOf } from '../arbitraries.js';
import { sectionInputs } from '../section-inputs.js';

/** A figure in steps, as decimal digits. */
const steps = (min: number, max: number, perOne: number) =>
  fc
    .oneof(fc.integer({ min: min * perOne, max: max * perOne }), fc.constantFrom(min * perOne, max * perOne))
    .map((count) => new Decimal(count).div(perOne).toFixed());

/** A figure of the size that people type. */
function figure(unit: Unit, moreThan?: number, atMost = 20): fc.Arbitrary<string> {
  if (unit === 'people') return steps(0, 200, 2);
  if (isMoney(unit)) return steps(0, 200, 100);
  if (unit === 'share') return steps(0, 1, 20);
  if (unit === 'hours' || unit === 'hours/week') return steps(0, 20, 4);
  return steps(moreThan === undefined ? 0 : 1, Math.min(20, atMost), 1);
}

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

/** An input in which some rates are in another period, and the hours or days of a year are given or not. */
function withPeriods(
  model: Model,
  input: object,
  pers: readonly (string | undefined)[],
  perYears: Readonly<Record<string, string>> | undefined,
) {
  const copy = JSON.parse(JSON.stringify(input)) as Record<string, Record<string, unknown> | undefined>;
  for (const { section, name, perYear, position, definition } of sectionInputs(model)) {
    const chosen = pers[position % pers.length];
    const per = chosen === 'own' ? periodOf(definition.unit) : chosen;
    const amount = copy[section]?.[name];
    if (perYear === undefined || amount === undefined || per === undefined) continue;
    copy[section] = { ...copy[section], [name]: { amount, per } };
    const converter = sectionInputs(model).find((other) => other.position === perYear);
    const given = perYears?.[converter?.definition.unit ?? ''];
    if (converter && given !== undefined) copy[section] = { ...copy[section], [converter.name]: given };
  }
  return copy;
}

const pers = fc.array(fc.constantFrom(undefined, 'own', 'week', 'month', 'year'), { minLength: 7, maxLength: 7 });
const perYears = maybe(
  fc.record({
    'hours/year': fc.constantFrom('2080', '1800', '1643.5', '7'),
    'days/year': fc.constantFrom('260', '230', '205.5', '7'),
  }),
);

/**
 * Right inputs of the turnover model with figures as people type them: every line absent or present, zero, ties, and rates in
 * every period.
 */
export const turnoverTyped = fc
  .tuple(turnoverInputOf(figure), pers, perYears)
  .map(([input, each, given]) => withPeriods(turnoverModel as Model, input, each, given) as object as TurnoverInput);

const share = steps(0, 1, 20);
const money = (max: number) => steps(0, max, 100);
const count = (max: number) => steps(0, max, 1);
const outcomes = fc
  .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }))
  .map(([satisfied, partly]) => ({
    complainantsSatisfiedShare: new Decimal(satisfied).div(20).toFixed(),
    complainantsPartlySatisfiedShare: new Decimal(partly).div(20).toFixed(),
    complainantsDissatisfiedShare: new Decimal(20 - satisfied - partly).div(20).toFixed(),
    extraChanceOfLeavingPartlySatisfied: '0.05',
    extraChanceOfLeavingDissatisfied: '0.3',
  }));

/** Inputs of the lost revenue model that are right more often than not: whole groups are absent, or single figures. */
export const lostRevenueTyped: fc.Arbitrary<LostRevenueInput> = fc
  .record({
    currency: fc.constantFrom(undefined, 'USD', 'JPY', 'KWD'),
    customers: maybe(
      fc.record({
        activeCustomers: count(20_000),
        revenuePerCustomerYear: money(900),
        contributionMarginShare: share,
        retentionWithoutProblem: steps(0.5, 1, 20),
        discountRate: maybe(share),
        horizonYears: maybe(steps(1, 30, 1)),
      }),
    ),
    problems: maybe(
      fc.oneof(
        fc.record({
          problemShare: share,
          complaintShare: fc.constant('0'),
          extraChanceOfLeavingSilent: steps(0, 0.5, 20),
        }),
        fc
          .tuple(
            fc.record({
              problemShare: share,
              complaintShare: maybe(share),
              extraChanceOfLeavingSilent: steps(0, 0.5, 20),
              extraChanceOfLeavingSatisfied: maybe(steps(0, 0.5, 20)),
            }),
            outcomes,
          )
          .map(([own, among]) => ({ ...own, ...among })),
      ),
    ),
    replacement: maybe(
      fc.record({ replacedShare: share, costToWinCustomer: money(3), yearsToReplace: steps(0, 1, 4) }),
    ),
    wordOfMouth: maybe(
      fc.record({
        peopleToldPerCustomer: maybe(count(20)),
        hearersInMarketShare: share,
        reachableNewCustomersPerYear: maybe(count(500)),
      }),
    ),
    referrals: maybe(fc.record({ referralsPerCustomerYear: steps(0, 2, 20) })),
    rework: maybe(
      fc.record({
        incidentsPerYear: count(2000),
        refundShare: share,
        refundAmount: money(90),
        redoShare: share,
        redoHours: steps(0, 5, 4),
        redoMaterials: money(90),
        goodwillShare: share,
        goodwillVariableCost: money(20),
        handlingHours: steps(0, 2, 20),
        loadedHourlyWage: money(60),
        recoveredPerYear: maybe(money(1)),
      }),
    ),
    turnover: maybe(
      fc.record({
        serviceStaff: count(60),
        yearlyTurnoverRate: maybe(steps(0, 2, 20)),
        staffLeavers: maybe(count(60)),
        monthsToFullSkill: count(12),
        monthsVacant: steps(0, 6, 2),
        problemRateRatio: maybe(steps(1, 2, 10)),
      }),
    ),
    vacancy: maybe(
      fc.record({
        vacancyHoursPerStaffLeaver: steps(0, 400, 4),
        vacancyCoveredShare: share,
        salesPerHour: money(90),
        salesReallyLostShare: share,
      }),
    ),
  })
  .map(({ customers, problems, replacement, wordOfMouth, referrals, vacancy, turnover, ...input }) => ({
    ...input,
    // What builds on a group comes with it; what is said in two ways is said in one.
    ...(customers && problems && { customers, problems, replacement, wordOfMouth, referrals }),
    ...(turnover && { turnover: turnover.yearlyTurnoverRate ? { ...turnover, staffLeavers: undefined } : turnover }),
    ...(customers && problems && turnover && { vacancy }),
  }))
  .map((input) => JSON.parse(JSON.stringify(input)));

/**
 * Spoils an input: some figures are taken away, and one is put where it may not belong, so that the model may refuse it
 * for any of its reasons.
 */
export function spoilt<I extends object>(model: Model, inputs: fc.Arbitrary<I>): fc.Arbitrary<I> {
  const anyInput = fc.constantFrom(...sectionInputs(model));
  return fc
    .tuple(
      inputs,
      fc.array(anyInput, { maxLength: 2 }),
      fc.array(fc.tuple(anyInput, fc.constantFrom('-1', '0', '0.5', '1', '2', '10', '100', '1000000000000')), {
        maxLength: 2,
      }),
    )
    .map(([input, without, added]) => {
      const copy = JSON.parse(JSON.stringify(input)) as Record<string, Record<string, unknown> | undefined>;
      for (const { section, name } of without) delete copy[section]?.[name];
      for (const [{ section, name }, value] of added) {
        copy[section] = { ...copy[section], [name]: value };
      }
      return copy as I;
    });
}

/**
 * Whether every figure that is rounded is a tie of at most 13 digits or lies further than one part in 10¹³ from one: nearer
 * than that, a sheet's 15 digits cannot tell. What is refused is far from everything.
 */
export function farFromTies(model: Model, input: unknown): boolean {
  if (!farFromEqual(model, input)) return false;
  let measured: ExactResult;
  try {
    measured = calculateExact(model, model.read(input));
  } catch {
    return true;
  }
  const { lines, digits, figureAt } = measured;
  const outcomes = model.quantities.flatMap(({ outcome, path }) => (outcome && figureAt(path)) || []);
  const scale = new Decimal(10).pow(digits);
  return [...lines.flatMap(({ perLeaver, amount }) => [perLeaver, amount]), ...outcomes].every((exact) => {
    const scaled = new Decimal(exact.toFixed()).abs().times(scale);
    const fromTie = scaled.minus(scaled.floor()).minus(0.5).abs();
    return (fromTie.lessThan('1e-20') && scaled.lessThan('1e13')) || fromTie.greaterThan(scaled.times('1e-13'));
  });
}

/** Whether no rule compares two figures that are all but equal: a sheet takes them for equal. */
function farFromEqual(model: Model, input: unknown): boolean {
  const given = model.read(input);
  const { scope } = figuresOf(model, valuesOf(model, given), given);
  const figureAt = (path: string) => {
    const [section = '', name = ''] = path.split('.');
    return (scope.get(section)?.[name] as Decimal | undefined) ?? new ExactDecimal(Number.NaN);
  };
  const figureOf = (side: Expression | number) =>
    typeof side === 'number' ? new ExactDecimal(side) : side.evaluateWith(figureAt);
  const far = (condition: Condition): boolean => {
    if ('all' in condition) return condition.all.every(far);
    if ('any' in condition) return condition.any.every(far);
    if ('not' in condition) return far(condition.not);
    if (!('left' in condition)) return true;
    const [left, right] = [figureOf(condition.left), figureOf(condition.right)];
    const apart = left.minus(right).abs();
    return !apart.isFinite() || apart.isZero() || apart.greaterThan(left.abs().plus(right.abs()).times('1e-11'));
  };
  return model.rules.every(({ where }) => far(where));
}

/** Inputs of any model: some lines with all that they use, some inputs more and some less, and small figures that meet. */
export function anyNumbers(model: Model): fc.Arbitrary<object> {
  const users = [...model.lines, ...model.quantities];
  const inputs = sectionInputs(model);
  const positions = inputs.map(({ position }) => position);
  const value = fc.constantFrom('0', '0.25', '0.5', '1', '1', '2', '2', '3', '4', '6', '40', '-1');
  // What a rule always asks for is given as a rule: a model that asks for many figures would refuse nearly everything.
  const asked = model.rules.flatMap(({ path, where }) => ('not' in where && 'given' in where.not ? [path] : []));
  const required = inputs.flatMap(({ path, position }) => (asked.includes(path) ? [position] : []));
  return fc
    .record({
      currency: fc.constantFrom(undefined, 'USD', 'EUR', 'JPY'),
      leavers: fc.option(value, { freq: 20, nil: undefined }),
      chosen: fc.subarray(users),
      flipped: fc.subarray(positions, { maxLength: Math.min(2, inputs.length) }),
      values: fc.tuple(
        ...inputs.map(({ definition }) =>
          fc.oneof({ weight: 1, arbitrary: value }, { weight: 9, arbitrary: within(definition, value) }),
        ),
      ),
      each: pers,
    })
    .map(({ currency, leavers, chosen, flipped, values, each }) => {
      const given = new Set([...required, ...chosen.flatMap(({ inputs }) => inputs)]);
      for (const position of flipped) if (!given.delete(position)) given.add(position);
      const input: Record<string, unknown> = { currency, ...(model.leavers && { leavers }) };
      for (const [place, { section, name, position }] of inputs.entries()) {
        if (given.has(position)) input[section] = { ...(input[section] as object), [name]: values[place] };
      }
      return withPeriods(model, input, each, undefined);
    });
}

/** Those of some figures that an input accepts. */
function within(input: Input, figures: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return figures.filter((figure) => !('must' in parseNumber(figure, constraintsOf(input))));
}
