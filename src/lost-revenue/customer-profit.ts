import type { Decimal } from 'decimal.js';
import { evaluate, type Result } from '../evaluation/evaluate.js';
import { originOf, withOrigin } from '../evaluation/origin.js';
import { createMessageFormatter, type LocalizedMessage } from '../messages/sentence.js';
import type { MessageValue, Translator } from '../messages/translate.js';
import { minorUnit } from '../numbers/currency.js';
import { ExactDecimal, roundHalfAwayFromZero, toPublicDecimal } from '../numbers/decimal.js';
import { type CustomerProfitInput, type CustomerProfitNotice, customerProfitModel } from './customer-profit-model.js';
import type { customerProfitTexts } from './texts.js';

/** The advice about a customer. */
export type CustomerAdvice = 'keep' | 'reprice' | 'letGo';

/** The profit from a customer in a year, and the advice that follows from it. */
export interface CustomerProfit extends Result<CustomerProfitNotice, undefined> {
  readonly advice: CustomerAdvice;
  /** One line: the advice, and the figure that decides it. */
  readonly reason: string;
  /** The reason as data, to format its figures in a locale. */
  readonly explanation: LocalizedMessage;
  /**
   * The exact share by which the price must rise to break even. `undefined` if the customer breaks even or nothing is
   * sold.
   */
  readonly priceIncreaseNeeded: Decimal | undefined;
  /**
   * The money saved in a year by letting the customer go: paid time, which becomes cash only when fewer hours are paid,
   * and other costs. The reason names both parts. `undefined` if the customer is profitable or breaks even.
   */
  readonly savingPerYear: Decimal | undefined;
}

/**
 * Calculates the profit from one customer in a year, and advises to keep them, raise their price or let them go:
 * revenue − cost of goods − service hours × loaded rate − refunds and gifts − quits caused × cost of a quit − margin
 * displaced (derived).
 *
 * A customer with a profit of zero or more is kept. Otherwise the advice is `reprice` if the customer would accept the
 * increase needed, or if `acceptablePriceIncrease` is missing, and `letGo` if they would not accept it. The exact
 * figures decide, and each figure of the reason is rounded once. The total is the sum of the printed lines. Amounts are
 * for one year. Throws one `InputError` that lists every problem. `model` is the customer profit model, translated if
 * needed.
 *
 * @example
 * const { advice, total } = customerProfit({
 *   customer: {
 *     revenue: 12000, costOfGoods: 7000, hoursToServe: 180, loadedHourlyRate: 26,
 *     refundsAndGifts: 600, extraQuitsCaused: 0.1, costPerQuit: 2000, acceptablePriceIncrease: 0.02,
 *   },
 * });
 * total.toFixed(2); // '-480.00', although 5,000 are left after the goods
 * advice; // 'letGo': to break even takes a price 4 % higher, and 2 % would be accepted
 */
export function customerProfit(input: CustomerProfitInput, model = customerProfitModel): CustomerProfit {
  const result = evaluate(model, input);
  const say: Translator<typeof customerProfitTexts, MessageValue, LocalizedMessage> = createMessageFormatter(
    result.currency,
    model.say,
  );
  const exact = (name: keyof typeof result.quantities): Decimal | undefined => {
    const value = result.quantities[name]?.value;
    return value && new ExactDecimal(value);
  };
  const digits = minorUnit(result.currency) as number;
  const net = exact('netPerYear');
  if (net === undefined)
    throw new Error(`The model must be customerProfitModel, in any language, and not ${model.label}.`);
  if (!net.lessThan(0)) {
    const explanation = say('advice.keep', {
      amount: { money: roundHalfAwayFromZero(net, digits) },
    });
    return withOrigin(
      {
        ...result,
        advice: 'keep',
        reason: explanation.message,
        explanation: Object.freeze(explanation),
        priceIncreaseNeeded: undefined,
        savingPerYear: undefined,
      },
      originOf(result),
    );
  }
  const savingPerYear = roundHalfAwayFromZero(net.negated(), digits);
  const time = roundHalfAwayFromZero(exact('costToServe') as Decimal, digits);
  const needed = exact('netShare')?.negated();
  const accepted = exact('netAtAcceptedPrice');
  const advice: CustomerAdvice = needed === undefined || accepted?.lessThan(0) ? 'letGo' : 'reprice';
  const explanation = reasonOf(advice, needed, accepted !== undefined, { all: savingPerYear, time }, say);
  return withOrigin(
    {
      ...result,
      advice,
      reason: explanation.message,
      explanation: Object.freeze(explanation),
      priceIncreaseNeeded: needed && toPublicDecimal(needed),
      savingPerYear,
    },
    originOf(result),
  );
}

function reasonOf(
  advice: CustomerAdvice,
  needed: Decimal | undefined,
  asked: boolean,
  saved: { readonly all: Decimal; readonly time: Decimal },
  say: Translator<typeof customerProfitTexts, MessageValue, LocalizedMessage>,
): LocalizedMessage {
  const money = {
    saving: { money: saved.all },
    time: { money: saved.time },
    // The difference, so that the two parts add up.
    rest: { money: new ExactDecimal(saved.all).minus(saved.time) },
  };
  if (needed === undefined) {
    return say('advice.letGoUnsold', money);
  }
  // Rounded up, so that the stated price is high enough.
  const percent = needed.times(100).toDecimalPlaces(1, ExactDecimal.ROUND_UP);
  if (advice === 'letGo') {
    return say('advice.letGo', { percent, ...money });
  }
  if (asked) {
    return say('advice.repriceAccepted', { percent });
  }
  return say('advice.reprice', { percent, ...money });
}
