import { factsFingerprint } from "../../sheet/fingerprint";
import { cellAt, cellText, columnEnd, rowEnd, type SheetContent } from "../../sheet/sheetContent";
import { findLabelled, findTable, isTouchedUp } from "../finding/table";
import { fieldHeaders, scaleHeaders, scopeHeader, sideSettingLabels } from "../fieldHeadings";
import { builtInFields, byField, isCalculated } from "../fields";
import {
  earlierProgressHeaders,
  fieldSettingLabel,
  headerKey,
  idHeaders,
  linkHeader,
  measureHeaders,
  numberedTitle,
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
  readId,
  scalesSheetIdentity,
  summarySheetIdentity,
} from "../sheetIdentity";

const longestMark = 4;

interface TableParts<Key> {
  facts?: readonly Key[];
  /** Facts that are said by any mark: more than a few characters are somebody's text. */
  marks?: readonly Key[];
  named?: readonly Key[];
  ids?: readonly Key[];
  rows?: readonly number[];
}

/**
 * Cells in which a sheet's own structure stands, as far as its headings can be found: these, and the numbers, titles and facts of its
 * policies and measures. What the add-in wrote there is told from what people typed by the place, since the plan may be another by now.
 */
export class OwnPlaces {
  /** Those in which the form's headings or labels stand, and its values beside labels. */
  readonly columns = new Set<number>();
  private readonly cells = new Set<string>();
  private readonly facts = new Map<string, string>();

  constructor(private readonly content: SheetContent) {}

  has(row: number, column: number): boolean {
    const cell = `${row} ${column}`;
    return this.cells.has(cell) || (this.facts.has(cell) && !this.isTypedOver());
  }

  /** Whether the facts are others than those that were written; of a sheet of an earlier version, or half written, it is not known. */
  private isTypedOver(): boolean {
    const { remembered, fingerprint } = this.content;
    return (
      remembered !== null && fingerprint !== null && remembered !== factsFingerprint([...this.facts.values()])
    );
  }

  add(row: number, column: number): void {
    this.cells.add(`${row} ${column}`);
  }

  /**
   * The headings of a table, the ids in it, and the `facts` of each of its rows that says whose it is: by an id, on sheets that have none
   * by two of the columns `named`. `rows` are those of the table, where it has not all of those below its headings.
   */
  addTable<Key extends string>(
    headers: Record<Key, string>,
    anchor: NoInfer<Key>,
    { facts = [], marks = [], named = [], ids = [], rows }: TableParts<NoInfer<Key>>,
  ): void {
    const table = findTable(this.content, headers, anchor);
    if (table === null) return;
    const { headerRow, columns } = table;
    for (const column of Object.values<number | undefined>(columns))
      if (column !== undefined) this.addHeading(headerRow, column);
    const end = rowEnd(this.content);
    const all = rows ?? Array.from({ length: end - headerRow - 1 }, (_, index) => headerRow + 1 + index);
    const idsIn = (row: number) => ids.filter((key) => readId(this.textAt(row, columns[key])) !== null);
    const hasIds = all.some((row) => idsIn(row).length > 0);
    const isNamed = (row: number) =>
      hasIds
        ? idsIn(row).length > 0
        : rows !== undefined || named.filter((key) => this.textAt(row, columns[key]) !== "").length > 1;
    for (const row of all.filter(isNamed)) {
      for (const key of facts) if (columns[key] !== undefined) this.addFact(row, columns[key]);
      for (const key of marks)
        if (columns[key] !== undefined && this.textAt(row, columns[key]).length <= longestMark)
          this.addFact(row, columns[key]);
      for (const key of idsIn(row)) if (columns[key] !== undefined) this.add(row, columns[key]);
    }
  }

  private addFact(row: number, column: number): void {
    this.facts.set(`${row} ${column}`, this.textAt(row, column));
  }

  addHeading(row: number, column: number): void {
    this.add(row, column);
    this.columns.add(column);
  }

  /** A heading that has a name, unless something else than its wording, touched up at most, stands there by now. */
  addNamedHeading(name: string, row: number, column: number): void {
    const heading = this.content.names?.[name]?.heading ?? "";
    const text = this.textAt(row, column);
    this.columns.add(column);
    if (heading === "" || headerKey(text) === headerKey(heading) || isTouchedUp(text, heading))
      this.add(row, column);
  }

  /** A label and the value beside it, which is a fact. */
  addLabelled(label: string): void {
    const at = findLabelled(this.content, label);
    if (at === null) return;
    this.addHeading(at.row, at.column - 1);
    this.columns.add(at.column);
    this.addFact(at.row, at.column);
  }

