import { beingWritten, contentTextsFingerprint } from "../../sheet/fingerprint";
import type { SheetContent } from "../../sheet/sheetContent";
import { classifyAnswer } from "../answer";
import type { ArchivedText } from "../archiveSheet/archiveSheet";
import { entriesOf, type Evaluation } from "./evaluation";
import { isMissingMark } from "../headings";

/** A text as it stands on a sheet that is written, with the rows it stands in. */
export interface ShownText extends ArchivedText {
  pieces: string[];
}

/**
 * Texts that somebody has typed into a sheet since it was written: they stand nowhere else, and writing it again would replace them. None
 * when it still is as it was written; of one that is only half written it cannot be told, and those from before it went to 保管 then.
 */
export function sheetEdits(
  evaluation: Evaluation,
  sheet: SheetContent,
  readTexts: (evaluation: Evaluation, sheet: SheetContent) => ShownText[],
): ArchivedText[] {
  const { textsFingerprint } = sheet;
  if (textsFingerprint === beingWritten || textsFingerprint === contentTextsFingerprint(sheet)) return [];
  const known = new Set(entriesOf(evaluation).map(({ text }) => text));
  const isKnown = (text: string) =>
    classifyAnswer(text) === "blank" || isMissingMark(text) || known.has(text);
  return readTexts(evaluation, sheet).flatMap(({ pieces, ...shown }) =>
    isKnown(shown.text) || pieces.every(isKnown) ? [] : [shown],
  );
}
