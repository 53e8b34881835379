import type { SheetContent } from "../../sheet/sheetContent";
import { readHeldTexts, type HeldReading, type HeldTexts } from "./heldTexts";
import { holdsAssessments } from "../sheetIdentity";
import type { WorkbookBefore } from "../workbookBefore";

/** What the sheets hold now. */
export const readStanding = (
  { settings }: WorkbookBefore,
  originals: readonly SheetContent[],
): HeldReading =>
  settings === null
    ? { typed: [], typedOver: [], shown: [], haveMoved: false }
    : readHeldTexts(originals, settings);

/**
 * The texts of a workbook by how new they are, for `mergeTexts`: those that were written over a moment ago are the newest, those on copies
 * that people made of sheets and in the journals of builds that were broken off the oldest.
 */
export function textLayers(
  { settings, overtaken }: WorkbookBefore,
  { typed, typedOver }: HeldReading,
  journaled: readonly SheetContent[],
  copies: readonly SheetContent[],
): HeldTexts[][] {
  if (settings === null) return [];
  const isOvertaken = ({ sheetId }: HeldTexts) => overtaken?.ids.has(sheetId) === true;
  const late =
    overtaken === undefined
      ? []
      : readHeldTexts(overtaken.sheets, overtaken.settings).typed.filter(isOvertaken);
  const lateTexts = new Set(late.flatMap(({ texts }) => Object.values(texts)));
  const renewed = typed.filter(isOvertaken).map((held) => ({
    ...held,
    texts: Object.fromEntries(
      Object.entries(held.texts).map(([key, text]) => [key, lateTexts.has(text) ? "" : text]),
    ),
  }));
  const inJournals = readHeldTexts(
    journaled.filter(({ identity }) => holdsAssessments(identity)),
    settings,
  );
  return [
    late,
    typed.filter((held) => !isOvertaken(held)),
    renewed,
    typedOver,
    inJournals.typed,
    inJournals.typedOver,
    readHeldTexts(copies, settings).typed,
  ];
}
