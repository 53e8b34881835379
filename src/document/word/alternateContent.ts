import type { XmlElement } from "../../file/xml/xml";
import { childNamed, descendantsNamed, elementsOf } from "../../file/xml/xmlTree";

/**
 * What is shown of `<mc:AlternateContent>`: the form for new programs, or that for old ones where only it holds text. Both hold the same,
 * and one of them may be missing.
 */
export function chosen(alternatives: XmlElement): XmlElement[] {
  const [choice, fallback] = ["mc:Choice", "mc:Fallback"].map((name) => childNamed(alternatives, name));
  const holdsText = (form: XmlElement | undefined): boolean =>
    form !== undefined && descendantsNamed(form, "t").length > 0;
  return elementsOf(holdsText(fallback) && !holdsText(choice) ? fallback : (choice ?? fallback));
}
