import type { Kind } from '../model/section.js';

/** The colours of a chart for a light or a dark page. */
export interface Palette {
  /** Text and outlines. */
  readonly ink: string;
  readonly background: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** The colour of the lost revenue beside the kinds of a turnover cost; the one with the strongest contrast. */
  readonly loss: string;
  /** The colour of bars if colour has no meaning. */
  readonly plain: string;
  /** The colour of methods that cover only a part of turnover. */
  readonly part: string;
  /**
   * One colour per result, strongest contrast first. If there are more results than colours, all use the plain colour.
   */
  readonly cases: readonly string[];
}

/**
 * The colours of Paul Tol, Colour Schemes (SRON/EPS/TN/09-002, issue 3.2, 2021, https://personal.sron.nl/~pault/): the
 * high-contrast scheme on white and, on dark, the same hues of the medium-contrast scheme. They can be told apart with
 * any colour vision and, by their lightness, in a black and white print.
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
