/** Texts that programs like to turn into something else, cut, or lose; each comes back exactly, or is refused. */

const commands = [
  "1+1", "SUM(A1:A9)", "A1", "A:A", "1", "-1", "+1", " 1", "", "施策の成果", "（案）", "\"文字\"", "'", "#REF!", "NA()",
  "HYPERLINK(\"http://example.invalid\",\"押す\")", "cmd|' /C calc'!A0", "DDE(\"cmd\",\"/C calc\",\"x\")",
  "WEBSERVICE(\"http://example.invalid\")", "IMPORTXML(\"http://example.invalid\",\"//a\")", "'計画'!A1", "{1,2}", "R1C1", "@A1",
]; // prettier-ignore
const starts = ["=", "+", "-", "@", "＝", "＋", "－", "＠"];
const formulaStarts = starts.flatMap((start) => commands.map((command) => `${start}${command}`));

const whiteSpace = [
  "\t字下げ", "\t=1+1", "\r行頭の復帰", "途中の\r復帰", "\r\n改行から", "途中の\r\n改行", "\n=1+1", "\n先頭の改行", "末尾の改行\n", "\n\n\n三つ",
  " 先頭の空白", "末尾の空白 ", "　全角の字下げ", "末尾の全角　", "二つ  の空白", "タブ\tの中", "\u00A0固定空白\u00A0", "\u2003全角幅\u2003",
  "\u200Bゼロ幅", "途中\u200Bのゼロ幅", "\uFEFF先頭の印", "途中\uFEFFの印", "\u2028行区切り", "\u2029段落区切り", "\u0085次の行", "\u000B垂直タブ", "\u000C改ページ",
  "二行\nの文章", "一行目\n\n三行目", "行末の空白 \n次の行", "\u2060結合子", "\u00AD改行用のハイフン",
]; // prettier-ignore

const apostrophes = ["'引用", "''二つ", "'", "''", "'=1+1", "'001", "’全角", "＇全角", "「'」", "'\n改行", "'a'", "it's", "`逆引用", "\"二重\"", "\"\"", "“英”"]; // prettier-ignore

const numbersAndDates = [
  "0", "1", "-1", "001", "1.0", "1.50", "1e5", "1E+10", "1e400", "0x1F", "1,000", "1 000", "１２３", "一二三", "12%", "¥1,000", "￥1,000", "$5", "(5)", "(1)", "−5", "½", "1/2", "0 1/2",
  "1-1", "1-2-3", "2-30", "13-1", "4/1", "2017/4/1", "4月1日", "平成28年4月1日", "H28.4.1", "R1.5.1", "令和元年", "12:30", "25:61", "1:2:3", "午後3時", "Mar-1", "SEPT2", "MARCH1", "DEC1",
  "12345678901234567890", "0.1234567890123456789", "9007199254740993", "1d2", "3E", "1.", ".5", "+5", "--5", "∞", "NaN", "Infinity", "-Infinity", "1_000",
]; // prettier-ignore

const looksLikeValues = [
  "TRUE", "FALSE", "true", "False", "真", "偽", "null", "NULL", "undefined", "None", "nil", "N/A です", "#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
  "#####", "[object Object]", "{}", "[]", "0;1", "A1", "R1C1", "Sheet1!A1", "計画!A1", "%s%n", "${x}", "{{x}}", "$&", "$1", "\\n", "\\", "C:\\temp", "\\\\server\\share", "/etc/x", "../..",
  "policy:1", "評価 ―", "施策番号", "実施主体による自己評価", "状態", "記入済", "同じ見出し：施策",
]; // prettier-ignore

const markup = [
  "<b>太字</b>", "&amp;", "&lt;", "&#65;", "&#x41;", "&nbsp;", "<", ">", "&", "<&>\"'", "]]>", "<![CDATA[x]]>", "<!-- x -->", "<?xml version=\"1.0\"?>", "<!DOCTYPE x>", "</t>", "</si></sst>", "<script>alert(1)</script>",
  "_x000D_", "_x0041_", "a_x000a_b", "_x005F_x0041_", "_x", "_xD800_", "_x0000_", "%00", "%E3%81%82", "&\n&", "<r>\n</r>", "&P &N &D", "&&", "a&b",
]; // prettier-ignore

const characters = [
  "𠮷野家で𩸽", "𠀋", "𡈽", "👍", "👨‍👩‍👧‍👦", "🇯🇵", "👩🏽‍💻", "葛\u{E0100}城", "辻\u{E0101}", "神\uFE00", "☃\uFE0F", "☃\uFE0E", "か\u3099き\u309A", "が", "は\u309A", "e\u0301", "é", "A\u030A", "Å", "ﬁ",
  "العربية", "עברית", "\u202E逆順\u202C", "\u200F右から", "\u2067孤立\u2069", "ไทย", "हिन्दी", "한국어", "ᄒ\u1161ᆫ", "中文", "Ελληνικά", "Ⅷ", "①②③", "㈱", "㍻", "㌔", "㎡", "℡", "№",
  "ｶﾀｶﾅ", "ﾊﾟﾋﾟ", "ＡＢＣ", "～", "〜", "―", "—", "－", "ー", "・", "･", "…", "‥", "￣", "￤", "\\", "￥", "¥", "高﨑", "髙島", "神社", "朗", "鷗外", "剝離", "塡補", "頰",
  "\uE000外字", "\uF8FF", "\u{F0000}私用", "\u{10FFFD}", "\uFFFD化け", "\uFFFC", "𝒜𝓑", "Å\u0327", "ㄅㄆㄇ", "〆切", "々", "ゝゞ", "ヶ", "ヱ", "゛゜",
]; // prettier-ignore

const controls = Array.from({ length: 31 }, (_, index) => index + 1)
  .filter((code) => ![9, 10, 13].includes(code))
  .map((code) => `制御${String.fromCharCode(code)}文字${code}`);
const otherControls = ["削除\u007F", "次行\u0085", "C1\u0080", "C1\u009F", "言語\u{E0001}"];

const longest = [
  "あ".repeat(32_767),
  `${"𠮷".repeat(16_383)}い`,
  `=${"1+".repeat(8_191)}1`,
  "改\n".repeat(253),
  `${"一".repeat(500)}\n`.repeat(60),
  "長い文。".repeat(8_000),
  "a".repeat(32_767),
  "－".repeat(300),
];

/** Excel holds each of these. */
export const awkwardTexts: readonly string[] = [
  ...new Set([
    ...formulaStarts, ...whiteSpace, ...apostrophes, ...numbersAndDates, ...looksLikeValues, ...markup, ...characters, ...controls, ...otherControls, ...longest,
  ]),
]; // prettier-ignore

/** No cell of Excel can hold these. */
export const impossibleTexts: readonly [string, string][] = [
  ["32,768 characters", "あ".repeat(32_768)],
  ["32,768 units of surrogate pairs", "𠮷".repeat(16_384)],
  ["254 line feeds", "改\n".repeat(254)],
  ["40,000 characters that begin with =", `=${"1".repeat(40_000)}`],
];
