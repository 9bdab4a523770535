import type { Condition, Relation } from '../expression/condition.js';
import type { Expression, FigureName } from '../expression/expression.js';
import { ColumnSymbol, type Graphs } from './column-symbol.js';

/** A condition on rows that give the same inputs: what is the same for all of them is decided. */
export type RowCondition =
  | boolean
  /** Decided by the sign of a difference. */
  | { readonly difference: ColumnSymbol; readonly is: Relation }
  | { readonly all: readonly RowCondition[] }
  | { readonly not: RowCondition }
  /** Left to the library in every row. */
  | { readonly open: true };

/** The facts about rows that give the same inputs, for conditions. */
export interface SymbolFacts {
  readonly given: (path: string) => boolean;
  readonly known: (path: string) => boolean;
  readonly present: (name: string) => boolean;
  /** Returns undefined if the figure does not exist, and `open` if it is left to the library. */
  readonly figureAt: (name: FigureName) => KnownSymbol | undefined | 'open';
}

/** A figure that is known in the rows in which another figure is above zero, or in all rows. */
export interface KnownSymbol {
  readonly figure: ColumnSymbol;
  readonly ifAboveZero?: ColumnSymbol | undefined;
}

/** Decides what a condition says for all rows that give the same inputs. */
export function rowCondition(condition: Condition<FigureName>, facts: SymbolFacts, graphs: Graphs): RowCondition {
  const of = (part: Condition<FigureName>) => rowCondition(part, facts, graphs);
  if ('given' in condition) return facts.given(condition.given);
  if ('known' in condition) return facts.known(condition.known);
  if ('present' in condition) return facts.present(condition.present);
  if ('figure' in condition) return known(facts.figureAt(condition.figure));
  // Only the library tells whole numbers from others in all their digits.
  if ('decimalsOf' in condition) return facts.figureAt(condition.decimalsOf) === undefined ? false : { open: true };
  if ('integer' in condition) return facts.figureAt(condition.integer) === undefined ? false : { open: true };
  if ('all' in condition) return allOf(condition.all.map(of));
  if ('any' in condition) return negated(allOf(condition.any.map(of).map(negated)));
  if ('not' in condition) return negated(of(condition.not));
  const left = symbolOf(condition.left, facts.figureAt);
  const right =
    typeof condition.right === 'number' ? constant(condition.right, graphs) : symbolOf(condition.right, facts.figureAt);
  if (left === undefined || right === undefined) return false;
  if (left === 'open' || right === 'open') return { open: true };
  const compared = { difference: left.figure.minus(right.figure), is: condition.is };
  return allOf([known(left), known(right), compared]);
}

const constant = (value: number, graphs: Graphs): KnownSymbol => ({ figure: ColumnSymbol.constant(graphs, value) });

function known(figure: KnownSymbol | undefined | 'open'): RowCondition {
  if (figure === undefined) return false;
  if (figure === 'open') return { open: true };
  return figure.ifAboveZero === undefined || { difference: figure.ifAboveZero, is: 'above' };
}

/** Returns the figure of an expression; undefined if a figure that it names is not known. */
export function symbolOf(
  expression: Expression<FigureName>,
  figureAt: SymbolFacts['figureAt'],
): KnownSymbol | undefined | 'open' {
  if (expression.path !== undefined) return figureAt(expression.path);
  const named = [...expression.paths()].map(figureAt);
  if (named.includes(undefined)) return undefined;
  // Of several figures that are not known in every row, one is enough to ask the library.
  const partly = named.filter((one) => one === 'open' || one?.ifAboveZero !== undefined);
  if (named.includes('open') || partly.length > 1) return 'open';
  const figure = expression.evaluateWith((name) => (figureAt(name) as KnownSymbol).figure);
  return { figure, ifAboveZero: (partly[0] as KnownSymbol | undefined)?.ifAboveZero };
}

function allOf(parts: readonly RowCondition[]): RowCondition {
  if (parts.includes(false)) return false;
  const left = parts.filter((part) => part !== true);
  return left.length === 0 ? true : left.length === 1 ? (left[0] as RowCondition) : { all: left };
}

function negated(condition: RowCondition): RowCondition {
  if (typeof condition === 'boolean') return !condition;
  if ('open' in condition) return condition;
  return 'not' in condition ? condition.not : { not: condition };
}

/** Returns every difference that a condition asks for. */
export function differencesOf(condition: RowCondition): readonly ColumnSymbol[] {
  if (typeof condition === 'boolean' || 'open' in condition) return [];
  if ('difference' in condition) return [condition.difference];
  return 'not' in condition ? differencesOf(condition.not) : condition.all.flatMap(differencesOf);
}
