import type { CellPlace } from "../sheet/sheetContent";

/** What stands where a city says what it wants, and why it cannot be taken. */
export interface UnreadableSetting {
  setting: string;
  text: string;
  /** `tooMany`: more have to be written than 状態 can tell. `mark`: says neither yes nor no. */
  reason: "choice" | "number" | "blank" | "twice" | "tooLong" | "reserved" | "tooMany" | "mark";
  /** Those there are, where it is a choice. */
  choices: readonly string[];
}

export type SettingFault = Extract<StructureFault, { code: "settingUnreadable" }>;

/** Something about the sheets themselves that keeps a text from being found or makes it doubtful. */
export type StructureFault = { policy: string; measure: string } & (
  | { code: "sheetMissing"; place: CellPlace | null }
  | { code: "sheetTwice" | "sheetUnfinished" | "measureMissing" | "measureTwice"; place: CellPlace }
  | { code: "columnMissing"; header: string; field: string | null; place: CellPlace }
  | { code: "namesLost"; count: number; place: CellPlace }
  | { code: "sheetUnplanned"; text: string; place: CellPlace }
  | ({ code: "settingUnreadable"; place: CellPlace } & UnreadableSetting)
  | { code: "titleDiffers"; title: string; place: CellPlace }
  | { code: "idTwice" | "sheetForeign" | "columnsContradict" | "formsOlder" | "looksLost"; place: CellPlace }
  | { code: "unknownMeasure"; text: string; place: CellPlace }
);
