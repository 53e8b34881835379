import type { XmlElement } from "../../file/xml/xml";
import { descendantsNamed, elementsOf } from "../../file/xml/xmlTree";
import { chosen } from "./alternateContent";

const pictures = ["blip", "imagedata", "chart", "relIds"];

/** Whether a drawing shows a picture, a chart or a diagram. */
export const isPicture = (graphic: XmlElement): boolean =>
  pictures.some((name) => descendantsNamed(graphic, name).length > 0);

/** The outermost contents of text boxes, of each box in one of its forms only. */
export function textBoxes(parent: XmlElement): XmlElement[] {
  return elementsOf(parent).flatMap((part) => {
    if (part.name === "txbxContent") return [part];
    if (part.name !== "mc:AlternateContent") return textBoxes(part);
    return chosen(part).flatMap((element) =>
      element.name === "txbxContent" ? [element] : textBoxes(element),
    );
  });
}
