import type { XmlElement } from "../../file/xml/xml";
import { childNamed, childrenNamed, elementsOf } from "../../file/xml/xmlTree";
import { leaveOut, type WordReading } from "./wordReading";

/** What stands in a control (`<w:sdt>`). One that asks for a text shows its request until somebody has written one: that is left out. */
export function controlContent(control: XmlElement, reading: WordReading): XmlElement[] {
  const isRequest = childNamed(childNamed(control, "sdtPr"), "showingPlcHdr") !== undefined;
  if (!isRequest) return childrenNamed(control, "sdtContent").flatMap(elementsOf);
  leaveOut(reading, "other");
  return [];
}
