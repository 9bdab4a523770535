import type { Decimal } from 'decimal.js';
import { minorUnit } from '../currency.js';
import type { Result, ResultLine } from '../evaluate.js';
import type { Issue } from '../issue.js';
import type { LostRevenue } from './loss.js';

/** What could be counted twice where turnover cost and lost revenue stand side by side. The union is closed. */
export type OverlapCode =
  | 'paySaved'
  | 'cover'
  | 'rampUp'
  | 'separation'
  | 'stableTeam'
  | 'salesNotMade'
  | 'outputLostAndProblems'
  | 'rampUpAndProblems'
  | 'disruptionAndRework';

/** One overlap, and what was done about it or what to look at. */
export interface Overlap {
  readonly code: OverlapCode;
  /** `true` where it is kept apart by the calculation; `false` where only the two inputs can tell, so look at them. */
  readonly guarded: boolean;
  /** One line, in plain words. */
  readonly message: string;
}

type Cost = Result<string, Decimal>;
type Lined = {
  readonly currency: string;
  readonly lines: readonly Pick<ResultLine<unknown>, 'section' | 'name' | 'amount'>[];
};

/** The printed amount of a line; undefined where it is absent, or nothing. */
function amountOf({ lines, currency }: Lined, section: string, ...names: string[]): string | undefined {
  const own = lines.filter((line) => line.section === section && (names.length === 0 || names.includes(line.name)));
  const counted = own.filter(({ amount }) => !amount.isZero());
  return counted.length === 0
    ? undefined
    : counted.map(({ amount }) => amount.toFixed(minorUnit(currency))).join(' + ');
}

function attributes({ quantities }: LostRevenue): boolean {
  return quantities.attributableShare?.value.greaterThan(0) ?? false;
}

/** The overlaps of a turnover cost with a lost revenue, kept apart or to be looked at. */
export function overlapsOf(cost: Cost, lost: LostRevenue): readonly Overlap[] {
  const overlaps: Overlap[] = [];
  const add = (guarded: boolean, code: OverlapCode, applies: unknown, message: string) => {
    if (applies) overlaps.push(Object.freeze({ code, guarded, message }));
  };
  const of = (section: string, ...names: string[]) => amountOf(cost, section, ...names);
  const { baselineServiceLoss: baseline, revenue } = lost;

  const saved = of('vacancy', 'paySaved');
  add(true, 'paySaved', saved, `The pay saved while places are empty (${saved}) is in turnover cost alone.`);
  const cover = of('vacancy', 'cover');
  add(
    true,
    'cover',
    cover,
    `What cover is paid (${cover}) is in turnover cost alone; lost revenue counts hours not covered.`,
  );
  const rampUp = of('rampUp');
  add(
    true,
    'rampUp',
    rampUp,
    `Slower work of newcomers (${rampUp}) is in turnover cost alone; lost revenue counts problems.`,
  );
  const separation = of('separation');
  add(
    true,
    'separation',
    separation,
    `Severance and the rest of separation (${separation}) are in turnover cost alone.`,
  );
  const remains = baseline && !baseline.isZero();
  add(
    true,
    'stableTeam',
    remains,
    `A stable team would lose ${baseline?.toFixed(minorUnit(lost.currency))} too: it is shown, and not added.`,
  );
  const sales = revenue && !revenue.isZero();
  add(
    true,
    'salesNotMade',
    sales,
    `Sales not made (${revenue?.toFixed(minorUnit(lost.currency))}) stand beside the margin, and are not added.`,
  );

  if (attributes(lost)) {
    const output = of('vacancy', 'outputLost');
    add(
      false,
      'outputLostAndProblems',
      output,
      `Turnover cost counts output lost in empty places (${output}), and lost revenue the problems of those months: outputPerDay must hold the output of the day alone, no custom lost later.`,
    );
    const slower = of('rampUp', 'outputLost');
    add(
      false,
      'rampUpAndProblems',
      slower,
      `Turnover cost counts output that newcomers do not reach (${slower}), and lost revenue their problems: rampUp.averageShareLost must leave out work that is done again.`,
    );
    const helping = of('rampUp', 'disruption');
    add(
      false,
      'disruptionAndRework',
      helping && amountOf(lost, 'rework', 'redoTime', 'handling'),
      `Turnover cost counts colleagues' hours of helping and mending (${helping}), and lost revenue the hours of rework: rampUp.disruptionHours must leave out work that is done again.`,
    );
  }
  return Object.freeze(overlaps);
}

/** Where both count the same sales: an issue, for no figure could be right. */
export function countedTwice(cost: Cost, lost: LostRevenue): Issue[] {
  const output = amountOf(cost, 'vacancy', 'outputLost');
  const margin = amountOf(lost, 'vacancy', 'salesLost');
  if (!output || !margin) return [];
  return [
    {
      path: 'lostRevenue.vacancy',
      code: 'contradiction',
      message: `lostRevenue.vacancy counts the margin on sales lost in empty places (${margin}), and turnover.vacancy.outputPerDay the output lost in the same places (${output}); leave one of them out.`,
    },
  ];
}
