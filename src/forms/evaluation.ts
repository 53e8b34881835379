import {
  assessmentFields,
  type AssessmentKey,
  type BasicPolicy,
  type Measure,
  type Plan,
} from "../plan/plan";
import type { CellPlace } from "../sheet/sheetContent";
import type { Settings } from "./settings";

/** One text that should stand in the workbook, and what does. */
export interface AssessmentEntry {
  policy: BasicPolicy;
  /** `null` for a text about the policy as a whole. */
  measure: Measure | null;
  field: AssessmentKey;
  /** As typed; "" when blank, when its cell holds an error, or when there is no cell for it. */
  text: string;
  /** Excel's error in the cell (`#REF!`), else `null`. */
  error: string | null;
  /** `null` when the sheet, the row or the column is missing. */
  place: CellPlace | null;
}

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
  | { code: "measureTwice"; policy: string; measure: string; place: CellPlace }
  | { code: "unknownMeasure"; policy: string; measure: string; text: string; place: CellPlace };

/** A workbook's evaluation as it stands: the plan with its typed texts, in the plan's order. */
export interface Evaluation {
  settings: Settings;
  /** Structure from the plan sheet, texts from the sheets in which they are typed. */
  plan: Plan;
  /** Every required text, policy by policy, the policy's own before its measures'. */
  entries: AssessmentEntry[];
  faults: StructureFault[];
  /** Where the plan sheet names each policy and measure. */
  places: ReadonlyMap<BasicPolicy | Measure, CellPlace>;
}

/** The entries of one policy's or measure's texts that are required under the settings. */
export function requiredFields(settings: Settings, measure: object | null): readonly AssessmentKey[] {
  return measure === null && settings.level === "measure" ? [] : assessmentFields.map(({ key }) => key);
}
