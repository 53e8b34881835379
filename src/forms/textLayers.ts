import type { SheetContent } from "../sheet/sheetContent";
import type { SheetWrite } from "../sheet/sheetWrite";
import { readHeldTexts, type HeldTexts } from "./heldTexts";
import { orphansOf, type OrphanedText } from "./mergeTexts";
import { readMovedTexts } from "./movedTextsSheet";
import { forEachField } from "./settings";
import { journalSheetIdentity } from "./sheetIdentity";
import type { WorkbookBefore } from "./workbookBefore";

/** The texts of a workbook by how new they are. */
export interface TextLayers {
  /** For `mergeTexts`. */
  layers: HeldTexts[][];
  /** Texts with the cells in which they stand now. */
  standing: HeldTexts[];
  /** Texts that stand nowhere in the workbook any more. */
  unkept: OrphanedText[];
  shown: HeldTexts[];
  /** Sheets on which texts were typed over formulas. */
  typedOver: Set<string>;
}

/** Texts that were written over a moment ago are the newest, those of a broken-off build and of copies of sheets the oldest. */
export function readLayers(
  { settings, overtaken }: WorkbookBefore,
  originals: readonly SheetContent[],
  removals: readonly SheetContent[],
): TextLayers {
  if (settings === null) return { layers: [], standing: [], unkept: [], shown: [], typedOver: new Set() };
  const { typed, typedOver, shown } = readHeldTexts(originals, settings);
  const isOvertaken = ({ sheetId }: HeldTexts) => overtaken?.ids.has(sheetId) === true;
  const late =
    overtaken === undefined
      ? []
      : readHeldTexts(overtaken.sheets, overtaken.settings).typed.filter(isOvertaken);
  const textsOf = (held: readonly HeldTexts[]) => new Set(held.flatMap(({ texts }) => Object.values(texts)));
  const [lateTexts, standingTexts] = [textsOf(late), textsOf(typed)];
  const renewed = typed.filter(isOvertaken).map((held) => ({
    ...held,
    texts: forEachField(({ key }) => (lateTexts.has(held.texts[key]) ? "" : held.texts[key])),
  }));
  const journal = originals.find(({ identity }) => identity === journalSheetIdentity);
  const copies = removals.filter((sheet) => !originals.includes(sheet));
  return {
    layers: [
      late,
      typed.filter((held) => !isOvertaken(held)),
      renewed,
      typedOver,
      journal === undefined ? [] : readMovedTexts(journal),
      readHeldTexts(copies, settings).typed,
    ],
    standing: [...typed, ...typedOver],
    unkept: late.flatMap(orphansOf).filter(({ text }) => !standingTexts.has(text)),
    shown,
    typedOver: new Set(typedOver.map(({ sheetId }) => sheetId)),
  };
}

/** Texts whose cell will hold something else: between two round trips they would stand nowhere. */
export function movingTexts(held: readonly HeldTexts[], writes: readonly SheetWrite[]): OrphanedText[] {
  const writeOf = new Map(writes.map((write) => [write.existing?.id, write]));
  return held.flatMap((from) => {
    const write = writeOf.get(from.sheetId);
    return orphansOf(from).filter(({ field, text }) => {
      const at = from.cells[field];
      return (
        write !== undefined && at !== null && write.spec.rows[at.row]?.cells[at.column]?.content !== text
      );
    });
  });
}
