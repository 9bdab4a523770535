import { Parser } from 'saxen';

/** Functions for the elements of an XML text. Names come without the prefix of their namespace. */
export interface XmlHandlers {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

// Larger blocks would hold more rows in memory at once.
const blockLength = 1 << 18;

/** Reads XML in UTF-8 block by block, and yields after each block. Throws an `Error` if it is not XML. */
export function* readXml(bytes: Uint8Array, { open, text, close }: XmlHandlers): Generator<void> {
  const parser = new Parser();
  let wrong: Error | undefined;
  parser.on('openTag', (name, attributes, decode) => {
    open?.(withoutPrefix(name), (wanted) => {
      const found = Object.entries(attributes()).find(([own]) => own === wanted || own.endsWith(`:${wanted}`));
      return found && decode(found[1]);
    });
  });
  parser.on('closeTag', (name) => close?.(withoutPrefix(name)));
  parser.on('text', (part, decode) => text?.(decode(part)));
  parser.on('cdata', (part) => text?.(part));
  parser.on('error', (error) => {
    wrong ??= error;
  });
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += blockLength) {
    parser.write(decoder.decode(bytes.subarray(at, at + blockLength), { stream: true }));
    if (wrong !== undefined) throw wrong;
    yield;
  }
  const error = parser.end() ?? wrong;
  if (error) throw error;
}

/** Reads a whole XML text. */
export function readWholeXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  for (const _ of readXml(bytes, handlers));
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
