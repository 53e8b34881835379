import { parseXml, xmlReader, type TakenElements } from "../xml/parseXml";
import { decodeXml } from "../xml/decodeXml";
import { serializeXml, xmlDeclaration, type XmlElement } from "../xml/xml";
import { childrenNamed, element, elementsOf } from "../xml/xmlTree";
import { relativeTarget, resolveTarget, type Parts } from "./parts";

export interface Relationship {
  id: string;
  /** The last word of the type's address, which transitional and strict files share: `worksheet`, `styles`, … */
  kind: string;
  type: string;
  /** A part's name, as the part itself has it; for external ones, and those to a place in the part itself (`#A1`), the address as written. */
  target: string;
  isExternal: boolean;
}

const typeBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package itself is "". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function readRelationships(parts: Parts, part: string): Relationship[] {
  const bytes = parts.get(relationshipsPath(part));
  if (bytes === undefined) return [];
  return childrenNamed(parsePart(bytes), "Relationship").map(({ attributes }) => {
    const { Id = "", Type = "", Target = "", TargetMode } = attributes;
    const isExternal = TargetMode === "External";
    const isAddress = isExternal || Target.startsWith("#");
    const target = isAddress ? Target : parts.nameOf(resolveTarget(part, Target));
    return { id: Id, type: Type, kind: Type.slice(Type.lastIndexOf("/") + 1), target, isExternal };
  });
}

export function parsePart(bytes: Uint8Array, taken?: TakenElements): XmlElement {
  return parseXml(decodeXml(bytes), taken);
}

/** Characters; few enough that nobody feels it. */
const sliceLength = 100_000;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The same of a large part, with pauses in which a page can go on. */
export async function parsePartInSlices(bytes: Uint8Array, taken: TakenElements): Promise<XmlElement> {
  const text = decodeXml(bytes);
  const reader = xmlReader(taken);
  for (let start = 0; start < text.length; start += sliceLength) {
    if (start > 0) await pause();
    reader.write(text.slice(start, start + sliceLength));
  }
  return reader.close();
}

/** The id by which an element refers to a relationship of its part. */
export function relationshipId({ attributes }: XmlElement): string | undefined {
  for (const name of Object.keys(attributes)) if (name.endsWith(":id")) return attributes[name];
  return undefined;
}

/** Whether an element, or one below it, refers to a relationship. */
export const refersTo = (root: XmlElement, id: string): boolean =>
  relationshipId(root) === id || elementsOf(root).some((below) => refersTo(below, id));

const encoder = new TextEncoder();

export function serializePart(root: XmlElement): Uint8Array {
  return encoder.encode(xmlDeclaration + serializeXml(root));
}

/** A relationship of the office document kinds with an id that is not among `taken`. */
export function newRelationship(
  taken: ReadonlySet<string>,
  kind: string,
  target: string,
  isExternal = false,
): Relationship {
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  return { id: `rId${number}`, kind, type: `${typeBase}/${kind}`, target, isExternal };
}

/** The bytes of what a part (of the package itself: "") refers to. */
export function serializeRelationships(source: string, relationships: readonly Relationship[]): Uint8Array {
  const children = relationships.map(({ id, type, target, isExternal }) =>
    element("Relationship", {
      Id: id,
      Type: type,
      Target: isExternal || target.startsWith("#") ? target : relativeTarget(source, target),
      TargetMode: isExternal ? "External" : undefined,
    }),
  );
  return serializePart(element("Relationships", { xmlns: namespace }, children));
}

/** Names of the parts that can be reached from the package's root. */
export function reachableParts(parts: Parts): Set<string> {
  const reached = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const related = parts.nameOf(relationshipsPath(part));
    if (parts.has(related)) reached.add(related);
    for (const { target, isExternal } of readRelationships(parts, part)) {
      if (isExternal || reached.has(target) || !parts.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
}
