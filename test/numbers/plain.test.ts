import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain, turnoverCost } from '../../src/index.js';
import { turnoverInput } from '../arbitraries.js';

/** What of a value is not JSON: anything but plain objects, lists, texts, finite numbers, true, false and null. */
function notJson(value: unknown, path = 'result'): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object') return [path];
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return [path];
  const odd = Object.values(Object.getOwnPropertyDescriptors(value)).filter(({ get }) => get !== undefined);
  if (Object.getOwnPropertySymbols(value).length > 0 || odd.length > 0) return [path];
  return Object.entries(value).flatMap(([key, inner]) => notJson(inner, `${path}.${key}`));
}

test('a plain result is JSON data, and goes through JSON, structuredClone and postMessage unchanged', () => {
  const { port1, port2 } = new MessageChannel();
  fc.assert(
    fc.property(turnoverInput, (input) => {
      const result = plain(turnoverCost(input));
      expect(notJson(result)).toEqual([]);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      expect(structuredClone(result)).toEqual(result);
      port1.postMessage(result);
      expect(receiveMessageOnPort(port2)?.message).toEqual(result);
    }),
    { numRuns: 100, seed: 20_260_106 },
  );
  port1.close();
});

test('it is a copy with the same figures, its trace written out', () => {
  const result = turnoverCost({ leavers: '1.5', currency: 'USD', hiring: { travel: '10.10' } });
  const copy = plain(result);
  expect(copy.lines[0]).toEqual({
    path: 'hiring.travel',
    section: 'hiring',
    name: 'travel',
    label: "Candidates' travel",
    kind: 'cash',
    source: result.lines[0]?.source,
    formula: "candidates' travel per hire × leavers",
    calculation: '10.1 × 1.5',
    perLeaver: 10.1,
    amount: 15.15,
  });
  // 15.15 + 1.5 × 2,000
  expect([copy.leavers, copy.total, copy.kinds.mixed]).toEqual([1.5, 3015.15, { perLeaver: 2000, amount: 3000 }]);
  copy.lines.length = 0;
  copy.kinds.cash.amount = 0;
  expect([result.lines.length, result.kinds.cash.amount.toFixed()]).toEqual([2, '15.15']);
});
