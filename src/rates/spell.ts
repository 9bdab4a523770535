/**
 * Why a spell of employment ended.
 *
 * | reason | what it covers | voluntary or not | JOLTS |
 * | --- | --- | --- | --- |
 * | `quit` | the leaver gave notice | voluntary | quits |
 * | `retirement` | | voluntary | other |
 * | `layoff` | the place went, or the season ended | involuntary | layoffs and discharges |
 * | `discharge` | dismissed | involuntary | layoffs and discharges |
 * | `other` | death, disability, and whatever nobody decided | involuntary | other |
 * | `transfer` | moved to another place of the firm | not a separation | - |
 *
 * Retirement is voluntary and death involuntary as the Texas State Auditor has it (sao.texas.gov). A temporary lay-off and
 * leave do not end a spell.
 */
export type Reason = 'quit' | 'retirement' | 'layoff' | 'discharge' | 'other' | 'transfer';

/**
 * One unbroken time that one person was employed. Dates are calendar days, written `2024-02-29`: there is no time of day and
 * no time zone.
 *
 * - `start` and `end` are the first and the last day employed, both counted. Who starts and leaves on one day was employed
 *   for one day.
 * - Without an `end` the person is still employed, at whatever day is asked about. Without a `reason` a spell that has ended
 *   is a separation, and nothing that depends on the reason can be computed.
 * - A person may come back: the new spell is a new hire, and service starts again from nothing.
 * - After a spell that ended with a `transfer` the same person's next spell goes on with the same employment: it is not a
 *   hire, service is not broken, and where it starts on the next day nothing is counted at all.
 * - In the list of one department, a person who came from another one `began` by a `transfer`, or was `hired` before the
 *   spell starts: that is a transfer in and no hire, and service counts from the day of hire. If that day is not given, the
 *   service is longer than the spell and not known, and so is what depends on it.
 */
export interface Spell {
  /** What tells one person from another, such as a payroll number; compared letter by letter, without spaces around it. */
  readonly person: string;
  /** The first day employed, written `2024-02-29`. */
  readonly start: string;
  /** The last day employed; left out while the person is still employed. */
  readonly end?: string | undefined;
  /** Why it ended; what depends on the reasons is unknown where one is missing. */
  readonly reason?: Reason | undefined;
  /** How it began, if not by a hire: the person came from another place of the firm that is not in the list. */
  readonly began?: 'transfer' | undefined;
  /**
   * The day of hire from which service counts without a break, written `2020-04-01`. For who left the firm and came back it
   * is the day of the last hire, not of the first. If left out, it is `start`; if `began` is given, nobody knows.
   * Given in one spell, it holds for all that are joined to it by transfers.
   */
  readonly hired?: string | undefined;
}

/** The reasons, in the order in which they are listed. */
export const reasons: readonly Reason[] = ['quit', 'retirement', 'layoff', 'discharge', 'other', 'transfer'];
