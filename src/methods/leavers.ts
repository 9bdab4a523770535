/** What multiplies the lines of a method that prices one leaver. */
export const leavers = {
  label: 'Leavers',
  unit: 'people',
  help: 'the people who left in the period, a fraction for expected leavers.',
} as const;
