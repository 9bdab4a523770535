import { byteOrderMark, csvLine, textCell } from '../format/csv.js';
import { toMarkdownTable } from '../format/markdown.js';
import { toText } from '../format/text.js';
import { plain } from '../numbers/plain.js';
import type { Simulation } from '../uncertainty/simulate.js';
import type { Tornado } from '../uncertainty/tornado.js';
import type { AnswerFormat } from './result-output.js';

/** Formats an answer about ranges. In CSV, figures are not rounded, and each has the interval of its error. */
export function rangeOutput(answer: Tornado | Simulation, format: AnswerFormat, locale: string): string {
  if (format === 'json') return `${JSON.stringify(plain(answer), null, 2)}\n`;
  if (format === 'csv') {
    const lines = answer.kind === 'tornado' ? tornadoCsv(answer) : simulationCsv(answer);
    // A CSV file has no place for sentences.
    for (const { message } of answer.notices) process.stderr.write(`${message}\n`);
    return byteOrderMark([lines]) + lines;
  }
  const width = process.stdout.columns;
  return `${format === 'markdown' ? toMarkdownTable(answer, { locale }) : toText(answer, { locale, width })}\n`;
}

function tornadoCsv({ answer, currency, base, bars, unmoved }: Tornado): string {
  const heading = [
    'path',
    'label',
    'unit',
    'lowFigure',
    'highFigure',
    'low',
    'high',
    'swing',
    'base',
    'answer',
    'currency',
  ];
  const about = [base.toString(), answer.name, currency];
  const rows = bars.map(({ path, label, unit, low, high, swing }) => [
    ...[path, label, unit].map(textCell),
    ...[low.figure, high.figure, low.value, high.value, swing].map(String),
    ...about,
  ]);
  const still = unmoved.map(({ path, label, unit }) => [
    ...[path, label, unit].map(textCell),
    '',
    '',
    base.toString(),
    base.toString(),
    '0',
    ...about,
  ]);
  return [heading, ...rows, ...still].map(csvLine).join('');
}

function simulationCsv({ answers, currency, trials, seed }: Simulation): string {
  const heading = ['answer', 'label', 'unit', 'statistic', 'value', 'from', 'to', 'trials', 'seed', 'currency'];
  const rows = answers.flatMap(({ name, label, unit, headline, mean, deviation, percentiles, chanceAboveZero }) => {
    const row = (statistic: string, value: number | string, [from, to]: readonly [unknown, unknown] = ['', '']) => [
      ...[name, label, unit].map(textCell),
      statistic,
      ...[value, from, to, trials, seed].map(String),
      currency,
    ];
    return [
      ...(headline === undefined ? [] : [row('headline', headline.toString())]),
      row('mean', mean.value, mean.between),
      row('deviation', deviation),
      ...percentiles.map(({ at, value, between }) => row(`p${at}`, value, between)),
      row('chanceAboveZero', chanceAboveZero),
    ];
  });
  return [heading, ...rows].map(csvLine).join('');
}
