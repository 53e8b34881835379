import { attributeOf, type HtmlNode } from "./htmlNode";

/** A declaration of an element's own style; "" where it has none. Word's own properties (`mso-list`) are there too. */
export function styleOf(node: HtmlNode, property: string): string {
  for (const declaration of attributeOf(node, "style").split(";")) {
    const colon = declaration.indexOf(":");
    if (declaration.slice(0, colon).trim().toLowerCase() === property)
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
  }
  return "";
}

/** Points of the units that clipboards use; a character is one of the usual 10.5 points. */
const points: Record<string, number> = { pt: 1, px: 0.75, mm: 2.835, cm: 28.35, in: 72, em: 10.5, rem: 10.5 };
const pointsPerStep = 10.5;

/** A length in steps of indentation; 0 for what is none. */
export function stepsOf(length: string): number {
  const [, value = "", unit = ""] = /^(-?[\d.]+)([a-z]+)$/.exec(length) ?? [];
  return (Number(value) * (points[unit] ?? 0)) / pointsPerStep;
}

export const isHidden = (node: HtmlNode): boolean =>
  styleOf(node, "display") === "none" || styleOf(node, "visibility") === "hidden";

/** Whether an element makes its text bold (`true`) or not (`false`); `undefined` where it says nothing. */
export function boldnessOf(node: HtmlNode, tag: string): boolean | undefined {
  const weight = styleOf(node, "font-weight");
  if (weight !== "") return weight.startsWith("bold") || Number(weight) >= 600;
  return ["b", "strong", "th"].includes(tag) || /^h[1-6]$/.test(tag) ? true : undefined;
}
