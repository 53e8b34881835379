import { inflatedSize } from "./inflatedSize";
import { loadPart } from "../loadPart";
import { WorkbookError } from "../failure";

const largestFile = 20 * 1024 * 1024;

/** Whether a file is a Word document, by its name. */
export const isWordDocument = (fileName: string): boolean => /\.docx$/i.test(fileName);

/**
 * The text of a Word document, a line a paragraph. The reader is loaded only now.
 * @throws WorkbookError when the document is too large to be opened safely, or cannot be read.
 * @throws NotLoadedError when the reader does not arrive.
 */
export async function documentText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (bytes.length > largestFile) throw new WorkbookError("documentTooLarge");
  await inflatedSize(bytes);
  const { extractRawText } = await loadPart(import("mammoth"));
  try {
    const { value } = await extractRawText({ arrayBuffer: bytes.buffer });
    return value.replace(/\n\n/g, "\n");
  } catch (cause) {
    throw new WorkbookError("documentUnreadable", { cause });
  }
}
