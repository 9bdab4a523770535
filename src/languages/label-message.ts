import type { Issue } from '../messages/issue.js';
import type { Model } from '../model/model.js';

/**
 * The message of an issue with labels in place of paths, for a form whose user sees labels alone.
 *
 * @example
 * const input = { leavers: 24, hiring: { interviews: 6 } };
 * check(turnoverModel, input).map((issue) => labelMessage(turnoverModel, issue));
 * // ['“Interviews per hire” is given, but “Hours per interview” and “Interviewer's pay” are not.']
 */
export function labelMessage(model: Model, { path, message }: Pick<Issue, 'path' | 'message'>): string {
  // The sections that the message of a section that stands in for others names.
  const replaced = Object.entries(model.sections).find(([name]) => path.startsWith(`${name}.`))?.[1].fallbackFor ?? [];
  const label = (found: string): string | undefined => {
    if (model.positions.has(found)) return model.labelAt(found);
    if (replaced.includes(found)) return model.sections[found]?.label;
    return model.lines.find((line) => line.path === found)?.label;
  };
  const first = new Map([
    ['leavers', model.leavers?.label],
    ['currency', model.say('currency.label')],
  ]);
  // What was given stands in quotes, and stays as it is.
  return message.replace(/"(?:[^"\\]|\\.)*"|[\p{L}\p{N}_$]+(\.[\p{L}\p{N}_$]+)?/gu, (found, _, offset) => {
    const named = (offset === 0 ? first.get(found) : undefined) ?? label(found);
    return named === undefined ? found : `“${named}”`;
  });
}
