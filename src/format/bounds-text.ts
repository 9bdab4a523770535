import type { Translator } from '../messages/translate.js';
import { constraintsOf } from '../model/bounds.js';
import type { Input } from '../model/section.js';
import type { FormulaTexts } from './texts.js';

/** Formats the bounds of an input in words: `0 to 10⁹`, `more than 0, to 10⁹`, `1 to 30, whole`. */
export function boundsInWords(input: Input, say: Translator<FormulaTexts>): string {
  const { minimum, maximum, exclusiveMinimum, integer } = constraintsOf(input);
  const range =
    exclusiveMinimum === undefined
      ? say('bounds.between', { least: bound(minimum), most: bound(maximum) })
      : say('bounds.above', { least: bound(exclusiveMinimum), most: bound(maximum) });
  return integer ? say('bounds.whole', { range }) : range;
}

/** Formats a bound. Large powers of ten are written as powers, because twelve zeros are hard to count. */
function bound(value: number): string {
  const exponent = /^1(0{6,})$/.exec(String(value))?.[1]?.length;
  if (exponent === undefined) return String(value);
  return `10${[...String(exponent)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('')}`;
}
