import { originalOf } from "../../forms/finding/originalSheets";
import { planSheetIdentity } from "../../forms/sheetIdentity";
import type { OpenWorkbook } from "./openWorkbook";

/** The tab of the plan sheet, whatever somebody named it. */
export const planSheetName = ({ sheets }: OpenWorkbook): string =>
  originalOf(sheets, planSheetIdentity)?.name ?? "";
