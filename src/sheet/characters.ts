/** Widths are told in 64ths of an em. */
export const em = 64;

/**
 * Widths of the printable ASCII characters from the space on, two digits each: the widest of 游ゴシック, Noto Sans CJK JP (also bold)
 * and DejaVu Sans, in which LibreOffice shows Latin letters where 游ゴシック is missing. See docs/decisions/0016-row-heights.md.
 */
const asciiWidths =
  "212637544162502126263354212821314141414141414141414122225454543465444445504139504921374439594851" +
  "4351454140484464444244263826543740394135414024414120203920634140414128342741385538383441244154";

/** How a character takes part in the breaking of lines; several can hold. */
export const traits = {
  /** Never begins a line: 。、」. */
  neverFirst: 1,
  /** Never ends a line: 「（. */
  neverLast: 2,
  /** Stays together with others of its kind, as the letters of a word do. */
  inWord: 4,
  /** Here a word may be broken that is longer than a line. */
  endsPart: 8,
  /** Part of the character before it, without a width of its own. */
  attached: 16,
  /** Ends a line wherever that is. */
  endsLine: 32,
} as const;

const codeCount = 0x1_0000;

/** Width of a UTF-16 unit. What is not known is full width. */
export const widths = new Uint8Array(codeCount).fill(em);

/** `traits` of a UTF-16 unit. */
export const traitsOf = new Uint8Array(codeCount);

/** Gives units a trait; `あ-ん` is a range. */
function give(trait: number, units: string): void {
  for (const [, first = "", last = first] of units.matchAll(/(.)(?:-(.))?/gs))
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++)
      traitsOf[code] = (traitsOf[code] ?? 0) | trait;
}

// What comes before the scripts of East Asia makes words, symbols such as ■ and emoji too.
give(traits.inWord, "!-\u2dff\ud83c-\ud83e");
give(
  traits.neverFirst,
  "-!\"'),./:;?]}%\u00a0»”’‐–—…‥‼⁇⁈⁉°′″℃‰¢\u3000、。々〉》」』】〕〗〙〟〜゛゜゠・ー〻\ufeff",
);
give(
  traits.neverFirst,
  "ぁぃぅぇぉっゃゅょゎゕゖゝゞァィゥェォッャュョヮヵヶヽヾㇰ-ㇿ！），．：；？］｝～％￠｠｡｣､･ｧ-ｰﾞﾟ",
);
give(traits.neverLast, "\"'([{$\\\u00a0£¥«“‘№〈《「『【〔〖〘〝（［｛｟｢＄￡￥\ufeff");
give(traits.endsPart, "-!%&),./:;=?_|~@#+");
give(traits.endsLine, "\n-\r\u0085\u2028\u2029");
give(
  traits.attached,
  "\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20f0\u302a-\u302f\u3099\u309a\udb40\udc00-\udfff\ufe00-\ufe0f",
);

for (let code = 0; code < codeCount; code++)
  if (((traitsOf[code] ?? 0) & traits.attached) !== 0) widths[code] = 0;
for (let index = 0; 2 * index < asciiWidths.length; index++)
  widths[0x20 + index] = Number(asciiWidths.slice(2 * index, 2 * index + 2));
widths.fill(em / 2, 0xff61, 0xffa0);
// Emoji are wider than an em in every font that has them.
widths.fill(1.4 * em, 0xd83c, 0xd83f);
