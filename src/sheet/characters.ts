/** Widths are told in 64ths of an em. */
export const em = 64;

/**
 * Widths of the printable ASCII characters from the space on, two digits each: the widest of 游ゴシック, Noto Sans CJK JP and
 * DejaVu Sans, the last two also bold; in DejaVu Sans LibreOffice shows Latin letters where 游ゴシック is missing. See docs/decisions/0017-row-heights.md.
 */
const asciiWidths =
  "232937544564562129293454252825314545454545454545454526265454543765504947534444535424375041645455" +
  "4755504644525071504747293829543740434638464428464622224322674644464632383146425942423746244654";

/** How a character takes part in the breaking of lines; several can hold. */
export const traits = {
  /** Never begins a line: 。、」. */
  neverFirst: 1,
  /** Never ends a line: 「（. */
  neverLast: 2,
  /** Stays together with others of its kind, as the letters of a word do. */
  inWord: 4,
  /** Not set apart from a word after it: LibreOffice keeps 、 and 」 with it. */
  keepsWord: 64,
  /** Here a word may be broken that is longer than a line. */
  endsPart: 8,
  /** Part of the character before it, without a width of its own. */
  attached: 16,
  /** Ends a line wherever that is. */
  endsLine: 32,
} as const;

const codeCount = 0x1_0000;

/** Width of a UTF-16 unit. What is not known is full width. */
const widths = new Uint8Array(codeCount).fill(em);

/** `traits` of a UTF-16 unit. */
const traitsOf = new Uint8Array(codeCount);

/** Gives units a trait; `あ-ん` is a range. */
function give(trait: number, units: string): void {
  for (const [, first = "", last = first] of units.matchAll(/(.)(?:-(.))?/gs))
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++)
      traitsOf[code] = (traitsOf[code] ?? 0) | trait;
}

// What comes before the scripts of East Asia makes words, symbols such as ■ and emoji too.
give(traits.inWord, "!-․‧-\u2dff\uac00-\ud7a3\ud83c-\ud83e");
give(
  traits.neverFirst,
  "-!\"'),./:;?]}%\u00a0»”’‐–—…‥‼⁇⁈⁉°′″℃‰¢\u3000、。々〉》」』】〕〗〙〟〜゛゜゠・ー〻\ufeff",
);
give(
  traits.neverFirst,
  "ぁぃぅぇぉっゃゅょゎゕゖゝゞァィゥェォッャュョヮヵヶヽヾㇰ-ㇿ！），．：；？］｝～％￠｠｡｣､･ｧ-ｰﾞﾟ",
);
give(traits.neverLast, "\"'([{$\\\u00a0£¥«“‘№〈《「『【〔〖〘〝（［｛｟｢＄￡￥\ufeff");
give(traits.keepsWord, "、。，．・：；？！）〕］｝〉》」』】");
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
// LibreOffice makes them 8 pixels wide where half an em is 7.3.
widths.fill(34, 0xff61, 0xffa0);
// Emoji are wider than an em in every font that has them.
widths.fill(1.4 * em, 0xd83c, 0xd83f);

/** What is known of every UTF-16 unit, by its code. */
export const characters = { widths, traitsOf };
