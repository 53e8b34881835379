import type { XmlElement } from "../../file/xml/xml";
import { textOf } from "../../file/xml/xmlTree";
import { fontSign, withFontSigns } from "../fontSigns";
import { attributeOf } from "./wordXml";

/** Text of `<w:t>` in a font, without soft hyphens, which show only at the end of a line. */
export function writtenText(element: XmlElement, font: string): string {
  const text = withFontSigns(textOf(element).replaceAll("\u00ad", ""), font);
  return element.attributes["xml:space"] === "preserve" ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}

/** What `<w:sym>` shows. */
export function signOf(element: XmlElement): string {
  const code = Number.parseInt(attributeOf(element, "char") ?? "", 16);
  if (Number.isNaN(code)) return "";
  return fontSign(code, attributeOf(element, "font") ?? "") ?? String.fromCharCode(code);
}
