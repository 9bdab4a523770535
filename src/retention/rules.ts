import type { Condition } from '../expression/condition.js';
import { Expression } from '../expression/expression.js';
import type { Rule } from '../model/rule.js';
import { costPerLeaverInputs } from './cost-per-leaver.js';
import type { ProgrammeText } from './texts.js';

/** Returns the rule that an input is required, because without it there is nothing to decide on. */
export function required<Text extends string>(path: string, message: Text): Rule<Text> {
  return { path, code: 'required', where: { not: { given: path } }, message };
}

/** Returns the rules about the cost per leaver, which is in one of the sections, and the cost of the programme. */
export function programmeRules(costsIn: 'now' | 'measured'): readonly Rule<ProgrammeText>[] {
  const costs = Object.keys(costPerLeaverInputs).map((name) => `${costsIn}.${name}`);
  const [first = ''] = costs;
  const isNotAboveZero: Condition = {
    not: { left: Expression.named(`${costsIn}.costPerLeaver`), is: 'above', right: 0 },
  };
  return [
    {
      path: first,
      code: 'required',
      where: noneGiven(costs),
      message: 'must be given, or another of the costs per leaver: without them nothing is known to be saved.',
    },
    {
      path: first,
      code: 'contradiction',
      where: { all: [{ known: `${costsIn}.costPerLeaver` }, isNotAboveZero] },
      message:
        'must come to more than 0 with the other costs per leaver: if leaving costs nothing, nothing is saved by keeping people.',
    },
    {
      path: 'programme.perYear',
      code: 'required',
      where: noneGiven(['oneOff', 'perYear', 'people'].map((name) => `programme.${name}`)),
      message: 'must be given, or another cost of the programme: without one every programme pays.',
    },
  ];
}

const noneGiven = (paths: readonly string[]): Condition => ({ all: paths.map((given) => ({ not: { given } })) });
