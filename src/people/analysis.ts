import type { Decimal } from 'decimal.js';
import type { GroupTotals } from '../groups/group-total.js';
import type { Kind } from '../model/section.js';
import type { SpellRates } from '../rates/spell-rates.js';
import type { PartName } from './read-records.js';

/** The people of the whole, or of a part of it. */
export interface PeopleCounts {
  /** Employments that ended in the period. A person who left twice counts twice; a transfer does not count. */
  readonly leavers: number;
  /** People employed before the first day of the period who had not left by then. */
  readonly opening: number;
  /** People employed on the last day of the period who do not leave on it. */
  readonly closing: number;
  /** The mean, over the days of the period, of the people employed on each day. */
  readonly averageHeadcount: Decimal;
  /** A share: leavers ÷ average headcount, as defined by `separationRate`. Undefined if the average is zero. */
  readonly rate: Decimal | undefined;
}

/** The people and the cost of the whole, or of a part of it. */
export interface PeopleFigures extends PeopleCounts {
  /** The cost of those who left, rounded so that the parts of every table add up to the whole. */
  readonly cost: Decimal;
  /** The exact cost ÷ leavers, rounded once. Undefined if nobody left. */
  readonly perLeaver: Decimal | undefined;
  /**
   * A share: the cost of the leavers whose pay is known ÷ the pay of a year of these leavers. The pay is that of the
   * leaver or, if it is not given, that of the new hire. Undefined if no pay is known.
   */
  readonly shareOfYearlyPay: Decimal | undefined;
}

/** A group, a reason, an answer or a part of the period, with the people in it. */
export interface NamedCounts extends PeopleCounts {
  /** One name, or two if the columns are crossed. A name is undefined if it is not recorded. */
  readonly names: readonly PartName[];
  /** The first day of the part of the period, if the table is one of time; else that of the whole. */
  readonly from: string;
  /** The last day of it. */
  readonly to: string;
}

/** A part of a table. */
export interface PeoplePart extends PeopleFigures, Pick<NamedCounts, 'from' | 'to'> {
  /** The entries that the part consists of: one, or several if small ones were merged, whose costs are only told together. */
  readonly of: readonly NamedCounts[];
  /** A share: cost ÷ cost of the whole. Undefined if that is zero. */
  readonly shareOfCost: Decimal | undefined;
}

/** The people and their cost, divided in one way. The costs of the parts add up to the cost of the whole. */
export interface PeopleTable {
  /** The names of the columns that it is divided by. */
  readonly columns: readonly string[];
  /**
   * The parts: in the order of time, or else from the highest cost to the lowest, with what is not recorded last. People
   * who are merged come at the end.
   */
  readonly parts: readonly PeoplePart[];
}

/** A line of the cost. */
export interface PeopleLine {
  readonly section: string;
  readonly name: string;
  readonly label: string;
  readonly kind: Kind;
  readonly amount: Decimal;
}

/** A section of the cost: the sum of its lines. */
export interface PeopleSection {
  readonly section: string;
  readonly label: string;
  readonly amount: Decimal;
}

/** Someone who left in the period. */
export interface PersonWhoLeft {
  readonly person: string;
  /** The first day of the employment. */
  readonly start: string;
  /** The last day employed. */
  readonly end: string;
  readonly voluntary: boolean | undefined;
  readonly avoidable: boolean | undefined;
  readonly regretted: boolean | undefined;
  /** `true` if the last day is before the first anniversary of the hire. Undefined if the day of hire is not known. */
  readonly firstYear: boolean | undefined;
  /** The reason in the firm's words, or else by the rules of `Reason`. */
  readonly reason: string | undefined;
  /** The name of the group in each column of `by`. */
  readonly groups: readonly PartName[];
}

/** Something to know about the analysis. */
export interface PeopleNotice {
  readonly code: 'fewLeavers' | 'backNextDay';
  /** The number of people that it is about. */
  readonly people: number;
}

/** An analysis of those who left in a period: how many, at which rates, and at which cost. */
export interface PeopleAnalysis extends PeopleFigures {
  /** The label of the model of the cost. */
  readonly label: string;
  /** ISO 4217 code of all amounts. */
  readonly currency: string;
  /** The decimals of all amounts: those of the currency, or 0 for whole amounts. */
  readonly decimals: number;
  readonly from: string;
  readonly to: string;
  /** Different people who were employed on a day of the period. */
  readonly people: number;
  /** Different people of them who left in the period. */
  readonly peopleWhoLeft: number;
  /** The rates of the period, as `ratesOfSpells` gives them. */
  readonly rates: SpellRates;
  /** The sections of the cost; with `lines` and `kinds` it adds up to `cost`. */
  readonly sections: readonly PeopleSection[];
  readonly lines: readonly PeopleLine[];
  readonly kinds: Readonly<Record<Kind, Decimal>>;
  /** A table for each column of `by`. */
  readonly groups: readonly PeopleTable[];
  /** The two columns of `by` crossed. Undefined if there are not two. */
  readonly crossed: PeopleTable | undefined;
  /** The parts of the period. Undefined if `period` is not given. */
  readonly periods: PeopleTable | undefined;
  /** By reason, on the headcount of the whole. */
  readonly reasons: PeopleTable;
  /** By yes or no, on the headcount of the whole. The names are `yes` and `no`. */
  readonly facets: {
    readonly voluntary: PeopleTable;
    readonly avoidable: PeopleTable;
    readonly regretted: PeopleTable;
    /** Left before the first anniversary of the hire. */
    readonly firstYear: PeopleTable;
  };
  /** The number of leavers that a part has at least, unless nobody left. 1 if nothing had to be merged. */
  readonly smallestGroup: number;
  /** Everyone who left, by the last day. Names are for checking the records; a report does not need them. */
  readonly left: readonly PersonWhoLeft[];
  /** The part of all amounts that no figure of yours moves, only defaults such as the baseline: 0 to 1. */
  readonly onDefaults: Decimal;
  /** The lines that are not counted for some, with the number of leavers in `rows`. */
  readonly absent: GroupTotals['absent'];
  /** The defaults used, with the number of leavers in `rows`. */
  readonly assumptions: readonly Omit<GroupTotals['assumptions'][number], 'amount' | 'rowNumbers'>[];
  /**
   * The notices of the model, with the number of leavers in `rows`. A figure is `…` if it would tell about one person.
   */
  readonly modelNotices: readonly Omit<GroupTotals['notices'][number], 'rowNumbers'>[];
  readonly notices: readonly PeopleNotice[];
}
