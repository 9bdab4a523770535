import { tornado } from '../uncertainty/tornado.js';
import { defineCommand } from './command.js';
import { rangeOutput } from './range-output.js';
import { formatOptions, modelOption } from './shared-options.js';
import { askAbout, rangesHelp, uncertainFile } from './uncertain-input.js';

/** `turnover-cost tornado`. */
export const tornadoCommand = defineCommand({
  title: 'tornado',
  summary: 'Shows which figure matters most: how far each range moves the result by itself.',
  files: [uncertainFile],
  options: {
    model: modelOption,
    answer: {
      value: 'NAME',
      default: 'total',
      help: 'What is asked for: total, perLeaver, or a quantity such as netPresentValue.',
    },
    ...formatOptions,
  },
  details: `${rangesHelp}
Each range is moved alone from its 5 % to its 95 %, and every other figure is at
its likely value. The first row is the figure to find out about first.

Examples
  turnover-cost tornado burger-restaurant.json
  turnover-cost tornado plan.json --model retention-plan \\
    --answer netPresentValue
`,
  async *run({ values: { model, answer, format, locale }, given, files: [path = '-'] }) {
    const found = await askAbout(path, model, given.includes('model'), (input) => tornado(model, input, { answer }));
    yield rangeOutput(found, format, locale);
  },
});
