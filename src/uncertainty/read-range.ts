import type { Decimal } from 'decimal.js';
import { refusedFigure, requiredInput, unknownInput } from '../input/input-issues.js';
import { parseNumber } from '../input/parse-number.js';
import { readOwnProperties } from '../input/read-object.js';
import { rangeFigures, rangeShapes } from '../input/written-range.js';
import { type Issue, placeOf } from '../messages/issue.js';
import { describeValue } from '../messages/phrases.js';
import { suggestName } from '../messages/suggest.js';
import { unitText } from '../messages/translate.js';
import { constraintsOf, formatBound, type InputConstraints } from '../model/bounds.js';
import type { ModelInput } from '../model/model.js';
import { ExactDecimal, toPublicDecimal } from '../numbers/decimal.js';
import type { Range, Shape } from './range.js';
import { hintOf, type Say } from './say.js';
import {
  countsDistribution,
  type Distribution,
  lognormalDistribution,
  oneOfDistribution,
  pertDistribution,
  triangularDistribution,
  uniformDistribution,
} from './shapes.js';

/** A range as it was read: as data with exact figures, and ready to be computed with. */
export interface ReadRange {
  readonly range: Range;
  readonly distribution: Distribution;
}

/** The place of a range, and where its problems go. */
interface RangePlace {
  readonly input: ModelInput;
  readonly expected: InputConstraints;
  readonly issues: Issue[];
  readonly say: Say;
}

const count: InputConstraints = { unit: 'count', minimum: 0, maximum: 1e6, integer: true };

const chance: InputConstraints = { unit: 'share', minimum: 0, maximum: 1 };

/** Reads the range of an input. Returns undefined if it is refused; each problem is then an issue. */
export function readRange(value: unknown, input: ModelInput, issues: Issue[], say: Say): ReadRange | undefined {
  const { path } = input;
  const place: RangePlace = { input, expected: constraintsOf(input.definition), issues, say };
  const found = issues.length;
  const { shape: named, ...figures } = readOwnProperties(value, path.split('.'), issues, say) ?? {};
  const shapes = rangeShapes.join(', ');
  const shape = rangeShapes.find((known) => known === named);
  if (shape === undefined) {
    const meant = typeof named === 'string' ? suggestName(named, rangeShapes) : undefined;
    const hint = hintOf(meant, say);
    const message =
      named === undefined
        ? say('range.noShape', { path, shapes })
        : say('range.unknownShape', { path, shapes, given: describeValue(named, say), hint });
    issues.push({ path, code: 'required', message });
    return undefined;
  }
  const names: readonly string[] = rangeFigures[shape];
  for (const key of Object.keys(figures)) {
    if (names.includes(key) || figures[key] === undefined) continue;
    const meant = suggestName(key, names);
    issues.push(unknownInput(placeOf([...path.split('.'), key]), meant && `${path}.${meant}`, say));
  }
  const read = readers[shape](
    (name, constraints = place.expected) => {
      const at = `${path}.${name}`;
      if (figures[name] === undefined) {
        issues.push(requiredInput(at, say('range.figure', { shape, figures: names.join(', ') }), say));
        return undefined;
      }
      return readFigure(figures[name], at, constraints, place);
    },
    { ...place, values: figures.values },
  );
  // One mistake of a range is not reported again as another.
  if (read === undefined || issues.length > found) return undefined;
  refuseUnfit(shape, read.distribution, place);
  return issues.length > found ? undefined : { range: Object.freeze(read.range), distribution: read.distribution };
}

type FigureOf = (name: string, constraints?: InputConstraints) => Decimal | undefined;

type ShapeReader = (figure: FigureOf, place: RangePlace & { readonly values: unknown }) => ReadRange | undefined;

type OrderText = 'range.orderOfTwo' | 'range.orderOfThree' | 'range.orderOfPercentiles' | 'range.orderOfCounts';

