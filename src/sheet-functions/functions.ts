import type { Decimal } from 'decimal.js';
import { type AnyResult, evaluate, type Result } from '../evaluation/evaluate.js';
import { isEmpty } from '../input/is-empty.js';
import { type LostRevenue, lostRevenue } from '../lost-revenue/loss.js';
import { lostRevenueModel } from '../lost-revenue/model.js';
import { quoteName } from '../messages/phrases.js';
import type { InputOf, Model, Sections } from '../model/model.js';
import type { Input } from '../model/section.js';
import { stayBonusModel } from '../retention/bonus-model.js';
import { retentionPlan } from '../retention/plan.js';
import { retentionPlanModel } from '../retention/plan-model.js';
import { stayBonus } from '../retention/stay-bonus.js';
import { assumptionRows, breakdownRows, groupRows } from './answers.js';
import { calculateBreakEven } from './break-even.js';
import { decisionRows } from './decision-rows.js';
import type { RangeOptions } from './given-cells.js';
import { calculateGroups } from './group-range.js';
import { inputsOf } from './input-names.js';
import { type Calculated, calculateCells, calculateRange, oneCell, rangeOf } from './input-range.js';
import { SheetError } from './sheet-error.js';
import type { Parameter, SheetFunction } from './sheet-function.js';
import { calculateRate } from './turnover-rate.js';
import type { Outcome } from './zero-or-blank.js';

const turnoverInputs: Parameter = {
  name: 'inputs',
  description:
    'The number of leavers; or a range of two columns, the names of inputs (such as leavers, pay.newHire, pay.newHire/year, currency) and their values. Blank values are not given.',
  dimensionality: 'matrix',
};

const baseline: Parameter = {
  name: 'baseline',
  description:
    'What paperwork and training cost per leaver, where neither is itemised. Blank: 2,000 USD, a rule of thumb from "Customer Service Matters Much More Than You May Think", Small Business Trends, February 2014, which names no study.',
  dimensionality: 'scalar',
  optional: true,
};

const lostRevenueInputs: Parameter = {
  name: 'inputs',
  description:
    'A range of two columns: the names of inputs (such as customers.activeCustomers) and their values. Blank values are not given.',
  dimensionality: 'matrix',
};

/** Returns the parameter of a decision. */
const decisionInputs = (example: string): Parameter => ({
  name: 'inputs',
  description: `A range of two columns: the names of inputs (such as ${example}) and their values. Blank values are not given.`,
  dimensionality: 'matrix',
});

const decision = 'A row with the advice, a row for each key figure with its unit, and a row for each thing to look at.';

const number = { type: 'number', dimensionality: 'scalar' } as const;

const table = { type: 'any', dimensionality: 'matrix' } as const;

/** Peculiarities of a sheet. */
export interface SheetOptions {
  /** `true` if the sheet may pass a blank cell of a range as 0. */
  readonly blankMayBeZero?: boolean;
}

