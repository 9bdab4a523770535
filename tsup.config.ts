import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { excelMetadata } from './src/build/excel-metadata.js';
import { googleSheetsHead } from './src/build/google-sheets-header.js';
import { sheetFunctions } from './src/sheet-functions/functions.js';
import { turnoverModel } from './src/turnover/model.js';

/** The entry points that `exports` of package.json names; one more is one more line here and one more block there. */
const library = {
  index: 'src/index.ts',
  chart: 'src/chart.ts',
  format: 'src/format.ts',
  formula: 'src/formula.ts',
  groups: 'src/groups.ts',
  languages: 'src/languages.ts',
  'languages-en': 'src/languages-en.ts',
  'languages-ko': 'src/languages-ko.ts',
  'languages-nl': 'src/languages-nl.ts',
  'element-ko': 'src/element-ko.ts',
  'element-nl': 'src/element-nl.ts',
  'lost-revenue': 'src/lost-revenue.ts',
  methods: 'src/methods.ts',
  rates: 'src/rates.ts',
};

/**
 * Files of their own in dist though no entry points. A bundler leaves out a whole file that is not used, as `sideEffects`
 * says; what it leaves out of a file that is used differs from bundler to bundler.
 */
const apart = Object.fromEntries(
  ['methods', 'rates', 'turnover'].flatMap((folder) =>
    readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [`${folder}.${file.slice(0, -3).replace(/[/\\]/, '.')}`, `src/${folder}/${file}`]),
  ),
);

/** The entry point that only a page can use. Its types stand in calculator.d.ts, and need the compiler's of the page. */
const element = 'src/element.ts';

/** What is copied into the files in dist. Every other package that they use is a dependency. */
const bundled = ['csv-parse', 'fflate', 'get-east-asian-width', 'jsonc-parser', 'leven', 'write-excel-file'];
const dependencies = ['decimal.js', 'zod'];

// zod keeps its settings on globalThis, one object for every copy on a page: here it has one that no other code reaches.
const own = '"use strict"; var globalThis = {};';

// Loaded as a script, by an AMD loader, or as CommonJS. The line break before `return` ends any comment above it.
const head = `(function (root, factory) {
  if (typeof exports === 'object' && typeof module !== 'undefined') module.exports = factory();
  else if (typeof define === 'function' && define.amd) define(factory);
  else root.TurnoverCost = factory();
})(typeof globalThis !== 'undefined' ? globalThis : this, function () {
${own}`;
const foot = '\nreturn TurnoverCost;\n});';

const functions = sheetFunctions(turnoverModel);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const inSheets = ['decimal.js', 'zod', 'leven'];

/** A script for the cells of a spreadsheet: one file in ASCII that needs nothing and leaves nothing but its functions. */
const sheetScript: Options = {
  format: 'iife',
  target: 'es2019',
  platform: 'neutral',
  minify: true,
  noExternal: [/./],
  outExtension: () => ({ js: '.js' }),
  esbuildOptions(options) {
    options.charset = 'ascii';
    // Script editors are slow with a line of a hundred thousand characters.
    options.lineLimit = 200;
    // The settings of zod are kept with the script, in place of a global of their own.
    options.define = { ...options.define, globalThis: '{}' };
  },
};

/** One file with all that it needs, for a page that loads it by its address. */
const forPages: Options = {
  target: 'es2020',
  platform: 'neutral',
  minify: true,
  splitting: false,
  noExternal: [/./],
  outExtension: () => ({ js: '.js' }),
};

export default defineConfig([
  {
    entry: { ...library, ...apart, element },
    format: ['esm', 'cjs'],
    target: 'es2021',
    dts: { entry: { ...library, calculator: element } },
    splitting: true,
    noExternal: bundled,
    async onSuccess() {
      const types = (file: string) => `/// <reference lib="dom" />\nexport * from './${file}';\n`;
      writeFileSync('dist/element.d.ts', types('calculator.js'));
      writeFileSync('dist/element.d.cts', types('calculator.cjs'));
      const licences = [...bundled, ...dependencies].map(licence);
      writeFileSync(
        'dist/THIRD-PARTY-LICENSES.txt',
        ['Parts of these packages stand in these files.\n', ...licences].join('\n'),
      );
      // What the files for pages re-export stands in dist under the same names.
      const exported = readFileSync('src/browser.ts', 'utf8');
      writeFileSync('dist/turnover-cost.esm.d.ts', exported);
      writeFileSync('dist/turnover-cost.umd.d.ts', `${exported}export as namespace TurnoverCost;\n`);
    },
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: 'esm',
    target: 'node20',
    noExternal: bundled,
    esbuildOptions(options) {
      // jsonc-parser can be put into one file as a module only.
      options.mainFields = ['module', 'main'];
    },
  },
  {
    ...forPages,
    entry: { 'turnover-cost.umd': 'src/browser.ts' },
    format: 'iife',
    globalName: 'TurnoverCost',
    banner: { js: head },
    footer: { js: foot },
  },
  {
    ...forPages,
    entry: { 'turnover-cost.esm': 'src/browser.ts' },
    format: 'esm',
    banner: { js: own },
  },
  {
    ...sheetScript,
    entry: { 'google-sheets': 'src/sheet-functions/google-sheets.ts' },
    globalName: 'TurnoverCost',
    banner: { js: googleSheetsHead(functions, version) },
    footer: { js: `\n${sheetLicences()}` },
  },
  {
    ...sheetScript,
    entry: { 'excel/functions': 'src/sheet-functions/excel.ts' },
    banner: { js: `// turnover-cost ${version}: functions for Excel, described in functions.json.` },
    footer: { js: `\n${sheetLicences()}` },
    async onSuccess() {
      writeFileSync('dist/excel/functions.json', `${JSON.stringify(excelMetadata(functions), undefined, 2)}\n`);
    },
  },
  {
    ...forPages,
    // <turnover-cost-calculator> for a script tag, whether it is loaded as a script or as a module, and each language.
    entry: {
      'turnover-cost-element': element,
      'turnover-cost-element.ko': 'src/element-ko.ts',
      'turnover-cost-element.nl': 'src/element-nl.ts',
    },
    format: 'iife',
    target: 'es2022',
    banner: { js: `(function () {\n${own}` },
    footer: { js: '\n})();' },
  },
]);

/** The licences of what is in the scripts for sheets, as a comment: a script is pasted without the files beside it. */
function sheetLicences(): string {
  const own = `turnover-cost ${version}\n\n${readFileSync('LICENSE', 'utf8').trim()}\n`;
  return `/*\n${[own, ...inSheets.map(licence)].join('\n').replace(/\r/g, '')}*/`;
}

function licence(name: string): string {
  const folder = `node_modules/${name}`;
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
  return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
}
