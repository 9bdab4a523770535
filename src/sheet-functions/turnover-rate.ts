import { isEmpty } from '../input/is-empty.js';
import { quoteName } from '../messages/phrases.js';
import { didYouMean, suggestName } from '../messages/suggest.js';
import type { Input } from '../model/section.js';
import { annualisedTurnoverRate, compoundTurnoverRate } from '../rates/annualised.js';
import { firstYearTurnoverRate } from '../rates/first-year.js';
import {
  fluxRateAsHalfOfSeparationsAndAccessions,
  fluxRateOfSeparationsAndAccessions,
  fluxRateOfSeparationsAndReplacements,
  replacementRate,
  separationRate,
} from '../rates/flux.js';
import { highPerformerTurnoverRate } from '../rates/high-performers.js';
import {
  joltsJobOpeningsRate,
  joltsLayoffsAndDischargesRate,
  joltsOtherSeparationsRate,
  joltsQuitsRate,
  joltsSeparationsRate,
} from '../rates/jolts.js';
import { midMonthTurnoverRate, monthlyTurnoverRate } from '../rates/monthly.js';
import { quarterlyExitRate, quarterlyTurnoverRate } from '../rates/quarterly.js';
import type { Rate } from '../rates/rate.js';
import { stabilityIndex } from '../rates/stability.js';
import { involuntaryTurnoverRate, preventableTurnoverRate, voluntaryTurnoverRate } from '../rates/voluntary.js';
import { nameIn, unreadable } from './cell-value.js';
import { namedInput } from './input-names.js';
import { calculateCells, calculateRange, oneCell, type Range } from './input-range.js';
import { SheetError } from './sheet-error.js';

/** Every published definition that is a function of counts, by name. */
export const definitions: Readonly<Record<string, Rate<never>>> = {
  monthlyTurnoverRate,
  midMonthTurnoverRate,
  annualisedTurnoverRate,
  compoundTurnoverRate,
  joltsSeparationsRate,
  joltsQuitsRate,
  joltsLayoffsAndDischargesRate,
  joltsOtherSeparationsRate,
  joltsJobOpeningsRate,
  voluntaryTurnoverRate,
  involuntaryTurnoverRate,
  preventableTurnoverRate,
  highPerformerTurnoverRate,
  firstYearTurnoverRate,
  stabilityIndex,
  quarterlyTurnoverRate,
  quarterlyExitRate,
  separationRate,
  replacementRate,
  fluxRateOfSeparationsAndReplacements,
  fluxRateOfSeparationsAndAccessions,
  fluxRateAsHalfOfSeparationsAndAccessions,
};

const usual = 'monthlyTurnoverRate';

/** Computes a rate by one published definition, from one or two counts in cells or from a range of names and counts. */
export function calculateRate(counts: Range, headcount: unknown, definition: unknown): number {
  const [name, rate] = definitionOf(definition);
  const inputs = Object.entries<Input>(rate.inputs).map(([path, input]) => namedInput(path, input));
  const names = inputs.map(({ path }) => path);
  const calculation = (input: unknown) => rate(input as never).toNumber();
  const first = oneCell(counts);
  if (first === undefined) {
    if (isEmpty(headcount)) return calculateRange(counts, inputs, [], calculation).result;
    throw wrong(besideRange(counts, name, names));
  }
  const [one = '', other] = names;
  if (other === undefined && !isEmpty(headcount)) throw wrong(`${name} takes ${one} alone; leave the headcount blank.`);
  if (names.length > 2) {
    throw wrong(`${name} takes ${names.join(', ')}: give a range of two columns with these names and their values.`);
  }
  const cells = [[one, first.cell] as const, ...(other === undefined ? [] : [[other, headcount] as const])];
  return calculateCells(cells, inputs, calculation).result;
}

/** Explains why a range of counts takes no second argument, and what to do instead. */
function besideRange(counts: Range, name: string, names: readonly string[]): string {
  if (counts.every((cells) => cells.length === 1)) {
    return `${name} takes the counts of one period; counts is a column of ${counts.length} cells. Give one cell for each count, and add up the rates of the months for a year; or give a range of two columns, names and values.`;
  }
  const [, second = ''] = names;
  const twice = counts.some(([cell]) => nameIn(cell).toLowerCase() === second.toLowerCase());
  return twice
    ? 'The headcount is given twice: leave it blank where the range holds all counts.'
    : `counts is a range of ${counts[0]?.length} columns, which must hold all counts as names and values: ${names.join(', ')}. Leave the headcount beside it blank.`;
}

function definitionOf(cell: unknown): [name: string, rate: Rate<never>] {
  const asked = isEmpty(cell) ? usual : nameIn(cell);
  const problem = unreadable(cell, 'plain text');
  if (problem !== undefined) {
    throw new SheetError([{ message: `definition ${problem.must}.`, missing: problem.missing }]);
  }
  const names = Object.keys(definitions);
  const name = names.find((known) => known.toLowerCase() === asked.toLowerCase());
  const rate = definitions[name ?? ''];
  if (name !== undefined && rate !== undefined) return [name, rate];
  const begun = names.find((known) => known.toLowerCase().startsWith(asked.toLowerCase()));
  const near = begun ?? suggestName(asked, names);
  throw wrong(`${quoteName(asked)} is not the name of a definition${didYouMean(near, `, such as ${usual}.`)}`);
}

function wrong(message: string): SheetError {
  return new SheetError([{ message, missing: false }]);
}