/** Returns all functions for a turnover model: name, parameters, result and implementation. */
export function sheetFunctions(
  turnover: Model<Sections, string, Input>,
  { blankMayBeZero = false }: SheetOptions = {},
): readonly SheetFunction[] {
  const turnoverOptions = { outcome: blankMayBeZero ? outcomeOf(turnover) : undefined };
  const ofPlan = { outcome: blankMayBeZero ? outcomeOf(retentionPlanModel) : undefined };
  const ofBonus = { outcome: blankMayBeZero ? outcomeOf(stayBonusModel) : undefined };
  const lostOptions = { outcome: blankMayBeZero ? outcomeOf(lostRevenueModel) : undefined };
  const calculateCost = (inputs: unknown, amount: unknown): Calculated<Result> => {
    const range = rangeOf(inputs);
    const leavers = oneCell(range);
    const named = [['baseline.amount', amount]] as const;
    const calculation = (input: unknown) => evaluate(turnover, input as InputOf<Sections>);
    const calculated =
      leavers === undefined
        ? calculateRange(range, inputsOf(turnover), named, calculation, turnoverOptions)
        : calculateCells([['leavers', leavers.cell], ...named], inputsOf(turnover), calculation);
    return expectLines(calculated, 'turnover cost');
  };
  const cost = (inputs: unknown, amount: unknown) => calculateCost(inputs, amount).result;
  const lost = (inputs: unknown) => calculateLoss(inputs, lostOptions).result;
  const functions: readonly SheetFunction[] = [
    {
      name: 'TURNOVER_COST',
      description: 'What it costs when people leave, in the period: the sum of every line that the inputs allow.',
      parameters: [turnoverInputs, baseline],
      result: { ...number, description: 'Money in the period.' },
      run: (inputs, amount) => cost(inputs, amount).total.toNumber(),
    },
    {
      name: 'TURNOVER_COST_PER_LEAVER',
      description: 'What it costs when one person leaves: the sum of every line per leaver that the inputs allow.',
      parameters: [turnoverInputs, baseline],
      result: { ...number, description: 'Money per leaver.' },
      run: (inputs, amount) => cost(inputs, amount).perLeaver.toNumber(),
    },
    {
      name: 'TURNOVER_BREAKDOWN',
      description: 'The turnover cost line by line: section, line, kind, per leaver and amount, and the total.',
      parameters: [turnoverInputs, baseline],
      result: { ...table, description: 'A heading row, a row for each line, and the total.' },
      run: (inputs, amount) => breakdownRows(cost(inputs, amount)),
    },
    {
      name: 'TURNOVER_ASSUMPTIONS',
      description:
        'What the turnover cost rests on that was not given: each default with its source and how much of the total rests on it; and what to look at.',
      parameters: [turnoverInputs, baseline],
      result: { ...table, description: 'A heading row, a row for each default, and a row for each thing to look at.' },
      run: (inputs, amount) => assumptionRows(calculateCost(inputs, amount)),
    },
    {
      name: 'TURNOVER_COST_BY_GROUP',
      description: 'The turnover cost of many groups at once, such as departments, and of all together.',
      parameters: [
        {
          name: 'table',
          description:
            'A range with a heading row: group, leavers, and the names of other inputs such as pay.newHire. Rows that name the same group are added up; blank rows are skipped.',
          dimensionality: 'matrix',
        },
      ],
      result: {
        ...table,
        description: 'A heading row, a row for each group, the total, and a row for each thing to look at.',
      },
      run: (cells) => groupRows(calculateGroups(rangeOf(cells), turnover, turnoverOptions), turnover),
    },
    {
      name: 'LOST_REVENUE',
      description:
        'What the poor service of one year costs, in contribution margin, as a present value: later years are in it, 5 years at 10 % unless customers.horizonYears and customers.discountRate say otherwise. Never add it to the turnover cost: most of it is lost with a stable team too.',
      parameters: [lostRevenueInputs],
      result: { ...number, description: 'Contribution margin lost, at present value.' },
      run: (inputs) => lost(inputs).total.toNumber(),
    },
    {
      name: 'LOST_REVENUE_BREAKDOWN',
      description:
        'The loss through poor service line by line at present value, its total with the years and the rate, and the part of it that people leaving cause, or that it is not assessed.',
      parameters: [lostRevenueInputs],
      result: {
        ...table,
        description: 'A heading row, a row for each line, the total, and the part that turnover causes.',
      },
      run: (inputs) => {
        const result = lost(inputs);
        // Missing is not zero, and a total in the last row could be mistaken for the part that turnover causes.
        const caused = result.lossFromTurnover?.toNumber() ?? 'not assessed';
        return [...breakdownRows(result), ['Of the total, caused by turnover', '', '', caused]];
      },
    },
    {
      name: 'LOST_REVENUE_ASSUMPTIONS',
      description:
        'What the loss through poor service rests on that was not given: each default with its source and how much of the total rests on it; and what to look at.',
      parameters: [lostRevenueInputs],
      result: { ...table, description: 'A heading row, a row for each default, and a row for each thing to look at.' },
      run: (inputs) => assumptionRows(calculateLoss(inputs, lostOptions)),
    },
    {
      name: 'TURNOVER_RATE',
      description:
        'A turnover rate by a published definition, as a share: 0.05 is 5 %. Without a name: separations of the month / average headcount, as SHRM counts.',
      parameters: [
        {
          name: 'counts',
          description:
            'The first count of the definition, such as the separations; or a range of two columns, the names of all counts and their values.',
          dimensionality: 'matrix',
        },
        {
          name: 'headcount',
          description: 'The second count, such as the average headcount. Blank where counts is a range.',
          dimensionality: 'scalar',
          optional: true,
        },
        {
          name: 'definition',
          description:
            'The name of the definition, such as monthlyTurnoverRate (which a blank stands for), joltsQuitsRate or voluntaryTurnoverRate.',
          dimensionality: 'scalar',
          optional: true,
        },
      ],
      result: { ...number, description: 'A share: 0.05 is 5 %.' },
      run: (counts, headcount, definition) => calculateRate(rangeOf(counts), headcount, definition),
    },
    {
      name: 'RETENTION_PLAN',
      description:
        'Whether a programme to keep people pays: the advice, and net, return, payback, break-even and present value.',
      parameters: [decisionInputs('now.leavers, effect.relativeReduction, programme.perYear')],
      result: { ...table, description: decision },
      run: (inputs) =>
        decisionRows(
          calculateRange(
            rangeOf(inputs),
            inputsOf(retentionPlanModel),
            [],
            (input) => retentionPlan(input as Parameters<typeof retentionPlan>[0]),
            ofPlan,
          ),
        ),
    },
    {
      name: 'STAY_BONUS',
      description:
        'Whether a bonus for those who stay pays: the advice, and the price of each person kept, net, return and break-even.',
      parameters: [decisionInputs('bonus.people, bonus.bonus, bonus.leaveWith')],
      result: { ...table, description: decision },
      run: (inputs) =>
        decisionRows(
          calculateRange(
            rangeOf(inputs),
            inputsOf(stayBonusModel),
            [],
            (input) => stayBonus(input as Parameters<typeof stayBonus>[0]),
            ofBonus,
          ),
        ),
    },
    {
      name: 'BREAK_EVEN_LEAVERS',
      description: 'How many leavers a programme must prevent to pay for itself: its cost / the cost per leaver.',
      parameters: [
        { name: 'cost', description: 'What the programme costs, in money.', dimensionality: 'scalar' },
        {
          name: 'costPerLeaver',
          description: 'What one leaver costs, such as TURNOVER_COST_PER_LEAVER.',
          dimensionality: 'scalar',
        },
      ],
      result: { ...number, description: 'People, a fraction if it is not whole.' },
      run: (cost, costPerLeaver) => calculateBreakEven(cost, costPerLeaver),
    },
  ];
  return functions.map((each) => ({
    ...each,
    run: (...cells) => {
      refuseMore(each, cells);
      return each.run(...cells);
    },
  }));
}

