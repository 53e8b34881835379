import { SaxesParser } from "saxes";
import type { XmlElement } from "./xml";
import { isElement } from "./xmlTree";
import { XlsxError } from "./xlsxError";

export interface TakenElements {
  /** Name of their parent. */
  within: string;
  take: (element: XmlElement) => void;
}

/** Takes the text of a part piece by piece, and gives its tree at the end. Both throw XlsxError "corrupt". */
export interface XmlReader {
  write: (text: string) => void;
  close: () => XmlElement;
}

const deepestNesting = 256;

function refuse(detail: string): never {
  throw new XlsxError("corrupt", detail);
}

/** Parses a part, see `xmlReader`. */
export function parseXml(text: string, taken?: TakenElements): XmlElement {
  const reader = xmlReader(taken);
  reader.write(text);
  return reader.close();
}

/**
 * Parses a part. A namespace prefix of the root is dropped everywhere, so that `<x:worksheet>` reads as `<worksheet>`.
 * The elements directly within `taken.within` are handed over as soon as they end and are not kept in the tree: large parts hold
 * millions. Throws XlsxError "corrupt" for markup that is not well formed and for document type declarations.
 */
export function xmlReader(taken?: TakenElements): XmlReader {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const top: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [top];
  /** The root's own, with its colon. */
  let prefix: string | undefined;
  const addText = (part: string) => void open.at(-1)?.children.push(part);

  parser.on("error", ({ message }) => refuse(message));
  parser.on("doctype", () => refuse("a document type declaration"));
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentag", ({ name, attributes }) => {
    prefix ??= /^[^:]+:/.exec(name)?.[0] ?? "";
    const localName = prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : name;
    open.push({ name: localName, attributes, children: [] });
    if (open.length > deepestNesting) refuse("elements nested too deeply");
  });
  parser.on("closetag", () => {
    const element = open.pop();
    const parent = open.at(-1);
    if (element === undefined || parent === undefined) return;
    if (taken !== undefined && parent.name === taken.within) taken.take(element);
    else parent.children.push(element);
  });
  return {
    write: (text) => void parser.write(text),
    close: () => {
      parser.close();
      return withDefaultNamespace(
        top.children.find(isElement) ?? refuse("no root"),
        prefix?.slice(0, -1) ?? "",
      );
    },
  };
}

function withDefaultNamespace(root: XmlElement, prefix: string): XmlElement {
  const { [`xmlns:${prefix}`]: namespace, ...attributes } = root.attributes;
  return prefix === "" || namespace === undefined
    ? root
    : { ...root, attributes: { xmlns: namespace, ...attributes } };
}
