import { once } from 'node:events';

/** Writes text, and waits while the reader is behind, so that memory does not grow. */
export async function write(
  stream: NodeJS.WriteStream,
  chunks: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  for await (const chunk of chunks) if (!stream.write(chunk)) await once(stream, 'drain');
}

/** Exits without an error when the reader closes the pipe, as `head` does, and with one line when writing fails. */
export function exitOnClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit();
    if (stream !== process.stderr) {
      process.stderr.write(`turnover-cost: the output could not be written and is incomplete: ${message}.\n`);
    }
    process.exit(2);
  });
}
