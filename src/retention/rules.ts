import type { Condition } from '../expression/condition.js';
import { Expression } from '../expression/expression.js';
import type { KeyOf, Texts } from '../messages/translate.js';
import type { Rule } from '../model/rule.js';
import { costPerLeaverInputs } from './cost-per-leaver.js';
import type { programmeTexts } from './texts.js';

/** Returns the rule that an input is required, because without it there is nothing to decide on. */
export function required<Table extends Texts>(path: string, message: KeyOf<Table>): Rule<Table> {
  return { path, code: 'required', where: { not: { given: path } }, message };
}

/** Returns the rules about the cost per leaver, which is in one of the sections, and the cost of the programme. */
export function programmeRules(costsIn: 'now' | 'measured'): readonly Rule<typeof programmeTexts>[] {
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
      message: 'rule.costPerLeaverNeeded',
    },
    {
      path: first,
      code: 'contradiction',
      where: { all: [{ known: `${costsIn}.costPerLeaver` }, isNotAboveZero] },
      message: 'rule.costPerLeaverAboveZero',
    },
    {
      path: 'programme.perYear',
      code: 'required',
      where: noneGiven(['oneOff', 'perYear', 'people'].map((name) => `programme.${name}`)),
      message: 'rule.programmeCostNeeded',
    },
  ];
}

const noneGiven = (paths: readonly string[]): Condition => ({ all: paths.map((given) => ({ not: { given } })) });
