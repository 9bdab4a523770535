declare module 'saxen' {
  type Decode = (text: string) => string;

  /** A parser of XML that reports what it meets. Texts and attributes come with their entities. */
  export class Parser {
    on(event: 'openTag', call: (name: string, attributes: () => Record<string, string>, decode: Decode) => void): this;
    on(event: 'closeTag', call: (name: string) => void): this;
    on(event: 'text', call: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', call: (text: string) => void): this;
    on(event: 'error', call: (error: Error) => void): this;
    write(text: string): this;
    end(): Error | null;
  }
}
