import { hasDefault } from '../evaluation/effective-values.js';
import type { Expression } from '../expression/expression.js';
import type { CompiledFormula, FigureAt } from '../expression/formula.js';
import { visitQuantity } from '../expression/formula.js';
import { emptyGroup } from '../input/read-object.js';
import type { Model, ModelQuantity, ParsedInput } from '../model/model.js';
import { convertRate } from '../model/rate-period.js';
import { ColumnSymbol, type Graphs } from './column-symbol.js';

/** The figures of all rows that give the same inputs. */
export interface SymbolFigures {
  /** Returns the figure at the path of an input or a quantity; undefined if it does not exist. */
  readonly at: (path: string) => ColumnSymbol | undefined;
  /** Evaluates a formula of a section. */
  readonly evaluate: (formula: CompiledFormula, section: string) => ColumnSymbol;
}

/**
 * Runs every quantity of a model on symbols. `given` and `values` are those of one of the rows: which inputs have a value, and
 * the values of those that are the same in all of them. `columns` has the symbol of each input whose figures differ.
 */
export function symbolFigures(
  model: Model,
  given: ParsedInput,
  values: FigureAt,
  columns: ReadonlyMap<number, ColumnSymbol>,
  graphs: Graphs,
): SymbolFigures {
  const scopes = new Map<string, Record<string, unknown>>();
  const figures = new Map<string, ColumnSymbol>();
  for (const [name, { uses }] of Object.entries(model.sections)) {
    const own = emptyGroup();
    for (const used of Object.keys(uses)) own[used] = scopes.get(used);
    scopes.set(name, own);
  }
  const add = (path: string, section: string | undefined, name: string, figure: ColumnSymbol) => {
    figures.set(path, figure);
    if (section !== undefined) (scopes.get(section) as Record<string, unknown>)[name] = figure;
  };
  const asGiven = (position: number): ColumnSymbol | undefined => {
    const input = model.inputs[position];
    const column = columns.get(position);
    if (column !== undefined || input === undefined) return column;
    const { path, notApplicableBy } = input;
    // A value that comes from other inputs differs from row to row.
    const isSame = notApplicableBy !== undefined || hasDefault(input, given.currency);
    const value = given.figures[position] ?? (isSame ? values(path) : undefined);
    return value && ColumnSymbol.constant(graphs, value);
  };
  /** Returns a figure that follows from others: leavers that are not given are headcount × turnover rate. */
  const following = (otherwise: Expression): ColumnSymbol | undefined => {
    const others = new Map([...otherwise.paths()].map((path) => [path, asGiven(model.inputAt(path)?.position ?? -1)]));
    if ([...others.values()].includes(undefined)) return undefined;
    return otherwise.evaluateWith((path) => others.get(path) as ColumnSymbol);
  };
  for (const { position, path, section, name, perYear, otherwise } of model.inputs) {
    if (otherwise !== undefined && !given.given[position]) {
      const figure = following(otherwise);
      if (figure !== undefined) add(path, section, name, figure);
      continue;
    }
    const [figure, period] = [asGiven(position), given.periods?.[position]];
    if (figure === undefined) continue;
    const unitsPerYear = period === undefined || perYear === undefined ? undefined : asGiven(perYear);
    const converted = period && unitsPerYear ? convertRate(figure, period, unitsPerYear) : figure;
    add(path, section, name, converted);
  }
  const at = (path: string) => figures.get(path);
  const evaluate = ({ compute }: CompiledFormula, section: string) =>
    compute(scopes.get(section) as never) as ColumnSymbol;
  for (const quantity of model.quantities) {
    const figure = quantitySymbol(quantity, { at, evaluate }, values, scopes.get(quantity.section) as never, graphs);
    if (figure !== undefined) add(quantity.path, quantity.section, quantity.name, figure);
  }
  return { at, evaluate };
}

/** Returns the symbol of a quantity; undefined if figures that it needs are missing. */
function quantitySymbol(
  { form, section }: ModelQuantity,
  { at, evaluate }: SymbolFigures,
  values: FigureAt,
  scope: never,
  graphs: Graphs,
): ColumnSymbol | undefined {
  const isKnown = (paths: readonly string[]) => paths.every((path) => at(path) !== undefined);
  const computed = (formula: CompiledFormula | undefined) =>
    formula !== undefined && isKnown(formula.paths) ? evaluate(formula, section) : undefined;
  return visitQuantity<ColumnSymbol | undefined>(form, {
    formula: ({ main, atMost, otherwise }) => {
      const figure = computed(main) ?? computed(otherwise);
      const limit = typeof atMost === 'number' ? ColumnSymbol.constant(graphs, atMost) : computed(atMost);
      return figure && limit ? figure.lower(limit) : figure;
    },
    sum: ({ paths }) => {
      const known = paths.flatMap((path) => at(path) ?? []);
      return known.length === 0 ? undefined : known.reduce((sum, figure) => sum.plus(figure));
    },
    series: ({ terms, first, next }) => {
      if (!isKnown([...terms.paths, ...next.paths])) return undefined;
      // The number of terms is the same in all of these rows.
      const count = values(terms.expression.path ?? '')?.toNumber() ?? 0;
      let sum = ColumnSymbol.constant(graphs, count === 0 ? 0 : first);
      let term = sum;
      for (let made = 1; made < count; made += 1) {
        term = next.compute(term as never, scope) as ColumnSymbol;
        sum = sum.plus(term);
      }
      return sum;
    },
  });
}
