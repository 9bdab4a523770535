import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { it } from 'vitest';

const folder = resolve('.ci/engines');

/** The path of a file of an engine in .ci/engines. */
export function inEngine(engine: string, file: string): string {
  return join(folder, 'node_modules', engine, file);
}

/**
 * `it` where the engine is installed. Where it is not, a test that is reported as skipped and says how to install it; in
 * CI it runs, and fails.
 */
export function itWith(engine: string): typeof it | typeof it.skip {
  if (process.env.CI === 'true' || existsSync(inEngine(engine, 'package.json'))) return it;
  process.stdout.write(`skipped: ${engine} is not installed; run: npm ci --prefix .ci/engines\n`);
  return it.skip;
}
