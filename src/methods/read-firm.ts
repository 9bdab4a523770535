import type { Decimal } from 'decimal.js';
import { collectIssues } from '../input/collect-issues.js';
import { unknownCurrency } from '../input/input-issues.js';
import { readOwnProperties } from '../input/read-object.js';
import { createNumbersReader } from '../input/reader.js';
import { InputError, type Issue } from '../messages/issue.js';
import { minorUnit } from '../numbers/currency.js';
import { type FirmFigure, knownOfFirm, neededOfFirm } from './firm.js';

/** The known figures of a firm, by name. */
export type Firm = Readonly<Partial<Record<FirmFigure, Decimal>>>;

const readFigures = /* @__PURE__ */ createNumbersReader(neededOfFirm, knownOfFirm);

/** Parses the figures of a firm. Throws one `InputError` that lists every problem. */
export function readFirm(input: unknown): {
  readonly currency: string;
  readonly leavers: Decimal;
  readonly figures: Firm;
} {
  const issues: Issue[] = [];
  const own = readOwnProperties(input, [], issues);
  if (own === undefined) throw new InputError(issues);
  const { currency = 'USD', ...rest } = own;
  if (typeof currency !== 'string' || minorUnit(currency) === undefined) issues.push(unknownCurrency(currency));
  const read = collectIssues(issues, () => readFigures(rest));
  if (read === undefined || issues.length > 0) throw new InputError(issues);
  const known = Object.entries(read).filter(([, figure]) => figure !== undefined);
  return { currency: currency as string, leavers: read.leavers, figures: Object.fromEntries(known) };
}
