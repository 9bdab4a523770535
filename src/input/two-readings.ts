/**
 * Tells whether a figure is written with one mark before three digits, which parts thousands in one country and decimals in
 * another: `60.000`, `1,250`. More groups are thousands, and `0.125` has decimals.
 */
export function hasTwoReadings(text: string): boolean {
  return /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
}

/** The figure without its mark: `60000` for `60.000`. */
export function asThousands(text: string): string {
  return text.replace(/[.,]/, '');
}

/** Says how to write a figure with a point that has two readings, so that it has one: `60000 or 60.0`. */
export function bothReadings(text: string): string {
  const short = text.replace(/0+$/, '');
  // Another number of decimals is what makes it clear.
  return `${asThousands(text)} or ${short === text || short.endsWith('.') ? `${short}0` : short}`;
}

/** The decimal point of a column of figures: what it is, as all of them together tell. */
export class DecimalPoint<Place> {
  /** The first figure that has two readings. */
  first: { readonly text: string; readonly place: Place } | undefined;
  /** Whether one figure has decimals for sure. */
  isCertain = false;

  /** Takes the next figure as it is written; `fits` tells whether a figure is within the bounds of the input. */
  add(text: string, place: Place, fits: (text: string) => boolean): void {
    if (this.isCertain || !text.includes('.')) return;
    if (!hasTwoReadings(text) || !fits(asThousands(text))) this.isCertain = /^-?\d+\.\d+$/.test(text);
    else this.first ??= { text, place };
  }

  /** The first figure that has two readings, if nothing in the column tells which is meant. */
  get undecided(): { readonly text: string; readonly place: Place } | undefined {
    return this.isCertain ? undefined : this.first;
  }
}
