import { safeEvaluate } from '../evaluation/safe-evaluate.js';
import { UserError } from '../files/failure.js';
import { readJson } from '../files/parse-json.js';
import { openSource } from '../files/source.js';
import { toMarkdownTable } from '../format/markdown.js';
import { toText } from '../format/text.js';
import { plain } from '../numbers/plain.js';
import { type Decided, decide } from '../retention/decide.js';
import { defineCommand } from './command.js';
import { type AnswerFormat, resultOutput } from './result-output.js';
import { formatOptions } from './shared-options.js';

/** `turnover-cost retention`. */
export const retentionCommand = defineCommand({
  title: 'retention',
  summary: 'Says whether it pays to keep people: a programme, a raise or a bonus, from a plan in JSON.',
  files: [
    {
      name: 'PLAN.json',
      noun: 'plan',
      missing: 'Name a JSON file with the plan, or - for standard input; turnover-cost retention --help shows one.',
    },
  ],
  options: formatOptions,
  details: `The sections of the file tell what is decided:
  now, effect, programme   a programme, before it is paid for
  measured, programme      the same, after it ran
  raise                    a raise for everyone
  bonus                    a bonus for those who stay

The cost per leaver is given in the plan, or it comes from the input of a
turnover cost, under "turnover":
  {
    "turnover": { "leavers": 24, "training": { "materials": "150.00" } },
    "now": { "headcount": 40 },
    "effect": { "relativeReduction": 0.25 },
    "programme": { "people": 24, "costPerPersonYear": 120 }
  }

No effect is assumed. With an effect of 0 the answer shows what the effect must
be to break even.

Examples
  turnover-cost retention onboarding.json
  turnover-cost formulas --model retention-plan
`,
  async *run({ values: { format, locale }, files: [path = '-'] }) {
    const { input, name } = await inputOf(path);
    const { result, issues } = safeEvaluate(() => decide(input));
    if (result === undefined) throw new UserError(...issues.map(({ message }) => `${name}: ${message}`));
    yield output(result, format, locale);
  },
});

async function inputOf(path: string): Promise<{ readonly input: unknown; readonly name: string }> {
  const { name, kind, bytes, close } = await openSource(path);
  try {
    if (kind === 'csv') throw new UserError(`${name} is CSV; a plan must be one JSON object.`);
    return { input: await readJson(bytes, name), name };
  } finally {
    await close();
  }
}

/** Formats a decision, followed by the turnover cost that its cost per leaver comes from. */
function output({ result, cost }: Decided, format: AnswerFormat, locale: string): string {
  const width = process.stdout.columns;
  if (format === 'json') {
    const turnover = cost && { turnover: plain(cost) };
    return `${JSON.stringify({ ...plain(result), ...turnover }, null, 2)}\n`;
  }
  if (format === 'csv') {
    // A CSV file has no place for a sentence.
    process.stderr.write(`${result.reason}\n`);
    return resultOutput(result, format, locale, width);
  }
  const parts = cost === undefined ? [result] : [result, cost];
  const texts = parts.map((one) =>
    format === 'markdown' ? toMarkdownTable(one, { locale }) : toText(one, { locale, width }),
  );
  return `${texts.join(format === 'markdown' ? '\n\n' : '\n\n\n')}\n`;
}
