import { Expression } from '../expression/expression.js';
import type { CoreTexts } from '../messages/texts.js';
import type { Translator } from '../messages/translate.js';
import type { Input } from './section.js';

/** An input of a model that belongs to no section. */
export interface PeopleInput {
  readonly name: string;
  readonly definition: Input;
  /** The figure if it is not given and the inputs that this formula names are. */
  readonly otherwise?: Expression;
}

/**
 * Returns the inputs of a model that are about all people: the leavers, and the headcount and the turnover rate, which
 * together are another way to give the leavers; none for a model without leavers.
 */
export function peopleInputs(leavers: Input | undefined, say: Translator<CoreTexts>): readonly PeopleInput[] {
  if (leavers === undefined) return [];
  const { named } = Expression;
  return [
    { name: 'leavers', definition: leavers, otherwise: named('headcount').times(named('turnoverRate')) },
    {
      name: 'headcount',
      definition: { label: say('people.headcount'), unit: 'people', help: say('people.headcountHelp') },
    },
    {
      name: 'turnoverRate',
      definition: {
        label: say('people.turnoverRate'),
        unit: 'ratio',
        help: say('people.turnoverRateHelp'),
        // Ten leavers a place. A rate above that is one in per cent.
        maximum: 10,
        why: say('people.turnoverRateWhy'),
      },
      otherwise: named('leavers').div(named('headcount')),
    },
  ];
}

/** Returns true if a table or a form with these inputs says how many left: by the leavers, or by headcount and turnover rate. */
export function tellsLeavers(has: (path: string) => boolean): boolean {
  return has('leavers') || (has('headcount') && has('turnoverRate'));
}
