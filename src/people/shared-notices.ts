import type { GroupNotice } from '../groups/group-total.js';
import type { Row } from '../groups/row.js';
import { type Figure, interpolate, isMoneyValue, type MessageValue, plainDigits } from '../messages/translate.js';

/** A notice of a model about those who left. */
export type SharedNotice = Omit<GroupNotice, 'rowNumbers'>;

interface Seen {
  readonly first: SharedNotice;
  rows: number;
  readonly differing: Set<string>;
}

/** The sign in place of a figure that would tell about one person. */
const hidden = '…';

/**
 * The notices of a model about those who left. A figure in one is that of a single person, so it is hidden unless it is the
 * same for all whom the notice is about, and they are enough people.
 */
export class SharedNotices {
  private readonly byCode = new Map<string, Seen>();

  /** Takes the notices of one leaver. */
  add({ notices }: Row<string>): void {
    for (const code of notices.codes) {
      const { message: example, ...notice } = notices.notice(code);
      const seen = this.byCode.get(code);
      if (seen === undefined) {
        this.byCode.set(code, { first: { ...notice, example, rows: 0 }, rows: 1, differing: new Set() });
        continue;
      }
      seen.rows += 1;
      for (const [name, figure] of Object.entries(notice.figures ?? {})) {
        if (JSON.stringify(figure) !== JSON.stringify(seen.first.figures?.[name])) seen.differing.add(name);
      }
    }
  }

  /** Returns each notice, with the number of leavers that it is about. Figures of fewer than `least` leavers are hidden. */
  list(least: number, currency: string): readonly SharedNotice[] {
    const write = (figure: Figure) =>
      isMoneyValue(figure) ? `${plainDigits(figure)} ${currency}` : plainDigits(figure);
    return [...this.byCode.values()].map(({ first, rows, differing }) => {
      const { figures, text } = first;
      if (figures === undefined || text === undefined || least < 2) return Object.freeze({ ...first, rows });
      const shown = Object.fromEntries(
        Object.entries(figures).map(([name, figure]): [string, MessageValue] => [
          name,
          rows < least || differing.has(name) ? hidden : figure,
        ]),
      );
      return Object.freeze({
        ...first,
        rows,
        figures: Object.freeze(shown),
        example: interpolate(text, shown, write),
      });
    });
  }
}
