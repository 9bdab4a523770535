import { expect, test } from 'vitest';
import { type Kind, type TurnoverInput, turnoverCost } from '../../src/index.js';
import { workedOut } from '../expression/printed-formula.js';

/** A line of a section, worked out by hand. */
export interface HandCalculated {
  readonly line: string;
  readonly kind: Kind;
  readonly given: Omit<TurnoverInput, 'leavers'>;
  /** The calculation for one leaver, in figures, as a reader would write it down. */
  readonly calculation: string;
  readonly perLeaver: string;
  /** For the three leavers of every table. */
  readonly amount: string;
}

/** Runs a table of hand-calculated lines, three leavers each. */
export function testLines(section: string, table: readonly HandCalculated[]): void {
  test.each(table)(
    `${section}.$line is $calculation = $perLeaver`,
    ({ line, kind, given, calculation, ...figures }) => {
      const result = turnoverCost({ leavers: 3, ...given });
      const found = result.lines.filter((each) => each.section === section && each.name === line);
      expect(found.map(({ kind, perLeaver, amount }) => [kind, perLeaver.toFixed(2), amount.toFixed(2)])).toEqual([
        [kind, figures.perLeaver, figures.amount],
      ]);
      // The calculation that is shown is the one behind the figure.
      expect(workedOut(calculation).toFixed(2)).toBe(figures.perLeaver);
    },
  );
}
