import type { Kind } from '../model/section.js';

/** The colours of a chart on a light page, or on a dark one. */
export interface Palette {
  /** Text and outlines. */
  readonly ink: string;
  readonly background: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** A part of lost revenue beside the kinds of a turnover cost; the furthest from the background. */
  readonly loss: string;
  /** Bars whose colour says nothing. */
  readonly plain: string;
  /** Methods that price a part of turnover only. */
  readonly part: string;
  /** One colour a result, the strongest contrast first; more results than these are all drawn in the plain colour. */
  readonly cases: readonly string[];
}

/**
 * Colours of Paul Tol, Colour Schemes (SRON/EPS/TN/09-002, issue 3.2, 2021, https://personal.sron.nl/~pault/): on white his
 * high-contrast scheme, and on dark what he sets beside it for the same hues in the medium-contrast scheme. They are made to
 * be told apart by readers of any colour vision and, by their steps of lightness, in a black and white print.
 */
export const palettes = {
  light: /* @__PURE__ */ paletteOf(
    { blue: '#004488', red: '#BB5566', yellow: '#DDAA33' },
    { ink: '#222222', background: '#FFFFFF', loss: '#000000' },
  ),
  dark: /* @__PURE__ */ paletteOf(
    { blue: '#6699CC', red: '#994455', yellow: '#EECC66' },
    { ink: '#E7EAF0', background: '#14181F', loss: '#FFFFFF' },
  ),
} as const;

function paletteOf(
  { blue, red, yellow }: Readonly<Record<'blue' | 'red' | 'yellow', string>>,
  page: Pick<Palette, 'ink' | 'background' | 'loss'>,
): Palette {
  return {
    ...page,
    kinds: { cash: blue, time: red, opportunity: yellow, mixed: page.background },
    plain: blue,
    part: yellow,
    cases: [blue, yellow, red, page.background, page.loss],
  };
}
