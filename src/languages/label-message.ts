import { expectObject } from '../messages/expect-object.js';
import type { Issue } from '../messages/issue.js';
import { expectModel } from '../model/expect-model.js';
import type { Model } from '../model/model.js';

/**
 * Returns the message of an issue with labels instead of paths, for a form whose users see only labels.
 *
 * @example
 * const input = { leavers: 24, hiring: { interviews: 6 } };
 * check(turnoverModel, input).map((issue) => labelMessage(turnoverModel, issue));
 * // ['“Interviews per hire” is given, but “Hours per interview” and “Interviewer's pay” are not.']
 */
export function labelMessage(model: Model, issue: Pick<Issue, 'path' | 'message'>): string {
  expectModel(model);
  expectObject(issue, 'What is labelled', "{ path: 'leavers', message: 'leavers must be given.' }");
  const { path = '', message = '' } = issue;
  // The message of a baseline names the sections that it replaces.
  const replaced = Object.entries(model.sections).find(([name]) => path.startsWith(`${name}.`))?.[1].fallbackFor ?? [];
  const about = model.inputAt(path);
  const isAboutPeople = about !== undefined && about.section === undefined;
  const label = (found: string, isFirst: boolean): string | undefined => {
    const input = model.inputAt(found);
    // The path of an input without a section is a plain word, which may be a word of the sentence.
    if (input !== undefined && (isFirst || isAboutPeople || input.section !== undefined)) return input.definition.label;
    if (isFirst && found === 'currency') return model.say('currency.label');
    if (replaced.includes(found)) return model.sections[found]?.label;
    return model.lineAt(found)?.label;
  };
  // Given text is in quotes and stays as it is.
  return message.replace(/"(?:[^"\\]|\\.)*"|[\p{L}\p{N}_$]+(\.[\p{L}\p{N}_$]+)?/gu, (found, _, offset) => {
    const named = label(found, offset === 0);
    return named === undefined ? found : `“${named}”`;
  });
}
