import { asRead } from '../../input/as-read.js';

/** The headings of a table, from left to right, and where each is. */
export class Headings {
  readonly names: readonly string[];
  private readonly places = new Map<string, number[]>();

  /** Takes the cells of the row with the headings; blank ones at its end are left out. */
  constructor(cells: readonly string[]) {
    this.names = cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
    for (const [index, heading] of this.names.entries()) {
      const key = asRead(heading);
      this.places.set(key, [...(this.places.get(key) ?? []), index]);
    }
  }

  /**
   * Returns the position of a heading: written the same, or else the one that reads the same, whatever its capitals, line
   * breaks and spaces. Returns -1 if no heading reads so, or more than one does.
   */
  indexOf(heading: string): number {
    const same = this.names.indexOf(heading);
    if (same >= 0) return same;
    const places = this.places.get(asRead(heading)) ?? [];
    return places.length === 1 ? (places[0] as number) : -1;
  }
}
