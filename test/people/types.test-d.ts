import { expectTypeOf, it } from 'vitest';
import { gallup2019 } from '../../src/methods.js';
import { type PeopleAnalysis, type PersonRecord, peopleAnalysis } from '../../src/people.js';

const period = { from: '2024-01-01', to: '2024-12-31' };

it('takes the inputs of the turnover model by default, and those of another model with it', () => {
  const records = [{ person: 'A', start: '2020-01-01' }];
  expectTypeOf(peopleAnalysis(records, period)).toEqualTypeOf<PeopleAnalysis>();
  peopleAnalysis(records, { ...period, inputs: { pay: { newHire: '15.50' } } });
  // @ts-expect-error The leavers follow from the records.
  peopleAnalysis(records, { ...period, inputs: { leavers: 3 } });
  // @ts-expect-error It is not an input.
  peopleAnalysis(records, { ...period, inputs: { pay: { newHires: 3 } } });
  peopleAnalysis(records, { ...period, model: gallup2019 });
});

it('takes reasons that are known', () => {
  // @ts-expect-error It is not a reason.
  const record: PersonRecord = { person: 'A', start: '2020-01-01', end: '2024-01-01', reason: 'bored' };
  expectTypeOf(record.groups).toEqualTypeOf<Readonly<Record<string, string | null | undefined>> | undefined>();
});
