import { once } from 'node:events';

/** Writes text and waits while the reader is behind, so that nothing piles up in memory. */
export async function write(
  stream: NodeJS.WriteStream,
  chunks: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  for await (const chunk of chunks) if (!stream.write(chunk)) await once(stream, 'drain');
}

/** Ends quietly when whoever reads has read enough, as `head` does. */
export function endWithReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
