/** The measure of a benchmark, in the words of its source. */
export type BenchmarkMeasure =
  | 'separations'
  | 'quits'
  | 'layoffsAndDischarges'
  | 'otherSeparations'
  | 'involuntarySeparations'
  | 'preventableSeparations';

/** A published rate, with everything needed before comparing it. */
export interface Benchmark {
  /** A unique name: the source, place of work, measure, time and, if there are two, the vintage. */
  readonly name: string;
  /** The kind of separations that the rate counts. */
  readonly measure: BenchmarkMeasure;
  /** The people that the rate is of. */
  readonly population: string;
  /** The place where the people work, such as a country or a state. */
  readonly place: string;
  /** The year of the rate: a calendar year, unless the population names a fiscal year. */
  readonly year: number;
  /** The month of the rate, from 1. A rate without a month is of the whole year. */
  readonly month?: number;
  /** The rate as printed, a share with its digits in a string: `0.721` is 72.1 %. */
  readonly rate: string;
  /** The unit of the rate. */
  readonly unit: 'share';
  /** The time of printing, or the difference from other printings, because such series are revised. */
  readonly vintage: string;
  /** The publisher and title, with the number of the report or the page. */
  readonly source: string;
  /** `read` if the publication itself was read; `quoted` if another page quotes it, which the source then names. */
  readonly evidence: 'read' | 'quoted';
}
