import type { Input } from '../model/section.js';

/** What multiplies the lines of a method that prices one leaver. */
export const leavers: Input = {
  label: 'Leavers',
  unit: 'people',
  help: 'the people who left in the period, a fraction for expected leavers.',
};
