import type { ConditionalFormat } from "../model/workbook";
import { formatAreas, parseAreas } from "./address";
import { readFont, writeFont } from "./cellStyles";
import { readColour, writeColour } from "./colours";
import { createMemory } from "./memory";
import type { StyleNumbers } from "./styleSheet";
import type { XmlElement } from "./xml";
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  element,
  elementsOf,
  isElement,
  numberOf,
  textOf,
} from "./xmlTree";

type Rule = ConditionalFormat["rule"];

/** Keeps what rules hold besides, e.g. their extensions for newer versions of Excel. */
const sources = createMemory<ConditionalFormat, XmlElement>(({ areas, rule }) => JSON.stringify({ areas, rule }));

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
      const dxf = dxfs[numberOf(rule.attributes.dxfId) ?? -1];
      const format: ConditionalFormat = { id: `cf-${index + 1}`, areas, rule: readRule(rule, dxf, theme) };
      sources.remember(format, rule);
      return format;
    });
}

export function writeConditionalFormats(
  formats: readonly ConditionalFormat[],
  styles: StyleNumbers,
): XmlElement[] {
  return formats.flatMap((format, index) => {
    const rule = sources.recall(format) ?? newRule(format.rule, styles);
    if (rule === undefined || format.areas.length === 0) return [];
    const ranked = { ...rule, attributes: { ...rule.attributes, priority: String(index + 1) } };
    return [element("conditionalFormatting", { sqref: formatAreas(format.areas) }, [ranked])];
  });
}

/** The sheet's extensions without the data bars whose rules are no longer there. */
export function withoutOrphanedBars(extensions: XmlElement, written: readonly XmlElement[]): XmlElement {
  const ids = new Set(written.flatMap((rule) => descendantsNamed(rule, "id").map(textOf)));
  const isOrphan = ({ name, attributes }: XmlElement): boolean =>
    name.endsWith(":cfRule") && attributes.type === "dataBar" && !ids.has(attributes.id ?? "");
  const isEmptied = (node: XmlElement): boolean =>
    (/:conditionalFormattings?$/.test(node.name) || node.name === "ext") &&
    elementsOf(node).every(({ name }) => name.endsWith(":sqref"));
  const pruned = (node: XmlElement): XmlElement => ({
    ...node,
    children: node.children
      .filter((child) => !(isElement(child) && isOrphan(child)))
      .map((child) => (isElement(child) ? pruned(child) : child))
      .filter((child) => !(isElement(child) && isEmptied(child))),
  });
  return pruned(extensions);
}

function readRule(rule: XmlElement, dxf: XmlElement | undefined, theme: readonly string[]): Rule {
  const bar = childNamed(rule, "dataBar");
  if (rule.attributes.type === "expression") {
    const pattern = childNamed(childNamed(dxf, "fill"), "patternFill");
    const fill = readColour(childNamed(pattern, "bgColor") ?? childNamed(pattern, "fgColor"), theme);
    const { color, bold } = readFont(childNamed(dxf, "font"), null, theme);
    return {
      kind: "formula",
      formula: `=${textOf(childNamed(rule, "formula"))}`,
      ...(fill !== undefined && { fill }),
      ...(color !== undefined && { fontColor: color }),
      ...(bold && { bold }),
    };
  }
  const color = readColour(childNamed(bar, "color"), theme);
  if (bar === undefined || color === undefined) return { kind: "other", raw: rule };
  const [min, max] = childrenNamed(bar, "cfvo").map(({ attributes: { type, val } }) =>
    type === "num" ? numberOf(val) : undefined,
  );
  return { kind: "dataBar", color, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function newRule(rule: Rule, styles: StyleNumbers): XmlElement | undefined {
  switch (rule.kind) {
    case "formula":
      return element(
        "cfRule",
        { type: "expression", dxfId: styles.differentialIndexOf(newDifferential(rule)) },
        [element("formula", {}, [rule.formula.replace(/^=/, "")])],
      );
    case "dataBar": {
      const end = (type: "min" | "max", value: number | undefined): XmlElement =>
        element("cfvo", value === undefined ? { type } : { type: "num", val: value });
      // Without the lengths Excel gives 0 a tenth of the cell.
      const bar = element("dataBar", { minLength: 0, maxLength: 100 }, [
        end("min", rule.min),
        end("max", rule.max),
        writeColour("color", rule.color),
      ]);
      return element("cfRule", { type: "dataBar" }, [bar]);
    }
    case "other":
      return isRule(rule.raw) ? rule.raw : undefined;
  }
}

function newDifferential({ fill, fontColor, bold }: Extract<Rule, { kind: "formula" }>): XmlElement {
  const font = writeFont(
    { ...(bold && { bold }), ...(fontColor !== undefined && { color: fontColor }) },
    undefined,
  );
  return element("dxf", {}, [
    ...(font.children.length > 0 ? [font] : []),
    // Excel takes a rule's fill from the background, other programs from the foreground.
    ...(fill === undefined
      ? []
      : [
          element("fill", {}, [
            element("patternFill", { patternType: "solid" }, [
              writeColour("fgColor", fill),
              writeColour("bgColor", fill),
            ]),
          ]),
        ]),
  ]);
}

function isRule(raw: unknown): raw is XmlElement {
  return typeof raw === "object" && raw !== null && "name" in raw && raw.name === "cfRule";
}
