/** What a benchmark measures, in the words of its source. */
export type BenchmarkMeasure =
  | 'separations'
  | 'quits'
  | 'layoffsAndDischarges'
  | 'otherSeparations'
  | 'involuntarySeparations'
  | 'preventableSeparations';

/** A published rate, with all that has to be known before it is compared with anything. */
export interface Benchmark {
  /** Tells one from another; it says source, place of work, measure, time and, where there are two, vintage. */
  readonly name: string;
  /** What it is the rate of. */
  readonly measure: BenchmarkMeasure;
  /** Whose rate it is. */
  readonly population: string;
  /** Where the people work: a country, a state. */
  readonly place: string;
  /** The year the rate is of: a calendar year, but for the fiscal years that the population names. */
  readonly year: number;
  /** The month it is of, from 1; a rate without one is of the whole year. */
  readonly month?: number;
  /** A share as printed, digits in a string: `0.721` for 72.1 %. */
  readonly rate: string;
  /** The unit of the rate. */
  readonly unit: 'share';
  /** When it was printed, or how it differs from other printings: such series are revised. */
  readonly vintage: string;
  /** Publisher and title, with the number of the report or the page. */
  readonly source: string;
  /** `read` in the publication itself; `quoted` in another page, which the source then names. */
  readonly evidence: 'read' | 'quoted';
}
