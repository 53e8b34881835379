/**
 * The ideographs that Unicode gives for the radicals from U+2E80 on, which PDFs have in their place; a space where it gives none
 * (https://www.unicode.org/Public/UCD/latest/ucd/EquivalentUnifiedIdeograph.txt). Those of the Kangxi dictionary NFKC knows.
 */
const ideographsOfRadicals = Array.from(
  "　厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵　旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂" +
    "肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟",
);
const firstRadical = 0x2e80;

/** What has another spelling that NFKC leaves alone: dashes, waves, radicals, and what cannot be seen. */
const rare =
  /[\u2010-\u2015\u2043\u2212\u2796\u301c\u3030\u223c\u223e\u2053\u2e80-\u2ef3\p{Default_Ignorable_Code_Point}]/u;
const ignorable = /\p{Default_Ignorable_Code_Point}/gu;
const dash = /[\u2010-\u2015\u2043\u2212\u2796]/g;
const wave = /[\u301c\u3030\u223c\u223e\u2053]/g;
const radical = /[\u2e80-\u2ef3]/g;
/** か゛ for が: NFKC would take the mark for one that stands for itself. */
const markApart = /(?<=[\u3041-\u30fe])[\u309b\u309c]/g;

/** Most of what is written has one spelling only; to see that takes a tenth of the time of folding it. */
const plain = /^[\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff\u3001\u3002\u300c-\u300f\n -~]*$/;

/**
 * The one spelling in which words are recognised and compared: NFKC, kana with their marks, "-" for every dash and minus, "~" for every
 * wave, ideographs for radicals, without what cannot be seen. What stands in cells is never folded.
 */
export function foldText(text: string): string {
  if (plain.test(text)) return text;
  const folded = text
    .replace(markApart, (mark) => (mark === "\u309b" ? "\u3099" : "\u309a"))
    .normalize("NFKC");
  if (!rare.test(folded)) return folded;
  return folded.replace(ignorable, "").replace(dash, "-").replace(wave, "~").replace(radical, ideographOf);
}

function ideographOf(character: string): string {
  const ideograph = ideographsOfRadicals[character.charCodeAt(0) - firstRadical]?.trim() ?? "";
  return ideograph === "" ? character : ideograph;
}
