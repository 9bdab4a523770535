// @ts-check
// What is wrong with this input? Everything at once, one plain line each.
import { check, turnoverModel } from 'turnover-cost';

const issues = check(turnoverModel, {
  leavers: 24,
  pay: { interviewer: '$29.50', load: 12 },
  hiring: { intervews: 3, hoursPerInterview: 0.75, agencyFee: '1,000.00' },
  training: { newHireHours: 24 },
});

for (const { path, code, message } of issues) console.log(`${path} (${code})\n  ${message}`);
