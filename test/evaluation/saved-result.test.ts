// Results that are saved, read again, and computed again by another version or model.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toVegaLite } from '../../src/chart.js';
import { toMarkdownTable, toText } from '../../src/format.js';
import {
  deriveModel,
  evaluate,
  fromJSON,
  InputError,
  model,
  plain,
  recompute,
  section,
  toJSON,
  turnoverCost,
  turnoverModel,
} from '../../src/index.js';
import { lostRevenue } from '../../src/lost-revenue.js';
import { turnoverInput } from '../arbitraries.js';
import { goldenFirm } from '../lost-revenue/golden-firm.js';

const input = { leavers: 24, pay: { newHire: '15.50' }, training: { newHireHours: 24, materials: '0.1' } };
const cost = turnoverCost(input);

const throughText = (saved: unknown) => JSON.parse(JSON.stringify(saved));

describe('a saved result', () => {
  it('has its format, its model, what was given, and amounts as digits', () => {
    const saved = toJSON(cost);
    expect(saved).toMatchObject({
      format: 'turnover-cost/1',
      model: 'Turnover cost',
      input: { leavers: '24', pay: { newHire: '15.5' }, training: { newHireHours: '24', materials: '0.1' } },
    });
    // 24 × 15.50 × 24 + 0.10 × 24
    expect(saved.result.total).toBe('8930.4');
    expect(toJSON(turnoverCost({ leavers: 1, currency: 'USD' })).input).toEqual({ leavers: '1', currency: 'USD' });
  });

  it('is plain data: JSON, structuredClone and comparisons take it as it is', () => {
    const saved = toJSON(cost);
    expect(structuredClone(saved)).toEqual(saved);
    expect(throughText(saved)).toEqual(saved);
    expect(toJSON(turnoverCost(input))).toEqual(saved);
  });

  it('gives the result back, for text, tables and charts, whatever the input', () => {
    fc.assert(
      fc.property(turnoverInput, (given) => {
        const result = turnoverCost(given);
        const back = fromJSON(throughText(toJSON(result)));
        expect(plain(back)).toEqual(throughText(plain(result)));
        expect(toText(back, { locale: 'de-DE' })).toBe(toText(result, { locale: 'de-DE' }));
        expect(toMarkdownTable(back)).toBe(toMarkdownTable(result));
        expect(toVegaLite(back, { kind: 'breakdown' })).toEqual(toVegaLite(result, { kind: 'breakdown' }));
        expect(toJSON(back)).toEqual(toJSON(result));
      }),
      { numRuns: 40, seed: 20_261_203 },
    );
  });

  it('is one of lost revenue too', () => {
    const lost = lostRevenue(goldenFirm);
    const back = fromJSON(throughText(toJSON(lost)));
    expect(toText(back)).toBe(toText(lost));
    expect(recompute(toJSON(lost), turnoverModel).issues.map(({ code }) => code)).toContain('unknownInput');
  });

  it.each<[unknown, string]>([
    [
      undefined,
      'The format of a record must be "turnover-cost/1", as toJSON of this version writes it; nothing was given.',
    ],
    [null, 'The format of a record must be "turnover-cost/1", as toJSON of this version writes it; nothing was given.'],
    [
      { ...toJSON(cost), format: 'turnover-cost/2' },
      'as toJSON of this version writes it; "turnover-cost/2" was given.',
    ],
    [JSON.stringify(toJSON(cost)), 'read a text with JSON.parse first'],
    [
      { format: 'turnover-cost/1' },
      'A record must have an input and a result, as toJSON writes them; an object was given.',
    ],
    [
      { format: 'turnover-cost/1', input: {}, result: { total: 'x' } },
      'The result of a record must have its label, currency, lines, sections, kinds and total; an object was given.',
    ],
  ])('that is none is refused in one line: %j', (record, message) => {
    expect(() => fromJSON(record)).toThrow(InputError);
    expect(() => fromJSON(record)).toThrow(message);
  });

  it.each([plain(cost), throughText(cost), null, {}, 'cost'])('cannot be made of a copy of a result', (copy) => {
    expect(() => toJSON(copy as never)).toThrow(
      /^What is saved must be a result as evaluate or turnoverCost gives it, not a copy of one; .* was given\.$/,
    );
  });
});

describe('computed again', () => {
  it('by the same model nothing changed', () => {
    const { result, changes, issues } = recompute(throughText(toJSON(cost)), turnoverModel);
    expect([changes, issues]).toEqual([[], []]);
    expect(result?.total.toString()).toBe('8930.4');
  });

  it('by a model with another default, the lines that rest on it changed', () => {
    const ours = deriveModel(turnoverModel, { defaults: { 'pay.load': { value: 0.25, source: 'Payroll, 2027' } } });
    const { changes } = recompute(toJSON(cost), ours);
    // 24 × 15.50 × 1.25 × 24 = 11,160, and 2.40 of materials
    expect(changes.map(({ path, reason, message }) => [path, reason, message])).toEqual([
      [
        'training.newHire',
        'defaultChanged',
        'training.newHire was 8928, and is 11160: the default of pay.load changed.',
      ],
      ['total', 'linesChanged', 'total was 8930.4, and is 11162.4: its lines changed.'],
    ]);
    expect(changes[0]?.defaults).toEqual(['pay.load']);
  });

  it('by a model with more lines, fewer, or another formula', () => {
    const { training } = turnoverModel.sections;
    const other = section({
      ...training,
      lines: {
        newHire: { label: 'Time', kind: 'time', formula: (x) => x.newHireHours.times(x.pay.newHire).times(2) },
        more: { label: 'More', kind: 'cash', formula: (x) => x.materials.times(3) },
      },
    });
    const { pay, paperwork, baseline } = turnoverModel.sections;
    const ours = model({
      ...turnoverModel,
      sections: { pay, paperwork, training: other, baseline },
      rules: [],
      notices: [],
    });
    const { changes } = recompute(toJSON(cost), ours);
    // 24 × 15.50 × 2 × 24, and 0.10 × 3 × 24
    expect(changes.map(({ path, reason, after }) => [path, reason, after?.toString()])).toEqual([
      ['training.newHire', 'calculationChanged', '17856'],
      ['training.materials', 'lineRemoved', undefined],
      ['training.more', 'lineAdded', '7.2'],
      ['total', 'linesChanged', '17863.2'],
    ]);
  });

  it('by a model that refuses the input, why', () => {
    const ours = deriveModel(turnoverModel, { without: ['training'] });
    const { result, changes, issues } = recompute(toJSON(cost), ours);
    expect([result, changes]).toEqual([undefined, []]);
    expect(issues.map(({ path, code }) => [path, code])).toEqual([['training', 'unknownInput']]);
    expect(() => evaluate(ours, toJSON(cost).input as never)).toThrow(InputError);
  });
});
