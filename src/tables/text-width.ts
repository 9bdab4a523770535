import { eastAsianWidth } from 'get-east-asian-width';

// One wide emoji: a keycap, a flag, or an emoji with a skin tone, a style or others joined to it.
const emoji =
  /[#*\d]\uFE0F?\u20E3|\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic})+/gu;

const wide = '\u{1F354}';

// Combined with the character before, or invisible.
const noWidth = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

/** Returns the width of a text in a terminal: two columns for a wide character, none for a combining mark or an invisible character. */
export function textWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  // Composed, because a syllable of Hangul may be decomposed into letters.
  for (const character of text.normalize().replace(emoji, wide)) {
    if (!noWidth.test(character)) width += eastAsianWidth(character.codePointAt(0) as number);
  }
  return width;
}
