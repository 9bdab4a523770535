import { revive } from '../evaluation/revive.js';
import type { Translations } from '../messages/translate.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { singleLine } from '../tables/text-table.js';
import type { Scenarios } from '../uncertainty/scenarios.js';
import type { Simulation } from '../uncertainty/simulate.js';
import type { Threshold } from '../uncertainty/threshold.js';
import type { Tornado } from '../uncertainty/tornado.js';
import type { TwoWay } from '../uncertainty/two-way.js';
import type { UsedRange } from '../uncertainty/uncertain-input.js';
import type { WorthKnowing } from '../uncertainty/worth-knowing.js';
import { createNumberFormat } from './number-format.js';
import { type AnyFigure, RangeWriter, rangeWords } from './range-writer.js';
import type { NoteList } from './result-notes.js';

/** An answer about ranges. */
export type RangeAnswer = Scenarios | Tornado | Threshold | TwoWay | Simulation | WorthKnowing;

/** An answer about ranges as a person reads it: a table, sentences, and notes. */
export interface RangeReport {
  readonly title: string;
  /** The heading of each column; the first is that of the labels. */
  readonly headings: readonly string[];
  /** A label and figures in each row. */
  readonly rows: readonly (readonly string[])[];
  readonly sentences: readonly string[];
  readonly notes: readonly NoteList[];
}

const kinds: readonly unknown[] = [
  'scenarios',
  'tornado',
  'threshold',
  'twoWay',
  'simulation',
  'worthKnowing',
] satisfies readonly RangeAnswer['kind'][];

/** Returns true if a value is an answer about ranges, exact or made plain. */
export function isRangeAnswer(value: unknown): value is RangeAnswer {
  return kinds.includes((Object(value) as Partial<RangeAnswer>).kind);
}

/** Creates the report of an answer about ranges. */
export function rangeReport(answer: RangeAnswer, locale: string, words: Translations | undefined): RangeReport {
  const say = rangeWords(answer, words);
  const format = createNumberFormat(locale, answer.currency, say);
  const writer = new RangeWriter(format, say);
  const { title, headings, rows, sentences, ranges } = bodyOf(answer, writer);
  const notices = 'notices' in answer ? revive(answer.notices) : [];
  const notes: NoteList[] = [
    { heading: say('ranges.used'), notes: ranges.map((used) => ({ text: singleLine(writer.range(used)) })) },
    { heading: say('notes.notices'), notes: notices.map((one) => ({ text: singleLine(format.sentence(one)) })) },
  ];
  return {
    title: singleLine(title),
    headings,
    rows: rows.map((row) => row.map(singleLine)),
    sentences: sentences.map(singleLine),
    notes: notes.filter((list) => list.notes.length > 0),
  };
}

interface Body extends Pick<RangeReport, 'title' | 'headings' | 'rows' | 'sentences'> {
  readonly ranges: readonly UsedRange[];
}

function bodyOf(answer: RangeAnswer, writer: RangeWriter): Body {
  switch (answer.kind) {
    case 'simulation':
      return simulationBody(answer, writer);
    case 'tornado':
      return tornadoBody(answer, writer);
    case 'scenarios':
      return scenariosBody(answer, writer);
    case 'threshold':
      return thresholdBody(answer, writer);
    case 'twoWay':
      return twoWayBody(answer, writer);
    case 'worthKnowing':
      return worthBody(answer, writer);
  }
}

function simulationBody({ label, currency, trials, seed, ranges, answers }: Simulation, writer: RangeWriter): Body {
  const { say, format } = writer;
  const count = format.number(new ExactDecimal(trials));
  const row = (name: string, of: (answer: Simulation['answers'][number]) => string) => [name, ...answers.map(of)];
  const steps = answers[0]?.percentiles.map(({ at }) => at) ?? [];
  const percentile = (answer: Simulation['answers'][number], at: number) => {
    const found = answer.percentiles.find((one) => one.at === at);
    return found === undefined ? '' : writer.rounded(found.rounded, answer.unit);
  };
  return {
    title: say('ranges.simulation', { label, currency, trials: count, seed: String(seed) }),
    headings: ['', ...answers.map((answer) => answer.label)],
    rows: [
      row(say('ranges.headline'), ({ headline, unit }) => (headline === undefined ? '' : writer.whole(headline, unit))),
      row(say('ranges.mean'), ({ mean, unit }) => writer.rounded(mean.rounded, unit)),
      ...steps.map((at) =>
        row(at === 50 ? say('ranges.half') : say('ranges.below', { percent: at }), (answer) => percentile(answer, at)),
      ),
    ],
    sentences: answers.flatMap((answer) => [
      say('ranges.spread', { answer: answer.label, low: percentile(answer, 10), high: percentile(answer, 90) }),
      ...(answer.chanceAboveZero < 1
        ? [say('ranges.aboveZero', { answer: answer.label, percent: writer.percent(answer.chanceAboveZero) })]
        : []),
    ]),
    ranges,
  };
}

