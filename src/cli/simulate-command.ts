import { UserError } from '../files/failure.js';
import { simulate } from '../uncertainty/simulate.js';
import { defineCommand } from './command.js';
import { rangeOutput } from './range-output.js';
import { formatOptions, modelOption } from './shared-options.js';
import { askAbout, rangesHelp, uncertainFile } from './uncertain-input.js';

/** `turnover-cost simulate`. */
export const simulateCommand = defineCommand({
  title: 'simulate',
  summary: 'Shows how sure a result is: many trials, each with other figures from the ranges.',
  files: [uncertainFile],
  options: {
    trials: { value: 'N', default: '10000', read: wholeNumber, help: 'The number of trials, 100 to 1,000,000.' },
    seed: {
      value: 'N',
      default: '1',
      read: wholeNumber,
      help: 'The start of the random numbers. The same seed gives the same trials.',
    },
    model: modelOption,
    answer: {
      value: 'NAME',
      multiple: true,
      help: 'What is asked for: total (the default), perLeaver, or a quantity such as netPresentValue. May be repeated.',
    },
    ...formatOptions,
  },
  details: `${rangesHelp}
Figures of trials are rounded to the digits that their error supports; CSV and
JSON have them in full, with the interval of the error.

Examples
  turnover-cost simulate burger-restaurant.json
  turnover-cost simulate plan.json --model retention-plan --seed 7
`,
  async *run({ values: { model, trials, seed, answer, format, locale }, given, files: [path = '-'] }) {
    const answers = answer.length === 0 ? undefined : answer;
    const found = await askAbout(path, model, given.includes('model'), (input) =>
      simulate(model, input, { trials, seed, answers }),
    );
    yield rangeOutput(found, format, locale);
  },
});

function wholeNumber(text: string): number {
  if (/^\d{1,16}$/.test(text)) return Number(text);
  throw new UserError('not a whole number in digits, such as 10000.');
}
