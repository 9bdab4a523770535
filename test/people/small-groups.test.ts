// What a reader could calculate from the tables of a report, and what is merged so that it cannot be.
import { expect, it } from 'vitest';
import { type PeopleTable, type PersonRecord, peopleAnalysis } from '../../src/people.js';

/** People who left in a quarter each: a letter of the department, one of the contract, the reason. */
function leavers(...all: readonly string[]): PersonRecord[] {
  return all.map((letters, place) => {
    const [department, contract, reason] = letters;
    return {
      person: `P${place}`,
      start: '2020-01-01',
      end: '2024-02-01',
      statedReason: reason,
      groups: { department, contract },
      inputs: { pay: { newHire: 10 + place } },
    };
  });
}

const analyse = (records: readonly PersonRecord[], smallestGroup: number, by = ['department', 'contract']) =>
  peopleAnalysis(records, {
    from: '2024-01-01',
    to: '2024-12-31',
    by,
    inputs: { training: { newHireHours: 10 } },
    smallestGroup,
  });

const parts = (table: PeopleTable | undefined) =>
  table?.parts.map(({ of, leavers }) => `${of.map(({ names }) => names.join('')).join('+')} ${leavers}`);

it('merges a small group with another if it would be alone: else it is the whole less the others', () => {
  const records = leavers('ax', 'ax', 'ax', 'ax', 'bx', 'bx', 'cx');
  expect(parts(analyse(records, 2, ['department']).groups[0])).toEqual(['a 4', 'b+c 3']);
  expect(parts(analyse(records, 3, ['department']).groups[0])).toEqual(['a 4', 'b+c 3']);
});

it('shows groups that nobody left: nothing can be calculated from them', () => {
  const records = [...leavers('ax', 'ax', 'bx'), { person: 'Z', start: '2020-01-01', groups: { department: 'd' } }];
  expect(parts(analyse(records, 2, ['department']).groups[0])).toEqual(['d 0', 'a+b 3']);
});

it('merges a table if its difference from another is one person', () => {
  // Those who quit are a and one of b: the cost of that one would be quit − a.
  const records = leavers('axq', 'axq', 'axq', 'bxq', 'bxr', 'bxr');
  const { groups, reasons } = analyse(records, 2, ['department']);
  expect(parts(groups[0])).toEqual(['b 3', 'a 3']);
  expect(parts(reasons)).toEqual(['q+r 6']);
});

it('merges cells of two crossed columns that follow from the tables of one column', () => {
  // x is 1 of a and 4 of b; a has 4 others and b has none: a and x follows from x less b.
  const records = leavers('ax', 'ay', 'ay', 'ay', 'ay', 'bx', 'bx', 'bx', 'bx');
  const { groups, crossed } = analyse(records, 2);
  // The rest of column x is one person, so column y and a are all that remain.
  expect(groups.map(parts)).toEqual([['b 4', 'a 5'], ['x+y 9']]);
  expect(parts(crossed)).toEqual(['bx+ax+ay 9']);
});

it('merges neighbours in time', () => {
  const ends = ['2024-02-01', '2024-02-02', '2024-03-01', '2024-05-01', '2024-05-02', '2024-11-01'];
  const records = leavers('ax', 'ax', 'ax', 'ax', 'ax', 'ax').map((record, place) => ({ ...record, end: ends[place] }));
  const { periods } = peopleAnalysis(records, {
    from: '2024-01-01',
    to: '2024-12-31',
    period: 'month',
    smallestGroup: 2,
    inputs: { training: { newHireHours: 10 } },
  });
  const shown = periods?.parts.filter(({ leavers }) => leavers > 0);
  expect(shown?.map(({ from, to, leavers }) => [from, to, leavers])).toEqual([
    ['2024-02-01', '2024-03-31', 3],
    ['2024-05-01', '2024-11-30', 3],
  ]);
  // 6 people to 1 February; the mean of the merged part is over its own days.
  expect(shown?.[0]?.averageHeadcount.times(60).toDecimalPlaces(20).toNumber()).toBe(1 + 2 + 30 + 3 * 60);
});

it('says that the whole is small, because it cannot be merged', () => {
  expect(analyse(leavers('ax', 'ax'), 5).notices).toEqual([{ code: 'fewLeavers', people: 2 }]);
});

it('does not tell the cost of one person in a notice', () => {
  // Training of 10 hours at 10 to 16 an hour is less than the baseline of 2,000 for each, by another amount.
  const records = leavers('ax', 'ax', 'ax', 'ax', 'ax', 'ax', 'ax');
  const { modelNotices } = analyse(records, 5);
  const [below] = modelNotices.filter(({ figures }) => figures !== undefined);
  expect(below?.rows).toBe(7);
  expect(below?.example).toContain('come to … a leaver, below the baseline of 2000.00 USD');
  const few = analyse(leavers('ax', 'ax'), 5).modelNotices.find(({ code }) => code === below?.code);
  expect(few?.example).toContain('come to … a leaver, below the baseline of …');
});
