import { sharesInPercent } from '../cells/shares-in-percent.js';
import type { WrittenNumber } from '../input/written-number.js';
import type { ModelInput } from '../model/model.js';
import { ExactDecimal } from '../numbers/decimal.js';
import type { LocalizedNumber } from './localized-number.js';
import { digits } from './localized-number.js';

/** Returns true if people write an input in per cent: a share, or a ratio that is called a rate. */
export function isInPercent({ name, definition: { unit } }: Pick<ModelInput, 'name' | 'definition'>): boolean {
  return unit === 'share' || (unit === 'ratio' && /rate$/i.test(name));
}

/** Creates the converter of a field in per cent: 25 in the field is 0.25 for the library, and so is `25 %`. */
export function inPercentNumber(numbers: LocalizedNumber): LocalizedNumber {
  return {
    read(text, { fits = () => true, ...notation }) {
      const read = numbers.read(text, {
        ...notation,
        fits: (figure) => fits(/%/.test(text) ? figure : times(figure, 0.01)),
      });
      return 'digits' in read && read.percent === undefined ? hundredth(read) : read;
    },
    write(value) {
      const text = digits(value);
      return isDigits(text) ? numbers.write(times(text, 100)) : numbers.write(value);
    },
    group(value) {
      return numbers.group(isDigits(digits(value)) ? times(digits(value), 100) : value);
    },
  };
}

/** Replaces the shares of a help with per cent, as in the field: `25 %` for `0.25 for 25 %`. */
export function helpInPercent(help: string): string {
  return sharesInPercent(help).replace(/(\d+(?:[.,]\d+)?) for (\1 ?%)/g, '$2');
}

function hundredth(read: Extract<WrittenNumber, { readonly digits: string }>): WrittenNumber {
  return { ...read, digits: times(read.digits, 0.01), percent: read.digits, other: undefined };
}

function times(figure: string, factor: number): string {
  return new ExactDecimal(figure).times(factor).toFixed();
}

function isDigits(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
