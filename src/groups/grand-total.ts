import type { Decimal } from 'decimal.js';
import { InputError, type Issue } from '../messages/issue.js';
import type { Model } from '../model/model.js';
import { exceedsPrintableRange } from '../numbers/decimal.js';
import { GroupAccumulator, type GroupTotals, type PrintedSums } from './group-total.js';
import type { Row } from './row.js';

/** Adds up all groups. Figures per leaver are exact; amounts are the sums of the printed figures of the groups. */
export class GrandTotal<Code extends string> {
  private readonly exact: GroupAccumulator<Code>;

  constructor(model: Model) {
    this.exact = new GroupAccumulator(model);
  }

  /** The currency of the rows; undefined before the first. */
  get currency(): string | undefined {
    return this.exact.currency;
  }

  /** Adds one row. Throws an `InputError`, and adds nothing, if the row cannot be added to those before. */
  add(row: Row<Code>): void {
    const { currency } = row.measured;
    if (this.currency !== undefined && this.currency !== currency)
      throw new InputError([otherCurrency(this.currency, currency)]);
    if (exceedsPrintableRange(this.exact.size.plus(row.size))) throw new InputError([tooLarge]);
    this.exact.add(row);
  }

  /** Returns the totals of all groups. Each amount is the sum of the amounts that the groups print. */
  totals(printed: PrintedSums): GroupTotals<Code, Decimal | undefined> {
    return this.exact.totals(printed);
  }
}

function otherCurrency(before: string, currency: string): Issue {
  const message = `currency is ${currency}, but the rows before are in ${before}: all must be in one, for nothing is converted.`;
  return { path: 'currency', code: 'contradiction', message };
}

const tooLarge: Issue = {
  path: '',
  code: 'tooLarge',
  message: 'The amounts of all rows come to 1e24 or more, too much to print exactly.',
};
