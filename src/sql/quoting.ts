/** Returns a function that quotes a name and doubles the quotation marks in it. */
export const quoteNameByDoubling =
  (mark: '"' | '`') =>
  (name: string): string =>
    `${mark}${name.replaceAll(mark, mark + mark)}${mark}`;

/** Quotes a name with backticks, and escapes those in it with a backslash. */
export const quoteNameByBackslash = (name: string): string => `\`${name.replace(/[\\`]/g, '\\$&')}\``;

/** Quotes a text and doubles the quotation marks in it. */
export const quoteTextByDoubling = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Quotes a text, and escapes the quotation marks in it with a backslash. */
export const quoteTextByBackslash = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Returns a text of any length on one line, for a comment or a message. */
export const onOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

/** Returns the pattern of a number with at most `decimals` decimals, apart from zeros at the end. */
export const digitsPattern = (decimals: number): string =>
  `-?[0-9]+([.]${decimals === 0 ? '0+' : `[0-9]{1,${decimals}}0*`})?`;
