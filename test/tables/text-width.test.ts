import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/tables/text-width.js';

describe('textWidth', () => {
  it.each([
    ['ASCII', ['', 'Total', ' $1,234.50 ', '~!@#']],
    ['punctuation', ['“x” – …', '½ ÷ × −1', '─ │', '1\u202f234,50\u00a0€', 'a\u00adb']],
    ['Korean', ['직원 교육 과정', '직원'.normalize('NFD'), '₩500', '￦500', '가\u0301']],
    ['Japanese', ['外国語コース', 'ｶﾞｷﾞｸﾞ', 'が'.normalize('NFD'), '￥1,200', '¥1,200', '\u3000x', '①ⓐ', '𠮷野家']],
    ['Arabic', ['مرحبا', 'مَرْحَبًا', 'سلام\u200cها', '١٢٣٫٤٥', 'ﷺ', '﷼', '\u200f١٬٢٠٠']],
    ['Hebrew', ['שלום', 'שָׁלוֹם', '₪ 5']],
    ['other scripts', ['தமிழ்', '१,२३४', 'é'.normalize('NFD'), 'Å', 'ﬁ', '𝔘']],
    ['emoji', ['🎉', '👍🏽', '👩‍👩‍👧 team', '👨🏽‍🚀', '🏳️‍🌈', '🇰🇷🇩🇪', '🇰', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️‍🔥', '🐦‍🔥', '🧑🏿‍🦰']],
    ['symbols with and without a style', ['1️⃣ 2️⃣', '#⃣', '❤', '❤️', '☎', '☎️', '©', '©️', '™️', '✈︎', '✈️', '↔️', '㊙️']],
    ['what is not drawn', ['\ufeffx', '\u2068x\u2069', '\u202bx', 'a\u200bb', '\ud800x', '\u3164', 'a\u0007b']],
  ])('%s: as string-width', (_, texts) => {
    expect(texts.map((text) => [text, textWidth(text)])).toEqual(texts.map((text) => [text, stringWidth(text)]));
  });

  // Where letters join to one sign, string-width takes the width of the first. Terminals that know no joined letters, and
  // that is most, draw them one by one: ह ि न ् द ी are 1 + 1 + 1 + 0 + 1 + 1.
  it('joined letters, one by one', () => {
    expect(textWidth('हिन्दी')).toBe(5);
  });

  it('takes a long text', () => {
    expect(textWidth('é'.repeat(200_000))).toBe(200_000);
    expect(textWidth(`❤${'\u200d'.repeat(200_000)}`)).toBe(1);
  });
});
