import assert from 'node:assert/strict';
import { byHand } from './by-hand.js';
import { fullInput } from './full-input.js';

const rounds = 31;
const callsPerRound = 1000;

/** One full call against the same formulas by hand, and the same with every trace read: medians of interleaved rounds. */
export async function calls() {
  /** @type {typeof import('../../src/index.js')} */
  const { turnoverCost } = await import(new URL('../../dist/index.js', import.meta.url).href);

  const result = turnoverCost(fullInput);
  const expected = byHand(fullInput);
  assert.equal(result.lines.length, expected.lines.length);
  for (const [position, line] of result.lines.entries()) {
    assert.equal(line.perLeaver.toFixed(2), expected.lines[position]?.perLeaver.toFixed(2), line.label);
    assert.equal(line.amount.toFixed(2), expected.lines[position]?.amount.toFixed(2), line.label);
  }
  assert.equal(result.perLeaver.toFixed(2), expected.perLeaver.toFixed(2));
  assert.equal(result.total.toFixed(2), expected.total.toFixed(2));

  const ways = {
    hand: () => byHand(fullInput).total,
    call: () => turnoverCost(fullInput).total,
    traced: () => turnoverCost(fullInput).lines.map((line) => line.calculation),
  };
  for (const way of Object.values(ways)) microseconds(way);
  const times = Array.from({ length: rounds }, () => ({
    hand: microseconds(ways.hand),
    call: microseconds(ways.call),
    traced: microseconds(ways.traced),
  }));
  return {
    byHand: median(times.map(({ hand }) => hand)),
    call: median(times.map(({ call }) => call)),
    traced: median(times.map(({ traced }) => traced)),
    callRatio: median(times.map(({ call, hand }) => call / hand)),
    tracedRatio: median(times.map(({ traced, hand }) => traced / hand)),
  };
}

/** @param {() => unknown} way */
function microseconds(way) {
  const start = process.hrtime.bigint();
  for (let call = 0; call < callsPerRound; call += 1) way();
  return Number(process.hrtime.bigint() - start) / 1000 / callsPerRound;
}

/** @param {number[]} values */
function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
