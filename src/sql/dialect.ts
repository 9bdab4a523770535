import type { Term } from './operators.js';
import type { NarrowNumber, SqlNumber } from './sql-number.js';

/** How a dialect of SQL differs from the others; everything else of a query is the same in all. */
export interface Dialect {
  /** What the dialect is called in a message. */
  readonly label: string;
  /** Whether the names that follow the plain rule are in capitals, as the names that nobody quoted are there. */
  readonly capitals: boolean;
  readonly identifier: (name: string) => string;
  /** The longest name that the dialect takes without cutting or refusing it; undefined if it documents no limit. */
  readonly longestName?: { readonly count: number; readonly in: 'characters' | 'bytes' };
  /** A text literal; the text is one line. */
  readonly text: (text: string) => string;
  /** The first layer: what it hands on of the table, which must have no column of the names that the query makes. */
  readonly everything: (table: string, made: readonly string[]) => { readonly columns: string; readonly from: string };
  /** What stands before the brackets of a layer, where the dialect would else write layers into one another. */
  readonly layer: '' | 'MATERIALIZED ';
  /** A column of the table, in any layer. */
  readonly column: (name: string) => string;
  /** All columns of the last layer without those of some names, that is those of the table and the others. */
  readonly allColumnsExcept: (names: readonly string[], others: readonly string[]) => readonly string[];
  /** Some texts in one, those that are NULL left out. */
  readonly joined: (texts: readonly string[]) => string;
  readonly numbers: Numbers;
}

/** Which numbers a dialect has, and how they are written. */
export interface Numbers {
  /** Decimals that an input may have, by what it measures. */
  readonly inputDecimals: { readonly money: number; readonly share: number; readonly other: number };
  /** The digits of the widest type. */
  readonly digits: number;
  /** A product is computed to the last digit as long as it has no more decimals than this. */
  readonly mostDecimals: number;
  /** The decimals that are kept where a figure has more, and of every quotient. */
  readonly keptDecimals: number;
  /** Of a figure that is not exact, these decimals are right: a tie among them is a tie. */
  readonly rightDecimals: number;
  /** Whether the dialect itself rounds each product to `keptDecimals`. */
  readonly roundsProducts: boolean;
  /** Whether a product, or what is divided, has to have room for all its decimals before they are rounded. */
  readonly inFullFirst: boolean;
  /** Digits that a product's type has beyond those of its factors. */
  readonly productGrows: number;
  /** A column as a number of this type; NULL where it is none, is too large, or has more decimals. */
  readonly input: (column: string, digits: number, decimals: number) => string;
  /** A number with decimals that stands in a formula. */
  readonly literal: (text: string, digits: number, decimals: number) => Term;
  /** What stands for nothing in a CASE, where a bare 0 would widen the type. */
  readonly zero: string;
  readonly rounded: (sql: string, decimals: number) => Term;
  /** A figure as a double. */
  readonly double: (sql: string) => Term;
  /** Where printed amounts have a narrower type, in which they are added faster: the digits of a sum, and an amount of fewer. */
  readonly printed?: {
    readonly digits: number;
    readonly typed: (sql: string, digits: number, decimals: number) => string;
  };
  /** The figure with more decimals, where what a CASE chooses from has to have as many; NULL where that does not fit. */
  readonly withDecimals?: (figure: SqlNumber, decimals: number) => Term;
  readonly product: (left: SqlNumber, right: SqlNumber, decimals: number, digits: number) => Term;
  /** A product that may not fit: NULL, or caught below, where it has more than `room` digits before the point. */
  readonly productWithin: (left: SqlNumber, right: SqlNumber, room: number) => Term;
  /**
   * A product of names with more decimals than `mostDecimals`, and how many of its decimals are right; if it is left out,
   * both are rounded.
   */
  readonly longProduct?: { readonly of: (left: string, right: string) => Term; readonly rightDecimals: number };
  readonly sum: (left: SqlNumber, sign: '+' | '-', right: SqlNumber, decimals: number, digits: number) => Term;
  /** A divisor is rounded to so many decimals, if it has more. */
  readonly divisorDecimals?: number;
  /** A quotient of names to `keptDecimals`; NULL where it divides by zero. `step` gives a part of it a name. */
  readonly quotient: (left: SqlNumber, right: SqlNumber, step: (part: Term) => Term) => Term;
  /** By which share of itself a quotient can be off, beside its last decimal, if it is computed in doubles. */
  readonly quotientOff?: number;
  /** Where short numbers are computed faster: an input as such a number, NULL where it has more decimals; `instead` stands for NULL. */
  readonly short?: (column: string, name: string, digits: number, decimals: number, instead: string) => NarrowNumber;
  /** Whether a product that may not fit is caught as a whole, and needs no names for its factors. */
  readonly catchesWhole: boolean;
  /** The same expression, NULL where it is too large; `needs` holds wherever it has a value; `short` is tried first. */
  readonly caught: (sql: string, needs: readonly string[], short?: string) => string;
}
