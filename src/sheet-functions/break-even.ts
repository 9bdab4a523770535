import { createNumbersReader } from '../input/reader.js';
import type { Input } from '../model/section.js';
import { retentionPlan } from '../retention/plan.js';
import { namedInput } from './input-names.js';
import { calculateCells } from './input-range.js';

const inputs = {
  cost: { label: 'Cost of the programme', unit: 'money' },
  costPerLeaver: { label: 'Cost per leaver', unit: 'money', exclusiveMinimum: 0 },
} as const satisfies Readonly<Record<string, Input>>;

const read = /* @__PURE__ */ createNumbersReader(inputs);

/** Computes how many leavers a programme must prevent to break even, from two cells. */
export function calculateBreakEven(cost: unknown, costPerLeaver: unknown): number {
  const names = Object.entries<Input>(inputs).map(([path, input]) => namedInput(path, input));
  const cells = [['cost', cost] as const, ['costPerLeaver', costPerLeaver] as const];
  return calculateCells(cells, names, breakEvenLeavers).result;
}

function breakEvenLeavers(input: unknown): number {
  const { cost, costPerLeaver } = read(input as Parameters<typeof read>[0]);
  const { quantities } = retentionPlan({
    now: { leavers: 0, costPerLeaverMixed: costPerLeaver },
    effect: { relativeReduction: 0 },
    programme: { perYear: cost },
  });
  return quantities.breakEvenLeavers?.value.toNumber() ?? 0;
}
