import type { Parts } from "../../file/package/parts";
import { parsePart, parsePartInSlices, readRelationships } from "../../file/package/relationships";
import type { SourceDocument } from "../document";
import { DocumentError } from "../documentError";
import { fieldState } from "./fieldState";
import { listNumbers } from "./listNumbers";
import { readLists } from "./numbering";
import { readStory } from "./readStory";
import type { WordReading } from "./wordReading";
import { readStyles } from "./wordStyles";

/**
 * Reads a Word document as Word shows it with all changes accepted: with the numbers that Word counts, fields' results, the words below
 * readings and the texts of boxes.
 * @param mainPart name of its main part (`word/document.xml`).
 * @throws DocumentError "damaged" where it is not there; XlsxError for a damaged part.
 */
export async function readWord(parts: Parts, mainPart: string): Promise<SourceDocument> {
  const relationships = readRelationships(parts, mainPart);
  const related = (kind: string): Uint8Array | undefined =>
    parts.get(relationships.find((relationship) => relationship.kind === kind)?.target ?? "");
  const [main, styles, numbering] = [parts.get(mainPart), related("styles"), related("numbering")];
  if (main === undefined) throw new DocumentError("damaged");
  const reading = beginReading(styles, numbering);
  const story = readStory(reading);
  await parsePartInSlices(main, { within: "body", take: story.take });
  const blocks = story.blocks();
  return { blocks, omitted: [...reading.omitted].map(([kind, count]) => ({ kind, count })) };
}

function beginReading(styles: Uint8Array | undefined, numbering: Uint8Array | undefined): WordReading {
  const wordStyles = readStyles(styles && parsePart(styles));
  const listOfStyle = (style: string): number | undefined => wordStyles.ownProperties(style)?.numId;
  const shared = {
    styles: wordStyles,
    lists: readLists(numbering && parsePart(numbering), listOfStyle),
    omitted: new Map(),
  };
  const begin = (): WordReading => ({ ...shared, nextNumber: listNumbers(), fields: fieldState() });
  return { ...begin(), inBoxes: begin() };
}
