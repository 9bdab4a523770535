import { model, section } from '../../src/index.js';
import { triangular, uniform } from '../../src/uncertainty.js';

const now = section({
  label: 'Now',
  source: 'Own example',
  inputs: {
    leavers: { label: 'Leavers', unit: 'people' },
    costPerLeaver: { label: 'Cost per leaver', unit: 'money' },
  },
});

const effect = section({
  label: 'Effect',
  source: 'Own example',
  uses: { now },
  inputs: { relativeReduction: { label: 'Leavers kept', unit: 'share' } },
  lines: {
    saved: {
      label: 'Saved',
      kind: 'mixed',
      formula: (x) => x.now.leavers.times(x.relativeReduction).times(x.now.costPerLeaver),
    },
  },
});

const programme = section({
  label: 'Programme',
  source: 'Own example',
  inputs: { cost: { label: 'Cost of the programme', unit: 'money' } },
  lines: { paid: { label: 'Paid', kind: 'cash', formula: (x) => x.cost.times(-1) } },
});

/** Net = leavers × reduction × cost per leaver − cost of the programme. */
export const planModel = model({ label: 'Plan', sections: { now, effect, programme } });

/** 60 leavers, a triangular cost per leaver, an effect of 5 to 25 %, and a programme of 100,000. */
export const planInput = {
  now: { leavers: 60, costPerLeaver: triangular({ low: 6000, likely: 10000, high: 18000 }) },
  effect: { relativeReduction: uniform({ low: '0.05', high: '0.25' }) },
  programme: { cost: 100000 },
} as const;