/** Throws a `SheetError` if there are more arguments than parameters, so that none is silently ignored. */
function refuseMore({ name, parameters }: SheetFunction, cells: readonly unknown[]): void {
  const more = cells.slice(parameters.length).find((cell) => !rangeOf(cell).flat().every(isEmpty));
  if (more === undefined) return;
  const names = parameters.map((parameter) => parameter.name);
  const takes =
    names.length === 1 ? `${names[0]} alone` : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
  const given = typeof more === 'string' || typeof more === 'number' ? quoteName(String(more)) : 'another argument';
  const range = names[0] === 'inputs' ? ' Other inputs, such as currency, go into a range of two columns.' : '';
  const message = `${name} takes ${takes}; ${given} was given, too.${range}`;
  throw new SheetError([{ message, missing: false }]);
}

/** Returns a function that computes the outcome of one input of a model. */
function outcomeOf(model: Model): (input: unknown) => Outcome {
  return (input) => {
    const { total, perLeaver } = evaluate(model, input as never) as Result<string, Decimal | undefined>;
    return { total, perLeaver };
  };
}

function calculateLoss(inputs: unknown, options: RangeOptions): Calculated<LostRevenue> {
  const calculated = calculateRange(
    rangeOf(inputs),
    inputsOf(lostRevenueModel),
    [],
    (input) => lostRevenue(input as Parameters<typeof lostRevenue>[0]),
    options,
  );
  return expectLines(calculated, 'lost revenue');
}

/** Returns a result that has a line; throws a `SheetError` if it has none, because its 0 would look like a cost of nothing. */
function expectLines<R extends AnyResult>(calculated: Calculated<R>, what: string): Calculated<R> {
  if (calculated.result.lines.length > 0) return calculated;
  const message = `Nothing can be calculated yet: no line of the ${what} has all that it needs.`;
  throw new SheetError([{ message, missing: true }]);
}
