import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** How a command ended, and what it printed. */
export interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** The command, built from the sources into a folder of its own. */
export interface Command {
  /** A folder for files. */
  readonly folder: string;
  readonly file: string;
  /** Writes a file into the folder and gives its path. */
  readonly write: (name: string, content: string | Uint8Array) => string;
  /** Runs the command in the folder. */
  readonly run: (words: readonly string[], standardInput?: string | Uint8Array, node?: readonly string[]) => Ended;
  /** Runs it and closes its output after the first piece, as `head` does. */
  readonly runUntilFirstOutput: (words: readonly string[]) => Promise<Ended>;
  readonly remove: () => void;
}

/** Builds the command for one test file. */
export async function buildCommand(): Promise<Command> {
  const folder = mkdtempSync(join(tmpdir(), 'turnover-cost-test-'));
  const file = join(folder, 'cli.mjs');
  await build({
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    // What a command loads only when it needs it is a file of its own, as in the package.
    splitting: true,
    outdir: folder,
    entryNames: 'cli',
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  });
  return {
    folder,
    file,
    write(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    run(words, standardInput = '', node = []) {
      const { status, stdout, stderr, error } = spawnSync(process.execPath, [...node, file, ...words], {
        cwd: folder,
        input: standardInput,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      if (error !== undefined) throw error;
      return { status, output: stdout, errors: stderr };
    },
    runUntilFirstOutput(words) {
      const child = spawn(process.execPath, [file, ...words], { cwd: folder });
      let output = '';
      let errors = '';
      child.stdout.once('data', (piece) => {
        output = String(piece);
        child.stdout.destroy();
      });
      child.stderr.on('data', (piece) => {
        errors += piece;
      });
      return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (status) => resolve({ status, output, errors }));
      });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
