import { stringLiteral, toRanges } from '../cells/spreadsheet-syntax.js';
import { basisInWords } from '../format/basis.js';
import { formatEnglish } from '../format/texts.js';
import { ExactDecimal } from '../numbers/decimal.js';
import type { At, WorkbookPart } from './part.js';
import type { DraftCell } from './place-cells.js';

/**
 * Returns a cell that says what the total is, if it can be a present value: the years and the rate on the sheet now, or
 * that it is an amount of the period if no line is discounted. `after` is added to the text.
 */
export function basisCell({ model, cachedValue }: WorkbookPart, after = ''): DraftCell | undefined {
  if (model.presentValue === undefined) return undefined;
  const { years, discountRate } = model.presentValue;
  const position = model.inputAt(discountRate)?.position ?? -1;
  const discounted = model.lines
    .filter(({ inputs }) => inputs.includes(position))
    .map(({ path }) => ({ type: 'line', path, part: 'amount' }) as const);
  const used = (path: string) => ({ type: 'used', path }) as const;
  const [overYears, atRate] = [cachedValue(used(years)), cachedValue(used(discountRate))];
  const basis =
    discounted.some((line) => typeof cachedValue(line) === 'number') && overYears !== undefined && atRate !== undefined
      ? { years: new ExactDecimal(overYears), discountRate: new ExactDecimal(atRate) }
      : undefined;
  return {
    formulaOf: (at: At) => {
      const [years_, rate] = [at(used(years)), at(used(discountRate))];
      const inWords = `"present value over "&${years_}&IF(${years_}=1," year"," years")&" at "&ROUND(100*${rate},8)&" %"`;
      const words = `IF(COUNT(${toRanges(discounted.map(at))})=0,"in the period",${inWords})`;
      return after === '' ? words : `${words}&${stringLiteral(after)}`;
    },
    result: `${basisInWords({ basis }, formatEnglish, (figure) => figure.toFixed()) ?? 'in the period'}${after}`,
    look: 'totalNote',
  };
}
