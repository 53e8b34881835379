import type { Evaluation } from "../../forms/evaluation/evaluation";
import { publishedSheetOf } from "../../forms/publishedSheets";
import type { CellPlace, SheetContent } from "../../sheet/sheetContent";
import type { CellSpot, SheetSurroundings, WorkbookSurroundings } from "../../sheet/workbookSurroundings";
import type { PublicationDetail, PublicationFinding } from "./publicationFinding";

/** What is looked at before publishing: what the workbook says, its sheets as they were read, and what stands around them. */
export interface PublicationMaterial extends WorkbookSurroundings {
  evaluation: Evaluation;
  contents: readonly SheetContent[];
}

export type PublicationCheck = (material: PublicationMaterial) => PublicationFinding[];

/** The sheets that the public gets to see. */
export const isPublished = ({ identity }: Pick<SheetSurroundings, "identity">): boolean =>
  publishedSheetOf(identity) !== undefined;

/** A finding about a sheet, at one of its cells; the first one where none is named. */
export const sheetFinding = (
  { id, name }: Pick<SheetSurroundings, "id" | "name">,
  detail: PublicationDetail,
  { row, column }: CellSpot = { row: 0, column: 0 },
): PublicationFinding => findingAt({ sheetId: id, sheetName: name, row, column }, detail);

export const findingAt = (place: CellPlace | null, detail: PublicationDetail): PublicationFinding => ({
  ...detail,
  policy: "",
  measure: "",
  field: null,
  place,
});

/** A finding for each sheet that has something, at the first of it. */
export const inEachSheet = <Spot extends CellSpot>(
  sheets: readonly SheetSurroundings[],
  spotsOf: (sheet: SheetSurroundings) => readonly Spot[],
  detailOf: (count: number, first: Spot) => PublicationDetail,
): PublicationFinding[] =>
  sheets.flatMap((sheet) => {
    const spots = spotsOf(sheet);
    const [first] = spots;
    return first === undefined ? [] : [sheetFinding(sheet, detailOf(spots.length, first), first)];
  });
