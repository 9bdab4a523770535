import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** The entry points that `exports` of package.json names; one more is one more line here and one more block there. */
const library = {
  index: 'src/index.ts',
  format: 'src/format.ts',
  formula: 'src/formula.ts',
  groups: 'src/groups.ts',
  'lost-revenue': 'src/lost-revenue.ts',
  methods: 'src/methods.ts',
  rates: 'src/rates.ts',
};

/** What is copied into the files in dist. Every other package that they use is a dependency. */
const bundled = ['csv-parse', 'get-east-asian-width', 'jsonc-parser', 'leven'];
const dependencies = ['decimal.js', 'zod'];

// Loaded as a script, by an AMD loader, or as CommonJS. The line break before `return` ends any comment above it.
const head = `(function (root, factory) {
  if (typeof exports === 'object' && typeof module !== 'undefined') module.exports = factory();
  else if (typeof define === 'function' && define.amd) define(factory);
  else root.TurnoverCost = factory();
})(typeof globalThis !== 'undefined' ? globalThis : this, function () {`;
const foot = '\nreturn TurnoverCost;\n});';

export default defineConfig([
  {
    entry: library,
    format: ['esm', 'cjs'],
    target: 'es2021',
    dts: true,
    splitting: true,
    noExternal: bundled,
    async onSuccess() {
      const licences = [...bundled, ...dependencies].map(licence);
      writeFileSync(
        'dist/THIRD-PARTY-LICENSES.txt',
        ['Parts of these packages stand in these files.\n', ...licences].join('\n'),
      );
    },
  },
  {
    entry: { cli: 'src/adapters/cli.ts' },
    format: 'esm',
    target: 'node20',
    noExternal: bundled,
    esbuildOptions(options) {
      // jsonc-parser can be put into one file as a module only.
      options.mainFields = ['module', 'main'];
    },
  },
  {
    entry: { 'turnover-cost.umd': 'src/umd.ts' },
    format: 'iife',
    globalName: 'TurnoverCost',
    target: 'es2020',
    platform: 'neutral',
    minify: true,
    noExternal: [/./],
    banner: { js: head },
    footer: { js: foot },
    outExtension: () => ({ js: '.js' }),
  },
]);

function licence(name: string): string {
  const folder = `node_modules/${name}`;
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
  return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
}
