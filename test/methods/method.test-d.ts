import { expectTypeOf, test } from 'vitest';
import { check, evaluate, jsonSchema, section } from '../../src/index.js';
import {
  ceprClasp2011,
  compareMethods,
  type FirmFigure,
  type FirmInput,
  method,
  shanafelt2017,
} from '../../src/methods.js';

const fees = section({
  label: 'Fees',
  source: 'A price list',
  inputs: { fee: { label: 'Fee', unit: 'money' } },
  lines: { fee: { label: 'Fee', kind: 'cash', formula: (x) => x.fee } },
});
const source = { title: 'Fees', author: 'A. Nonym', year: 2020, place: 'Bonn', url: 'not stated' } as const;
const scope = { covers: 'turnover', counts: 'fees', leavesOut: 'the rest' } as const;
const known = { label: 'Fees', source, year: 2020, currency: 'EUR', sections: { fees } } as const;

test('a method without a scope, or without a source, does not compile', () => {
  // @ts-expect-error the scope is missing
  method({ ...known, examples: [] });
  // @ts-expect-error the source is missing
  method({ ...known, source: undefined, scope, examples: [] });
});

test('an example must be an input of its method', () => {
  const example = { label: 'One', source: 'ibid.', inputs: 'published', figures: [] } as const;
  method({ ...known, scope, examples: [{ ...example, input: { fees: { fee: 1 } } }] });
  // @ts-expect-error there is no input called fees.fe
  method({ ...known, scope, examples: [{ ...example, input: { fees: { fe: 1 } } }] });
});

test('a slip must say why', () => {
  const figure = { of: 'total', ours: '1.00', printed: '2', within: '0', status: 'slip' } as const;
  const example = { label: 'One', source: 'ibid.', inputs: 'published', input: { fees: { fee: 1 } } } as const;
  // @ts-expect-error why is missing
  method({ ...known, scope, examples: [{ ...example, figures: [figure] }] });
});

test('a method can be used like any model', () => {
  check(shanafelt2017, {});
  jsonSchema(ceprClasp2011);
  expectTypeOf(evaluate(shanafelt2017, {}).perLeaver).toEqualTypeOf<undefined>();
  // @ts-expect-error leavers are missing
  evaluate(ceprClasp2011, {});
});

test('a comparison takes every figure that a method may need of a firm, and no other', () => {
  expectTypeOf<keyof FirmInput>().toEqualTypeOf<'currency' | FirmFigure>();
});

test('a comparison needs leavers and pay', () => {
  // @ts-expect-error annualPay is missing
  compareMethods({ leavers: 24 });
});
