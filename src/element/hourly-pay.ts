import type { ModelInput } from '../model/model.js';

/** Returns true for what a person is paid per hour, and false for another rate, such as the output of a day. */
export function isHourlyPay({ definition, perYear }: ModelInput): boolean {
  return perYear !== undefined && definition.unit === 'money/hour';
}
