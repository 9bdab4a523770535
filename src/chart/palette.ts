import type { Kind } from '../section.js';

/**
 * The three colours of the high-contrast scheme of Paul Tol, Colour Schemes (SRON/EPS/TN/09-002, issue 3.2, 2021,
 * https://personal.sron.nl/~pault/), with white and black beside them. The scheme is made to be told apart by readers of any
 * colour vision and, by its steps of lightness, in a black and white print.
 */
const blue = '#004488';
const red = '#BB5566';
const yellow = '#DDAA33';
const white = '#FFFFFF';
const black = '#000000';

export const kindColours: Readonly<Record<Kind, string>> = {
  cash: blue,
  time: red,
  opportunity: yellow,
  mixed: white,
};

/** A part of lost revenue beside the kinds of a turnover cost. */
export const lossColour: string = black;

/** Bars whose colour says nothing. */
export const plainColour: string = blue;

/** Methods that price a part of turnover only. */
export const partColour: string = yellow;

/** One colour a result, the strongest contrast first; more results than these are all drawn in the plain colour. */
export const caseColours: readonly string[] = [blue, yellow, red, white, black];
