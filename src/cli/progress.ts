const interval = 300;

/** The number of rows read, on standard error, a few times a second and only where somebody is looking. */
export class Progress {
  private last = Date.now();
  private shown = false;

  /** Shows how far the reading is. */
  at(rows: number): void {
    if (!process.stderr.isTTY || rows % 256 !== 0 || Date.now() - this.last < interval) return;
    this.last = Date.now();
    this.shown = true;
    process.stderr.write(`\r${rows.toLocaleString('en-US')} rows read`);
  }

  /** Wipes the line, so that something else can be printed. */
  clear(): void {
    if (this.shown) process.stderr.write('\r\u001b[K');
    this.shown = false;
  }
}
