import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { inEngine, itWith } from './engine.js';

const installed = inject('installed');
const input = { leavers: 24, pay: { trainer: '18.75' }, training: { trainerHours: 24 } };
// 24 leavers × 24 hours × 18.75 = 10,800.00
const answer = '10800.00';

const use = `process.stdout.write(turnoverCost(${JSON.stringify(input)}).total.toFixed(2));`;
const files = {
  module: join(installed.project, 'module.mjs'),
  common: join(installed.project, 'common.cjs'),
  input: join(installed.project, 'figures.json'),
};
writeFileSync(files.module, `import { turnoverCost } from 'turnover-cost';\n${use}`);
writeFileSync(files.common, `const { turnoverCost } = require('turnover-cost');\n${use}`);
writeFileSync(files.input, JSON.stringify(input));

describe.each(['node-22', 'node-24', 'node-26'])('%s', (engine) => {
  const it = itWith(engine);
  const run = (...args: string[]) => execFileSync(inEngine(engine, 'bin/node'), args, { encoding: 'utf8' });

  it('is the version it is called', () => {
    expect(run('--version')).toMatch(`v${engine.replace('node-', '')}.`);
  });

  it('imports the package', () => {
    expect(run(files.module)).toBe(answer);
  });

  it('requires the package', () => {
    expect(run(files.common)).toBe(answer);
  });

  it('runs the command', () => {
    const output = run(join(installed.package, 'dist/cli.js'), files.input, '--format', 'json');
    expect(Number(JSON.parse(output).total).toFixed(2)).toBe(answer);
  });
});
