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
import { namedColumns, withNamed } from "../finding/columnNames";
import { findTable, type Table } from "../finding/table";
import {
  fieldSettingLabel,
  idHeaders,
  layoutLabels,
  levelLabels,
  planHeaders,
  settingLabels,
} from "../headings";
import { forEachField, withUsableLabels, type Settings } from "../settings";
import { isMeasureSheet, readId } from "../sheetIdentity";
import { isFault, readChoice, readSetting, readSwitchedOff, readTextLimit } from "./readSetting";
import type { StructureFault } from "../structureFault";

const planColumns = { ...planHeaders, ...idHeaders };
type PlanColumn = keyof typeof planColumns;

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

interface Reading extends PlanStructure {
  places: Map<BasicPolicy | Measure, CellPlace>;
  ids: Set<string>;
}

/**
 * Reads the plan sheet, by its labels and headers. Of a setting that is none of its choices the one that asks for more is taken, so that
 * nothing is left out unnoticed; the layout is then what `readStructure` finds.
 */
export const readPlanSheet = remembered((content: SheetContent): PlanStructure => {
  const setting = (label: string): string => readSetting(content, label).text;
  const layout = readChoice(content, settingLabels.layout, layoutLabels);
  const level = readChoice(content, settingLabels.level, levelLabels);
  const textLimit = readTextLimit(content);
  const switchedOff = readSwitchedOff(content);
  const faults = [layout, level, textLimit, switchedOff].flatMap((read) => (isFault(read) ? [read] : []));
  const settings = withUsableLabels({
    layout: typeof layout === "string" ? layout : "policy",
    level: typeof level === "string" ? level : "policyAndMeasure",
    labels: forEachField(({ key }) => setting(fieldSettingLabel(key))),
    ...(typeof textLimit === "number" && { textLimit }),
    ...(!isFault(switchedOff) && switchedOff.length > 0 && { switchedOff }),
    ...(faults.length > 0 && { unreadable: faults.map((fault) => fault.setting) }),
  });
  const plan = {
    title: setting(settingLabels.title),
    fiscalYear: setting(settingLabels.fiscalYear),
    policies: [],
  };
  const reading: Reading = {
    plan,
    settings,
    faults: [...faults],
    repeated: [],
    places: new Map(),
    ids: new Set(),
  };
  const table = planTable(content);
  if (table !== null) readPolicies(content, table, reading);
  if (namedColumns(content, "plan")?.contradicts) {
    const place = placeOf(content, table?.headerRow ?? content.row, 0);
    reading.faults.push({ code: "columnsContradict", policy: "", measure: "", place });
  }
  for (const key of table?.missing ?? (["measureNumber"] as const)) {
    if (key === "group" || key in idHeaders) continue;
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
    /** An id that was copied along with a row stays with the first. */
    const idIn = (key: keyof typeof idHeaders): { id?: string } => {
      const id = readId(value(key));
      if (id === null || reading.ids.has(id)) return {};
      reading.ids.add(id);
      return { id };
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
      Object.assign(policy, idIn("policyId"));
      policies.set(key, policy);
      reading.plan.policies.push(policy);
      reading.places.set(policy, placeIn("policyNumber"));
      numbers.set(policy, new Set());
    }
    above = policy;
    if (measureNumber === "" && value("measureTitle") === "") continue;
    const measure: Measure = {
      ...idIn("measureId"),
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
    if (measure.id === undefined && readId(value("measureId")) !== null) {
      const place = placeIn("measureNumber");
      reading.faults.push({ code: "idTwice", policy: policy.number, measure: measureNumber, place });
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
