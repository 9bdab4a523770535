/** A column heading; figures stand to the right. */
export interface MarkdownColumn {
  readonly heading: string;
  readonly align?: 'right';
}

/** A table as GitHub draws it. The cells are markdown: escape what is not with `escaped`. */
export function markdownTable(columns: readonly MarkdownColumn[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
  return [line(columns.map(({ heading }) => heading)), line(rule), ...rows.map(line)].join('\n');
}

/**
 * Text as it stands in markdown, in a table or out of one: on one line, and with nothing in it that would be drawn as
 * markup. Web addresses stay as they are, so that they can be clicked.
 */
export function escaped(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  // An odd piece is an address: it has no character that ends a cell or opens a tag.
  const pieces = line
    .split(/(https?:\/\/[^\s<>|]+)/)
    .map((piece, position) => (position % 2 === 1 ? piece : inert(piece)));
  return pieces.join('').replace(/^(\d*)([-+#=.)])/, '$1\\$2');
}

// An underscore inside a word is no markup on GitHub.
function inert(text: string): string {
  return (
    text
      .replace(/[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
      // One dollar sign is money; two are mathematics.
      .replace(/\$(?=[^$]*\$)|(?<=\$[^$]*)\$/g, '\\$&')
      .replace(/&(?=#?\w+;)/g, '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}
