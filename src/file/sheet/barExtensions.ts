import type { XmlElement } from "../xml/xml";
import { descendantsNamed, elementsOf, isElement, textOf } from "../xml/xmlTree";

/** A sheet's extensions without the newer halves of bars whose rules are no longer among `rules`. */
export function barExtensions(former: XmlElement | undefined, rules: readonly XmlElement[]): XmlElement[] {
  const ids = new Set(rules.flatMap((rule) => descendantsNamed(rule, "id").map(textOf)));
  const kept = former && withoutOrphans(former, ids);
  return kept !== undefined && kept.children.length > 0 ? [kept] : [];
}

function withoutOrphans(extensions: XmlElement, ids: ReadonlySet<string>): XmlElement {
  const isOrphan = ({ name, attributes }: XmlElement): boolean =>
    name.endsWith(":cfRule") && attributes.type === "dataBar" && !ids.has(attributes.id ?? "");
  const isEmptied = (node: XmlElement): boolean =>
    /(?:^ext|:conditionalFormattings?)$/.test(node.name) &&
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
