import { expect, test } from 'vitest';

const names = async (entry: string) => Object.keys(await import(`../src/${entry}.ts`)).sort();

// The exports of an entry point are a promise: removing a name is a breaking change, and adding one must be intended.
test.each([
  [
    'index',
    [
      'Expression',
      'InputError',
      'assume',
      'check',
      'deriveModel',
      'evaluate',
      'fromJSON',
      'isInputError',
      'jsonSchema',
      'loadFrom',
      'model',
      'notice',
      'plain',
      'recompute',
      'section',
      'startingFigures',
      'toJSON',
      'tryEvaluate',
      'tryTurnoverCost',
      'turnoverCost',
      'turnoverModel',
    ],
  ],
  ['chart', ['toRows', 'toVegaLite']],
  ['element', ['TurnoverCostCalculator']],
  ['element-ko', []],
  ['element-nl', []],
  ['format', ['toMarkdownTable', 'toText']],
  ['formula', ['toCells', 'toMarkdown', 'toSql']],
  ['groups', ['facets', 'groups']],
  ['languages', ['extractTexts', 'labelMessage', 'translateModel']],
  ['languages-en', ['english']],
  ['languages-ko', ['korean']],
  ['languages-nl', ['dutch']],
  [
    'lost-revenue',
    [
      'attributableShare',
      'averageCustomers',
      'customerProfit',
      'customerProfitModel',
      'customerValue',
      'lostRevenue',
      'lostRevenueModel',
      'marginAtRisk',
      'marginAtRiskModel',
      'marginMultiple',
      'newcomerShare',
      'retentionFromChurn',
      'turnoverWithLostRevenue',
      'withLostRevenue',
    ],
  ],
  [
    'retention',
    [
      'costPerLeaverFrom',
      'payRaise',
      'payRaiseModel',
      'retentionPlan',
      'retentionPlanModel',
      'retentionReview',
      'retentionReviewModel',
      'stayBonus',
      'stayBonusModel',
    ],
  ],
])('turnover-cost/%s exports these names and no others', async (entry, expected) => {
  expect(await names(entry)).toEqual(expected);
});
