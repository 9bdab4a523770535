const interval = 300;

/** A counter of the rows read, on standard error: a few times a second, and only in a terminal. */
export class Progress {
  private last = Date.now();
  private shown = false;

  /** Shows the number of rows. */
  at(rows: number): void {
    if (!process.stderr.isTTY || rows % 256 !== 0 || Date.now() - this.last < interval) return;
    this.last = Date.now();
    this.shown = true;
    process.stderr.write(`\r${rows.toLocaleString('en-US')} rows read`);
  }

  /** Clears the line, so that something else can be printed. */
  clear(): void {
    if (this.shown) process.stderr.write('\r\u001b[K');
    this.shown = false;
  }
}
