import type { SheetContent } from "../../sheet/sheetContent";
import { readFieldsSheet } from "../fieldsSheet/readFieldsSheet";
import { settingLabels } from "../headings";
import { presetScales } from "../scales";
import { readScalesSheet } from "../scalesSheet/readScalesSheet";
import { withForm, withUsableLabels } from "../settings";
import { fieldsSheetIdentity, isMeasureSheet, scalesSheetIdentity } from "../sheetIdentity";
import { readPlanSheet, type PlanStructure } from "./readPlanSheet";

/**
 * The structure with what other sheets than 計画 say of it: the layout where that does not say, and the fields where a city chooses them.
 */
export function readStructure(planSheet: SheetContent, sheets: readonly SheetContent[]): PlanStructure {
  const structure = withChosenFields(readPlanSheet(planSheet), sheets);
  if (structure.settings.unreadable?.includes(settingLabels.layout) !== true) return structure;
  const hasMeasureSheets = sheets.some(({ identity }) => isMeasureSheet(identity));
  return {
    ...structure,
    settings: { ...structure.settings, layout: hasMeasureSheets ? "measure" : "policy" },
  };
}

interface Read {
  fields: SheetContent | undefined;
  scales: SheetContent | undefined;
  structure: PlanStructure;
}

/** The same object as long as none of the sheets is another. */
const known = new WeakMap<PlanStructure, Read>();

function withChosenFields(structure: PlanStructure, sheets: readonly SheetContent[]): PlanStructure {
  if (structure.settings.form === undefined) return structure;
  const fields = sheets.find(({ identity }) => identity === fieldsSheetIdentity);
  const scales = sheets.find(({ identity }) => identity === scalesSheetIdentity);
  const before = known.get(structure);
  if (before !== undefined && before.fields === fields && before.scales === scales) return before.structure;
  const read = { fields, scales, structure: readChosen(structure, fields, scales) };
  known.set(structure, read);
  return read.structure;
}

/** Without one of the sheets, what is usual on it. */
function readChosen(
  structure: PlanStructure,
  fields: SheetContent | undefined,
  scales: SheetContent | undefined,
): PlanStructure {
  const ofScales = scales === undefined ? { scales: presetScales, faults: [] } : readScalesSheet(scales);
  const usual = { fields: structure.settings.form?.fields ?? [], faults: [] };
  const ofFields = fields === undefined ? usual : readFieldsSheet(fields, ofScales.scales);
  const faults = [...ofScales.faults, ...ofFields.faults];
  const { settings } = structure;
  const unreadable = [...(settings.unreadable ?? []), ...faults.map(({ setting }) => setting)];
  const chosen = withForm(settings, { fields: ofFields.fields, scales: ofScales.scales });
  return {
    ...structure,
    settings: withUsableLabels({ ...chosen, ...(unreadable.length > 0 && { unreadable }) }),
    faults: [...structure.faults, ...faults],
  };
}
