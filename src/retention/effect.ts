import { section } from '../model/section.js';
import { now } from './now.js';

/** The leavers that a programme is expected to prevent. */
export const effect = /* @__PURE__ */ section({
  label: 'Effect of the programme',
  source:
    'Leavers × relative reduction, as in Shanafelt, Goh and Sinsky (2017), JAMA Internal Medicine 177(12), 1826-1832; isolation of the effect and its confidence after the Phillips ROI methodology (quoted)',
  uses: { now },
  inputs: {
    addressableShare: {
      label: 'Share of the leavers within reach',
      unit: 'share',
      help: 'Leavers whom the programme could keep, such as those who leave by choice for a reason that the firm could remove.',
      default: { value: 1, source: 'All leavers are taken to be within reach until the firm says less' },
    },
    relativeReduction: {
      label: 'Share of them whom the programme keeps',
      unit: 'share',
      help: '0.2 if one in five of the leavers within reach would stay. From a trial of your own or a study: there is no usual figure.',
    },
    attributableShare: {
      label: 'Share of the effect that is due to the programme',
      unit: 'share',
      help: 'The rest would happen without it. A control group tells best, then a trend, then an estimate.',
      default: { value: 1, source: 'The whole effect is taken to be due to the programme until the firm says less' },
    },
    confidenceShare: {
      label: 'Confidence in the estimate',
      unit: 'share',
      help: '0.8 if those who estimate the effect are 80 % sure of it: the effect is multiplied by it.',
      default: { value: 1, source: 'The estimate is taken to be certain until the firm says less' },
    },
  },
  quantities: {
    leaversWithinReach: {
      label: 'Leavers within reach in a year, as far as the effect is credited',
      unit: 'people',
      formula: (x) => x.now.leavers.times(x.addressableShare).times(x.attributableShare).times(x.confidenceShare),
    },
    leaversPrevented: {
      label: 'Leavers prevented in a year',
      unit: 'people',
      outcome: true,
      formula: (x) => x.leaversWithinReach.times(x.relativeReduction),
    },
  },
});
