import type { ConditionalFormat } from "../model/workbook";
import { formatAreas } from "./address";
import { readColour, writeColour } from "../styles/colours";
import type { XmlElement } from "../xml/xml";
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  element,
  elementsOf,
  isElement,
  isTrue,
  numberOf,
  textOf,
} from "../xml/xmlTree";

export type DataBar = Extract<ConditionalFormat["rule"], { kind: "dataBar" }>;

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";
/** The extensions that Excel knows by these: a rule's link to the newer half of it, and a sheet's newer halves. */
const linkUri = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const barsUri = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/** Without the lengths Excel gives 0 a tenth of the cell. */
const lengths = { minLength: 0, maxLength: 100 };

/** Whether bars fade out is told apart from the rule, in the sheet's extensions; without them they do. */
export function readDataBar(
  rule: XmlElement,
  extensions: XmlElement | undefined,
  theme: readonly string[],
): DataBar | undefined {
  const bar = childNamed(rule, "dataBar");
  const color = readColour(childNamed(bar, "color"), theme);
  if (bar === undefined || color === undefined) return undefined;
  const [min, max] = childrenNamed(bar, "cfvo").map(({ attributes: { type, val } }) =>
    type === "num" ? numberOf(val) : undefined,
  );
  const [id] = descendantsNamed(rule, "id").map(textOf);
  const newer =
    extensions && descendantsNamed(extensions, "cfRule").find(({ attributes }) => attributes.id === id);
  const gradient = newer && descendantsNamed(newer, "dataBar")[0]?.attributes.gradient;
  const { showValue } = bar.attributes;
  return {
    kind: "dataBar",
    color,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...((gradient === undefined || isTrue(gradient)) && { isGradient: true }),
    ...(showValue !== undefined && !isTrue(showValue) && { showsBarOnly: true }),
  };
}

/** The rule, and its newer half for the sheet's extensions. `id` links them. */
export function writeDataBar(
  bar: DataBar,
  areas: ConditionalFormat["areas"],
  id: string,
): { rule: XmlElement; extension: XmlElement } {
  const ends = [
    { type: "min", newerType: "autoMin", value: bar.min },
    { type: "max", newerType: "autoMax", value: bar.max },
  ];
  const link = element("ext", { uri: linkUri, "xmlns:x14": x14 }, [element("x14:id", {}, [id])]);
  const look = { ...lengths, showValue: bar.showsBarOnly ? false : undefined };
  const rule = element("cfRule", { type: "dataBar" }, [
    element("dataBar", look, [
      ...ends.map(({ type, value }) =>
        element("cfvo", value === undefined ? { type } : { type: "num", val: value }),
      ),
      writeColour("color", bar.color),
    ]),
    element("extLst", {}, [link]),
  ]);
  const newer = element("x14:dataBar", { ...look, gradient: bar.isGradient ?? false }, [
    ...ends.map(({ newerType, value }) =>
      value === undefined
        ? element("x14:cfvo", { type: newerType })
        : element("x14:cfvo", { type: "num" }, [element("xm:f", {}, [String(value)])]),
    ),
    writeColour("x14:negativeFillColor", "#FF0000"),
    writeColour("x14:axisColor", "#000000"),
  ]);
  const extension = element("x14:conditionalFormatting", { "xmlns:xm": xm }, [
    element("x14:cfRule", { type: "dataBar", id }, [newer]),
    element("xm:sqref", {}, [formatAreas(areas)]),
  ]);
  return { rule, extension };
}

/** The ids that link rules to their newer halves. */
export function linkedIds(rules: readonly XmlElement[]): Set<string> {
  return new Set(rules.flatMap((rule) => descendantsNamed(rule, "id").map(textOf)));
}

/** A sheet's extensions, with new bars and without those whose rules are no longer among `rules`. */
export function writeBarExtensions(
  former: XmlElement | undefined,
  rules: readonly XmlElement[],
  bars: readonly XmlElement[],
): XmlElement[] {
  const kept = former ? withoutOrphans(former, linkedIds(rules)) : element("extLst");
  const isBars = ({ attributes }: XmlElement): boolean =>
    attributes.uri?.toUpperCase() === barsUri.toUpperCase();
  const list = elementsOf(elementsOf(kept).find(isBars))[0];
  const others = kept.children.filter((node) => !(isElement(node) && isBars(node)));
  const all = [...(list?.children ?? []), ...bars];
  const block = element("ext", { uri: barsUri, "xmlns:x14": x14 }, [
    element("x14:conditionalFormattings", {}, all),
  ]);
  const children = all.length > 0 ? [block, ...others] : others;
  return children.length > 0 ? [{ ...kept, children }] : [];
}

function withoutOrphans(extensions: XmlElement, ids: ReadonlySet<string>): XmlElement {
  const isOrphan = ({ name, attributes }: XmlElement): boolean =>
    name.endsWith(":cfRule") && attributes.type === "dataBar" && !ids.has(attributes.id ?? "");
  const isEmptied = (node: XmlElement): boolean =>
    node.name.endsWith(":conditionalFormatting") &&
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
