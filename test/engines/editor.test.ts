// What a person who writes code sees of the installed package, as the compilers themselves tell it to editors.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import typescript from 'typescript';
import { afterAll, describe, expect, inject, it } from 'vitest';
import type { Model } from '../../src/index.js';
import * as index from '../../src/index.js';
import * as lostRevenue from '../../src/lost-revenue.js';
import * as methods from '../../src/methods.js';
import { inEngine, itWith } from './engine.js';
import { type Editor, languageServer } from './language-server.js';

const { project } = inject('installed');
const folder = join(project, 'editor');
mkdirSync(folder, { recursive: true });

type Compiler = typeof typescript;

const interviewers = `Interviewers per interview.

\`count\`, 0 to 10⁹.

Default: 1 (One interviewer: time × one pay rate × interviews, as in the companion software of Cascio, Boudreau and Fink (2019), Investing in People, 3rd ed., line R3).

Used by: Hiring (Interviewing).`;

/** A place in a text: the last of these words. */
interface Place {
  readonly words: string;
  readonly shows: string;
}

const code = `
import { evaluate, model, section, turnoverCost, turnoverModel } from 'turnover-cost';
import { lostRevenue } from 'turnover-cost/lost-revenue';
import { compareMethods, gallup2019, methods } from 'turnover-cost/methods';
import { monthlyTurnoverRate } from 'turnover-cost/rates';

turnoverCost({ leavers: 24, pay: { newHire: 18 }, hiring: { interviewersPerInterview: 2 } });
lostRevenue({ customers: { activeCustomers: 3000 } });
evaluate(gallup2019, { leavers: 3, replacement: { annualPay: 40000 } });
evaluate(methods.gallup2019, { leavers: 3, replacement: { multipleOfPay: 1 } });
compareMethods({ leavers: 24, annualPay: 40000, vacantDays: 30 });
monthlyTurnoverRate({ separations: 3, averageHeadcount: 140 });
const lunch = section({
  label: 'Welcome lunch',
  source: 'Our own price list',
  inputs: { guests: { label: 'Guests', unit: 'count' }, price: { label: 'Price', unit: 'money' } },
  lines: { lunch: { label: 'Lunch', kind: 'cash', formula: (x) => x.guests.times(x.price) } },
});
const ours = model({ ...turnoverModel, sections: { ...turnoverModel.sections, lunch } });
evaluate(ours, { leavers: 24, lunch: { guests: 3, price: 12 }, training: { newHireHours: 8 } });
`;

const places: readonly Place[] = [
  { words: 'turnoverCost({ leavers', shows: 'People who left in the period' },
  { words: 'pay: { newHire', shows: "New hire's pay: Before benefits and payroll taxes.\n\n`money/hour`, 0 to 10¹²." },
  { words: 'hiring: { interviewersPerInterview', shows: interviewers },
  { words: 'customers: { activeCustomers', shows: 'Active customers: Customers who bought in the last year.' },
  { words: 'replacement: { annualPay', shows: 'Pay in a year: Of one leaver, before benefits and payroll taxes.' },
  { words: 'replacement: { multipleOfPay', shows: '`ratio`, 0.5 to 2: the published range is one half to two.' },
  { words: 'annualPay: 40000, vacantDays', shows: 'Working days that the place stands empty.\n\n`days`, 0 to 10⁶.' },
  { words: 'monthlyTurnoverRate({ separations', shows: 'Separations in the month: Temporary lay-offs are left out.' },
  { words: 'training: { newHireHours', shows: "Used by: Training (New hire's time)." },
];

const callers = ['caller.mts', 'caller.cts'].map((name) => {
  writeFileSync(join(folder, name), code);
  return join(folder, name);
});
writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({
    compilerOptions: { module: 'node16', strict: true, types: [] },
    files: ['caller.mts', 'caller.cts'],
  }),
);

/** The language service that editors use of a compiler up to version 6. */
function languageService(ts: Compiler, files: readonly string[]) {
  const options = { strict: true, module: ts.ModuleKind.Node16, target: ts.ScriptTarget.ES2021, types: [] };
  return ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...files],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) =>
      existsSync(file) ? ts.ScriptSnapshot.fromString(readFileSync(file, 'utf8')) : undefined,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
}

function editorOf(ts: Compiler): Editor {
  const service = languageService(ts, callers);
  return {
    hover: async (file, offset) =>
      ts.displayPartsToString(service.getQuickInfoAtPosition(file, offset)?.documentation ?? []),
    close: () => service.dispose(),
  };
}

const require = createRequire(import.meta.url);
const compilers: Record<string, () => Promise<Editor>> = {
  'typescript-5.4': async () => editorOf(require(inEngine('typescript-5.4', 'lib/typescript.js'))),
  'typescript-5.9': async () => editorOf(require(inEngine('typescript-5.9', 'lib/typescript.js'))),
  'typescript-6.0': async () => editorOf(require(inEngine('typescript-6.0', 'lib/typescript.js'))),
  'typescript-7.0': () => languageServer(inEngine('typescript-7.0', 'bin/tsc')),
};

describe.each(Object.keys(compilers))('hovering over an input in %s', (compiler) => {
  itWith(compiler)('shows what it is, its unit and bounds, its default, and the lines that use it', async () => {
    const editor = await (compilers[compiler] as () => Promise<Editor>)();
    try {
      for (const file of callers) {
        for (const { words, shows } of places) {
          expect(await editor.hover(file, code.indexOf(words) + words.length - 1), words).toContain(shows);
        }
      }
    } finally {
      editor.close();
    }
  });
});

