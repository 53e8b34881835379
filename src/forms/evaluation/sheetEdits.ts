import { fitsInACell } from "../../plan/rules/cellLimits";
import { beingWritten, contentTextsFingerprint } from "../../sheet/fingerprint";
import type { SheetContent } from "../../sheet/sheetContent";
import type { SheetSpec } from "../../sheet/sheetSpec";
import { classifyAnswer, isFilled } from "../answer";
import type { ArchivedText, TextToKeep } from "../archiveSheet/archiveSheet";
import { ownWords } from "../conservation/ownWords";
import { strayTexts } from "../conservation/strayTexts";
import { outOfScope } from "../fieldHeadings";
import { shownText } from "../fieldText";
import { textOf } from "../../plan/plan";
import type { Evaluation } from "./evaluation";
import { isMissingMark, missingMark } from "../headings";

/** A text as it stands on a sheet that is written, with the rows it stands in. */
export interface ShownText extends ArchivedText {
  pieces: string[];
}

/** Whether nobody has typed into the sheet since it was written; of one that is only half written it cannot be told. */
export const isAsLeft = (sheet: SheetContent): boolean =>
  sheet.remembered === beingWritten || sheet.remembered === contentTextsFingerprint(sheet);

/**
 * Texts that somebody has typed into a sheet since it was written: they stand nowhere else, and writing it again as `spec` says would
 * replace them. None when it still is as it was written; of one that is only half written it cannot be told, and those from before it went
 * to 保管 then.
 */
export function sheetEdits(
  evaluation: Evaluation,
  sheet: SheetContent,
  spec: SheetSpec,
  readTexts: (evaluation: Evaluation, sheet: SheetContent) => ShownText[],
): TextToKeep[] {
  if (isAsLeft(sheet)) return [];
  const known = new Set([...shownTexts(evaluation), ...writtenTexts(spec)]);
  const isKnown = (text: string) =>
    classifyAnswer(text) === "blank" || isOwnMark(text) || text === outOfScope || known.has(text);
  const shown = readTexts(evaluation, sheet);
  const edits = shown.flatMap(({ pieces, ...whole }) => {
    if (isKnown(whole.text) || pieces.every(isKnown)) return [];
    if (fitsInACell(whole.text)) return [whole];
    return pieces.filter((text) => !isKnown(text)).map((text) => ({ ...whole, text }));
  });
  const pieces = shown.flatMap((text) => text.pieces);
  const { settings } = evaluation;
  const strays = strayTexts([{ existing: sheet, spec }], {
    words: ownWords([evaluation]),
    known: new Set([...known, ...pieces]),
    settings,
  });
  return [...edits, ...strays.filter(({ text }) => !isOwnMark(text))];
}

/** Every text as typed, and as it is shown. */
const shownTexts = ({ policies }: Evaluation): string[] =>
  policies.flatMap(({ policy, settings }) =>
    [policy, ...policy.measures].flatMap((subject) =>
      settings.fields.flatMap((field) => {
        const text = textOf(subject, field.key);
        return [text, shownText(field, text)];
      }),
    ),
  );

/** What stands in the cells of a sheet of text when it is written, the pieces of long texts too. */
const writtenTexts = ({ rows }: SheetSpec): string[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ content }) => (typeof content === "string" ? [content] : [])));

/** 未記入, and 未記入（同上）, but not 未記入（電話で確かめた）. */
const isOwnMark = (text: string): boolean =>
  isMissingMark(text) && !isFilled(text.slice(missingMark("").length));
