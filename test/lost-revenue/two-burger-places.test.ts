import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TwoParts } from '../../src/lost-revenue.js';

const inputOf = (name: string): TwoParts =>
  JSON.parse(readFileSync(`examples/lost-revenue/burger-places/${name}.json`, 'utf8'));
const kind = inputOf('average-burger-kind-staff');
const shouting = inputOf('best-burger-shouting-owner');

let folder: string;
let printed: string[];

// The example runs as a user runs it: in a folder of its own, on a package with these two doors.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'two-burger-places-'));
  const installed = join(folder, 'node_modules/turnover-cost');
  mkdirSync(installed, { recursive: true });
  await build({
    config: false,
    entry: { index: 'src/index.ts', 'lost-revenue': 'src/lost-revenue.ts' },
    outDir: installed,
    format: 'esm',
    target: 'es2021',
    noExternal: [/./],
    silent: true,
  });
  const exports = { '.': './index.js', './lost-revenue': './lost-revenue.js' };
  writeFileSync(join(installed, 'package.json'), JSON.stringify({ name: 'turnover-cost', type: 'module', exports }));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  cpSync('examples/lost-revenue/burger-places', join(folder, 'burger-places'), { recursive: true });
  cpSync('examples/lost-revenue/two-burger-places.js', join(folder, 'two-burger-places.js'));
  printed = execFileSync(process.execPath, ['two-burger-places.js'], { cwd: folder, encoding: 'utf8' }).split('\n');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the two burger places', () => {
  it('prints both side by side, and ends with the difference per year', () => {
    expect(printed.map((line) => line.trimEnd())).toEqual([
      'Illustrative figures, USD',
      '                                             average burger,    best burger,',
      '                                                  kind staff  shouting owner',
      'People who left, of 14                                     5              21',
      'Turnover cost of the year                           11280.68        43931.37',
      'Margin lost, present value, 5 years at 10 %          9932.70        79214.21',
      '  of which caused by turnover                         273.11         9575.34',
      '  of which would remain without turnover             9659.59        69638.87',
      'Total cost of turnover                              11553.79        53506.71',
      'Not included: lost sales                            15463.80       135501.31',
      '',
      'The better burger pays 32650.69 more in the year for people who leave,',
      'and loses 69281.51 more in margin through its poor service: present value over 5 years at 10 %.',
      '',
    ]);
  });

  it.each([
    ['average burger', kind, '11280.68', '9932.70', '273.11', '15463.80'],
    ['best burger', shouting, '43931.37', '79214.21', '9575.34', '135501.31'],
  ])('%s: the same by hand', (_, parts, turnover, lost, caused, sales) => {
    const byHand = workedByHand(parts);
    expect(byHand.turnover.toFixed(2)).toBe(turnover);
    expect(byHand.lost.toFixed(2)).toBe(lost);
    expect(byHand.caused.toFixed(2)).toBe(caused);
    expect(byHand.sales.toFixed(2)).toBe(sales);
  });

  it('differ in what the story says: the same town and team size, the better burger, the worse service', () => {
    const [{ lostRevenue: average }, { lostRevenue: best }] = [kind, shouting];
    const of = (part: TwoParts['lostRevenue'], group: 'customers' | 'problems' | 'turnover') =>
      part[group] as Record<string, string>;
    expect(of(average, 'turnover').serviceStaff).toBe(of(best, 'turnover').serviceStaff);
    expect(of(average, 'customers').activeCustomers).toBe(of(best, 'customers').activeCustomers);
    expect(Number(of(best, 'customers').retentionWithoutProblem)).toBeGreaterThan(
      Number(of(average, 'customers').retentionWithoutProblem),
    );
    expect(Number(of(best, 'problems').problemShare)).toBeGreaterThan(Number(of(average, 'problems').problemShare));
  });
});

