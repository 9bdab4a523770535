import { eastAsianWidth } from 'get-east-asian-width';

// Drawn as one wide picture: a keycap, a flag, and a picture with a skin tone, a style or others joined to it.
const picture =
  /[#*\d]\uFE0F?\u20E3|\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic})+/gu;

const wide = '\u{1F354}';

// Drawn over the character before, or not at all.
const noWidth = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

/** The columns that a terminal gives a text: two for a wide character, none for a mark or what is not seen. */
export function textWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  // Composed, for a syllable of Hangul may come in letters.
  for (const character of text.normalize().replace(picture, wide)) {
    if (!noWidth.test(character)) width += eastAsianWidth(character.codePointAt(0) as number);
  }
  return width;
}
