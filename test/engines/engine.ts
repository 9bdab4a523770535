import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { it } from 'vitest';

const folder = resolve('.ci/engines');

type It = typeof it | typeof it.skip;

/** The path of a file of an engine in .ci/engines. */
export function inEngine(engine: string, file: string): string {
  return join(folder, 'node_modules', engine, file);
}

/**
 * `it` where the engine is installed. Where it is not, a test that is reported as skipped and says how to install it; in
 * CI it runs, and fails.
 */
export function itWith(engine: string): It {
  return itWhere(existsSync(inEngine(engine, 'package.json')), engine, 'npm ci --prefix .ci/engines');
}

/** The same for an engine of the system: a command that ends well where it is there, and how Debian installs it. */
export function itWithSystem(engine: string, command: readonly [string, ...string[]], install: string): It {
  const [program, ...words] = command;
  return itWhere(spawnSync(program, words, { stdio: 'ignore' }).status === 0, engine, install);
}

function itWhere(installed: boolean, engine: string, install: string): It {
  if (process.env.CI === 'true' || installed) return it;
  process.stdout.write(`skipped: ${engine} is not installed; run: ${install}\n`);
  return it.skip;
}
