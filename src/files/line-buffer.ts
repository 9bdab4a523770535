import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// This much is kept in memory without a temporary file.
const mostLines = 4096;

const mostCharacters = 4_000_000;

const blockLength = 1 << 18;

/**
 * A buffer of lines until all are known to be correct: in memory, and beyond some thousands in a temporary file that only
 * its owner can read. The file is unlinked as soon as it is opened, so the system deletes it when the process ends, however
 * that happens.
 */
export class LineBuffer {
  private held: string[] = [];
  private characters = 0;
  private file: FileHandle | undefined;
  private path = '';

  /** Adds a line, which must not contain a line break. Returns a promise if the lines are being written to the file. */
  add(line: string): Promise<void> | undefined {
    this.held.push(line);
    this.characters += line.length;
    const full =
      this.file === undefined
        ? this.held.length > mostLines || this.characters > mostCharacters
        : this.characters > blockLength;
    return full ? this.write() : undefined;
  }

  /** Returns all lines in order. */
  async *lines(): AsyncGenerator<string> {
    if (this.file === undefined) {
      yield* this.held;
      return;
    }
    await this.write();
    let rest = '';
    for await (const block of this.file.createReadStream({ start: 0, autoClose: false, encoding: 'utf8' })) {
      const lines = (rest + block).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  }

  /** Closes the file. Must be called in every case. */
  async close(): Promise<void> {
    await this.file?.close().catch(() => {});
    // On Windows an open file keeps its name until it is closed.
    if (this.path !== '') await rm(this.path, { force: true });
  }

  private async write(): Promise<void> {
    if (this.file === undefined) {
      this.path = join(tmpdir(), `turnover-cost-${randomUUID()}`);
      this.file = await open(this.path, 'wx+', 0o600);
      await rm(this.path, { force: true }).catch(() => {});
    }
    const text = this.held.map((line) => `${line}\n`).join('');
    this.held = [];
    this.characters = 0;
    await this.file.appendFile(text);
  }
}
