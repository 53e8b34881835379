import type { AssessmentKey } from "../plan/plan";
import type { CellPlace } from "../sheet/sheetContent";

/** Something about the sheets themselves that keeps a text from being found or makes it doubtful. */
export type StructureFault =
  | { code: "sheetMissing"; policy: string; measure: string; place: CellPlace | null }
  | { code: "sheetTwice"; policy: string; measure: string; place: CellPlace }
  | { code: "sheetUnfinished"; policy: string; measure: string; place: CellPlace }
  | {
      code: "columnMissing";
      policy: string;
      measure: string;
      header: string;
      field: AssessmentKey | null;
      place: CellPlace;
    }
  | { code: "measureMissing"; policy: string; measure: string; place: CellPlace }
  | { code: "titleDiffers"; policy: string; measure: string; title: string; place: CellPlace }
  | { code: "measureTwice"; policy: string; measure: string; place: CellPlace }
  | { code: "unknownMeasure"; policy: string; measure: string; text: string; place: CellPlace };
