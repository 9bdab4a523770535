import { stringLiteral } from '../cells/spreadsheet-syntax.js';
import type { Kind } from '../model/section.js';
import { type Decided, decide } from '../retention/decide.js';
import { retentionPlanModel } from '../retention/plan-model.js';
import { turnoverModel } from '../turnover/model.js';
import { breakdownSheet } from './breakdown-sheet.js';
import { inputsSheet } from './inputs-sheet.js';
import { type At, type LinkedInput, modelSheets, type Verdict, type WorkbookPart } from './part.js';
import { placesOf } from './place-cells.js';

const costSheets = { inputsSheet: 'Turnover inputs', breakdownSheet: 'Turnover cost' };

/** The kind of cost that each cost per leaver of a plan and of a review is of. */
const kindOf: Readonly<Record<string, Kind>> = {
  costPerLeaverInCash: 'cash',
  costPerLeaverInTime: 'time',
  costPerLeaverInOutput: 'opportunity',
  costPerLeaverMixed: 'mixed',
};

/**
 * Returns the parts of the workbook of a decision: its own sheets and, if its cost per leaver comes from a turnover cost,
 * those of the turnover cost. The cost per leaver is then a formula over the turnover cost. Throws an `InputError` with
 * every problem of the input.
 */
export function decisionParts(input: unknown): readonly WorkbookPart[] {
  const decided = decide(input);
  const { model, input: whole, turnover } = decided;
  const sheets = { inputsSheet: 'Inputs', breakdownSheet: model.label, verdict: verdictOf(decided) };
  if (turnover === undefined) return [modelSheets(model, whole, sheets)];
  const cost = modelSheets(turnoverModel, turnover, costSheets);
  return [{ ...modelSheets(model, whole, sheets), linkedInput: linkedTo(cost, input) }, cost];
}

/** Returns the formula of each figure that a decision takes from a turnover cost. */
function linkedTo(cost: WorkbookPart, input: unknown): LinkedInput {
  const at = placesOf([inputsSheet(cost), breakdownSheet(cost)]);
  const ownLeavers = Object(Object(input).now).leavers;
  return (path) => {
    const name = path.split('.')[1] ?? '';
    const kind = kindOf[name];
    if (path === 'now.leavers' && ownLeavers === undefined) return at({ type: 'used', path: 'leavers' });
    if (name === 'costPerLeaver') return at({ type: 'total', part: 'perLeaver' });
    if (kind === undefined) return undefined;
    const cell = at({ type: 'kind', path: kind, part: 'perLeaver' });
    return `IF(${cell}=0,"",${cell})`;
  };
}

/** Returns a cell beside the total that says whether it pays. */
function verdictOf({ model, result }: Decided): Verdict {
  const [pays, not] = ['Pays.', 'Does not pay.'];
  const total = (at: At) => at({ type: 'total', part: 'amount' });
  const inOneYear = (at: At) => `IF(${total(at)}<0,${stringLiteral(not)},${stringLiteral(pays)})`;
  const isPlan = model.label === retentionPlanModel.label;
  const words = { pays, paysLater: 'Pays over the years, but not in the first.', doesNotPay: not, cannotPay: not };
  return {
    result: words[result.advice],
    formulaOf(at) {
      if (!isPlan) return `IF(${total(at)}="","",${inOneYear(at)})`;
      const worth = at({ type: 'outcome', path: 'outcome.netPresentValue' });
      const overYears = `IF(${worth}<0,${stringLiteral(not)},IF(${total(at)}<0,${stringLiteral(words.paysLater)},${stringLiteral(pays)}))`;
      const years = at({ type: 'used', path: 'horizon.years' });
      return `IF(OR(${total(at)}="",${years}=""),"",IF(${years}>1,IF(${worth}="","",${overYears}),${inOneYear(at)}))`;
    },
  };
}
