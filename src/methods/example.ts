/**
 * One published figure of an example, and ours. `of` is its path in the result: `total`, `perLeaver`,
 * `sections.vacancy.amount`, `lines.training.onTheJob.perLeaver`, `quantities.hiringHours`.
 *
 * A figure `ties` when the printed one differs from ours by no more than its own rounding explains, `within`; it is a
 * `slip` when the printed one does not follow from the printed inputs, and `recomputed` when none is printed.
 */
export type ExampleFigure = {
  readonly of: string;
  /** What the inputs give, in decimal digits, rounded half away from zero to the places shown. */
  readonly ours: string;
} & (
  | { readonly status: 'ties'; readonly printed: string; readonly within: string }
  | { readonly status: 'slip'; readonly printed: string; readonly within: string; readonly why: string }
  | { readonly status: 'recomputed' }
);

/** An input of an example that its source does not print. */
export interface InferredInput {
  /** Its path in the input, such as `people.leavers`. */
  readonly input: string;
  /** The path of the printed figure that it was solved from, which then comes out; missing if it is from elsewhere. */
  readonly solvedFrom?: string;
  /** Set if it had to be a whole number of people, so that the figure might not have come out. */
  readonly whole?: true;
}

/** A worked example: the inputs as published, and what comes out. It is the test of its method. */
export interface Example<I> {
  /** What the example is about. */
  readonly label: string;
  /** Who prints it, where. */
  readonly source: string;
  /** Whether the inputs are all printed there, partly inferred, or made up to exercise the formula. */
  readonly inputs: 'published' | 'partly inferred' | 'illustrative';
  /** The inputs that are not printed there, of an example that is partly inferred. */
  readonly inferred?: readonly InferredInput[];
  /** What is put through the method. */
  readonly input: I;
  /** What the source prints for it. */
  readonly figures: readonly ExampleFigure[];
  /** What has to be known beside. */
  readonly note?: string;
}

/** A figure that the published one agrees with, within the slack that its own rounding explains: 0 where none is said. */
export function ties(of: string, ours: string, printed: string = ours, within = '0'): ExampleFigure {
  return { of, ours, printed, within, status: 'ties' };
}

/** A figure that the published one should be and is not, and why. */
export function discrepancy(of: string, ours: string, printed: string, within: string, why: string): ExampleFigure {
  return { of, ours, printed, within, status: 'slip', why };
}

/** A figure that is not published. */
export function recomputed(of: string, ours: string): ExampleFigure {
  return { of, ours, status: 'recomputed' };
}
