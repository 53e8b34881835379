import { loadPart } from "../loadPart";
import type { PlanInput } from "./readPlan";

/** What is on the clipboard: Word, Excel and browsers put HTML there beside the text. */
export interface ClipboardParts {
  text: string;
  /** "" where there is none. */
  html: string;
}

/** Characters; as much as may stand in a file. */
const longestHtml = 20_000_000;

/**
 * What a plan is read from: the document of the HTML, which keeps tables and the numbers of lists; the text where there is no HTML, too
 * much of it, or no text in it.
 * @throws NotLoadedError when the reader of HTML does not arrive.
 */
export async function readClipboard({ text, html }: ClipboardParts): Promise<PlanInput> {
  if (html === "" || html.length > longestHtml) return text;
  const [{ readHtml }, { hasText }] = await loadPart(
    Promise.all([import("../../document/html/readHtml"), import("../../document/hasText")]),
  );
  const document = readHtml(new DOMParser().parseFromString(html, "text/html"));
  return hasText(document) ? document : text;
}