const readers: Readonly<Record<Shape, ShapeReader>> = {
  uniform(figure, place) {
    const [low, high] = [figure('low'), figure('high')];
    if (low === undefined || high === undefined) return undefined;
    if (!low.lessThan(high)) return outOfOrder('range.orderOfTwo', { low, high }, place);
    return { range: { shape: 'uniform', ...given({ low, high }) }, distribution: uniformDistribution(low, high) };
  },
  triangular: threePoint('triangular', triangularDistribution),
  pert: threePoint('pert', pertDistribution),
  lognormal(figure, place) {
    // The draws are checked by their own bounds.
    const { unit } = place.expected;
    const bounds = { unit, minimum: 0, maximum: place.expected.maximum };
    const [p5, p95] = [figure('p5', bounds), figure('p95', bounds)];
    if (p5 === undefined || p95 === undefined) return undefined;
    if (!p5.greaterThan(0) || !p5.lessThan(p95)) return outOfOrder('range.orderOfPercentiles', { p5, p95 }, place);
    const distribution = lognormalDistribution(p5, p95);
    return { range: { shape: 'lognormal', ...given({ p5, p95 }) }, distribution };
  },
  fromCounts(figure, place) {
    const [of, out] = [figure('of', count), figure('out', count)];
    if (of === undefined || out === undefined) return undefined;
    if (of.greaterThan(out) || out.lessThan(1)) return outOfOrder('range.orderOfCounts', { of, out }, place);
    return { range: { shape: 'fromCounts', ...given({ of, out }) }, distribution: countsDistribution(of, out) };
  },
  oneOf(_, place) {
    const { values, input, expected, issues, say } = place;
    const { path } = input;
    if (!Array.isArray(values) || values.length === 0) {
      const message = say('range.notAList', { path, given: describeValue(values, say) });
      issues.push({ path: `${path}.values`, code: 'notAList', message });
      return undefined;
    }
    const read = values.map((one: unknown, at) => {
      const own = readOwnProperties(one, [...path.split('.'), 'values', at], issues, say) ?? {};
      const where = `${path}.values[${at}]`;
      return {
        value: readFigure(own.value, `${where}.value`, expected, place),
        chance: readFigure(own.chance, `${where}.chance`, chance, place),
      };
    });
    const known = read.flatMap(({ value, chance }) => (value && chance ? [{ value, chance }] : []));
    if (known.length < read.length) return undefined;
    const sum = known.reduce((total, one) => total.plus(one.chance), new ExactDecimal(0));
    if (!sum.equals(1)) {
      issues.push({ path, code: 'contradiction', message: say('range.chances', { path, sum }) });
      return undefined;
    }
    const range = { shape: 'oneOf', values: Object.freeze(known.map((one) => Object.freeze(given(one)))) } as const;
    return { range, distribution: oneOfDistribution(known) };
  },
};

function threePoint(
  shape: 'triangular' | 'pert',
  distribution: (low: Decimal, likely: Decimal, high: Decimal) => Distribution,
): ShapeReader {
  return (figure, place) => {
    const [low, likely, high] = [figure('low'), figure('likely'), figure('high')];
    if (low === undefined || likely === undefined || high === undefined) return undefined;
    if (!low.lessThan(high) || likely.lessThan(low) || likely.greaterThan(high)) {
      return outOfOrder('range.orderOfThree', { low, likely, high }, place);
    }
    return { range: { shape, ...given({ low, likely, high }) }, distribution: distribution(low, likely, high) };
  };
}

/** Copies figures for the caller. */
function given<Name extends string>(figures: Readonly<Record<Name, Decimal>>): Record<Name, Decimal> {
  return Object.fromEntries(
    Object.entries<Decimal>(figures).map(([name, figure]) => [name, toPublicDecimal(figure)]),
  ) as Record<Name, Decimal>;
}

function readFigure(
  value: unknown,
  path: string,
  expected: InputConstraints,
  { issues, say }: RangePlace,
): Decimal | undefined {
  const read = parseNumber(value, expected, say);
  if (!('must' in read)) return read;
  issues.push(refusedFigure({ path }, value, expected, read, say));
  return undefined;
}

function outOfOrder(
  order: OrderText,
  figures: Readonly<Record<string, Decimal>>,
  { input: { path }, issues, say }: RangePlace,
): undefined {
  const written = Object.entries(figures).map(([name, figure]) => `${name} ${figure}`);
  const message = say('range.notInOrder', { path, order: say(order), given: written.join(', ') });
  issues.push({ path, code: 'contradiction', message });
  return undefined;
}

/** Adds an issue if draws of a shape are not figures of the input, although its ends are. */
function refuseUnfit(shape: Shape, { low, high, most }: Distribution, place: RangePlace): void {
  const { input, expected, issues, say } = place;
  const { path } = input;
  const { unit, minimum, maximum, integer } = expected;
  const refuse = (message: string) => issues.push({ path, code: 'outOfBounds', message });
  if (integer === true && shape !== 'oneOf') refuse(say('range.wholeFigures', { path }));
  else if (shape === 'lognormal' && most > maximum) {
    refuse(say('range.lognormalReaches', { path, bound: formatBound(maximum, say), p5: low, p95: high }));
  } else if (shape === 'fromCounts' && (minimum > 0 || maximum < 1 || (unit !== 'share' && unit !== 'ratio'))) {
    refuse(say('range.countsNotShare', { path, unit: unitText(unit, say) }));
  }
}
