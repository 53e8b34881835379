import type { SheetContent } from "../../sheet/sheetContent";
import { readHeldTexts, type HeldTexts } from "./heldTexts";
import { forEachField } from "../settings";
import { holdsAssessments } from "../sheetIdentity";
import type { WorkbookBefore } from "../workbookBefore";

/** The texts of a workbook by how new they are. */
export interface TextLayers {
  /** For `mergeTexts`. */
  layers: HeldTexts[][];
  shown: HeldTexts[];
  /** Ids of sheets on which texts were typed over formulas, or whose formulas show the wrong cells once the others are built. */
  wrongFormulas: Set<string>;
}

/**
 * Texts that were written over a moment ago are the newest, those on copies that people made of sheets and in the journals of builds that
 * were broken off the oldest.
 */
export function readLayers(
  { settings, overtaken }: WorkbookBefore,
  originals: readonly SheetContent[],
  copies: readonly SheetContent[],
  journaled: readonly SheetContent[],
): TextLayers {
  if (settings === null) return { layers: [], shown: [], wrongFormulas: new Set() };
  const { typed, typedOver, shown, haveMoved } = readHeldTexts(originals, settings);
  const isOvertaken = ({ sheetId }: HeldTexts) => overtaken?.ids.has(sheetId) === true;
  const late =
    overtaken === undefined
      ? []
      : readHeldTexts(overtaken.sheets, overtaken.settings).typed.filter(isOvertaken);
  const lateTexts = new Set(late.flatMap(({ texts }) => Object.values(texts)));
  const renewed = typed.filter(isOvertaken).map((held) => ({
    ...held,
    texts: forEachField(({ key }) => (lateTexts.has(held.texts[key]) ? "" : held.texts[key])),
  }));
  const inJournals = readHeldTexts(
    journaled.filter(({ identity }) => holdsAssessments(identity ?? "")),
    settings,
  );
  return {
    layers: [
      late,
      typed.filter((held) => !isOvertaken(held)),
      renewed,
      typedOver,
      inJournals.typed,
      inJournals.typedOver,
      readHeldTexts(copies, settings).typed,
    ],
    shown,
    wrongFormulas: new Set([...typedOver, ...(haveMoved ? shown : [])].map(({ sheetId }) => sheetId)),
  };
}
