// Mistakes in your own sections, in JavaScript, where no compiler reports them.
import { expect, test } from 'vitest';
import { model, section, turnoverModel } from '../../src/index.js';

// Written as JavaScript may write it.
type Loose = Record<string, unknown>;

interface Written extends Loose {
  inputs: Record<string, Loose>;
  quantities: Record<string, Loose>;
  lines: Record<string, Loose>;
}

type Figure = Record<'plus' | 'minus' | 'times' | 'div', (other: unknown) => Figure>;

/** A section that is right: what each mistake is made in. */
const written = (): Written => ({
  label: 'Language courses',
  source: 'Our own price list, 2026',
  uses: { pay: turnoverModel.sections.pay },
  inputs: { lessons: { label: 'Lessons', unit: 'count' }, price: { label: 'Price', unit: 'money' } },
  quantities: { paid: { label: 'Paid', unit: 'money', formula: formula((x) => x.lessons.times(x.price)) } },
  lines: { fees: { label: 'Fees', kind: 'cash', formula: formula((x) => x.paid) } },
});

function formula(
  of: (x: Record<string, Figure & Record<string, Figure>> & Record<'lessons' | 'price' | 'paid', Figure>) => unknown,
) {
  return of;
}

const modelWith = (courses: Loose) =>
  model({ ...turnoverModel, sections: { ...turnoverModel.sections, courses: section(courses as never) } });

const units =
  'money, people, count, share, ratio, hours, days, weeks, months, years, alone or with /hour, /day, /week, /month, /year';

