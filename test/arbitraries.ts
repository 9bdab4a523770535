import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { type TurnoverInput, turnoverModel } from '../src/index.js';
import { boundsOf, isMoney, type Unit } from '../src/numbers/unit.js';
import { sectionInputs } from './section-inputs.js';

/** An amount as callers write it: a number, digits in a string, or a `Decimal` of the caller's own settings. */
export type Given = number | string | Decimal;

const TheirDecimal = Decimal.clone({ defaults: true, precision: 5, rounding: Decimal.ROUND_UP });

/** A figure with few enough digits that every product of a formula is exact in 34. */
function figure(unit: Unit, moreThan?: number, atMost = boundsOf(unit).maximum): fc.Arbitrary<Given> {
  const decimals = isMoney(unit) ? 4 : 2;
  const largest = Math.min(atMost, isMoney(unit) ? 99_999 : 999);
  const smallest = moreThan === undefined ? 0 : moreThan * 10 ** decimals + 1;
  return fc
    .tuple(
      fc.oneof(
        fc.integer({ min: smallest, max: largest * 10 ** decimals }),
        fc.constantFrom(smallest, largest * 10 ** decimals),
      ),
      fc.constantFrom('number', 'string', 'Decimal'),
    )
    .map(([scaled, form]) => {
      const digits = new Decimal(scaled).div(10 ** decimals).toFixed();
      if (form === 'number') return Number(digits);
      return form === 'string' ? digits : new TheirDecimal(digits);
    });
}

const { lines } = turnoverModel;
const inputs = sectionInputs(turnoverModel);
const inBaseline = ({ section }: { readonly section: string }) => section === 'baseline';

/**
 * Any right input of the turnover model: some lines are chosen and everything that they use is given, so nothing is left
 * unused. Defaults are overridden or not; rates are given unused or not; currencies have 0, 2, 3 or 4 decimals.
 */
export const turnoverInput: fc.Arbitrary<TurnoverInput> = turnoverInputOf(figure);

/** The same with figures of another size. */
export function turnoverInputOf(
  figure: (unit: Unit, moreThan?: number, atMost?: number) => fc.Arbitrary<Given>,
): fc.Arbitrary<TurnoverInput> {
  return fc
    .record({
      currency: fc.constantFrom(undefined, 'USD', 'EUR', 'JPY', 'KWD', 'CLF'),
      leavers: figure('people'),
      figures: fc.tuple(
        ...inputs.map(({ definition }) => figure(definition.unit, definition.exclusiveMinimum, definition.maximum)),
      ),
      chosenLines: fc.subarray(lines.filter((line) => !inBaseline(line))),
      overridden: fc.subarray(inputs.filter(({ definition }) => definition.default)),
      spareRates: fc.subarray(inputs.filter(({ section }) => section === 'pay')),
    })
    .map(({ currency, leavers, figures, chosenLines, overridden, spareRates }) => {
      const needed = new Set(chosenLines.flatMap((line) => line.inputs));
      const itemised = chosenLines.some(({ section }) => section === 'paperwork' || section === 'training');
      const isGiven = (input: (typeof inputs)[number]) => {
        if (inBaseline(input)) {
          return !itemised && (overridden.includes(input) || (currency ?? 'USD') !== 'USD');
        }
        if (input.definition.default) return needed.has(input.position) && overridden.includes(input);
        return needed.has(input.position) || spareRates.includes(input);
      };
      const input: Record<string, unknown> = { leavers };
      if (currency !== undefined) input.currency = currency;
      for (const [place, known] of inputs.entries()) {
        if (!isGiven(known)) continue;
        const group = (input[known.section] ?? {}) as Record<string, Given>;
        group[known.name] = figures[place] as Given;
        input[known.section] = group;
      }
      return input as TurnoverInput;
    });
}
