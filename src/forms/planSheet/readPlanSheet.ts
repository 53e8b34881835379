import type { BasicPolicy, Measure, Plan } from "../../plan/plan";
import { remembered } from "../../sheet/remembered";
import { placeOf, type CellPlace, type SheetContent } from "../../sheet/sheetContent";
import { namedColumns, withNamed } from "../finding/columnNames";
import { findTable, type Table } from "../finding/table";
import { formLabels, openStageLabels, sideSettingLabels } from "../fieldHeadings";
import { byField, usualFields } from "../fields";
import { usualForm } from "../fieldsSheet/usualForm";
import { fieldSettingLabel, idHeaders, layoutLabels, levelLabels, settingLabels } from "../headings";
import { withForm, withLabels, withUsableLabels, type Settings } from "../settings";
import { stageSettingOf } from "../stages";
import type { StructureFault } from "../structureFault";
import {
  isFault,
  readChoice,
  readLaterChoice,
  readSetting,
  readSwitchedOffChecks,
  readTextLimit,
} from "./readSetting";
import { planColumns, readPlanRows, type PlanColumn } from "./readPlanRows";

/** The structure as the plan sheet tells it; texts are "" and come from the other sheets. */
export interface PlanStructure {
  plan: Plan;
  settings: Settings;
  /** About the plan sheet. */
  faults: StructureFault[];
  /** Rows whose number stands above them already under the same policy; they are not in `plan`. */
  repeated: { policy: BasicPolicy; measure: Measure }[];
  /** Policies of which no row says the group: they are new, and taken for those of the group above them. */
  assumedGroups: ReadonlySet<BasicPolicy>;
  /** Where each policy and measure is named. */
  places: ReadonlyMap<BasicPolicy | Measure, CellPlace>;
}

/**
 * Reads the plan sheet, by its labels and headers. Of a setting that is none of its choices the one that asks for more is taken, so that
 * nothing is left out unnoticed; the layout is then what `readStructure` finds.
 */
export const readPlanSheet = remembered((content: SheetContent): PlanStructure => {
  const setting = (label: string): string => readSetting(content, label).text;
  const layout = readChoice(content, settingLabels.layout, layoutLabels);
  const level = readChoice(content, settingLabels.level, levelLabels);
  const form = readLaterChoice(content, sideSettingLabels.form, formLabels, "usual");
  const openStage = readLaterChoice(content, sideSettingLabels.openStage, openStageLabels, "all");
  const textLimit = readTextLimit(content);
  const switchedOff = readSwitchedOffChecks(content);
  const table = planTable(content);
  const rows = readPlanRows(content, table);
  const { policies, places, repeated, unreadable, faults: rowFaults, assumedGroups } = rows;
  const faults = [...[layout, level, form, openStage, textLimit, switchedOff].filter(isFault), ...unreadable];
  const settings = withUsableLabels({
    layout: typeof layout === "string" ? layout : "policy",
    level: typeof level === "string" ? level : "policyAndMeasure",
    fields: withLabels(
      usualFields,
      byField(usualFields, ({ key }) => setting(fieldSettingLabel(key))),
    ),
    ...stageSettingOf(typeof openStage === "string" ? openStage : "all"),
    dueDate: setting(sideSettingLabels.dueDate),
    ...(typeof textLimit === "number" && { textLimit }),
    ...(!isFault(switchedOff) && switchedOff.length > 0 && { switchedOff }),
    ...(faults.length > 0 && { unreadable: faults.map((fault) => fault.setting) }),
  });
  const reading: PlanStructure = {
    plan: {
      title: setting(settingLabels.title),
      fiscalYear: setting(settingLabels.fiscalYear),
      policies,
    },
    settings: form === "usual" ? settings : withForm(settings, usualForm(settings.fields)),
    faults: [...faults, ...rowFaults],
    repeated,
    assumedGroups,
    places,
  };
  if (namedColumns(content, "plan")?.contradicts) {
    const place = placeOf(content, table?.headerRow ?? content.row, 0);
    reading.faults.push({ code: "columnsContradict", policy: "", measure: "", place });
  }
  for (const key of table?.missing ?? (["measureNumber"] as const)) {
    if (key === "group" || key === "inScope" || key in idHeaders) continue;
    const place = placeOf(content, table?.headerRow ?? content.row, 0);
    reading.faults.push({
      code: "columnMissing",
      policy: "",
      measure: "",
      header: planColumns[key],
      field: null,
      place,
    });
  }
  return reading;
});

/** By the names of its columns, by its headings where these are gone. Where the two contradict each other, by the headings. */
function planTable(content: SheetContent): Table<PlanColumn> | null {
  const headed = findTable<PlanColumn>(content, planColumns, "measureNumber");
  const named = namedColumns(content, "plan");
  if (named === null || named.contradicts) return headed;
  const { headerRow } = named;
  const columns = withNamed(
    headed?.headerRow === headerRow ? headed.columns : {},
    named,
  ) as Table<PlanColumn>["columns"];
  const keys = Object.keys(planColumns) as PlanColumn[];
  return { headerRow, columns, missing: keys.filter((key) => columns[key] === undefined) };
}
