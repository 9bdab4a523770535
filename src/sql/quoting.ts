/** Quotes a name, with the quotation marks that stand in it doubled. */
export const doubled =
  (mark: '"' | '`') =>
  (name: string): string =>
    `${mark}${name.replaceAll(mark, mark + mark)}${mark}`;

/** Quotes a name where a backslash says that the next character is meant as it is. */
export const backslashed = (name: string): string => `\`${name.replace(/[\\`]/g, '\\$&')}\``;

/** A text in quotation marks, with those that stand in it doubled. */
export const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A text where a backslash says that the next character is meant as it is. */
export const backslashedText = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** A text of any length on one line, for a comment or a message. */
export const onOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

/** The pattern of digits with so many decimals at most; zeros at the end do not count. */
export const digitsPattern = (decimals: number): string =>
  `-?[0-9]+([.]${decimals === 0 ? '0+' : `[0-9]{1,${decimals}}0*`})?`;
