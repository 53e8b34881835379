import { contentTypesPath } from "./contentTypes";
import { Parts } from "./parts";
import { serializePart, serializeRelationships, newRelationship, relationshipsPath } from "./relationships";
import type { XmlElement } from "../xml/xml";
import { element } from "../xml/xmlTree";

/** The package a workbook was read from. Saving starts from it, so that what the model does not hold survives. */
export interface Origin {
  parts: Parts;
  workbookPart: string;
  workbook: XmlElement;
  styles: XmlElement;
  theme: readonly string[];
  /** By the id of the sheet; `root` without its cells. */
  sheets: Map<string, { part: string; root: XmlElement }>;
}

export const spreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const rootNamespaces = { xmlns: spreadsheetNamespace, "xmlns:r": relationshipsNamespace };

export function isOrigin(origin: unknown): origin is Origin {
  return typeof origin === "object" && origin !== null && "workbookPart" in origin;
}

/** What a new workbook is saved into. */
export function emptyOrigin({ name, size }: { name: string; size: number }): Origin {
  const workbookPart = "xl/workbook.xml";
  const parts = new Parts([
    [contentTypesPath, serializePart(element("Types"))],
    [
      relationshipsPath(""),
      serializeRelationships("", [newRelationship(new Set(), "officeDocument", workbookPart)]),
    ],
  ]);
  return {
    parts,
    workbookPart,
    workbook: element("workbook", rootNamespaces),
    styles: emptyStyles(name, size),
    theme: [],
    sheets: new Map(),
  };
}

function emptyStyles(name: string, size: number): XmlElement {
  const font = element("font", {}, [
    element("sz", { val: size }),
    element("name", { val: name }),
    element("family", { val: 3 }),
    element("charset", { val: 128 }),
  ]);
  const fill = (patternType: string): XmlElement =>
    element("fill", {}, [element("patternFill", { patternType })]);
  const sides = ["left", "right", "top", "bottom", "diagonal"].map((side) => element(side));
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return element("styleSheet", { xmlns: spreadsheetNamespace }, [
    element("fonts", { count: 1 }, [font]),
    element("fills", { count: 2 }, [fill("none"), fill("gray125")]),
    element("borders", { count: 1 }, [element("border", {}, sides)]),
    element("cellStyleXfs", { count: 1 }, [element("xf", plain)]),
    element("cellXfs", { count: 1 }, [element("xf", { ...plain, xfId: 0 })]),
    element("cellStyles", { count: 1 }, [element("cellStyle", { name: "標準", xfId: 0, builtinId: 0 })]),
    element("dxfs", { count: 0 }),
  ]);
}
