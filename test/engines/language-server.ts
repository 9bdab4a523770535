import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** What an editor asks about a place in a file, and the text that it then shows. */
export interface Editor {
  hover(file: string, offset: number): Promise<string>;
  close(): void;
}

/** The compiler's own language server, spoken to as editors do: one message of JSON after the other. */
export async function languageServer(compiler: string): Promise<Editor> {
  const server = spawn(process.execPath, [compiler, '--lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const answers = answersOf(server);
  let requests = 0;
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const ask = async (method: string, params: object) => {
    const id = ++requests;
    send({ id, method, params });
    for (;;) {
      const { value } = await answers.next();
      if (value.id === id && value.method === undefined) return value.result;
      // The server's own requests, such as for settings, get an empty answer.
      if (value.id !== undefined) send({ id: value.id, result: null });
    }
  };
  const capabilities = { textDocument: { hover: { contentFormat: ['markdown'] } } };
  await ask('initialize', { processId: process.pid, rootUri: null, capabilities });
  send({ method: 'initialized', params: {} });
  const opened = new Set<string>();
  return {
    async hover(file, offset) {
      const uri = pathToFileURL(file).href;
      const text = readFileSync(file, 'utf8');
      if (!opened.has(uri)) {
        const textDocument = { uri, languageId: 'typescript', version: 1, text };
        send({ method: 'textDocument/didOpen', params: { textDocument } });
        opened.add(uri);
      }
      const before = text.slice(0, offset).split('\n');
      const position = { line: before.length - 1, character: before[before.length - 1]?.length };
      return (await ask('textDocument/hover', { textDocument: { uri }, position }))?.contents?.value ?? '';
    },
    close: () => server.kill(),
  };
}

/** The messages that a server writes, in order. */
async function* answersOf({ stdout }: ChildProcess) {
  let bytes = Buffer.alloc(0);
  for await (const chunk of stdout ?? []) {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const head = bytes.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(bytes.toString('latin1', 0, Math.max(head, 0)))?.[1]);
      if (head < 0 || bytes.length < head + 4 + length) break;
      yield JSON.parse(bytes.toString('utf8', head + 4, head + 4 + length));
      bytes = bytes.subarray(head + 4 + length);
    }
  }
}
