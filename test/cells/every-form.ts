import { Expression, model, section } from '../../src/index.js';

const money = (label: string) => ({ label, unit: 'money' }) as const;
const count = (label: string) => ({ label, unit: 'count' }) as const;
const source = 'Made for this test';

const rates = section({
  label: 'Rates',
  source,
  allowUnused: true,
  inputs: { wage: money('Wage'), spare: { ...money('Spare'), default: { value: 3, source, currency: 'USD' } } },
});

const forms = section({
  label: 'Forms',
  source,
  uses: { rates },
  inputs: {
    hours: count('Hours'),
    days: count('Days'),
    limit: { ...count('Limit'), default: { value: 5, source } },
    price: { ...money('Price'), default: { value: 7, source, currency: 'EUR' } },
    people: count('People'),
    ceiling: count('Ceiling'),
    switch: { ...count('Switch'), default: { value: 0, source } },
    idle: { label: 'Idle', unit: 'ratio', exclusiveMinimum: 2, notApplicableWhen: { input: 'switch', equals: 0 } },
    years: { label: 'Years', unit: 'years', integer: true, maximum: 4 },
    growth: { label: 'Growth', unit: 'ratio' },
    nowhere: count('Nowhere'),
  },
  quantities: {
    worked: {
      label: 'Worked',
      unit: 'hours',
      formula: (x) => x.hours.div(x.people),
      otherwise: (x) => x.days.times(x.price),
      atMost: (x) => x.limit.div(x.ceiling),
    },
    doubled: { label: 'Doubled', unit: 'hours', formula: (x) => x.worked.times(2) },
    either: { label: 'Either', unit: 'hours', formula: (x) => x.doubled, otherwise: (x) => x.growth },
    both: { label: 'Both', unit: 'hours', outcome: true, totalOf: (x) => [x.doubled, x.idle, x.price] },
    terms: {
      label: 'Terms',
      unit: 'ratio',
      series: { terms: (x) => x.years, first: 1, next: (before, x) => before.div(x.growth) },
    },
    difference: { label: 'Difference', unit: 'hours', formula: (x) => x.hours.minus(x.days) },
  },
  lines: {
    worked: { label: 'Worked', kind: 'time', formula: (x) => x.doubled.times(x.rates.wage) },
    either: { label: 'Either', kind: 'time', formula: (x) => x.either.times(x.rates.spare) },
    both: { label: 'Both', kind: 'cash', formula: (x) => x.both },
    terms: { label: 'Terms', kind: 'cash', formula: (x) => x.terms.times(x.price) },
    inner: { label: 'Inner', kind: 'cash', formula: (x) => x.price.div(x.difference.times(x.idle.plus(-3))) },
  },
});

const other = section({
  label: 'Other',
  source,
  inputs: { lump: { ...money('Lump'), default: { value: 9, source, currency: 'USD' } }, part: count('Part') },
  lines: {
    lump: { label: 'Lump', kind: 'mixed', formula: (x) => x.lump },
    part: { label: 'Part', kind: 'mixed', formula: (x) => x.lump.times(x.part) },
  },
  fallbackFor: ['forms'],
});

/** Every form that a quantity can have, through one another, and a section that stands in for them. */
export const everyForm = model({
  label: 'Every form',
  leavers: { label: 'Leavers', unit: 'people', minimum: 2, maximum: 9, integer: true },
  sections: { rates, forms, other },
  rules: [
    {
      path: 'forms.hours',
      code: 'contradiction',
      where: {
        all: [
          { present: 'forms.inner' },
          { known: 'forms.worked' },
          { not: { integer: 'forms.worked' } },
          { left: Expression.named('leavers'), is: 'above', right: Expression.named('forms.days').plus(3) },
        ],
      },
      message: 'cannot be so, for the sake of this test.',
    },
  ],
});
