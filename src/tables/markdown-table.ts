/** A column: its heading, and its alignment. */
export interface MarkdownColumn {
  readonly heading: string;
  readonly align?: 'right';
}

/** Returns a table in GitHub's Markdown. The cells are Markdown: escape other text with `escaped`. */
export function markdownTable(columns: readonly MarkdownColumn[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
  return [line(columns.map(({ heading }) => heading)), line(rule), ...rows.map(line)].join('\n');
}

/**
 * Escapes text for Markdown, inside a table or outside: on one line, and without anything that would be rendered as markup.
 * Web addresses stay as they are, so that they are links.
 */
export function escaped(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  // Every second piece is an address: it has no character that ends a cell or opens a tag.
  const pieces = line
    .split(/(https?:\/\/[^\s<>|]+)/)
    .map((piece, position) => (position % 2 === 1 ? piece : inert(piece)));
  return pieces.join('').replace(/^(\d*)([-+#=.)])/, '$1\\$2');
}

// An underscore inside a word is not markup on GitHub.
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
