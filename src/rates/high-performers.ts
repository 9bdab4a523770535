import { rate } from './rate.js';

/**
 * Calculates the high-performer (dysfunctional) turnover rate, a share: high performers who quit ÷ high performers. The
 * firm decides who is a high performer, by a rating made before they left.
 *
 * Bounds: those who quit from 0, high performers above 0. Those who quit are part of the high performers, so the rate
 * is never above 1.
 *
 * Source: as quoted by yunicsolutions.com.
 *
 * @example
 * highPerformerTurnoverRate({ highPerformersWhoQuit: 3, highPerformers: 40 }).toString(); // '0.075', which is 7.5 %
 */
export const highPerformerTurnoverRate = /* @__PURE__ */ rate({
  label: 'High-performer turnover rate',
  source: 'Functional and dysfunctional turnover, as quoted by yunicsolutions.com',
  inputs: {
    highPerformersWhoQuit: { label: 'High performers who quit', unit: 'people' },
    highPerformers: {
      label: 'High performers',
      unit: 'people',
      exclusiveMinimum: 0,
      help: 'Those rated so at the start of the period and since.',
      why: 'a rate on nobody is not zero, it does not exist',
    },
  },
  among: { parts: ['highPerformersWhoQuit'], whole: 'highPerformers' },
  formula: (x) => x.highPerformersWhoQuit.div(x.highPerformers),
});