describe('in the compiler of this project', () => {
  const models = Object.entries({ index, 'lost-revenue': lostRevenue, methods }).flatMap(([entry, exported]) =>
    Object.entries(exported as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null && 'sections' in value
        ? [{ entry: entry === 'index' ? 'turnover-cost' : `turnover-cost/${entry}`, name, model: value as Model }]
        : [],
    ),
  );
  const every = join(folder, 'every.mts');
  const wrong = join(folder, 'wrong.mts');
  const calls = models.map(({ name, model }) => {
    const groups = Object.entries(model.sections).map(
      ([section, { inputs }]) =>
        `${section}: { ${Object.keys(inputs)
          .map((input) => `${input}: 0`)
          .join(', ')} }`,
    );
    return `evaluate(${name}, { ${model.leavers ? 'leavers: 1, ' : ''}${groups.join(', ')} });`;
  });
  writeFileSync(
    every,
    [
      `import { evaluate } from 'turnover-cost';`,
      ...models.map(({ entry, name }) => `import { ${name} } from '${entry}';`),
      ...calls,
    ].join('\n'),
  );
  const service = languageService(typescript, [every]);
  afterAll(() => service.dispose());

  it.each(models)(
    'every input of $name is documented, where it is hovered over and where it is completed',
    ({ name, model }) => {
      const text = readFileSync(every, 'utf8');
      const call = text.indexOf(`evaluate(${name},`);
      for (const [section, { inputs }] of Object.entries(model.sections)) {
        const group = text.indexOf(` ${section}: {`, call);
        for (const [input, { label, unit, help = '', default: fallback }] of Object.entries(inputs)) {
          const at = text.indexOf(` ${input}: 0`, group) + 1;
          const completed = service.getCompletionEntryDetails(every, at, input, {}, undefined, {}, undefined);
          const hovered = service.getQuickInfoAtPosition(every, at);
          for (const { documentation } of [hovered, completed].map((shown) => shown ?? { documentation: [] })) {
            const shown = typescript.displayPartsToString(documentation);
            for (const part of [label, unit, help, fallback?.source ?? ''])
              expect(shown, `${name} ${input}`).toContain(part);
          }
          const [definition] = service.getDefinitionAtPosition(every, at) ?? [];
          expect(definition?.fileName, `${name} ${input}`).toContain('turnover-cost/dist/');
        }
      }
    },
  );

  it.each([
    [
      'turnoverCost({ leavers: 24, training: { newHireHour: 8 } });',
      "Object literal may only specify known properties, but 'newHireHour' does not exist in type '{ readonly trainerHours?: GivenAmount | null | undefined; readonly newHiresPerTrainer?: GivenAmount | null | undefined; readonly newHireHours?: GivenAmount | null | undefined; readonly materials?: GivenAmount | ... 1 more ... | undefined; readonly courseFees?: GivenAmount | ... 1 more ... | undefined; }'. Did you mean to write 'newHireHours'?",
    ],
    [
      'turnoverCost({ leavers: 24, trainning: { newHireHours: 8 } });',
      "Object literal may only specify known properties, but 'trainning' does not exist in type '{ readonly currency?: string | null | undefined; } & { readonly pay?: { readonly newHire?: GivenAmount | null | undefined; readonly leaver?: GivenAmount | null | undefined; ... 5 more ...; readonly load?: GivenAmount | ... 1 more ... | undefined; } | null | undefined; ... 7 more ...; readonly baseline?: { ...; } | ....'. Did you mean to write 'training'?",
    ],
    [
      'turnoverCost({ leavers: 24, training: { newHireHours: true } });',
      "Type 'true' is not assignable to type 'GivenAmount | null | undefined'.",
    ],
    [
      'turnoverCost({ training: { newHireHours: 8 } });',
      "Argument of type '{ training: { newHireHours: number; }; }' is not assignable to parameter of type 'TurnoverInput'. Type '{ training: { newHireHours: number; }; }' is not assignable to type '{ readonly currency?: string | null | undefined; } & { readonly pay?: { readonly newHire?: GivenAmount | null | undefined; readonly leaver?: GivenAmount | null | undefined; ... 5 more ...; readonly load?: GivenAmount | ... 1 more ... | undefined; } | null | undefined; ... 7 more ...; readonly baseline?: { ...; } | ....'. Type '{ training: { newHireHours: number; }; }' is missing the following properties from type 'LeaversFromRate': headcount, turnoverRate",
    ],
    [
      `section({ label: 'Lunch', source: 'Ours', inputs: { price: { label: 'Price', unit: 'euro' } } });`,
      `Type '"euro"' is not assignable to type 'Unit'.`,
    ],
    [
      `section({ label: 'Lunch', source: 'Ours', inputs: { price }, lines: { lunch: { label: 'Lunch', kind: 'cash', formula: (x) => x.prize } } });`,
      "Property 'prize' does not exist on type 'FormulaScope<NoInfer<{ price: \"money\"; }>, never, NoSections, Figure>'. Did you mean 'price'?",
    ],
    [
      `section({ label: 'Lunch', source: 'Ours', inputs: { price }, lines: { lunch: { label: 'Lunch', kind: 'cash', formula: () => 12 } } });`,
      "Type 'number' is not assignable to type 'Figure'. 'Figure' could be instantiated with an arbitrary type which could be unrelated to 'number'.",
    ],
  ])('a mistake is said in a sentence or two: %s', (mistake, message) => {
    const use = `import { section, turnoverCost } from 'turnover-cost';\nconst price = { label: 'Price', unit: 'money' } as const;\n`;
    writeFileSync(wrong, `${use}${mistake}\nexport { price, section, turnoverCost };`);
    const said = languageService(typescript, [wrong]).getSemanticDiagnostics(wrong);
    expect(
      said.map(({ messageText }) => typescript.flattenDiagnosticMessageText(messageText, ' ').replace(/ +/g, ' ')),
    ).toEqual([message]);
  });
});
