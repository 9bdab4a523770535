import type { InputOf, Model, Sections } from '../model/model.js';
import type { Input } from '../model/section.js';
import type { Spell } from '../rates/spell.js';

/** The inputs of a model that are given for one person, or for all: those of the model without the leavers. */
export type PersonInput<S extends Sections, L extends Input | undefined = Input> = Omit<InputOf<S, L>, 'leavers'>;

/**
 * An employment record of one person: a spell of employment with the rules of `Spell`, why it ended, the groups that
 * the person belonged to, and the inputs of what it cost. What is empty is not recorded.
 */
export interface PersonRecord<S extends Sections = Sections, L extends Input | undefined = Input> extends Spell {
  /**
   * `true` if the person decided to leave. It follows from `reason` if that is given: a quit and a retirement are
   * voluntary.
   */
  readonly voluntary?: boolean | null | undefined;
  /** `true` if the firm could have prevented it. */
  readonly avoidable?: boolean | null | undefined;
  /** `true` if the firm would rather have kept the person, by its own rule. */
  readonly regretted?: boolean | null | undefined;
  /** The reason in the firm's own words. The table of reasons shows it, or `reason` if it is missing. */
  readonly statedReason?: string | null | undefined;
  /** The name of the person's group in each column, such as `{ Department: 'Kitchen' }`. */
  readonly groups?: Readonly<Record<string, string | null | undefined>> | undefined;
  /**
   * Inputs that are the person's own, such as the pay. They take precedence over the inputs of all. They are read only if
   * the person left in the period.
   */
  readonly inputs?: PersonInput<S, L> | undefined;
}

/** The period and the other settings of an analysis of employment records. */
export interface PeopleOptions<
  S extends Sections = Sections,
  Code extends string = string,
  L extends Input | undefined = Input,
> {
  /** The first day of the period, as `2024-01-01`. */
  readonly from: string;
  /** The last day of the period, as `2024-12-31`. */
  readonly to: string;
  /** The model of the cost of a leaver; it must have leavers. The default is the turnover model. */
  readonly model?: Model<S, Code, L> | undefined;
  /** Inputs that are the same for all who left. */
  readonly inputs?: PersonInput<S, L> | undefined;
  /** The columns of `groups` to divide the people by: one, or two, which are also crossed. */
  readonly by?: readonly string[] | undefined;
  /** Divides the period into calendar months, quarters or years. */
  readonly period?: 'month' | 'quarter' | 'year' | undefined;
  /**
   * The number of leavers that each part of a table has at least; parts with fewer are merged with others, so that
   * nobody's pay can be calculated from the costs. The default is 5. Nothing is merged if all leavers have the same
   * inputs, because the costs then say nothing about a person.
   */
  readonly smallestGroup?: number | undefined;
  /** `whole` rounds all costs to whole units of the currency. The default is `exact`: to its smallest unit. */
  readonly amounts?: 'exact' | 'whole' | undefined;
}
