import { isEmpty } from '../input/is-empty.js';
import { lostRevenueModel } from '../lost-revenue/model.js';
import type { Model } from '../model/model.js';
import { turnoverModel } from '../turnover/model.js';
import { breakdownSheet } from './breakdown-sheet.js';
import { formulasSheet } from './formulas-sheet.js';
import { inputsSheet } from './inputs-sheet.js';
import { lostRevenueViews } from './lost-revenue-views.js';
import { modelSheets, type WorkbookPart } from './part.js';
import { resolveTemplate } from './place-cells.js';
import type { Sheet } from './sheet.js';
import { workingsSheet } from './workings-sheet.js';

const plainNames = { inputsSheet: 'Inputs', breakdownSheet: 'Breakdown' };

const caused = lostRevenueModel.labelAt('outcome.lossFromTurnover');

const warning = `. Never add it to the turnover cost: it is contribution margin, and of it people leaving cause only what stands below as “${caused}”.`;

const serviceNames = { inputsSheet: 'Lost revenue inputs', breakdownSheet: 'Lost revenue' };

function servicePart(input: unknown, names: typeof plainNames): WorkbookPart {
  return modelSheets(lostRevenueModel, input, { ...names, warning, views: lostRevenueViews(input as object) });
}

export function partsOf(input: unknown, model: Model): readonly WorkbookPart[] {
  const turnover: Model = turnoverModel;
  const service: Model = lostRevenueModel;
  if (model === service) return [servicePart(input ?? {}, plainNames)];
  if (model !== turnover) return [modelSheets(model, input, plainNames)];
  const both = Object(input) as {
    readonly turnover?: unknown;
    readonly lostRevenue?: unknown;
    readonly currency?: unknown;
  };
  const inParts = !isEmpty(both.lostRevenue);
  const lost = inParts ? both.lostRevenue : both.currency === undefined ? {} : { currency: both.currency };
  return [modelSheets(model, inParts ? both.turnover : input, plainNames), servicePart(lost, serviceNames)];
}

/**
 * Returns the sheets of some models: the inputs and the breakdown of each, then the formulas in words, then the
 * workings.
 */
export function sheetsOf(parts: readonly WorkbookPart[]): readonly Sheet[] {
  const sheets = parts.map((part) => {
    const workings = parts.length === 1 ? 'Workings' : `${part.breakdownSheet} workings`;
    return resolveTemplate(part, [inputsSheet(part), breakdownSheet(part), workingsSheet(part, workings)]);
  });
  const read = sheets.flatMap((own) => own.slice(0, 2));
  const workings = sheets.flatMap((own) => own.slice(2));
  return [...read, formulasSheet(parts), ...workings];
}
