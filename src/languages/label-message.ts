import type { Issue } from '../messages/issue.js';
import type { Model } from '../model/model.js';

/**
 * Returns the message of an issue with labels instead of paths, for a form whose users see only labels.
 *
 * @example
 * const input = { leavers: 24, hiring: { interviews: 6 } };
 * check(turnoverModel, input).map((issue) => labelMessage(turnoverModel, issue));
 * // ['“Interviews per hire” is given, but “Hours per interview” and “Interviewer's pay” are not.']
 */
export function labelMessage(model: Model, { path, message }: Pick<Issue, 'path' | 'message'>): string {
  // The message of a baseline names the sections that it replaces.
  const replaced = Object.entries(model.sections).find(([name]) => path.startsWith(`${name}.`))?.[1].fallbackFor ?? [];
  const label = (found: string): string | undefined => {
    if (model.positions.has(found)) return model.labelAt(found);
    if (replaced.includes(found)) return model.sections[found]?.label;
    return model.lines.find((line) => line.path === found)?.label;
  };
  const first = new Map([
    ['leavers', model.leavers?.label],
    ['currency', model.say('Currency')],
  ]);
  // Given text is in quotes and stays as it is.
  return message.replace(/"(?:[^"\\]|\\.)*"|[\p{L}\p{N}_$]+(\.[\p{L}\p{N}_$]+)?/gu, (found, _, offset) => {
    const named = (offset === 0 ? first.get(found) : undefined) ?? label(found);
    return named === undefined ? found : `“${named}”`;
  });
}
