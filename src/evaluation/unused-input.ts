import type { Issue } from '../messages/issue.js';
import type { Message } from '../messages/message.js';
import { joinWithAnd } from '../messages/phrases.js';
import type { Translator } from '../messages/translate.js';
import type { Model, ModelInput } from '../model/model.js';

/**
 * Whether an input may be given and move no line: it multiplies every line, its section says so, or it converts rates, of
 * which none need be in another period.
 */
export function mayBeUnused({ sections, inputs }: Model, { section, position }: ModelInput): boolean {
  if (section === undefined || sections[section]?.allowUnused === true) return true;
  return inputs.some(({ perYear }) => perYear === position);
}

/**
 * Returns the issue of an input of a section that others replace. `itemised` names those that do; it is empty if the input
 * is described before anything is given.
 */
export function replacedInput(model: Model, { path, section }: ModelInput, itemised: readonly string[] = []): Issue {
  const { say } = model;
  const replaced = model.sections[section ?? '']?.fallbackFor.join(say(' nor '));
  const others = [...new Set(itemised)].join(say(' and '));
  const message =
    others === ''
      ? say('{path} is given, but it applies only if neither {replaced} is itemised.', { path, replaced })
      : say('{path} is given, but it applies only if neither {replaced} is itemised, and {itemised} is.', {
          path,
          replaced,
          itemised: others,
        });
  return { path, code: 'unused', message };
}

/**
 * Returns the issue of an input that nothing uses. `missing` has, for each line or outcome that could use it, the inputs
 * that are missing: `a and b are not`; `none of a, b with c` for several. If `some` is true, what is given is not known,
 * and only some of the inputs may be missing: `not all of a and b are`.
 */
export function unusedInput(
  { path }: ModelInput,
  missing: readonly (readonly ModelInput[])[],
  say: Translator<Message>,
  some = false,
): Issue {
  const all = missing.filter((inputs) => inputs.length > 0).map((inputs) => inputs.map((input) => input.path));
  // A way that takes everything another takes, and more, is no other way.
  const paths = all.filter(
    (way) => !all.some((other) => other.length < way.length && other.every((step) => way.includes(step))),
  );
  // The ways with the fewest missing inputs are those that a person may have meant; the schema has the others.
  const fewest = Math.min(...paths.map((way) => way.length)) + 1;
  const ways = [...new Set(paths.filter((way) => way.length <= fewest).map((way) => way.join(say(' with '))))];
  return { path, code: 'unused', message: unusedText(path, ways, paths[0] ?? [], say, some) };
}

function unusedText(
  path: string,
  ways: readonly string[],
  inputs: readonly string[],
  say: Translator<Message>,
  some: boolean,
): string {
  if (ways.length === 0) return say('{path} is given, but no line uses it.', { path });
  if (ways.length > 1)
    return say('{path} is given, but none of {ways}.', { path, ways: shortened(ways, say).join(', ') });
  const missing = joinWithAnd(shortened(inputs, say), say);
  if (inputs.length === 1) return say('{path} is given, but {missing} is not.', { path, missing });
  return some
    ? say('{path} is given, but not all of {missing} are.', { path, missing })
    : say('{path} is given, but {missing} are not.', { path, missing });
}

const mostNamed = 4;

/** Returns the first few names of a long list, and how many more there are. */
function shortened(names: readonly string[], say: Translator<Message>): readonly string[] {
  if (names.length <= mostNamed + 1) return names;
  return [...names.slice(0, mostNamed), say('{count} more', { count: names.length - mostNamed })];
}
