import { childNamed, childrenNamed } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xml";

/** The formats that files refer to by number only. */
const builtIn: Record<number, string> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

const eraDate = '[$-411]ggge"年"m"月"d"日"';
/** Those of East Asia, as a Japanese Excel shows them (ISO/IEC 29500-1, 18.8.30); never chosen when a file is written. */
const japanese: Record<number, string> = {
  27: "[$-411]ge.m.d",
  28: eraDate,
  29: eraDate,
  30: "m/d/yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  34: 'yyyy"年"m"月"',
  35: 'm"月"d"日"',
  36: "[$-411]ge.m.d",
  50: "[$-411]ge.m.d",
  51: eraDate,
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: eraDate,
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: "[$-411]ge.m.d",
  58: eraDate,
};

/** What the numbers of a format mean in one styles part; `undefined` for General. */
export function readNumberFormats(styles: XmlElement): (id: number) => string | undefined {
  const custom = new Map(
    childrenNamed(childNamed(styles, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode,
    ]),
  );
  return (id) => {
    const code = custom.get(id) ?? builtIn[id] ?? japanese[id];
    return code === "General" ? undefined : code;
  };
}

/** The number of a built-in format; those that look different from country to country are never chosen. */
export function builtInFormat(code: string): number | undefined {
  const isLocal = (id: number): boolean => id >= 14 && id <= 22;
  const id = Object.keys(builtIn)
    .map(Number)
    .find((candidate) => builtIn[candidate] === code && !isLocal(candidate));
  return code === "General" ? 0 : id;
}
