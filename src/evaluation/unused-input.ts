import type { Issue } from '../messages/issue.js';
import { joinWithAnd } from '../messages/phrases.js';
import type { CoreTexts } from '../messages/texts.js';
import type { Translator } from '../messages/translate.js';
import type { Model, ModelInput } from '../model/model.js';

/** Returns true if an input may be given and affect no line: it multiplies every line, or its section allows it. */
export function mayBeUnused({ sections }: Model, { section }: ModelInput): boolean {
  return section === undefined || sections[section]?.allowUnused === true;
}

/**
 * Returns the issue of an input of a section that others replace. `itemised` names those that do; it is empty if the input
 * is described before anything is given.
 */
export function replacedInput(model: Model, { path, section }: ModelInput, itemised: readonly string[] = []): Issue {
  const { say } = model;
  const replaced = model.sections[section ?? '']?.fallbackFor.join(say('list.nor'));
  const others = [...new Set(itemised)].join(say('list.and'));
  const message =
    others === ''
      ? say('unused.fallback', { path, replaced })
      : say('unused.replaced', {
          path,
          replaced,
          itemised: others,
        });
  return { path, code: 'unused', message, params: { replacedBy: [...new Set(itemised)] } };
}

/**
 * Returns the issue of an input that nothing uses. `missing` has, for each line or outcome that could use it, the inputs
 * that are missing: `a and b are not`; `none of a, b with c` for several. If `some` is true, what is given is not known,
 * and only some of the inputs may be missing: `not all of a and b are`.
 */
export function unusedInput(
  { path }: ModelInput,
  missing: readonly (readonly ModelInput[])[],
  say: Translator<CoreTexts>,
  some = false,
): Issue {
  const all = missing.filter((inputs) => inputs.length > 0).map((inputs) => inputs.map((input) => input.path));
  // A way that needs everything another one needs, and more, is not an alternative.
  const paths = all.filter(
    (way) => !all.some((other) => other.length < way.length && other.every((step) => way.includes(step))),
  );
  // The ways with the fewest missing inputs are probably meant; the schema has the others.
  const fewest = Math.min(...paths.map((way) => way.length)) + 1;
  const nearest = paths.filter((way) => way.length <= fewest);
  const ways = [...new Set(nearest.map((way) => way.join(say('list.with'))))];
  const message = unusedText(path, ways, paths[0] ?? [], say, some);
  return { path, code: 'unused', message, params: { missing: nearest } };
}

function unusedText(
  path: string,
  ways: readonly string[],
  inputs: readonly string[],
  say: Translator<CoreTexts>,
  some: boolean,
): string {
  if (ways.length === 0) return say('unused.noLine', { path });
  if (ways.length > 1) return say('unused.noneOf', { path, ways: shortened(ways, say).join(', ') });
  const missing = joinWithAnd(shortened(inputs, say), say);
  if (inputs.length === 1) return say('unused.oneMissing', { path, missing });
  return some ? say('unused.notAll', { path, missing }) : say('unused.severalMissing', { path, missing });
}

const mostNamed = 4;

/** Returns the first few names of a long list, and how many more there are. */
function shortened(names: readonly string[], say: Translator<CoreTexts>): readonly string[] {
  if (names.length <= mostNamed + 1) return names;
  return [...names.slice(0, mostNamed), say('list.more', { count: names.length - mostNamed })];
}
