const rows = {
  aiueo: "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン",
  iroha: "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン",
  aiueoHalf: "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ",
  irohaHalf: "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ",
  stems: "甲乙丙丁戊己庚辛壬癸",
  zodiac: "子丑寅卯辰巳午未申酉戌亥",
  circledKanji: "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉",
  circled: "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
  withFullStop: "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
  inBrackets: "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
};
const kanjiDigits = "〇一二三四五六七八九";
const everyday = { digits: kanjiDigits, units: ["", "十", "百", "千"], ten: "万", leavesOne: true };
const legal = { digits: "〇壱弐参四伍六七八九", units: ["", "拾", "百", "阡"], ten: "萬", leavesOne: false };
const romans = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** After the last sign they begin again. */
const around =
  (signs: string) =>
  (value: number): string =>
    value < 1 ? String(value) : (signs[(value - 1) % signs.length] ?? "");

/** What has no sign of its own is written in digits. */
const upTo =
  (signs: string) =>
  (value: number): string =>
    signs[value - 1] ?? String(value);

const digitByDigit =
  (digits: string) =>
  (value: number): string =>
    String(value).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);

/** 26 letters, then each twice: aa, bb. */
const letters = (value: number): string =>
  value < 1 ? "" : String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

function roman(value: number): string {
  let [rest, text] = [value, ""];
  for (const [amount, sign] of romans) for (; rest >= amount; rest -= amount) text += sign;
  return text;
}

const counting =
  ({ digits, units, ten, leavesOne }: typeof everyday) =>
  (value: number): string => {
    const below = (four: number): string =>
      [3, 2, 1, 0]
        .map((power) => {
          const digit = Math.floor(four / 10 ** power) % 10;
          if (digit === 0) return "";
          return (leavesOne && digit === 1 && power > 0 ? "" : (digits[digit] ?? "")) + (units[power] ?? "");
        })
        .join("");
    if (value === 0) return digits[0] ?? "";
    const [high, low] = [Math.floor(value / 10_000), value % 10_000];
    return (high > 0 ? below(high) + ten : "") + below(low);
  };

/** Ten has no one before it where it comes first. */
const chineseCounting = (value: number): string =>
  counting({ ...everyday, leavesOne: false })(value).replace(/^一十/, "十");

/** By the names of ST_NumberFormat (ISO/IEC 29500-1, 17.18.59). */
const formats: Record<string, (value: number) => string> = {
  none: () => "",
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: digitByDigit("０１２３４５６７８９"),
  decimalFullWidth2: digitByDigit("０１２３４５６７８９"),
  decimalEnclosedCircle: upTo(rows.circled),
  decimalEnclosedCircleChinese: upTo(rows.circled),
  decimalEnclosedFullstop: upTo(rows.withFullStop),
  decimalEnclosedParen: upTo(rows.inBrackets),
  numberInDash: (value) => `- ${value} -`,
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  aiueo: around(rows.aiueoHalf),
  aiueoFullWidth: around(rows.aiueo),
  iroha: around(rows.irohaHalf),
  irohaFullWidth: around(rows.iroha),
  japaneseCounting: counting(everyday),
  chineseCounting: counting(everyday),
  chineseCountingThousand: chineseCounting,
  taiwaneseCounting: counting(everyday),
  taiwaneseCountingThousand: chineseCounting,
  japaneseLegal: counting(legal),
  ideographDigital: digitByDigit(kanjiDigits),
  japaneseDigitalTenThousand: digitByDigit(kanjiDigits),
  taiwaneseDigital: digitByDigit(kanjiDigits),
  ideographTraditional: upTo(rows.stems),
  ideographZodiac: upTo(rows.zodiac),
  ideographEnclosedCircle: upTo(rows.circledKanji),
};

/** What Word counts to; a file may say any number, and a million letters of it cost much. */
const highest = 32_767;

/**
 * A counter as Word writes it. `sample` goes with the format `custom`: "001, 002, 003, ...". What is not known is written in digits, as
 * ISO/IEC 29500 asks for.
 */
export function counterText(value: number, format: string, sample = ""): string {
  if (value > highest) return String(value);
  if (format === "custom") return String(value).padStart(/^0*\d/.exec(sample)?.[0].length ?? 0, "0");
  return Object.hasOwn(formats, format) ? (formats[format]?.(value) ?? "") : String(value);
}
