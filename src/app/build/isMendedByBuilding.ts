import type { Finding, FindingCode } from "../../check/finding";

const mended = new Set<FindingCode>([
  "sheetMissing",
  "sheetUnfinished",
  "namesLost",
  "formsOlder",
  "rowsTooLow",
  "looksLost",
  "sheetUnplanned",
  "columnMissing",
  "measureMissing",
  "titleDiffers",
  "unknownMeasure",
]);

/** Whether a finding says that the sheets are not as the plan sheet has it, so that building them again puts it right. */
export const isMendedByBuilding = ({ code }: Pick<Finding, "code">): boolean => mended.has(code);
