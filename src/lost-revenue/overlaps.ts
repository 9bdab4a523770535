import type { Decimal } from 'decimal.js';
import type { Result, ResultLine } from '../evaluation/evaluate.js';
import type { Issue } from '../messages/issue.js';
import { createMessageFormatter, type LocalizedMessage } from '../messages/sentence.js';
import type { MessageValue, Translator } from '../messages/translate.js';
import { sum } from '../numbers/decimal.js';
import type { LostRevenue } from './loss.js';
import type { ContradictionText, OverlapText } from './texts.js';

/** The codes of what could be counted twice between turnover cost and lost revenue. The union is closed. */
export type OverlapCode =
  | 'paySaved'
  | 'cover'
  | 'rampUp'
  | 'separation'
  | 'stableTeam'
  | 'salesNotMade'
  | 'outputLostAndProblems'
  | 'rampUpAndProblems'
  | 'disruptionAndRework';

/** An overlap, and what was done about it or what to check. */
export interface Overlap extends LocalizedMessage {
  /** A stable code for use in programs. */
  readonly code: OverlapCode;
  /** `true` if the calculation prevents double counting; `false` if only the two inputs can tell, so check them. */
  readonly guarded: boolean;
}

type Cost = Result<string, Decimal>;

type Lined = { readonly lines: readonly Pick<ResultLine<unknown>, 'section' | 'name' | 'amount'>[] };

/** Returns the sum of some printed lines, or `undefined` if they are absent or all zero. */
function amountOf({ lines }: Lined, section: string, ...names: string[]): Decimal | undefined {
  const own = lines.filter((line) => line.section === section && (names.length === 0 || names.includes(line.name)));
  return own.some(({ amount }) => !amount.isZero()) ? sum(own.map(({ amount }) => amount)) : undefined;
}

function attributes({ quantities }: LostRevenue): boolean {
  return quantities.attributableShare?.value.greaterThan(0) ?? false;
}

/** Lists the overlaps of a turnover cost with a lost revenue, both prevented ones and those to check. */
export function overlapsOf(cost: Cost, lost: LostRevenue, english: Translator): readonly Overlap[] {
  const say: Translator<OverlapText, MessageValue, LocalizedMessage> = createMessageFormatter(lost.currency, english);
  const overlaps: Overlap[] = [];
  const add = (guarded: boolean, code: OverlapCode, money: Decimal | undefined, text: OverlapText) => {
    if (money && !money.isZero()) overlaps.push(Object.freeze({ code, guarded, ...say(text, { amount: { money } }) }));
  };
  const of = (section: string, ...names: string[]) => amountOf(cost, section, ...names);

  add(
    true,
    'paySaved',
    of('vacancy', 'paySaved'),
    'The pay saved while places are empty ({amount}) is in turnover cost alone.',
  );
  add(
    true,
    'cover',
    of('vacancy', 'cover'),
    'What cover is paid ({amount}) is in turnover cost alone; lost revenue counts hours not covered.',
  );
  add(
    true,
    'rampUp',
    of('rampUp'),
    'Slower work of newcomers ({amount}) is in turnover cost alone; lost revenue counts problems.',
  );
  add(
    true,
    'separation',
    of('separation'),
    'Severance and the rest of separation ({amount}) are in turnover cost alone.',
  );
  add(
    true,
    'stableTeam',
    lost.baselineServiceLoss,
    'A stable team would lose {amount} too: it is shown, and not added.',
  );
  add(true, 'salesNotMade', lost.revenue, 'Sales not made ({amount}) stand beside the margin, and are not added.');

  if (attributes(lost)) {
    add(
      false,
      'outputLostAndProblems',
      of('vacancy', 'outputLost'),
      'Turnover cost counts output lost in empty places ({amount}), and lost revenue the problems of those months: “Output per day” must exclude sales lost later.',
    );
    add(
      false,
      'rampUpAndProblems',
      of('rampUp', 'outputLost'),
      'Turnover cost counts output that newcomers do not reach ({amount}), and lost revenue their problems: “Average share of output lost” must leave out work that is done again.',
    );
    add(
      false,
      'disruptionAndRework',
      amountOf(lost, 'rework', 'redoTime', 'handling') && of('rampUp', 'disruption'),
      'Turnover cost counts colleagues’ hours of helping and mending ({amount}), and lost revenue the hours of rework: “Colleagues’ hours of disruption” must leave out work that is done again.',
    );
  }
  return Object.freeze(overlaps);
}

/** Returns an issue if both count the same sales, because no total could be right. */
export function doubleCountingIssues(cost: Cost, lost: LostRevenue, english: Translator): Issue[] {
  const output = amountOf(cost, 'vacancy', 'outputLost');
  const margin = amountOf(lost, 'vacancy', 'salesLost');
  if (!output || !margin) return [];
  const say: Translator<ContradictionText, MessageValue, LocalizedMessage> = createMessageFormatter(
    lost.currency,
    english,
  );
  const { message } = say(
    'lostRevenue.vacancy counts the margin on sales lost in empty places ({margin}), and turnover.vacancy.outputPerDay the output lost in the same places ({output}); leave one of them out.',
    { margin: { money: margin }, output: { money: output } },
  );
  return [{ path: 'lostRevenue.vacancy', code: 'contradiction', message }];
}
