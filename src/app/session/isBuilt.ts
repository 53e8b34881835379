import { holdsAssessments } from "../../forms/sheetIdentity";
import type { OpenWorkbook } from "./openWorkbook";

/** Whether there is any sheet to write assessments on; a plan that is only being typed has none. */
export const isBuilt = ({ sheets }: OpenWorkbook): boolean =>
  sheets.some(({ identity }) => holdsAssessments(identity));