  addStatus(): void {
    const at = findLabelled(this.content, statusHeader);
    if (at === null) return;
    this.addHeading(at.row, at.column - 1);
    this.addHeading(at.row, at.column);
  }

  /** The first cell or, behind a link, the one below it, if it holds what the sheet is about. */
  addTitle(number: string, title: string): void {
    const { row: first, column } = this.content;
    for (const row of [first, first + 1])
      if (this.textAt(row, column) === numberedTitle(number, title).trim()) this.add(row, column);
  }

  textAt(row: number, column: number | undefined): string {
    return column === undefined ? "" : cellText(cellAt(this.content, row, column)).trim();
  }
}

/** The places of the structure on any sheet of ours. `settings` are those under which its texts were typed. */
export function ownPlaces(content: SheetContent, settings: Settings): OwnPlaces {
  const places = new OwnPlaces(content);
  const { identity } = content;
  const published = publishedSheetOf(identity);
  if (identity === planSheetIdentity) addPlanSheet(places, settings);
  else if (identity === fieldsSheetIdentity) addWholeTable(places, fieldHeaders, "name");
  else if (identity === scalesSheetIdentity) addWholeTable(places, scaleHeaders, "symbol");
  else if (identity === summarySheetIdentity) addSummary(places, content, settings);
  else if (published !== undefined) places.addTable(published.headers, published.anchor, {});
  addCalculated(places, content);
  if (identity?.startsWith("policy:")) addPolicySheet(places, content, settings);
  else if (identity?.startsWith("measure:")) addMeasureSheet(places, content, settings);
  return places;
}

function addPlanSheet(places: OwnPlaces, { fields }: Settings): void {
  for (const label of Object.values({ ...settingLabels, ...sideSettingLabels })) places.addLabelled(label);
  for (const { key } of fields) places.addLabelled(fieldSettingLabel(key));
  const structure = { ...planHeaders, inScope: scopeHeader, ...idHeaders };
  const headers = { ...structure, ...byField(fields, ({ shortLabel }) => shortLabel), link: linkHeader };
  places.addTable(headers, "measureNumber", {
    facts: (Object.keys(planHeaders) as (keyof typeof planHeaders)[]).filter((key) => key !== "priority"),
    marks: ["priority"],
    named: ["policyNumber", "policyTitle", "measureNumber", "measureTitle"],
    ids: Object.keys(idHeaders) as (keyof typeof idHeaders)[],
  });
}

/** A table of which every cell is read, or nothing is built. */
function addWholeTable<Key extends string>(
  places: OwnPlaces,
  headers: Record<Key, string>,
  anchor: NoInfer<Key>,
): void {
  const keys = Object.keys(headers) as Key[];
  places.addTable(headers, anchor, { facts: keys, named: keys });
}

function addPolicySheet(places: OwnPlaces, content: SheetContent, settings: Settings): void {
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
  if (policyTable !== null) addTextHeadings(places, "policy", policyTable);
  if (measures !== null) addTextHeadings(places, "measures", measures);
  const [policy] = policyTable?.rows ?? [];
  if (policy !== undefined) places.addTitle(policy.number, policy.title?.typed ?? "");
}

/** Also where their wording was touched up. */
function addTextHeadings(places: OwnPlaces, table: string, { place, rows }: FoundTable): void {
  for (const [key, reading] of Object.entries(rows[0]?.likely ?? {}))
    if (reading !== null) places.addNamedHeading(`${table}.${key}`, place.row, reading.place.column);
}

/** What is worked out from other cells. */
function addCalculated(places: OwnPlaces, { names = {} }: SheetContent): void {
  for (const [name, { range }] of Object.entries(names)) {
    if (range === null || !isCalculated(name.slice(name.indexOf(".") + 1))) continue;
    for (let row = range.row; row < range.row + range.rowCount; row++)
      for (let column = range.column; column < range.column + range.columnCount; column++)
        places.add(row, column);
  }
}

function addMeasureSheet(places: OwnPlaces, content: SheetContent, settings: Settings): void {
  for (const label of [settingLabels.title, settingLabels.fiscalYear, planHeaders.policyTitle])
    places.addLabelled(label);
  for (const label of Object.values(measureHeaders)) places.addLabelled(label);
  places.addStatus();
  const { policy, number, title, likely } = readMeasureSheet(content, settings);
  for (const [key, reading] of Object.entries(likely)) {
    if (reading === null) continue;
    const { row, column } = reading.place;
    places.addNamedHeading(`texts.${key}`, row, column - 1);
    places.columns.add(column);
  }
  places.addTitle(measureLabel(policy, { number }), title?.typed ?? "");
}

function addSummary(places: OwnPlaces, content: SheetContent, { fields, form }: Settings): void {
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
