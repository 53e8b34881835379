import type { CellPlace } from "../sheet/sheetContent";

/** Something about the sheets themselves that keeps a text from being found or makes it doubtful. */
export type StructureFault = { policy: string; measure: string } & (
  | { code: "sheetMissing"; place: CellPlace | null }
  | { code: "sheetTwice" | "sheetUnfinished" | "measureMissing" | "measureTwice"; place: CellPlace }
  | { code: "columnMissing"; header: string; field: string | null; place: CellPlace }
  | { code: "namesLost"; count: number; place: CellPlace }
  | { code: "sheetUnplanned"; text: string; place: CellPlace }
  | { code: "settingUnreadable"; setting: string; text: string; choices: readonly string[]; place: CellPlace }
  | { code: "titleDiffers"; title: string; place: CellPlace }
  | { code: "idTwice" | "sheetForeign" | "columnsContradict"; place: CellPlace }
  | { code: "unknownMeasure"; text: string; place: CellPlace }
);