const mistakes: readonly (readonly [what: string, mistake: (courses: Written) => unknown, message: string])[] = [
  ['no source', (courses) => delete courses.source, 'The section courses has no source.'],
  ['an empty label', (courses) => Object.assign(courses, { label: ' ' }), 'The section courses has no label.'],
  [
    'no inputs',
    (courses) => delete (courses as Loose).inputs,
    'courses is no section: section() makes one, with a label, a source, inputs and lines.',
  ],
  [
    'a unit that is none',
    ({ inputs }) => Object.assign(inputs.price as Loose, { unit: 'euro' }),
    `The unit of courses.price must be one of ${units}; "euro" was given.`,
  ],
  [
    'a quantity without a unit',
    ({ quantities }) => delete quantities.paid?.unit,
    `The unit of courses.paid must be one of ${units}; nothing was given.`,
  ],
  ['an input without a label', ({ inputs }) => delete inputs.price?.label, 'courses.price has no label.'],
  [
    'bounds upside down',
    ({ inputs }) => Object.assign(inputs.price as Loose, { minimum: 10, maximum: 1 }),
    'The bounds of courses.price leave no value: 10 to 1.',
  ],
  [
    'a bound that is no number',
    ({ inputs }) => Object.assign(inputs.price as Loose, { minimum: Number.NaN }),
    'The bounds of courses.price leave no value: NaN to 1000000000000.',
  ],
  [
    'nothing between the bounds',
    ({ inputs }) => Object.assign(inputs.price as Loose, { exclusiveMinimum: 5, maximum: 5 }),
    'The bounds of courses.price leave no value: 5 to 5.',
  ],
  [
    'a default out of bounds',
    ({ inputs }) => Object.assign(inputs.lessons as Loose, { default: { value: -1, source: 'Ours' } }),
    'The default of courses.lessons must be 0 or more (count); -1 was given.',
  ],
  [
    'a default without a source',
    ({ inputs }) => Object.assign(inputs.lessons as Loose, { default: { value: 1 } }),
    'The default of courses.lessons has no source.',
  ],
  [
    'a line without a kind',
    ({ lines }) => delete lines.fees?.kind,
    'The kind of courses.fees must be one of cash, time, opportunity, mixed; nothing was given.',
  ],
  [
    'a line of another kind',
    ({ lines }) => Object.assign(lines.fees as Loose, { kind: 'money' }),
    'The kind of courses.fees must be one of cash, time, opportunity, mixed; "money" was given.',
  ],
  [
    'a line without a formula',
    ({ lines }) => delete lines.fees?.formula,
    'courses.fees has no formula, such as (x) => x.hours.times(x.rate).',
  ],
  [
    'a quantity without a formula',
    ({ quantities }) => delete quantities.paid?.formula,
    'courses.paid has no formula, such as (x) => x.hours.times(x.rate).',
  ],
  [
    'a sum of what is not an input or a quantity',
    ({ quantities }) =>
      delete quantities.paid?.formula &&
      Object.assign(quantities.paid as Loose, { totalOf: formula((x) => [x.lessons.times(2)]) }),
    'courses.paid adds what is not an input or a quantity; make a quantity of it, and list that in totalOf, such as (x) => [x.fees, x.books].',
  ],
  [
    'a misspelt input',
    ({ lines }) => Object.assign(lines.fees as Loose, { formula: formula((x) => x.lessons.times(x.prize)) }),
    'The formula of courses.fees cannot be read: there is no x.prize (did you mean x.price?).',
  ],
  [
    'a misspelt figure of a section that is used',
    ({ lines }) => Object.assign(lines.fees as Loose, { formula: formula((x) => x.lessons.times(x.pay?.trainor)) }),
    'The formula of courses.fees cannot be read: there is no x.pay.trainor (did you mean x.pay.trainer?).',
  ],
  [
    'a section that is not among those used',
    (courses) =>
      delete courses.uses && Object.assign(courses.lines.fees as Loose, { formula: formula((x) => x.pay?.trainer) }),
    'The formula of courses.fees cannot be read: there is no x.pay.',
  ],
  [
    'a text in place of a number',
    ({ lines }) => Object.assign(lines.fees as Loose, { formula: formula((x) => x.paid.times('0.5')) }),
    'The formula of courses.fees cannot be read: times takes a figure or a number, and no string.',
  ],
  [
    'an input with a point in its name',
    ({ inputs }) => Object.assign(inputs, { 'price.net': { label: 'Net price', unit: 'money' } }),
    'The name of a figure or line in courses must have no point, which separates the names of a path; "price.net" was given (write "price_net").',
  ],
  [
    'a quantity and a line with points in their names, of which each is named once',
    ({ quantities, lines }) => {
      Object.assign(quantities, { 'a.b.c': quantities.paid });
      Object.assign(lines, { 'a.b.c': lines.fees, '.': lines.fees });
    },
    [
      'The name of a figure or line in courses must have no point, which separates the names of a path; "a.b.c" was given (write "a_b_c").',
      'The name of a figure or line in courses must have no point, which separates the names of a path; "." was given (write "_").',
    ].join('\n'),
  ],
  [
    'several at once',
    (courses) => delete courses.source && delete courses.lines.fees?.label,
    'The section courses has no source.\ncourses.fees has no label.',
  ],
];

test('a section without a mistake makes a model', () => {
  expect(modelWith(written()).lines.at(-1)?.formula).toBe('lessons × price × leavers');
});

test.each(mistakes)('%s is refused in a line that says where, and what would be right', (_, mistake, message) => {
  const courses = written();
  mistake(courses);
  expect(() => modelWith(courses)).toThrow(new Error(message));
});

test('one section under two names is refused: two headings would be equal', () => {
  const courses = section(written() as never);
  const twice = { ...turnoverModel.sections, courses, again: courses };
  expect(() => model({ ...turnoverModel, sections: twice })).toThrow(
    'courses and again are one section; write { ...courses, label } for another like it.',
  );
  const like = {
    ...turnoverModel.sections,
    courses,
    again: { ...(courses as unknown as Loose), quantities: {}, lines: {}, label: 'Again' },
  };
  expect(() => model({ ...turnoverModel, sections: like as never })).not.toThrow();
});

test('a section with a point in its name is refused', () => {
  const sections = { ...turnoverModel.sections, 'language.courses': section(written() as never) };
  expect(() => model({ ...turnoverModel, sections } as never)).toThrow(
    new Error(
      'The section name must have no point, which separates the names of a path; "language.courses" was given (write "language_courses").',
    ),
  );
});

test('what is no section is refused', () => {
  const sections = { ...turnoverModel.sections, courses: undefined };
  expect(() => model({ ...turnoverModel, sections } as never)).toThrow('courses is no section: section() makes one');
});
