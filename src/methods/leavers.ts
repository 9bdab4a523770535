import type { Input } from '../model/section.js';

/** The input that multiplies the lines of a method for one leaver. */
export const leavers: Input = {
  label: 'Leavers',
  unit: 'people',
  help: 'the people who left in the period, a fraction for expected leavers.',
};
