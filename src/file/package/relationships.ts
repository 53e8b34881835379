import { parseXml, xmlReader, type TakenElements } from "../xml/parseXml";
import { serializeXml, xmlDeclaration, type XmlElement } from "../xml/xml";
import { childrenNamed, element } from "../xml/xmlTree";

export type Parts = Map<string, Uint8Array>;

export interface Relationship {
  id: string;
  /** The last word of the type's address, which transitional and strict files share: `worksheet`, `styles`, … */
  kind: string;
  type: string;
  /** A part's name; for external ones the address as written. */
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
    const target = isExternal ? Target : resolveTarget(part, Target);
    return { id: Id, type: Type, kind: Type.slice(Type.lastIndexOf("/") + 1), target, isExternal };
  });
}

export function parsePart(bytes: Uint8Array, taken?: TakenElements): XmlElement {
  return parseXml(partDecoder(bytes).decode(bytes), taken);
}

/** Few enough that nobody feels it. */
const sliceBytes = 128 * 1024;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The same of a large part, with pauses in which a page can go on. */
export async function parsePartInSlices(bytes: Uint8Array, taken: TakenElements): Promise<XmlElement> {
  const decoder = partDecoder(bytes);
  const reader = xmlReader(taken);
  for (let start = 0; start < bytes.length; start += sliceBytes) {
    if (start > 0) await pause();
    reader.write(decoder.decode(bytes.subarray(start, start + sliceBytes), { stream: true }));
  }
  reader.write(decoder.decode());
  return reader.close();
}

function partDecoder(bytes: Uint8Array): TextDecoder {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0);
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8");
}

/** The id by which an element refers to a relationship of its part. */
export function relationshipId({ attributes }: XmlElement): string | undefined {
  for (const name of Object.keys(attributes)) if (name.endsWith(":id")) return attributes[name];
  return undefined;
}

const encoder = new TextEncoder();

export function serializePart(root: XmlElement): Uint8Array {
  return encoder.encode(xmlDeclaration + serializeXml(root));
}

function resolveTarget(part: string, target: string): string {
  const base = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  const steps = target.split("/").filter((step) => step !== "" && step !== ".");
  return steps.reduce((path, step) => (step === ".." ? path.slice(0, -1) : [...path, step]), base).join("/");
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

/** The relationships part's bytes; targets inside the package are written from its root. */
export function serializeRelationships(relationships: readonly Relationship[]): Uint8Array {
  const children = relationships.map(({ id, type, target, isExternal }) =>
    element("Relationship", {
      Id: id,
      Type: type,
      Target: isExternal ? target : `/${target}`,
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
    if (parts.has(relationshipsPath(part))) reached.add(relationshipsPath(part));
    for (const { target, isExternal } of readRelationships(parts, part)) {
      if (isExternal || reached.has(target) || !parts.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
}
