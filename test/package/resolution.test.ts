import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, inject, it } from 'vitest';

const installed = inject('installed');

it('publint has nothing to say, in its strict mode', async () => {
  const { messages } = await publint({ pkgDir: installed.package, strict: true, pack: false });
  const manifest = JSON.parse(readFileSync(join(installed.package, 'package.json'), 'utf8'));
  expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
});

it('the types are right for every entry point and every resolver', async () => {
  const attw = 'node_modules/@arethetypeswrong/cli/dist/index.js';
  const arguments_ = [attw, installed.tarball, '--format', 'json'];
  const { stdout } = await promisify(execFile)(process.execPath, arguments_).catch((error) => error);
  const { analysis, problems } = JSON.parse(stdout);
  const manifest = JSON.parse(readFileSync(join(installed.package, 'package.json'), 'utf8'));
  expect(Object.keys(analysis.entrypoints)).toEqual(Object.keys(manifest.exports));
  expect(problems ?? {}).toEqual({});
  expect(analysis.problems).toEqual([]);
});
