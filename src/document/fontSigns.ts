/** Signs of the fonts that give letters another look, by their codes from 0x20 to 0xff. */
const wingdings: Record<number, string> = {
  0x6c: "●",
  0x6d: "○",
  0x6e: "■",
  0x6f: "□",
  0x70: "□",
  0x71: "□",
  0x72: "□",
  0x73: "◆",
  0x74: "◆",
  0x75: "◆",
  0x76: "❖",
  0x77: "◆",
  0x9f: "•",
  0xa1: "○",
  0xa4: "◎",
  0xa7: "▪",
  0xa8: "□",
  0xab: "★",
  0xd8: "➢",
  0xe0: "→",
  0xe8: "➔",
  0xf0: "⇨",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};
const symbol: Record<number, string> = { 0xa8: "◆", 0xae: "→", 0xb7: "•", 0xb4: "×" };
/** Word's own bullet of the second level: an "o" of this font looks like a ring. */
const hollowBullet = 0x6f;
const circledDigits = { first: 0x81, last: 0x8a, sign: 0x2460 };
const filledDigits = { first: 0x8c, last: 0x95, sign: 0x2776 };
const fontSigns = /[\uf020-\uf0ff]/g;

/** A sign of such a font, by its code (0x6c or 0xf06c); `undefined` for a sign that is not known. */
export function fontSign(code: number, font: string): string | undefined {
  const low = code >= 0xf000 && code <= 0xf0ff ? code & 0xff : code;
  if (/^wingdings$/i.test(font)) {
    for (const { first, last, sign } of [circledDigits, filledDigits])
      if (low >= first && low <= last) return String.fromCharCode(sign + low - first);
    return wingdings[low];
  }
  if (/^symbol$/i.test(font)) return symbol[low];
  return /^courier/i.test(font) && low === hollowBullet ? "○" : undefined;
}

/** A text with the signs that Word keeps in the range for private use (U+F020 to U+F0FF) as what they look like. */
export const withFontSigns = (text: string, font: string): string =>
  text.search(fontSigns) >= 0
    ? text.replace(fontSigns, (sign) => fontSign(sign.charCodeAt(0), font) ?? sign)
    : text;
