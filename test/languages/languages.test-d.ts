import { test } from 'vitest';
import { turnoverModel } from '../../src/index.js';
import { type LostRevenueTexts, type SectionTexts, type TurnoverTexts, translateModel } from '../../src/languages.js';
import { korean } from '../../src/languages-ko.js';
import { lostRevenueModel } from '../../src/lost-revenue.js';
import { english, type Translator } from '../../src/messages/translate.js';

const { turnover, lostRevenue } = korean;
const { hiring } = turnover.sections;

test('a text that is missing does not compile', () => {
  const { advertising: _input, ...inputs } = hiring.inputs;
  const { advertising: _line, ...lines } = hiring.lines;
  const { interviewHours: _quantity, ...quantities } = hiring.quantities;
  const { label: _label, ...unlabelled } = hiring;
  const { pay: _section, ...sections } = turnover.sections;
  const { ' and ': _word, ...words } = turnover.words;
  const { money: _unit, ...unitless } = turnover.words;
  type Hiring = SectionTexts<typeof turnoverModel.sections.hiring>;
  // @ts-expect-error the input advertising has no label
  ({ ...hiring, inputs }) satisfies Hiring;
  // @ts-expect-error the line advertising has no label
  ({ ...hiring, lines }) satisfies Hiring;
  // @ts-expect-error the quantity interviewHours has no label
  ({ ...hiring, quantities }) satisfies Hiring;
  // @ts-expect-error the section has no label
  unlabelled satisfies Hiring;
  // @ts-expect-error the section pay has no texts
  ({ ...turnover, sections }) satisfies TurnoverTexts;
  // @ts-expect-error a message has no text
  ({ ...turnover, words }) satisfies TurnoverTexts;
  // @ts-expect-error a unit has no text
  ({ ...turnover, words: unitless }) satisfies TurnoverTexts;
  // @ts-expect-error the turnover model has no notices and rules of lost revenue
  ({ ...lostRevenue, words: turnover.words }) satisfies LostRevenueTexts;
  const { leavers: _leavers, ...everyone } = turnover;
  // @ts-expect-error the leavers have no label
  everyone satisfies TurnoverTexts;
  ({ ...turnover, sections: { ...turnover.sections, hiring } }) satisfies TurnoverTexts;
});

test('the texts of one model do not fit another', () => {
  translateModel(turnoverModel, turnover);
  translateModel(lostRevenueModel, lostRevenue);
  // @ts-expect-error the vacancy of lost revenue is another
  translateModel(turnoverModel, lostRevenue);
});

test('a figure that a text has no place for, or a place without its figure, does not compile', () => {
  const say: Translator<'{path} is not an input.' | 'nothing'> = english;
  say('{path} is not an input.', { path: 'hirring' });
  say('nothing');
  // @ts-expect-error there is no such text
  say('{path} is no input.', { path: 'hirring' });
  // @ts-expect-error the path is missing
  say('{path} is not an input.');
  // @ts-expect-error the path is called path
  say('{path} is not an input.', { paths: 'hirring' });
  // @ts-expect-error nothing has no place for a figure
  say('nothing', { path: 'hirring' });
});
