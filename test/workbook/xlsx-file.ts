import { strFromU8, unzipSync } from 'fflate';

/** An element of a part of an .xlsx file. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** The parts of an .xlsx file by name, each read as XML. Throws where one is not well-formed. */
export function partsOf(bytes: Uint8Array): Map<string, Element> {
  const files = Object.entries(unzipSync(bytes));
  return new Map(files.map(([name, content]) => [name, parsed(strFromU8(content), name)]));
}

/** One part. Throws where it is missing. */
export function partOf(bytes: Uint8Array, name: string): Element {
  const part = partsOf(bytes).get(name);
  if (part === undefined) throw new Error(`there is no ${name}`);
  return part;
}

/** The worksheets, in the order of the workbook. */
export function worksheetsOf(bytes: Uint8Array): Element[] {
  const sheets = [...partsOf(bytes)].filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  return sheets.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })).map(([, sheet]) => sheet);
}

/** Every element of this name, wherever it stands. */
export function elementsOf(element: Element, name: string): Element[] {
  const inside = element.children.flatMap((child) => elementsOf(child, name));
  return element.name === name ? [element, ...inside] : inside;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

function parsed(xml: string, part: string): Element {
  const wrong = (what: string) => new Error(`${part}: ${what}`);
  const top: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(xml)) throw wrong('a character that XML does not know');
  const content = xml.replace(/^<\?xml [^?]*\?>/, '');
  const tokens = [...content.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g)];
  if (tokens.map(([whole]) => whole).join('') !== content) throw wrong('a tag that is none');
  for (const [, end, name = '', attributes = '', empty, text] of tokens) {
    const parent = open.at(-1) as Growing;
    if (text !== undefined) parent.text += characters(text, wrong);
    else if (end === '/') {
      if (open.length === 1 || parent.name !== name) throw wrong(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else {
      const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)];
      const known = Object.fromEntries(pairs.map(([, key, value = '']) => [key, characters(value, wrong)]));
      if (Object.keys(known).length < pairs.length) throw wrong(`an attribute of <${name}> stands twice`);
      const child: Growing = { name, attributes: known, children: [], text: '' };
      parent.children.push(child);
      if (empty === '') open.push(child);
    }
  }
  const [root] = top.children;
  if (open.length > 1 || root === undefined || top.children.length > 1) throw wrong('not one element');
  return root;
}

function characters(text: string, wrong: (what: string) => Error): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&([^;]*);?/g, (whole, name) => {
    const character = named[name];
    if (character === undefined || !whole.endsWith(';')) throw wrong(`${whole} is no character`);
    return character;
  });
}
