import { describe, expect, it } from 'vitest';
import { toMarkdownTable, toText } from '../../src/format.js';
import { turnoverCost } from '../../src/index.js';
import { translateModel } from '../../src/languages.js';
import { dutch } from '../../src/languages-nl.js';
import { plain } from '../../src/numbers/plain.js';
import { retentionPlan, retentionPlanModel } from '../../src/retention.js';

// 6 of 24 leavers less: 6 × 1,500 = 9,000 in cash and 6 × 500 = 3,000 in time saved, 8,000 paid.
const input = {
  currency: 'USD',
  now: { leavers: 24, headcount: 40, costPerLeaverInCash: 1500, costPerLeaverInTime: 500 },
  effect: { relativeReduction: 0.25, addressableShare: 1, attributableShare: 1, confidenceShare: 1 },
  programme: { perYear: 8000 },
  horizon: { years: 1, persistenceShare: 1, monthsUntilEffect: 0 },
};
const plan = retentionPlan(input);

describe('a decision in text', () => {
  const lines = toText(plan).split('\n');

  it('begins with the advice, in the figures of the table', () => {
    expect(lines.slice(0, 4)).toEqual([
      'Retention plan, in USD',
      '',
      'Pays: it saves $12,000.00 in the first year and costs $8,000.00; it breaks even at 4 leavers',
      'prevented, 4 in whole people, and 6 are expected.',
    ]);
  });

  it('has a net, and no shares of it, because its parts are of both signs', () => {
    const cells = lines.map((line) => line.trim().split(/ {2,}/));
    expect(cells).toContainEqual(['Kind', 'Total']);
    expect(cells).toContainEqual(['Net', '$4,000.00']);
    expect(lines.slice(0, lines.indexOf('Key figures')).join('\n')).not.toContain('%');
  });

  it('has its key figures, the return in cash beside the full one', () => {
    const from = lines.indexOf('Key figures');
    const figures = lines.slice(from).map((line) => line.trim().split(/ {2,}/));
    const place = figures.findIndex(([label]) => label === 'Return on the cost of the first year');
    // 4,000 ÷ 8,000, and (9,000 − 8,000) ÷ 8,000.
    expect(figures[place]).toEqual(['Return on the cost of the first year', '50%']);
    expect(figures[place + 1]).toEqual(['Return on the cash of the first year, in cash', '12.5%']);
  });

  it('is the same when it was made plain', () => {
    expect(toText(plain(plan))).toBe(toText(plan));
  });

  it('is the same in Markdown', () => {
    const [title, advice, table = ''] = toMarkdownTable(plan).split('\n\n');
    expect(title).toBe('**Retention plan, in USD**');
    expect(advice).toMatch(/^Pays: it saves \\\$12,000\.00 .* 6 are expected\.$/);
    expect(table.split('\n')[0]).toBe('| Line | Kind | Total |');
    expect(table).toContain('| **Net** |  | **$4,000.00** |');
  });

  it('is said in another language', () => {
    const translated = retentionPlan(input, translateModel(retentionPlanModel, dutch.retentionPlan));
    const text = toText(translated, { locale: 'nl' });
    expect(text).toContain('Kerncijfers');
    expect(text).toMatch(/\nNetto +€?.*4\.000,00/);
    expect(text).not.toContain('Pays:');
  });
});

it('shares are left out as soon as a part is below zero, and not before', () => {
  // Cover 10 a day, pay saved 4 or 40 a day: the cash of the vacancy is 60 or −300, beside 500 of output lost.
  const sharesWith = (payPerDay: number) => {
    const vacancy = { vacantDays: 10, coverPerDay: 10, payPerDay, outputPerDay: 100, outputLostShare: 0.5 };
    return / {2}Share\n/.test(toText(turnoverCost({ leavers: 1, pay: { load: 0 }, vacancy })));
  };
  expect([sharesWith(4), sharesWith(40)]).toEqual([true, false]);
});
