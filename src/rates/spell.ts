/**
 * The reason why a spell of employment ended.
 *
 * | reason | what it covers | voluntary or not | JOLTS |
 * | --- | --- | --- | --- |
 * | `quit` | the leaver gave notice | voluntary | quits |
 * | `retirement` | | voluntary | other |
 * | `layoff` | the position was cut, or the season ended | involuntary | layoffs and discharges |
 * | `discharge` | dismissed | involuntary | layoffs and discharges |
 * | `other` | death, disability, and anything else that nobody decided | involuntary | other |
 * | `transfer` | moved to another place of the firm | not a separation | - |
 *
 * Retirement is voluntary and death is involuntary, as in the reports of the Texas State Auditor (sao.texas.gov). A
 * temporary lay-off or a leave does not end a spell.
 */
export type Reason = 'quit' | 'retirement' | 'layoff' | 'discharge' | 'other' | 'transfer';

/**
 * A time in which one person was employed without a break. Dates are calendar days, such as `2024-02-29`, without a
 * time of day and without a time zone.
 *
 * - `start` and `end` are the first and the last day employed, and both count. A person who starts and leaves on the same
 *   day was employed for one day.
 * - Without an `end`, the person is still employed. If a spell that has ended has no `reason`, it is a separation, and
 *   nothing that depends on the reason can be computed.
 * - If a person comes back, the new spell is a new hire, and service starts again.
 * - After a spell that ended with a `transfer`, the next spell of the same person continues the same employment. It is not a
 *   hire, and service continues. If it starts on the next day, nothing is counted.
 * - In the list of one department, a person who came from another department `began` with a `transfer`, or was `hired`
 *   before the spell starts. That is a transfer in, not a hire, and service counts from the day of hire. If that day is
 *   missing, the length of service is unknown, and so is everything that depends on it.
 */
export interface Spell {
  /**
   * An identifier of the person, such as a payroll number. It is compared exactly, and must have no spaces around it.
   */
  readonly person: string;
  /** The first day employed, as `2024-02-29`. */
  readonly start: string;
  /** The last day employed; leave it out while the person is still employed. */
  readonly end?: string | undefined;
  /** The reason why it ended. If it is missing, everything that depends on reasons is unknown. */
  readonly reason?: Reason | undefined;
  /** `transfer` if the person came from another place of the firm that is not in the list; leave it out for a hire. */
  readonly began?: 'transfer' | undefined;
  /**
   * The day of hire, from which service counts without a break, as `2020-04-01`. For a person who left the firm and
   * came back, it is the day of the last hire. The default is `start`, or unknown if `began` is given. If given in one
   * spell, it applies to all spells that are joined to it by transfers.
   */
  readonly hired?: string | undefined;
}

/** The reasons, in the order in which messages list them. */
export const reasons: readonly Reason[] = ['quit', 'retirement', 'layoff', 'discharge', 'other', 'transfer'];
