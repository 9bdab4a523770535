import { Decimal } from 'decimal.js';
import { evaluate } from '../../src/evaluation/evaluate.js';
import { type ExampleFigure, type Method, methods } from '../../src/methods.js';
import type { InputOf, Sections } from '../../src/model/model.js';
import { publishedFigures } from './rates.js';
import { type Tie, tieOf } from './tie.js';
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
  /** What a figure that ties could have shown, had the formula been another; undefined if it does not tie. */
  readonly tie: Tie | undefined;
}

/** Everything whose examples are checked: the methods of the library, and worksheets of others. */
export const checked: readonly Method[] = [...Object.values<Method>(methods), ...worksheets];

/** Every published example, computed now. */
export function conformanceRows(): readonly ConformanceRow[] {
  const ofRates = publishedFigures.map(({ inferred, ...from }) => {
    const tie: Tie = inferred ? 'on an inferred input' : 'independent';
    return { ...from, tie: () => tie };
  });
  return [...checked.flatMap(figuresOf), ...ofRates].map(({ figure, stated, tie, ...from }) => {
    const verdict = verdictOn(stated, figure);
    return {
      ...from,
      of: stated.of,
      stated,
      ours: figure.toFixed(placesOf(stated), Decimal.ROUND_HALF_UP),
      verdict,
      tie: verdict === 'ties' ? tie() : undefined,
    };
  });
}

function figuresOf(method: Method) {
  return method.examples.flatMap((example) => {
    const figure = (of: string, input = example.input) => figureAt(evaluate(method, input as InputOf<Sections>), of);
    return example.figures.map((stated) => ({
      method: method.label,
      example: example.label,
      source: example.source,
      stated,
      figure: figure(stated.of),
      tie: () => tieOf(example, stated, (input) => figure(stated.of, input)),
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
