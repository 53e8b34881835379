import { counterText } from "../counterText";
import { attributeOf, childrenOf, tagOf, type HtmlNode } from "./htmlNode";
import { styleOf } from "./inlineStyle";

/** Names of CSS and of the attribute `type`, as the formats of Word that look the same. */
const formats: Record<string, string> = {
  decimal: "decimal",
  "decimal-leading-zero": "decimalZero",
  "lower-alpha": "lowerLetter",
  "lower-latin": "lowerLetter",
  "upper-alpha": "upperLetter",
  "upper-latin": "upperLetter",
  "lower-roman": "lowerRoman",
  "upper-roman": "upperRoman",
  "cjk-ideographic": "japaneseCounting",
  "cjk-decimal": "ideographDigital",
  "japanese-informal": "japaneseCounting",
  "japanese-formal": "japaneseLegal",
  katakana: "aiueoFullWidth",
  "katakana-iroha": "irohaFullWidth",
  "cjk-earthly-branch": "ideographZodiac",
  "cjk-heavenly-stem": "ideographTraditional",
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};
const ideographic = ["cjk-ideographic", "cjk-decimal", "japanese-informal", "japanese-formal", "katakana"];

/** The marks of the items of a list, as a browser shows them: `3.`, `c.`, `三、`, a bullet; "" where the list shows none. */
export function listMarkers(list: HtmlNode): string[] {
  const items = childrenOf(list).filter((node) => tagOf(node) === "li");
  const isOrdered = tagOf(list) === "ol";
  let next = integer(attributeOf(list, "start")) ?? 1;
  return items.map((item) => {
    const own =
      styleOf(item, "list-style-type") || styleOf(list, "list-style-type") || attributeOf(list, "type");
    const value = integer(attributeOf(item, "value")) ?? next;
    next = value + 1;
    return own === "none" ? "" : markerOf(own, isOrdered, value);
  });
}

function markerOf(type: string, isOrdered: boolean, value: number): string {
  const format = formats[type] ?? (isOrdered ? "decimal" : undefined);
  return format === undefined ? "•" : counterText(value, format) + (ideographic.includes(type) ? "、" : ".");
}

const integer = (text: string): number | undefined => (/^-?\d{1,9}$/.test(text) ? Number(text) : undefined);
