import type { AssumedFigure } from '../evaluation/assumptions.js';

// More sources than a reader compares are not kept, so that memory does not grow with the rows.
const most = 5;

/** The figures that rows assume of one input: whether they are the same, and who says so. */
export class AssumedFigures {
  private readonly sources = new Set<string>();
  private first: string | undefined;
  /** True if two rows assume different figures. */
  differ = false;

  add({ value, unit, source }: AssumedFigure): void {
    this.addFigure(`${value} ${unit}`);
    if (this.sources.size < most) this.sources.add(source);
  }

  merge({ first, sources, differ }: AssumedFigures): void {
    if (first !== undefined) this.addFigure(first);
    this.differ ||= differ;
    for (const source of sources) if (this.sources.size < most) this.sources.add(source);
  }

  /** Returns the sources, with semicolons between them; undefined if no figure was added. */
  source(): string | undefined {
    return this.sources.size === 0 ? undefined : [...this.sources].join('; ');
  }

  private addFigure(figure: string): void {
    this.first ??= figure;
    this.differ ||= figure !== this.first;
  }
}