function tornadoBody({ label, currency, answer, base, from, to, bars, unmoved }: Tornado, writer: RangeWriter): Body {
  const { say } = writer;
  const name = answer.label;
  const { unit } = answer;
  const labels = unmoved.map((range) => range.label).join(', ');
  return {
    title: say('ranges.tornado', { label, currency, answer: name }),
    headings: [
      say('ranges.figure'),
      say('ranges.lowFigure', { percent: from }),
      say('ranges.lowFigure', { percent: to }),
      say('ranges.lowValue', { answer: name, percent: from }),
      say('ranges.lowValue', { answer: name, percent: to }),
      say('ranges.swing'),
    ],
    rows: [
      ...bars.map(({ label, unit: own, low, high, swing }) => [
        label,
        writer.exact(low.figure, own),
        writer.exact(high.figure, own),
        writer.exact(low.value, unit),
        writer.exact(high.value, unit),
        writer.exact(swing, unit),
      ]),
      [say('ranges.allLikely'), '', '', writer.exact(base, unit), '', ''],
    ],
    sentences: labels === '' ? [] : [say('ranges.unmoved', { labels })],
    ranges: [...bars, ...unmoved],
  };
}

function scenariosBody({ label, currency, answer, ranges, low, likely, high }: Scenarios, writer: RangeWriter): Body {
  const { say } = writer;
  const all = [low, likely, high];
  return {
    title: say('ranges.scenarios', { label, currency, answer: answer.label }),
    headings: ['', say('ranges.lowest'), say('ranges.likely'), say('ranges.highest')],
    rows: [
      [answer.label, ...all.map(({ value }) => writer.exact(value, answer.unit))],
      ...ranges.map(({ path, label, unit }) => [
        label,
        ...all.map(({ figures }) => writer.exact(figures[path] as AnyFigure, unit)),
      ]),
    ],
    sentences: [],
    ranges,
  };
}

function thresholdBody(
  { model, currency, label, unit, answer, at, likely, value, points }: Threshold,
  writer: RangeWriter,
): Body {
  const { say } = writer;
  const name = answer.label;
  const figures = {
    label,
    answer: name,
    at: writer.exact(at, answer.unit),
    figure: writer.exact(likely.figure, unit),
    there: writer.exact(likely.value, answer.unit),
  };
  return {
    title: say('ranges.threshold', { label: model, currency, answer: name, at: figures.at }),
    headings: [label, name],
    rows: points.map((point) => [writer.exact(point.figure, unit), writer.exact(point.value, answer.unit)]),
    sentences: [
      value === undefined
        ? say('ranges.notFound', figures)
        : say('ranges.found', { ...figures, value: writer.exact(value, unit) }),
    ],
    ranges: [],
  };
}

function twoWayBody({ label, currency, answer, x, y, rows }: TwoWay, writer: RangeWriter): Body {
  const { say } = writer;
  return {
    title: say('ranges.twoWay', { label, currency, answer: answer.label, x: x.label, y: y.label }),
    headings: ['', ...x.values.map((value) => writer.exact(value, x.unit))],
    rows: rows.map((row, place) => [
      writer.exact(y.values[place] as AnyFigure, y.unit),
      ...row.map((value) => writer.exact(value, answer.unit)),
    ]),
    sentences: [],
    ranges: [],
  };
}

function worthBody(
  { label, currency, figures, everything, mean, chanceAboveZero }: WorthKnowing,
  writer: RangeWriter,
): Body {
  const { say } = writer;
  const money = (figure: AnyFigure) => writer.rounded(figure, 'money');
  const [first] = figures;
  return {
    title: say('ranges.worth', { label, currency }),
    headings: [say('ranges.figure'), say('ranges.worthAtMost')],
    rows: [
      ...figures.map((one) => [one.label, money(one.worth.rounded)]),
      [say('ranges.everything'), money(everything.rounded)],
    ],
    sentences: [
      say('ranges.brings', { mean: money(mean.rounded), percent: writer.percent(chanceAboveZero) }),
      ...(first !== undefined && first.worth.rounded > 0
        ? [say('ranges.first', { label: first.label, worth: money(first.worth.rounded) })]
        : []),
    ],
    ranges: figures,
  };
}
