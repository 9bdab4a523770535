import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { type Result, type TurnoverInput, turnoverCost, turnoverModel } from '../src/index.js';
import { fullInput } from './bench/full-input.js';

const printed = ({ lines, quantities }: Result) =>
  JSON.stringify([lines.map(({ perLeaver }) => perLeaver), Object.values(quantities).map(({ value }) => value)]);

const withBaseline: TurnoverInput = { leavers: 24, baseline: { amount: 1500 } };

test('the input used here gives every input of the model', () => {
  const inputs = [fullInput, withBaseline].flatMap(({ leavers, currency, ...groups }: TurnoverInput) =>
    Object.entries(groups).flatMap(([group, figures]) => Object.keys(figures ?? {}).map((name) => `${group}.${name}`)),
  );
  expect(inputs.sort()).toEqual(turnoverModel.inputs.map(({ path }) => path).sort());
});

test.each(turnoverModel.inputs)('more $path changes the result', ({ section, name }) => {
  const input = (section === 'baseline' ? withBaseline : fullInput) as unknown as Record<
    string,
    Record<string, number>
  >;
  const group = input[section] ?? {};
  const more = { ...input, [section]: { ...group, [name]: new Decimal(group[name] ?? 0).times('1.5') } };
  expect(printed(turnoverCost(more as unknown as TurnoverInput))).not.toBe(printed(turnoverCost(input as never)));
});

test('more leavers change the total, and nothing per leaver', () => {
  const [before, after] = [turnoverCost(fullInput), turnoverCost({ ...fullInput, leavers: 25 })];
  expect(after.total.greaterThan(before.total)).toBe(true);
  expect(printed(after)).toBe(printed(before));
});
