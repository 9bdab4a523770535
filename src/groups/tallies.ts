import type { Decimal } from 'decimal.js';
import type { Model } from '../model.js';
import type { GroupsResult } from './groups.js';
import { Printed } from './printed.js';
import type { Row } from './row.js';
import { Tally } from './tally.js';
import { Whole } from './whole.js';

/** Rows added up by group, and all groups together. */
export class Tallies<Code extends string> {
  private readonly byGroup = new Map<string, Tally<Code>>();
  private readonly whole: Whole<Code>;

  constructor(private readonly model: Model) {
    this.whole = new Whole(model);
  }

  /** Adds one row. Throws an `InputError`, and adds nothing, where the row cannot be added to those before. */
  add(group: string, row: Row<Code>): void {
    this.whole.add(row);
    const tally = this.byGroup.get(group) ?? new Tally<Code>(this.model);
    this.byGroup.set(group, tally);
    tally.add(row);
  }

  results(): GroupsResult<Code, Decimal | undefined> {
    const groups = [...this.byGroup].map(([group, tally]) => Object.freeze({ group, ...tally.totals() }));
    const printed = new Printed();
    for (const group of groups) printed.add(group);
    const currency = this.whole.currency ?? 'USD';
    return Object.freeze({ currency, groups: Object.freeze(groups), ...this.whole.totals(printed) });
  }
}
