import type { BasicPolicy, Measure, Plan } from "../../plan/plan";
import { remembered } from "../../sheet/remembered";
import {
  cellAt,
  cellText,
  placeOf,
  rowEnd,
  type CellPlace,
  type SheetContent,
} from "../../sheet/sheetContent";
import { measureNumberText } from "../finding/numberText";
import { findLabelled, findTable, type Table } from "../finding/table";
import {
  fieldSettingLabel,
  headerKey,
  layoutLabels,
  levelLabels,
  planHeaders,
  settingLabels,
} from "../headings";
import { forEachField, withUsableLabels, type Settings } from "../settings";
import { isMeasureSheet } from "../sheetIdentity";
import type { StructureFault } from "../structureFault";

type PlanColumn = keyof typeof planHeaders;

/** The structure as the plan sheet tells it; texts are "" and come from the other sheets. */
export interface PlanStructure {
  plan: Plan;
  settings: Settings;
  /** About the plan sheet. */
  faults: StructureFault[];
  /** Rows whose number stands above them already under the same policy; they are not in `plan`. */
  repeated: { policy: BasicPolicy; measure: Measure }[];
  /** Where each policy and measure is named. */
  places: ReadonlyMap<BasicPolicy | Measure, CellPlace>;
}

type SettingFault = Extract<StructureFault, { code: "settingUnreadable" }>;

interface Reading extends PlanStructure {
  places: Map<BasicPolicy | Measure, CellPlace>;
}

/**
 * Reads the plan sheet, by its labels and headers. Of a setting that is none of its choices the one that asks for more is taken, so that
 * nothing is left out unnoticed; the layout is then what `readStructure` finds.
 */
export const readPlanSheet = remembered((content: SheetContent): PlanStructure => {
  const setting = (label: string): string => readSetting(content, label).text;
  const layout = readChoice(content, settingLabels.layout, layoutLabels);
  const level = readChoice(content, settingLabels.level, levelLabels);
  const faults = [layout, level].flatMap((choice) => (typeof choice === "string" ? [] : [choice]));
  const settings = withUsableLabels({
    layout: typeof layout === "string" ? layout : "policy",
    level: typeof level === "string" ? level : "policyAndMeasure",
    labels: forEachField(({ key }) => setting(fieldSettingLabel(key))),
    ...(faults.length > 0 && { unreadable: faults.map((fault) => fault.setting) }),
  });
  const plan = {
    title: setting(settingLabels.title),
    fiscalYear: setting(settingLabels.fiscalYear),
    policies: [],
  };
  const reading: Reading = { plan, settings, faults: [...faults], repeated: [], places: new Map() };
  const table = findTable(content, planHeaders, "measureNumber");
  if (table !== null) readPolicies(content, table, reading);
  for (const key of table?.missing ?? (["measureNumber"] as const)) {
    if (key === "group") continue;
    const place = placeOf(content, table?.headerRow ?? content.row, 0);
    reading.faults.push({
      code: "columnMissing",
      policy: "",
      measure: "",
      header: planHeaders[key],
      field: null,
      place,
    });
  }
  return reading;
});

/** The structure with the layout that the workbook's sheets have, where the plan sheet does not say. */
export function readStructure(planSheet: SheetContent, sheets: readonly SheetContent[]): PlanStructure {
  const structure = readPlanSheet(planSheet);
  if (structure.settings.unreadable?.includes(settingLabels.layout) !== true) return structure;
  const hasMeasureSheets = sheets.some(({ identity }) => isMeasureSheet(identity));
  return {
    ...structure,
    settings: { ...structure.settings, layout: hasMeasureSheets ? "measure" : "policy" },
  };
}

function readSetting(content: SheetContent, label: string): { text: string; place: CellPlace } {
  const at = findLabelled(content, label);
  const text = at === null ? "" : cellText(cellAt(content, at.row, at.column)).trim();
  return { text, place: placeOf(content, at?.row ?? content.row, at?.column ?? 0) };
}

/** Which of the choices a setting is, whatever its spaces and the width of its characters. */
function readChoice<Key extends string>(
  content: SheetContent,
  setting: string,
  choices: Record<Key, string>,
): Key | SettingFault {
  const { text, place } = readSetting(content, setting);
  const key = (Object.keys(choices) as Key[]).find((each) => headerKey(choices[each]) === headerKey(text));
  const fault = { policy: "", measure: "", setting, text, choices: Object.values<string>(choices), place };
  return key ?? { code: "settingUnreadable", ...fault };
}

/** Rows that name no policy belong to the one above, as people leave it out when they add a row. */
function readPolicies(content: SheetContent, table: Table<PlanColumn>, reading: Reading): void {
  const policies = new Map<string, BasicPolicy>();
  const numbers = new Map<BasicPolicy, Set<string>>();
  let above: BasicPolicy | undefined;
  for (let row = table.headerRow + 1; row < rowEnd(content); row++) {
    const value = (key: PlanColumn): string => {
      const column = table.columns[key];
      return column === undefined ? "" : cellText(cellAt(content, row, column)).trim();
    };
    const placeIn = (key: PlanColumn): CellPlace => placeOf(content, row, table.columns[key] ?? 0);
    const [number, title] = [value("policyNumber"), value("policyTitle")];
    const measureNumber = measureNumberText(
      cellAt(content, row, table.columns.measureNumber ?? -1),
      number === "" && title === "" ? (above?.number ?? "") : number,
    );
    if ([number, title, measureNumber, value("measureTitle")].every((text) => text === "")) continue;
    const key = `${value("group")}\n${number}`;
    const isNamed = number !== "" || title !== "";
    const policy = (isNamed ? policies.get(key) : above) ?? newPolicy(number, title, value("group"));
    if (!reading.places.has(policy)) {
      policies.set(key, policy);
      reading.plan.policies.push(policy);
      reading.places.set(policy, placeIn("policyNumber"));
      numbers.set(policy, new Set());
    }
    above = policy;
    if (measureNumber === "" && value("measureTitle") === "") continue;
    const measure: Measure = {
      number: measureNumber,
      title: value("measureTitle"),
      isPriority: value("priority") !== "",
      implementingBody: value("implementingBody"),
      ...noTexts(),
    };
    const taken = numbers.get(policy);
    if (taken?.has(measureNumber) === true) {
      const place = placeIn("measureNumber");
      reading.faults.push({ code: "measureTwice", policy: policy.number, measure: measureNumber, place });
      reading.repeated.push({ policy, measure });
      continue;
    }
    taken?.add(measureNumber);
    policy.measures.push(measure);
    reading.places.set(measure, placeIn("measureNumber"));
  }
}

const noTexts = () => forEachField(() => "");

const newPolicy = (number: string, title: string, group: string): BasicPolicy => ({
  number,
  title,
  group,
  ...noTexts(),
  measures: [],
});
