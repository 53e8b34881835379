import type { BasicPolicy, Plan } from "../plan/plan";
import { cellAt, cellText, rowEnd, type SheetContent } from "../sheet/sheetContent";
import type { StructureFault } from "./evaluation";
import { fieldSettingLabel, planHeaders, settingLabels } from "./planSheet";
import { forEachField, layoutLabels, levelLabels, type Settings } from "./settings";
import { findLabelled, findTable, type Table } from "./table";

type PlanColumn = keyof typeof planHeaders;

/** The structure as the plan sheet tells it; texts are "" and come from the other sheets. */
export interface PlanSheetReading {
  plan: Plan;
  settings: Settings;
  faults: StructureFault[];
}

/** Reads the plan sheet, by its labels and headers. A setting that is missing or unreadable has its first value. */
export function readPlanSheet(content: SheetContent): PlanSheetReading {
  const setting = (label: string): string => {
    const at = findLabelled(content, label);
    return at === null ? "" : cellText(cellAt(content, at.row, at.column)).trim();
  };
  const settings: Settings = {
    layout: keyOf(layoutLabels, setting(settingLabels.layout)) ?? "policy",
    level: keyOf(levelLabels, setting(settingLabels.level)) ?? "measure",
    labels: forEachField(({ key, label }) => setting(fieldSettingLabel(key)) || label),
  };
  const table = findTable(content, planHeaders, "measureNumber");
  const faults: StructureFault[] = [];
  const policies = table === null ? [] : readPolicies(content, table, faults);
  for (const key of table?.missing ?? (["measureNumber"] as const)) {
    if (key === "group") continue;
    const place = {
      sheetId: content.id,
      sheetName: content.name,
      row: table?.headerRow ?? content.row,
      column: 0,
    };
    faults.push({
      code: "columnMissing",
      policy: "",
      measure: "",
      header: planHeaders[key],
      field: null,
      place,
    });
  }
  return {
    plan: { title: setting(settingLabels.title), fiscalYear: setting(settingLabels.fiscalYear), policies },
    settings,
    faults,
  };
}

function keyOf<Key extends string>(labels: Record<Key, string>, label: string): Key | undefined {
  return (Object.keys(labels) as Key[]).find((key) => labels[key] === label);
}

function readPolicies(
  content: SheetContent,
  table: Table<PlanColumn>,
  faults: StructureFault[],
): BasicPolicy[] {
  const policies = new Map<string, BasicPolicy>();
  for (let row = table.headerRow + 1; row < rowEnd(content); row++) {
    const value = (key: PlanColumn): string => {
      const column = table.columns[key];
      return column === undefined ? "" : cellText(cellAt(content, row, column)).trim();
    };
    const number = value("policyNumber");
    const measureNumber = value("measureNumber");
    if ([number, measureNumber, value("policyTitle"), value("measureTitle")].every((text) => text === ""))
      continue;
    const key = `${value("group")}\n${number}`;
    const policy = policies.get(key) ?? newPolicy(number, value("policyTitle"), value("group"));
    policies.set(key, policy);
    if (measureNumber === "" && value("measureTitle") === "") continue;
    if (policy.measures.some((measure) => measure.number === measureNumber)) {
      const place = {
        sheetId: content.id,
        sheetName: content.name,
        row,
        column: table.columns.measureNumber ?? 0,
      };
      faults.push({ code: "measureTwice", policy: number, measure: measureNumber, place });
      continue;
    }
    policy.measures.push({
      number: measureNumber,
      title: value("measureTitle"),
      isPriority: value("priority") !== "",
      implementingBody: value("implementingBody"),
      ...noTexts(),
    });
  }
  return [...policies.values()];
}

const noTexts = () => forEachField(() => "");

const newPolicy = (number: string, title: string, group: string): BasicPolicy => ({
  number,
  title,
  group,
  ...noTexts(),
  measures: [],
});
