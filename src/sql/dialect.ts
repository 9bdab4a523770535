import type { Term } from './operators.js';
import type { NarrowNumber, SqlNumber } from './sql-number.js';

/** The features of a dialect of SQL. Everything else in a query is the same in all dialects. */
export interface Dialect {
  /** Its name in messages. */
  readonly label: string;
  /** True if unquoted names become upper case, so that the names of the query must be upper case too. */
  readonly foldsToUpperCase: boolean;
  readonly quoteIdentifier: (name: string) => string;
  /** The longest name that the dialect neither truncates nor rejects; undefined if it documents no limit. */
  readonly maxIdentifierLength?: { readonly count: number; readonly in: 'characters' | 'bytes' };
  /** Writes a text of one line as a literal. */
  readonly stringLiteral: (text: string) => string;
  /**
   * Writes what the first CTE selects from the table. `made` are the quoted names of the columns that the query adds; the
   * table must have none of them.
   */
  readonly tableSource: (table: string, made: readonly string[]) => { readonly columns: string; readonly from: string };
  /** True if the engine merges a CTE into the next one unless it is `MATERIALIZED`. */
  readonly mergesCtes: boolean;
  /** Writes a column of the table, from its quoted name, in any CTE. */
  readonly tableColumn: (quoted: string) => string;
  /** Writes all columns of the last CTE except some, that is those of the table and the `others`. */
  readonly allColumnsExcept: (names: readonly string[], others: readonly string[]) => readonly string[];
  /** Joins texts with spaces, leaving out those that are NULL. */
  readonly joinNonNull: (texts: readonly string[]) => string;
  readonly numbers: Numbers;
}

/** The number types of a dialect, what it can do with them, and how it is written. */
export interface Numbers {
  /** The decimals that an input may have, by its unit. */
  readonly inputDecimals: { readonly money: number; readonly share: number; readonly other: number };
  /** The digits of the widest type. */
  readonly maxDigits: number;
  /** A product with no more decimals than this is exact. */
  readonly maxProductDecimals: number;
  /** The decimals of every quotient, and of a figure that would have more. */
  readonly keptDecimals: number;
  /** The decimals of an inexact figure that are certain: a tie among them is a tie. */
  readonly reliableDecimals: number;
  /** True if the engine itself rounds each product to `keptDecimals`. */
  readonly roundsProducts: boolean;
  /** True if a product or a dividend needs room for all its decimals before the engine rounds them. */
  readonly roundsAfterFullProduct: boolean;
  /** True if an expression that overflows can be made NULL as a whole, so that its factors need no columns of their own. */
  readonly catchesOverflow: boolean;
  /** The digits that the type of a product has beyond those of its factors. */
  readonly extraProductDigits: number;
  /** The most decimals of a divisor, if they are fewer than `keptDecimals`. */
  readonly maxDivisorDecimals?: number;
  /** The relative error of a quotient beside its last decimal, if the engine divides in doubles. */
  readonly quotientError?: number;
  /** Reads a column as a number of this type. NULL if it is not a number, is too large or has more decimals. */
  readonly parseNumber: (column: string, digits: number, decimals: number) => string;
  /** Writes a constant with decimals. */
  readonly literal: (text: string, digits: number, decimals: number) => Term;
  /** The zero of a CASE. A bare 0 would widen the type in some dialects. */
  readonly zero: string;
  readonly round: (sql: string, decimals: number) => Term;
  readonly toDouble: (sql: string) => Term;
  /** A narrower type for printed amounts, if they are added faster in it: the digits of a sum, and how an amount is cast. */
  readonly amountType?: {
    readonly digits: number;
    readonly cast: (sql: string, digits: number, decimals: number) => string;
  };
  /** Writes a figure with more decimals, if all values of a CASE must have as many. NULL if it does not fit. */
  readonly withDecimals?: (figure: SqlNumber, decimals: number) => Term;
  readonly multiply: (left: SqlNumber, right: SqlNumber, decimals: number, digits: number) => Term;
  /** Writes a product that may overflow. If it has more than `room` digits before the point it is NULL, or `nullOnOverflow` catches it. */
  readonly multiplyWithin: (left: SqlNumber, right: SqlNumber, room: number) => Term;
  /**
   * Writes a product with more decimals than `maxProductDecimals` from the names of its factors, and states how many of
   * its decimals are certain. Without it, both factors are rounded first.
   */
  readonly multiplyLong?: {
    readonly write: (left: string, right: string) => Term;
    readonly reliableDecimals: number;
  };
  readonly add: (left: SqlNumber, sign: '+' | '-', right: SqlNumber, decimals: number, digits: number) => Term;
  /** Writes a quotient of two names with `keptDecimals`. NULL if the divisor is zero. `step` gives a part of it a column. */
  readonly divide: (left: SqlNumber, right: SqlNumber, step: (part: Term) => Term) => Term;
  /**
   * Writes an input in a narrow type, if the engine computes faster in it. NULL if the input has more decimals; `instead`
   * is the value of a missing input.
   */
  readonly narrow?: (column: string, name: string, digits: number, decimals: number, instead: string) => NarrowNumber;
  /** Makes an expression NULL if it overflows. `nonNullWhen` are the conditions for a value; `narrow` is tried first. */
  readonly nullOnOverflow: (sql: string, nonNullWhen: readonly string[], narrow?: string) => string;
}
