/**
 * A figure of a worked example: the published value and ours. `of` is its path in the result, such as `total`,
 * `perLeaver`, `sections.vacancy.amount`, `lines.training.onTheJob.perLeaver` or `quantities.hiringHours`.
 *
 * A figure `ties` if the printed value differs from ours by no more than its own rounding explains, `within`. It is a
 * `slip` if the printed value does not follow from the printed inputs, and `recomputed` if no value is printed.
 */
export type ExampleFigure = {
  readonly of: string;
  /** The result of our formula, in decimal digits, rounded half away from zero to the places shown. */
  readonly ours: string;
} & (
  | { readonly status: 'ties'; readonly printed: string; readonly within: string }
  | { readonly status: 'slip'; readonly printed: string; readonly within: string; readonly why: string }
  | { readonly status: 'recomputed' }
);

/** An input of an example that its source does not print. */
export interface InferredInput {
  /** The path of the input, such as `people.leavers`. */
  readonly input: string;
  /**
   * The path of the printed figure that the input was solved from, so that this figure matches. Missing if the input is
   * from elsewhere.
   */
  readonly solvedFrom?: string;
  /** Set if the input had to be a whole number of people, so that the figure might not have matched. */
  readonly whole?: true;
}

/** A worked example: its inputs and its published figures. It is also the test of its method. */
export interface Example<I> {
  /** The subject of the example. */
  readonly label: string;
  /** The publication that prints the example, and the place in it. */
  readonly source: string;
  /**
   * `published` if the source prints all inputs, `partly inferred` if it prints some, `illustrative` if they are made
   * up to exercise the formula.
   */
  readonly inputs: 'published' | 'partly inferred' | 'illustrative';
  /** The inputs that the source does not print, if the example is partly inferred. */
  readonly inferred?: readonly InferredInput[];
  /** The input for the method. */
  readonly input: I;
  /** The figures of the source. */
  readonly figures: readonly ExampleFigure[];
  /** A remark that readers of the figures should know. */
  readonly note?: string;
}

/**
 * Describes a figure that agrees with the published one, within the tolerance that its rounding explains; the default
 * is 0.
 */
export function ties(of: string, ours: string, printed: string = ours, within = '0'): ExampleFigure {
  return { of, ours, printed, within, status: 'ties' };
}

/** Describes a published figure that does not follow from the published inputs, and the reason. */
export function discrepancy(of: string, ours: string, printed: string, within: string, why: string): ExampleFigure {
  return { of, ours, printed, within, status: 'slip', why };
}

/** Describes a figure that is not published. */
export function recomputed(of: string, ours: string): ExampleFigure {
  return { of, ours, status: 'recomputed' };
}
