import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';
import { commands, withoutName } from '../../src/cli/commands.js';
import { parseArguments } from '../../src/cli/parse-arguments.js';
import { UserError } from '../../src/files/failure.js';

/** What a command printed, and what it said beside it or instead, without the folder of its files. */
export interface Printed {
  readonly output: string;
  readonly said: readonly string[];
  readonly isRefused: boolean;
}

/** Runs commands in this process, on files in a folder of their own: a hundred times faster than a process each. */
export function inProcess() {
  const folder = mkdtempSync(join(tmpdir(), 'turnover-cost-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  /** Runs the command with words and a last one, a file with this content. */
  async function run(content: string | Uint8Array, words: readonly string[] = [], name = 'file.csv'): Promise<Printed> {
    let errors = '';
    const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      errors += String(text);
      return true;
    });
    let output = '';
    let isRefused = false;
    try {
      const request = parseArguments([...words, write(name, content)], commands, withoutName);
      if (request.name !== 'run') throw new Error('not a run');
      for await (const piece of request.command.run(request.call)) output += piece;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      isRefused = true;
      errors += `${error.message}\n`;
    } finally {
      spy.mockRestore();
    }
    const said = errors.replaceAll(join(folder, name), name).split('\n').slice(0, -1);
    return { output, said, isRefused };
  }

  /** The answer as CSV without its heading; fails if the file is refused. */
  async function rows(...given: Parameters<typeof run>): Promise<string[]> {
    const [content, words = [], name] = given;
    const { output, said, isRefused } = await run(content, ['--format', 'csv', ...words], name);
    if (isRefused) throw new Error(said.join('\n'));
    return output.replace('\ufeff', '').trimEnd().split('\n').slice(1);
  }

  return { write, run, rows };
}
