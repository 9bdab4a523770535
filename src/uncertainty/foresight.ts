import { type Estimate, estimateMean } from './percentile.js';

/**
 * Estimates E[max(net, 0)] − max(E[net], 0) from a sample of net benefits: what is gained if something is done only when it
 * pays, over doing it in any case or never.
 */
export function valueOfForesight(net: Float64Array): Estimate {
  const isDone = estimateMean(net).mean.value > 0;
  const { mean } = estimateMean(net.map((value) => Math.max(isDone ? -value : value, 0)));
  const [least, most] = mean.between;
  return { value: mean.value, between: [Math.max(0, least), most] };
}
