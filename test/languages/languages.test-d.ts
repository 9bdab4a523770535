import { test } from 'vitest';
import type { FormatTexts } from '../../src/format/texts.js';
import { notice, turnoverModel } from '../../src/index.js';
import { type LostRevenueTexts, type SectionTexts, type TurnoverTexts, translateModel } from '../../src/languages.js';
import { korean } from '../../src/languages-ko.js';
import { lostRevenueModel } from '../../src/lost-revenue.js';
import { createTranslator, english, type Translator } from '../../src/messages/translate.js';

const { turnover, lostRevenue } = korean;
const { hiring } = turnover.sections;

test('a text that is missing does not compile', () => {
  const { advertising: _input, ...inputs } = hiring.inputs;
  const { advertising: _line, ...lines } = hiring.lines;
  const { interviewHours: _quantity, ...quantities } = hiring.quantities;
  const { label: _label, ...unlabelled } = hiring;
  const { pay: _section, ...sections } = turnover.sections;
  const { 'list.and': _word, ...words } = turnover.words;
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
  const texts = { 'input.unknown': '{path} is not an input.', 'given.nothing': 'nothing' } as const;
  const say: Translator<typeof texts> = createTranslator(texts);
  say('input.unknown', { path: 'hirring' });
  say('given.nothing');
  // @ts-expect-error there is no such text
  say('input.unknwon', { path: 'hirring' });
  // @ts-expect-error the path is missing
  say('input.unknown');
  // @ts-expect-error the path is called path
  say('input.unknown', { paths: 'hirring' });
  // @ts-expect-error nothing has no place for a figure
  say('given.nothing', { path: 'hirring' });
  // @ts-expect-error what is said in English may not know the texts of another room
  english satisfies Translator<FormatTexts>;
});

test('a notice of your own says whole sentences, or keys of your own, and a sentence has all its figures', () => {
  const raised = { code: 'fewHours', when: { all: [] } } as const;
  notice({ ...raised, message: '{hours} hours of {what}.', figures: { hours: 5, what: 'courses' } });
  notice({ ...raised, message: 'Nothing is booked.' });
  notice({ ...raised, message: 'ours.fewHours', figures: { hours: 5 } });
  // @ts-expect-error the hours are missing
  notice({ ...raised, message: '{hours} hours.' });
  // @ts-expect-error the hours are called hours
  notice({ ...raised, message: '{hours} hours.', figures: { hour: 5 } });
});
