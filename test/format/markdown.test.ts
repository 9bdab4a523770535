import { describe, expect, it } from 'vitest';
import { model } from '../../src/compile/create-model.js';
import { toMarkdown } from '../../src/formula.js';
import type { Model } from '../../src/model/model.js';
import { section } from '../../src/model/section.js';
import { escaped } from '../../src/tables/markdown-table.js';
import { turnoverModel } from '../../src/turnover/model.js';

describe('toMarkdown', () => {
  const markdown = toMarkdown(turnoverModel);

  it('has a heading and a source for every section, in order', () => {
    const headings = [...markdown.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(Object.values(turnoverModel.sections).map(({ label }) => label));
    expect(markdown.match(/^Source: /gm)).toHaveLength(headings.length);
  });

  it('has a row for every line, quantity and input', () => {
    for (const { label, formula } of [...turnoverModel.lines, ...turnoverModel.quantities]) {
      expect(markdown).toMatch(new RegExp(`^\\| ${literal(label)} \\| [^|]+ \\| ${literal(formula)} \\|$`, 'm'));
    }
    for (const { path } of turnoverModel.inputs) expect(markdown).toContain(`\n| \`${path}\` | `);
    expect(markdown).toContain('\n| `leavers` | ');
  });

  it('writes formulas in words', () => {
    expect(markdown).toContain(
      "\n| Trainer's time | paid time | trainer's hours per training × trainer's pay × (benefits and payroll taxes + 1) ÷ new hires per trainer × leavers |\n",
    );
    expect(markdown).toContain(
      '\n| Interview hours per hire | hours | interviews per hire × hours per interview × interviewers per interview |\n',
    );
  });

  it('writes units, bounds and defaults', () => {
    expect(markdown).toContain('| `hiring.advertising` | Advertising per hire | money | 0 to 10¹² |  |');
    expect(markdown).toContain("| `rampUp.hoursPerWeek` | New hire's hours per week | hours/week | 0 to 168 |  |");
    expect(markdown).toMatch(/^\| `training\.newHiresPerTrainer` \| .* \| count \| more than 0, to 10⁹ \| 1 \|$/m);
    expect(markdown).toMatch(/^\| `baseline\.amount` \| .* \| money \| 0 to 10¹² \| 2000 USD \|$/m);
    expect(markdown).toMatch(/^- Default of `training\.newHiresPerTrainer`: One to one/m);
  });

  it('says if a section only replaces others', () => {
    expect(markdown).toContain('Used only if no input is given for Paperwork and Training.');
  });

  it('writes limits, second formulas, totals, series, and inputs that do not apply', () => {
    const own = section({
      label: 'Own',
      source: 'ours',
      inputs: {
        years: { label: 'Years', unit: 'years', minimum: 1, maximum: 30, integer: true },
        rate: { label: 'Rate', unit: 'share', why: 'a rate of more than all is none' },
        price: { label: 'Price', unit: 'money' },
        limit: { label: 'Limit', unit: 'money', notApplicableWhen: { input: 'rate', equals: 0 } },
        guess: { label: 'Guess', unit: 'money', notApplicableWhen: { input: 'rate', equals: 0 } },
      },
      quantities: {
        limited: { label: 'Limited', unit: 'money', formula: (x) => x.price.times(x.rate), atMost: (x) => x.limit },
        capped: { label: 'Capped', unit: 'ratio', formula: (x) => x.rate.times(2), atMost: 1 },
        either: {
          label: 'Either',
          unit: 'money',
          formula: (x) => x.price.times(2),
          otherwise: (x) => x.guess.times(3),
        },
        known: { label: 'Known', unit: 'money', totalOf: (x) => [x.price, x.guess] },
        terms: {
          label: 'Terms',
          unit: 'years',
          series: { terms: (x) => x.years, first: 1, next: (before, x) => before.times(x.rate) },
        },
      },
    });
    const shown = toMarkdown(model({ label: 'Own', sections: { own } }) as unknown as Model);
    expect(shown).toContain('\n| Limited | money | the smaller of price × rate and limit, if that is known |\n');
    expect(shown).toContain('\n| Capped | ratio | the smaller of rate × 2 and 1 |\n');
    expect(shown).toContain('\n| Either | money | price × 2; if that is not known, guess × 3 |\n');
    expect(shown).toContain('\n| Known | money | price + guess, as far as known |\n');
    expect(shown).toContain(
      '| Terms | years | the sum of as many terms as years: 1, then each the one before × rate |',
    );
    expect(shown).toContain('| `own.years` | Years | years | 1 to 30, whole |  |');
    expect(shown).toContain(
      '- Not required if `own.rate` is 0: own.limit, own.guess\n- Bounds of `own.rate`: a rate of more than all is none',
    );
  });

  it('is the same every time', () => {
    expect(toMarkdown(turnoverModel)).toBe(markdown);
  });

  it('has as many cells in every row as in its heading', () => {
    let columns = 0;
    let rows = 0;
    for (const line of markdown.split('\n')) {
      const cells = line.split(/(?<!\\)\|/).length;
      if (!line.startsWith('|')) columns = 0;
      else if (columns === 0) columns = cells;
      else {
        expect(cells).toBe(columns);
        rows += 1;
      }
    }
    expect(rows).toBeGreaterThan(turnoverModel.inputs.length + turnoverModel.lines.length);
  });

  it('escapes what people write in a section of their own, and names the source of a single line', () => {
    const own = section({
      label: 'Own *section*',
      source: 'https://example.com/a_b_(c)?x=1|2',
      inputs: { price: { label: 'Price | each', unit: 'money', minimum: 5, maximum: 500 } },
      lines: { price: { label: 'A|B', kind: 'cash', source: 'A [book]', formula: (x) => x.price } },
    });
    const shown = toMarkdown(model({ ...turnoverModel, sections: { own }, notices: [] }));
    expect(shown).toContain('### Own \\*section\\*\n');
    expect(shown).toContain('Source: https://example.com/a_b_(c)?x=1\\|2.');
    expect(shown).toContain('| A\\|B | cash | price \\| each × leavers |');
    expect(shown).toContain('| `own.price` | Price \\| each | money | 5 to 500 |  |');
    expect(shown).toContain('- A\\|B: A \\[book\\]');
  });
});

describe('escaped', () => {
  it.each([
    ['plain words, 1.5 × 2 = 3', 'plain words, 1.5 × 2 = 3'],
    ['a_b_c _d_', 'a_b_c \\_d\\_'],
    ['$5', '$5'],
    ['from $5 to $6', 'from \\$5 to \\$6'],
    ['# not a heading', '\\# not a heading'],
    ['1. not a list', '1\\. not a list'],
    ['- not a list', '\\- not a list'],
    ['AT&T, &lt;', 'AT&T, &amp;lt;'],
    ['a\\|b', 'a\\\\\\|b'],
    ['two\r\nlines', 'two lines'],
    ['see https://a.example/~b?c=*d*', 'see https://a.example/~b?c=*d*'],
  ])('%s', (text, markdown) => {
    expect(escaped(text)).toBe(markdown);
  });
});

function literal(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
