import type { Decimal } from 'decimal.js';
import type { Result, ResultLine } from '../evaluation/evaluate.js';
import type { Issue } from '../messages/issue.js';
import { createMessageFormatter, type LocalizedMessage } from '../messages/sentence.js';
import type { MessageValue, Translator } from '../messages/translate.js';
import { sum } from '../numbers/decimal.js';
import type { LostRevenue } from './loss.js';
import type { sideBySideTexts } from './texts.js';

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
  | 'performanceAndLostMargin'
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
export function overlapsOf(cost: Cost, lost: LostRevenue, translate: Translator): readonly Overlap[] {
  const say: Translator<typeof sideBySideTexts, MessageValue, LocalizedMessage> = createMessageFormatter(
    lost.currency,
    translate,
  );
  const overlaps: Overlap[] = [];
  const add = (guarded: boolean, code: OverlapCode, money: Decimal | undefined) => {
    if (money && !money.isZero())
      overlaps.push(Object.freeze({ code, guarded, ...say(`overlap.${code}`, { amount: { money } }) }));
  };
  const of = (section: string, ...names: string[]) => amountOf(cost, section, ...names);

  add(true, 'paySaved', of('vacancy', 'paySaved'));
  add(true, 'cover', of('vacancy', 'cover'));
  add(true, 'rampUp', of('rampUp'));
  add(true, 'separation', of('separation'));
  add(true, 'stableTeam', lost.baselineServiceLoss);
  add(true, 'salesNotMade', lost.revenue);

  if (attributes(lost)) {
    add(false, 'outputLostAndProblems', of('vacancy', 'outputLost'));
    add(false, 'rampUpAndProblems', of('rampUp', 'outputLost'));
    add(false, 'performanceAndLostMargin', of('performance', 'output'));
    add(false, 'disruptionAndRework', amountOf(lost, 'rework', 'redoTime', 'handling') && of('rampUp', 'disruption'));
  }
  return Object.freeze(overlaps);
}

/** Returns an issue if both count the same sales, because no total could be right. */
export function doubleCountingIssues(cost: Cost, lost: LostRevenue, translate: Translator): Issue[] {
  const output = amountOf(cost, 'vacancy', 'outputLost');
  const margin = amountOf(lost, 'vacancy', 'salesLost');
  if (!output || !margin) return [];
  const say: Translator<typeof sideBySideTexts, MessageValue, LocalizedMessage> = createMessageFormatter(
    lost.currency,
    translate,
  );
  const { message } = say('contradiction.sameSales', { margin: { money: margin }, output: { money: output } });
  return [{ path: 'lostRevenue.vacancy', code: 'contradiction', message }];
}
