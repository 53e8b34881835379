import { originalOf } from "../../forms/finding/originalSheets";
import { summarySheetIdentity } from "../../forms/sheetIdentity";
import type { OpenWorkbook } from "../session/openWorkbook";

/** Whether 総括表 is there at all, which can be told without what it takes to write it. */
export const hasSummary = ({ sheets }: OpenWorkbook): boolean =>
  originalOf(sheets, summarySheetIdentity) !== undefined;
