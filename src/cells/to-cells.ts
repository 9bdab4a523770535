import { type ValidationCondition, validationConditions } from '../conditions/validation-conditions.js';
import { unknownCurrency } from '../input/input-issues.js';
import { expectObject } from '../messages/expect-object.js';
import { InputError } from '../messages/issue.js';
import { expectModel } from '../model/expect-model.js';
import type { Model } from '../model/model.js';
import { minorUnit } from '../numbers/currency.js';
import { amount, outcome } from './amount-cells.js';
import { type CellContent, contentsOf, termsOf } from './cell-content.js';
import { plainLayout } from './default-layout.js';
import { contentInWords } from './describe-cell.js';
import { type CellOf, lineFormula, named, quantityFormula, termFormula } from './figure-cells.js';
import { check, effectiveValueFormula, refusal, statusFormula } from './input-cells.js';
import { missingInputsFormula } from './note-cells.js';
import { noticeFormula } from './notice-cells.js';
import { sheetOf } from './spreadsheet-syntax.js';

/** One cell of a model in a spreadsheet. */
export interface ModelCell {
  /** The reference, such as `C5` or `'Lost revenue'!C5`. */
  readonly cell: string;
  /** The content in words. */
  readonly description: string;
  /**
   * The formula in English syntax, with commas and without the leading equals sign; undefined for a cell that a person
   * fills.
   */
  readonly formula: string | undefined;
  /** The content as data. */
  readonly content: CellContent;
}

/** The layout and the currency of the cells. */
export interface CellOptions {
  /** ISO 4217 code of all amounts, for the decimals and for defaults in a currency; `USD` by default. */
  readonly currency?: string | undefined;
  /**
   * Returns the cell of each content, such as `C5`, or `Inputs!C5` on one of several pages. By default all is on one
   * page, inputs first, with a row for each item.
   */
  readonly at?: ((content: CellContent) => string) | undefined;
}

/**
 * Returns the formulas of a model for a spreadsheet: a cell for each typed value, used value, check, quantity, line, section,
 * kind, total and notice. They have A1 references, and only functions that Excel, LibreOffice and Google Sheets have all had
 * for long.
 *
 * A blank cell is an input not given. A rate that may be given per hour, week, month or year has a cell for its period. The
 * cells decide as the library does what is known, which lines count and what is refused. If the library would refuse the
 * input, no amount is shown, and the checks say why.
 *
 * A spreadsheet computes with some 15 digits. Amounts are rounded as the library rounds them, but for an exact figure within
 * one part in 10¹⁴ below a tie, which is taken for the tie; an amount below a million with up to 7 decimals never lies there.
 * Differences of nearly equal figures lose more. Decimals beyond those that the library accepts are not refused, because
 * every division in a cell gives them. Throws an `InputError` if the currency is unknown.
 *
 * @example
 * const cells = toCells(leadingAge);
 * cells.find(({ description }) => description === 'Total, in the period'); // { cell: 'D11', formula: 'IF(B9<>"","Check inputs",ROUND(SUM(D10),2))', … }
 */
export function toCells(model: Model, options: CellOptions = {}): readonly ModelCell[] {
  expectModel(model);
  expectObject(options, 'The options of toCells', "{ currency: 'EUR' }");
  const { currency = 'USD', at = plainLayout(model) } = options;
  const decimals = minorUnit(currency);
  if (decimals === undefined) throw new InputError([unknownCurrency(currency)]);
  const refused = validationConditions(model, currency);
  return contentsOf(model).map((content) => {
    const cell = at(content);
    // A reference within one sheet does not name it.
    const sheet = sheetOf(cell);
    const cellOf: CellOf = (other) => {
      const reference = at(other);
      return sheetOf(reference) === sheet ? reference.slice(sheet.length) : reference;
    };
    const formula = formulaOf(content, { model, currency, decimals, refused, cellOf });
    return { cell, description: contentInWords(model, content), formula, content };
  });
}

interface Setting {
  readonly model: Model;
  readonly currency: string;
  readonly decimals: number;
  readonly refused: readonly ValidationCondition[];
  readonly cellOf: CellOf;
}

function formulaOf(content: CellContent, setting: Setting): string | undefined {
  const { model, currency, decimals, refused, cellOf } = setting;
  switch (content.type) {
    case 'typed':
    case 'period':
      return undefined;
    case 'used':
      return effectiveValueFormula(model, currency, cellOf, content.path);
    case 'check':
      return check(model, refused, cellOf, content.path);
    case 'refusal':
      return refusal(model, refused, cellOf, content.path);
    case 'attention':
      return statusFormula(model, cellOf);
    case 'quantity': {
      const quantity = named(model.quantities, content.path);
      return quantityFormula(model, cellOf, quantity, termsOf(model, quantity));
    }
    case 'term':
      return termFormula(model, cellOf, named(model.quantities, content.path), content.term);
    case 'exact':
      return lineFormula(model, cellOf, named(model.lines, content.path));
    case 'needs':
      return missingInputsFormula(model, currency, cellOf, named(model.lines, content.path));
    case 'notice':
      return noticeFormula({ model, currency, decimals, cellOf }, content.path);
    case 'outcome':
      return outcome(decimals, cellOf, named(model.quantities, content.path));
    default:
      return amount(model, decimals, cellOf, content);
  }
}
