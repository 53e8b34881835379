import { columnEnd, rowEnd, cellText, type SheetContent } from "../../sheet/sheetContent";
import { findTable } from "../finding/table";
import { fieldHeaders, scaleHeaders, scopeHeader, sideSettingLabels } from "../fieldHeadings";
import { builtInFields, byField, isCalculated } from "../fields";
import {
  earlierProgressHeaders,
  fieldSettingLabel,
  headerKey,
  idHeaders,
  linkHeader,
  measureHeaders,
  planHeaders,
  policyHeaders,
  settingLabels,
  statusHeader,
  summaryHeaders,
} from "../headings";
import { measureLabel } from "../measureSheet/measureLayout";
import { readMeasureSheet } from "../measureSheet/readMeasureSheet";
import { readPolicySheet, type FoundTable } from "../policySheet/readPolicySheet";
import { publishedSheetOf } from "../publishedSheets";
import type { Settings } from "../settings";
import {
  fieldsSheetIdentity,
  planSheetIdentity,
  scalesSheetIdentity,
  summarySheetIdentity,
} from "../sheetIdentity";
import { PlacesOnSheet } from "./placesOnSheet";

/** The places of the structure on any sheet of ours. `settings` are those under which its texts were typed. */
export function ownPlaces(content: SheetContent, settings: Settings): PlacesOnSheet {
  const places = new PlacesOnSheet(content);
  const { identity } = content;
  const published = publishedSheetOf(identity);
  if (identity === planSheetIdentity) addPlanSheet(places, settings);
  else if (identity === fieldsSheetIdentity)
    addWholeTable(places, fieldHeaders, "name", ["isOn"], ["measure"]);
  else if (identity === scalesSheetIdentity)
    addWholeTable(places, scaleHeaders, "symbol", ["counts", "needsReason"]);
  else if (identity === summarySheetIdentity) addSummary(places, content, settings);
  else if (published !== undefined) places.addTable(published.headers, published.anchor, {});
  addCalculated(places, content);
  if (identity?.startsWith("policy:")) addPolicySheet(places, content, settings);
  else if (identity?.startsWith("measure:")) addMeasureSheet(places, content, settings);
  return places;
}

function addPlanSheet(places: PlacesOnSheet, { fields }: Settings): void {
  for (const label of Object.values({ ...settingLabels, ...sideSettingLabels })) places.addLabelled(label);
  for (const { key } of fields) places.addLabelled(fieldSettingLabel(key));
  const structure = { ...planHeaders, inScope: scopeHeader, ...idHeaders };
  const headers = { ...structure, ...byField(fields, ({ shortLabel }) => shortLabel), link: linkHeader };
  places.addTable(headers, "measureNumber", {
    facts: (Object.keys(planHeaders) as (keyof typeof planHeaders)[]).filter((key) => key !== "priority"),
    marks: ["priority", "inScope"],
    named: ["policyNumber", "policyTitle", "measureNumber", "measureTitle"],
    ids: Object.keys(idHeaders) as (keyof typeof idHeaders)[],
  });
}

/** A table of which every cell is read, or nothing is built; `marks` as any mark, those `ignored` not in every row. */
function addWholeTable<Key extends string>(
  places: PlacesOnSheet,
  headers: Record<Key, string>,
  anchor: NoInfer<Key>,
  marks: readonly NoInfer<Key>[],
  ignored: readonly NoInfer<Key>[] = [],
): void {
  const keys = Object.keys(headers) as Key[];
  const facts = keys.filter((key) => !marks.includes(key) && !ignored.includes(key));
  places.addTable(headers, anchor, { facts, marks, named: keys });
}

function addPolicySheet(places: PlacesOnSheet, content: SheetContent, settings: Settings): void {
  const texts = { ...byField(settings.fields, ({ label }) => label), status: statusHeader };
  const own = { ...policyHeaders, group: planHeaders.group };
  const rows = { ...measureHeaders, id: idHeaders.measureId };
  const { own: policyTable, measures } = readPolicySheet(content, settings);
  places.addTable({ ...own, ...texts }, "policyNumber", {
    facts: Object.keys(own) as (keyof typeof own)[],
    rows: policyTable?.rows.map(({ place }) => place.row) ?? [],
  });
  places.addTable({ ...rows, ...texts }, "measureNumber", {
    facts: Object.keys(measureHeaders) as (keyof typeof measureHeaders)[],
    named: ["measureNumber", "measureTitle"],
    ids: ["id"],
  });
  if (policyTable !== null) addTextHeadings(places, settings, "policy", policyTable);
  if (measures !== null) addTextHeadings(places, settings, "measures", measures);
  const [policy] = policyTable?.rows ?? [];
  if (policy !== undefined) places.addTitle(policy.number, policy.title?.typed ?? "");
}

const labelOf = ({ fields }: Settings, key: string): string =>
  fields.find((field) => field.key === key)?.label ?? "";

/** Also where their wording was touched up. */
function addTextHeadings(
  places: PlacesOnSheet,
  settings: Settings,
  table: string,
  { place, rows }: FoundTable,
): void {
  for (const [key, reading] of Object.entries(rows[0]?.likely ?? {}))
    if (reading !== null)
      places.addNamedHeading(`${table}.${key}`, labelOf(settings, key), place.row, reading.place.column);
}

/** What is worked out from other cells. */
function addCalculated(places: PlacesOnSheet, { names = {} }: SheetContent): void {
  for (const [name, { range }] of Object.entries(names)) {
    if (range === null || !isCalculated(name.slice(name.indexOf(".") + 1))) continue;
    for (let row = range.row; row < range.row + range.rowCount; row++)
      for (let column = range.column; column < range.column + range.columnCount; column++)
        places.add(row, column);
  }
}

function addMeasureSheet(places: PlacesOnSheet, content: SheetContent, settings: Settings): void {
  for (const label of [settingLabels.title, settingLabels.fiscalYear, planHeaders.policyTitle])
    places.addLabelled(label);
  for (const label of Object.values(measureHeaders)) places.addLabelled(label);
  places.addStatus();
  const { policy, number, title, likely } = readMeasureSheet(content, settings);
  for (const [key, reading] of Object.entries(likely)) {
    if (reading === null) continue;
    const { row, column } = reading.place;
    places.addNamedHeading(`texts.${key}`, labelOf(settings, key), row, column - 1);
    places.columns.add(column);
  }
  places.addTitle(measureLabel(policy, { number }), title?.typed ?? "");
}

function addSummary(places: PlacesOnSheet, content: SheetContent, { fields, form }: Settings): void {
  const headers = { ...summaryHeaders, ...byField(fields, ({ label }) => label) };
  places.addTable(headers, "measureNumber", {});
  const offKeys = new Set([...builtInFields, ...(form?.fields ?? [])].map(({ label }) => headerKey(label)));
  const headerRow = findTable<string>(content, headers, "measureNumber")?.headerRow ?? rowEnd(content);
  for (let column = content.column; column < columnEnd(content); column++)
    if (offKeys.has(headerKey(places.textAt(headerRow, column)))) places.addHeading(headerRow, column);
  const begins = content.values.findIndex((cells) => {
    const keys = cells.map((value) => headerKey(cellText(value)));
    return earlierProgressHeaders.every((header) => keys.includes(headerKey(header)));
  });
  if (begins < 0) return;
  for (let row = content.row + begins; row < rowEnd(content); row++) {
    const columns = Array.from({ length: columnEnd(content) }, (_, column) => column);
    if (columns.every((column) => places.textAt(row, column) === "")) return;
    for (const column of columns) places.add(row, column);
  }
}
