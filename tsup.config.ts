import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { customElementsManifest } from './src/build/custom-elements.js';
import { excelMetadata } from './src/build/excel-metadata.js';
import { googleSheetsHead } from './src/build/google-sheets-header.js';
import { sheetFunctions } from './src/sheet-functions/functions.js';
import { turnoverModel } from './src/turnover/model.js';

/** The entry points, as in `exports` of package.json. A new one needs a line here and a block there. */
const library = {
  index: 'src/index.ts',
  chart: 'src/chart.ts',
  columns: 'src/columns.ts',
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
  people: 'src/people.ts',
  rates: 'src/rates.ts',
  retention: 'src/retention.ts',
  uncertainty: 'src/uncertainty.ts',
};

/**
 * Files with their own output in dist that are not entry points. Every bundler leaves out an unused file, as
 * `sideEffects` says, but bundlers differ in what they leave out of a used file.
 */
const apart = Object.fromEntries(
  ['methods', 'rates', 'turnover'].flatMap((folder) =>
    readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [`${folder}.${file.slice(0, -3).replace(/[/\\]/, '.')}`, `src/${folder}/${file}`]),
  ),
);

/** The entry point for pages only. Its types are in calculator.d.ts, and need the `dom` library of TypeScript. */
const element = 'src/element.ts';

/** The packages copied into the files in dist. All other packages that they use are dependencies. */
const bundled = ['csv-parse', 'fflate', 'get-east-asian-width', 'jsonc-parser', 'leven', 'saxen', 'write-excel-file'];
const dependencies = ['decimal.js', 'zod'];

/** The packages that draw the charts of a page, copied into a file that the command loads only for a page. */
const drawing = readdirSync('node_modules').filter((name) =>
  /^(?:vega(?:-|$)|d3-|internmap$|topojson-client$|delaunator$|robust-predicates$)/.test(name),
);

// zod keeps its settings on globalThis, shared by every copy on a page; this object of our own keeps them apart.
const own = '"use strict"; var globalThis = {};';

// The file works as a script, with an AMD loader and as CommonJS. The line break before `return` ends any comment above
// it.
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

/**
 * The options of a script for spreadsheet cells: one ASCII file without dependencies that defines only its functions.
 */
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
    // The settings of zod stay within the script instead of in a global.
    options.define = { ...options.define, globalThis: '{}' };
  },
};

/** The options of one file without dependencies, for a page that loads it by its address. */
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
      writeFileSync('dist/custom-elements.json', `${JSON.stringify(customElementsManifest(), undefined, 2)}\n`);
      writeFileSync('dist/element.d.ts', types('calculator.js'));
      writeFileSync('dist/element.d.cts', types('calculator.cjs'));
      const licences = [...bundled, ...drawing, ...dependencies].map(licence);
      writeFileSync(
        'dist/THIRD-PARTY-LICENSES.txt',
        ['Parts of these packages stand in these files.\n', ...licences].join('\n'),
      );
      // The files re-exported for pages have the same names in dist.
      const exported = readFileSync('src/browser.ts', 'utf8');
      writeFileSync('dist/turnover-cost.esm.d.ts', exported);
      writeFileSync('dist/turnover-cost.umd.d.ts', `${exported}export as namespace TurnoverCost;\n`);
    },
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: 'esm',
    target: 'node20',
    splitting: true,
    noExternal: [...bundled, ...drawing],
    esbuildOptions(options) {
      // Only the module form of jsonc-parser can be bundled into one file.
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
    // The files of <turnover-cost-calculator> and of each language work in a script tag, as scripts and as modules.
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

/**
 * Returns the licences of the packages in the scripts for sheets as a comment, because a script is pasted without other
 * files.
 */
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
