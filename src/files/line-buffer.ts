import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// What fits in memory without anybody noticing.
const mostLines = 4096;

const mostCharacters = 4_000_000;

const blockLength = 1 << 18;

/**
 * Lines of text put by until all are known to be right: in memory, and beyond some thousands in a temporary file that
 * only its owner can read. The file loses its name as soon as it is opened, so it is gone with the process, however that
 * ends.
 */
export class LineBuffer {
  private held: string[] = [];
  private characters = 0;
  private file: FileHandle | undefined;
  private path = '';

  /** Puts a line by; it must not hold a line break. To be waited for where it has to be written away. */
  add(line: string): Promise<void> | undefined {
    this.held.push(line);
    this.characters += line.length;
    const full =
      this.file === undefined
        ? this.held.length > mostLines || this.characters > mostCharacters
        : this.characters > blockLength;
    return full ? this.write() : undefined;
  }

  /** All lines in order. */
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

  /** Ends it; to be called whatever has happened. */
  async close(): Promise<void> {
    await this.file?.close().catch(() => {});
    // Where an open file keeps its name until it is closed.
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
