import { Decimal } from 'decimal.js';
import { evaluate } from '../../src/evaluate.js';
import { type ExampleFigure, type Method, methods } from '../../src/methods.js';
import type { InputOf, Sections } from '../../src/model.js';
import { type PublishedFigure, publishedFigures } from './rates.js';
import { worksheets } from './worksheets/worksheets.js';

/** One figure of one worked example: what its source prints, and what we get. */
export interface ConformanceRow {
  readonly method: string;
  readonly example: string;
  readonly source: string;
  /** Path of the figure in the result, or what it is. */
  readonly of: string;
  readonly stated: ExampleFigure;
  /** Our figure, at the places of the stated one. */
  readonly ours: string;
  readonly verdict: 'ties' | 'slip' | 'recomputed';
}

/** Everything whose examples are checked: the methods of the library, and worksheets of others. */
export const checked: readonly Method[] = [...Object.values<Method>(methods), ...worksheets];

/** Every published example, computed now. */
export function conformanceRows(): readonly ConformanceRow[] {
  return [...checked.flatMap(figuresOf), ...publishedFigures].map(({ figure, stated, ...from }) => ({
    ...from,
    of: stated.of,
    stated,
    ours: figure.toFixed(placesOf(stated), Decimal.ROUND_HALF_UP),
    verdict: verdictOn(stated, figure),
  }));
}

function figuresOf(method: Method): readonly PublishedFigure[] {
  return method.examples.flatMap(({ label, source, input, figures }) => {
    const result = evaluate(method, input as InputOf<Sections>);
    return figures.map((stated) => ({
      method: method.label,
      example: label,
      source,
      stated,
      figure: figureAt(result, stated.of),
    }));
  });
}

const placesOf = ({ ours }: ExampleFigure) => ours.split('.')[1]?.length ?? 0;

/** The figure at a path such as `total`, `sections.vacancy.amount`, `lines.training.onTheJob.perLeaver`, `quantities.hours`. */
function figureAt(result: ReturnType<typeof evaluate>, path: string): Decimal {
  const [kind, ...names] = path.split('.');
  const found =
    kind === 'total'
      ? result.total
      : kind === 'perLeaver'
        ? result.perLeaver
        : kind === 'quantities'
          ? result.quantities[names[0] ?? '']?.value
          : kind === 'sections'
            ? result.sections.find(({ section }) => section === names[0])?.[names[1] as 'amount' | 'perLeaver']
            : result.lines.find(({ section, name }) => section === names[0] && name === names[1])?.[
                names[2] as 'amount' | 'perLeaver'
              ];
  if (found === undefined) throw new Error(`The result has no ${path}.`);
  return found;
}

/** Decided from the figures alone, so that what an example says of itself can be wrong. */
function verdictOn(stated: ExampleFigure, figure: Decimal): ConformanceRow['verdict'] {
  if (!('printed' in stated)) return 'recomputed';
  const apart = figure.toDecimalPlaces(placesOf(stated), Decimal.ROUND_HALF_UP).minus(stated.printed).abs();
  return apart.lessThanOrEqualTo(stated.within) ? 'ties' : 'slip';
}
