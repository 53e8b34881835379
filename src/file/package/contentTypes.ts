import { nameKey, type Parts } from "./parts";
import { parsePart, serializePart } from "./relationships";
import type { XmlElement } from "../xml/xml";
import { childrenNamed, element } from "../xml/xmlTree";

export const contentTypesPath = "[Content_Types].xml";

const namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Types of the parts that are written anew. */
export const contentTypes = {
  workbook: `${spreadsheet}.sheet.main+xml`,
  worksheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  sharedStrings: `${spreadsheet}.sharedStrings+xml`,
  table: `${spreadsheet}.table+xml`,
} as const;

const usualDefaults: Record<string, string> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
};

/** Tells the type of a part as the package declares it; `undefined` where it does not. */
export function contentTypesOf(types: XmlElement): (part: string) => string | undefined {
  const declared = (name: string, key: string) =>
    new Map(
      childrenNamed(types, name).map(({ attributes }) => [
        nameKey(attributes[key] ?? ""),
        attributes.ContentType,
      ]),
    );
  const [overrides, defaults] = [declared("Override", "PartName"), declared("Default", "Extension")];
  return (part) =>
    overrides.get(nameKey(`/${part}`)) ?? defaults.get(nameKey(part.slice(part.lastIndexOf(".") + 1)));
}

/** The content types part for exactly these parts: as `parts` declared them, except for those in `written`. */
export function serializeContentTypes(
  parts: Parts,
  names: Iterable<string>,
  written: ReadonlyMap<string, string>,
): Uint8Array {
  const bytes = parts.get(contentTypesPath);
  const former = bytes ? parsePart(bytes) : element("Types");
  const typeOf = contentTypesOf(former);
  const extensions = new Map(Object.entries(usualDefaults));
  for (const { attributes } of childrenNamed(former, "Default")) {
    extensions.set(attributes.Extension?.toLowerCase() ?? "", attributes.ContentType ?? "");
  }
  const overrides = [...names].flatMap((name) => {
    const type = written.get(name) ?? typeOf(name);
    const isDefault = extensions.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase()) === type;
    return type === undefined || isDefault
      ? []
      : [element("Override", { PartName: `/${name}`, ContentType: type })];
  });
  const types = element("Types", { xmlns: namespace }, [
    ...[...extensions].map(([Extension, ContentType]) => element("Default", { Extension, ContentType })),
    ...overrides,
  ]);
  return serializePart(types);
}