/** The figures of a part by path, as numbers; a path that is not there fails the test. */
function figuresOf(part: object): (path: string) => number {
  return (path) => {
    const [group = '', name = ''] = path.split('.');
    const figure = (part as Record<string, Record<string, string>>)[group]?.[name];
    if (figure === undefined) throw new Error(`There is no ${path}.`);
    return Number(figure);
  };
}

/** The same year without the library: each printed line rounded to the cent, and added. */
function workedByHand({ turnover, lostRevenue }: TwoParts) {
  const cents = (lines: number[]) => lines.reduce((sum, line) => sum + Math.round(line * 100), 0) / 100;
  const t = figuresOf(turnover);
  const loaded = 1 + t('pay.load');
  const perLeaver = [
    t('hiring.advertising'),
    t('hiring.interviews') * t('hiring.hoursPerInterview') * t('pay.interviewer') * loaded,
    t('paperwork.administratorHours') * t('pay.administrator') * loaded,
    t('paperwork.newHireHours') * t('pay.newHire') * loaded,
    t('paperwork.setUp'),
    t('training.trainerHours') * t('pay.trainer') * loaded,
    t('training.newHireHours') * t('pay.newHire') * loaded,
    t('vacancy.vacantDays') * t('vacancy.coverPerDay'),
    -t('vacancy.vacantDays') * t('vacancy.payPerDay') * loaded,
    t('rampUp.weeksToProficiency') *
      t('rampUp.hoursPerWeek') *
      t('pay.newHire') *
      loaded *
      t('rampUp.averageShareLost'),
  ];

  const l = figuresOf(lostRevenue);
  const margin = l('customers.revenuePerCustomerYear') * l('customers.contributionMarginShare');
  const kept = l('customers.retentionWithoutProblem') / 1.1;
  // Each year of custom counts at its end, of prospects too.
  const discountedYears = (1 + kept + kept ** 2 + kept ** 3 + kept ** 4) / 1.1;
  const withProblem = l('customers.activeCustomers') * l('problems.problemShare');
  const complaining = withProblem * l('problems.complaintShare');
  const silent = withProblem - complaining;
  const partly = complaining * l('problems.complainantsPartlySatisfiedShare');
  const dissatisfied = complaining * l('problems.complainantsDissatisfiedShare');
  const lostCustomers =
    silent * l('problems.extraChanceOfLeavingSilent') +
    complaining * l('problems.complainantsSatisfiedShare') * l('problems.extraChanceOfLeavingSatisfied') +
    partly * l('problems.extraChanceOfLeavingPartlySatisfied') +
    dissatisfied * l('problems.extraChanceOfLeavingDissatisfied');
  const prospects =
    (silent + partly + dissatisfied) *
    l('wordOfMouth.peopleToldPerCustomer') *
    l('wordOfMouth.hearersInMarketShare') *
    l('wordOfMouth.hearersPutOffShare');
  const incidents = l('rework.incidentsPerYear');
  const wage = l('rework.loadedHourlyWage');
  const years = (lostCustomers + prospects) * discountedYears;
  const lines = [
    lostCustomers * margin * discountedYears,
    prospects * margin * discountedYears,
    incidents * l('rework.refundShare') * l('rework.refundAmount'),
    incidents * l('rework.redoShare') * l('rework.redoHours') * wage,
    incidents * l('rework.redoShare') * l('rework.redoMaterials'),
    incidents * l('rework.goodwillShare') * l('rework.goodwillVariableCost'),
    incidents * l('rework.handlingHours') * wage,
  ];
  const months = l('turnover.monthsToFullSkill') + l('turnover.monthsVacant');
  const newcomers = ((l('turnover.staffLeavers') / l('turnover.serviceStaff')) * months) / 12;
  const excess = newcomers * (l('turnover.problemRateRatio') - 1);
  return {
    turnover: cents(perLeaver.map((line) => line * (turnover.leavers as number))),
    lost: cents(lines),
    caused: cents([(lines.reduce((sum, line) => sum + line, 0) * excess) / (1 + excess)]),
    sales: cents([years * l('customers.revenuePerCustomerYear')]),
  };
}
