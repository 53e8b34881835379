import type { ConditionalFormat } from "../model/workbook";
import { formatAreas, parseAreas } from "./address";
import { readColour, writeColour } from "../styles/colours";
import { barExtensions } from "./barExtensions";
import { readFont, writeFont } from "../styles/fonts";
import { readFormula, writeFormula } from "./formulaText";
import { createMemory } from "../xml/memory";
import type { StyleNumbers } from "../styles/styleNumbers";
import type { XmlElement } from "../xml/xml";
import { childNamed, childrenNamed, element, elementsOf, numberOf, textOf } from "../xml/xmlTree";

type FormulaRule = Extract<ConditionalFormat["rule"], { kind: "formula" }>;

/** Keeps what rules hold besides, e.g. their extensions for newer versions of Excel. */
const sources = createMemory<ConditionalFormat, XmlElement>(({ areas, rule }) =>
  JSON.stringify({ areas, rule }),
);

/** The rules of a sheet, the one that wins first. */
export function readConditionalFormats(
  sheet: XmlElement,
  styles: XmlElement,
  theme: readonly string[],
): ConditionalFormat[] {
  const dxfs = elementsOf(childNamed(styles, "dxfs"));
  const rules = childrenNamed(sheet, "conditionalFormatting").flatMap((block) =>
    childrenNamed(block, "cfRule").map((rule) => ({ rule, areas: parseAreas(block.attributes.sqref ?? "") })),
  );
  const priority = ({ rule }: { rule: XmlElement }): number => numberOf(rule.attributes.priority) ?? 0;
  return rules
    .sort((a, b) => priority(a) - priority(b))
    .map(({ rule, areas }, index) => {
      const read = readFormulaRule(rule, dxfs, theme);
      const format = { id: `cf-${index + 1}`, areas, rule: read ?? { kind: "other" as const, raw: rule } };
      sources.remember(format, rule);
      return format;
    });
}

/** The sheet's rules, and its extensions with what newer versions of Excel know of them. */
export function writeConditionalFormats(
  formats: readonly ConditionalFormat[],
  styles: StyleNumbers,
  extensions: XmlElement | undefined,
): { elements: XmlElement[]; extensions: XmlElement[] } {
  const write = ({ rule }: ConditionalFormat): XmlElement | undefined => {
    if (rule.kind === "formula") return writeFormulaRule(rule, styles);
    return isRule(rule.raw) ? rule.raw : undefined;
  };
  const elements = formats.flatMap((format, index) => {
    const rule = format.areas.length > 0 ? (sources.recall(format) ?? write(format)) : undefined;
    if (rule === undefined) return [];
    const ranked = { ...rule, attributes: { ...rule.attributes, priority: String(index + 1) } };
    return [element("conditionalFormatting", { sqref: formatAreas(format.areas) }, [ranked])];
  });
  return { elements, extensions: barExtensions(extensions, elements) };
}

function readFormulaRule(
  rule: XmlElement,
  dxfs: readonly XmlElement[],
  theme: readonly string[],
): FormulaRule | undefined {
  if (rule.attributes.type !== "expression") return undefined;
  const dxf = dxfs[numberOf(rule.attributes.dxfId) ?? -1];
  const pattern = childNamed(childNamed(dxf, "fill"), "patternFill");
  const fill = readColour(childNamed(pattern, "bgColor") ?? childNamed(pattern, "fgColor"), theme);
  const { color, bold } = readFont(childNamed(dxf, "font"), null, theme);
  return {
    kind: "formula",
    formula: readFormula(textOf(childNamed(rule, "formula"))).slice(1),
    ...(fill !== undefined && { fill }),
    ...(color !== undefined && { fontColor: color }),
    ...(bold && { bold }),
  };
}

function writeFormulaRule(rule: FormulaRule, styles: StyleNumbers): XmlElement {
  const dxfId = styles.differentialIndexOf(writeDifferential(rule));
  return element("cfRule", { type: "expression", dxfId }, [
    element("formula", {}, [writeFormula(rule.formula)]),
  ]);
}

function writeDifferential({ fill, fontColor, bold }: FormulaRule): XmlElement {
  const parts = { ...(bold && { bold }), ...(fontColor !== undefined && { color: fontColor }) };
  const font = Object.keys(parts).length > 0 ? [writeFont(parts, undefined)] : [];
  if (fill === undefined) return element("dxf", {}, font);
  // Excel takes a rule's fill from the background, other programs from the foreground.
  const colours = [writeColour("fgColor", fill), writeColour("bgColor", fill)];
  const pattern = element("patternFill", { patternType: "solid" }, colours);
  return element("dxf", {}, [...font, element("fill", {}, [pattern])]);
}

function isRule(raw: unknown): raw is XmlElement {
  return typeof raw === "object" && raw !== null && "name" in raw && raw.name === "cfRule";
}
