import { readMark } from "../../plan/words/readMark";
import { cellAt, cellText, placeOf, rowEnd, type SheetContent } from "../../sheet/sheetContent";
import {
  fieldHeaders,
  fieldLevelWords,
  kindWords,
  requiredWith,
  requirementWords,
  writerWords,
} from "../fieldHeadings";
import {
  builtInFields,
  fieldOf,
  keyOfShortLabel,
  type Field,
  type FieldKind,
  type Requirement,
} from "../fields";
import { findTable, type Table } from "../finding/table";
import { headerKey, idHeaders } from "../headings";
import type { Scale } from "../scales";
import type { ListedField } from "../settings";
import { stageNames } from "../stages";
import type { SettingFault, UnreadableSetting } from "../structureFault";

type Column = keyof typeof fieldHeaders;

const columns = Object.keys(fieldHeaders) as Column[];

/** So that 状態, which says of every field whether it is missing, stays a formula that Excel takes. */
const longestName = 50;
const mostRequired = 15;

/** What no field may be called: columns are known by it. */
const reservedNames = new Set(Object.values<string>(idHeaders).map(headerKey));

/** Reads 評価項目. What is none of the choices is a fault; nothing is built as long as there are any. */
export function readFieldsSheet(
  content: SheetContent,
  scales: readonly Scale[],
): { fields: ListedField[]; faults: SettingFault[] } {
  const table = findTable<Column>(content, fieldHeaders, "name");
  const [fields, faults]: [ListedField[], SettingFault[]] = [[], []];
  const names = new Set<string>();
  for (let row = (table?.headerRow ?? rowEnd(content)) + 1; row < rowEnd(content); row++) {
    const reading = new FieldRow(content, row, table?.columns ?? {}, scales);
    const required = fields.filter((field) => field.isOn && field.required !== "never");
    const field = reading.field(names, required.length);
    faults.push(...reading.faults);
    if (field === null) continue;
    names.add(headerKey(field.shortLabel));
    fields.push(field);
  }
  return { fields, faults };
}

class FieldRow {
  readonly faults: SettingFault[] = [];
  private readonly name: string;

  constructor(
    private readonly content: SheetContent,
    private readonly row: number,
    private readonly places: Table<Column>["columns"],
    private readonly scales: readonly Scale[],
  ) {
    this.name = this.text("name");
  }

  /**
   * `null` for a blank row, and for one that is not told from another. `names` are those of the rows above, of whose fields so many are
   * required.
   */
  field(names: ReadonlySet<string>, required: number): ListedField | null {
    if (columns.every((column) => this.text(column) === "")) return null;
    const reason = this.nameFault(names);
    if (reason !== null) {
      this.fail("name", reason);
      return null;
    }
    const usual = fieldOf(keyOfShortLabel(this.name));
    const field = {
      ...usual,
      isOn: this.mark("isOn"),
      label: this.text("label") || usual.label,
      kind: this.kind(usual),
      writtenBy: this.chosen("writtenBy", writerWords, usual.writtenBy),
      stage: this.chosen("stage", stageNames, usual.stage),
      level: this.chosen("level", fieldLevelWords, usual.level),
      required: this.required(usual),
    };
    if (field.isOn && field.required !== "never" && required >= mostRequired)
      this.fail("required", "tooMany");
    return field;
  }

  private mark(column: Column): boolean {
    const says = readMark(this.text(column));
    if (says === null) this.fail(column, "mark");
    return says ?? true;
  }

  private nameFault(names: ReadonlySet<string>): UnreadableSetting["reason"] | null {
    const key = headerKey(this.name);
    if (key === "") return "blank";
    if (names.has(key)) return "twice";
    if (reservedNames.has(key)) return "reserved";
    return this.name.length > longestName ? "tooLong" : null;
  }

  private text(column: Column): string {
    const at = this.places[column];
    return at === undefined ? "" : cellText(cellAt(this.content, this.row, at)).trim();
  }

  private fail(column: Column, reason: UnreadableSetting["reason"], choices: readonly string[] = []): void {
    const place = placeOf(this.content, this.row, this.places[column] ?? 0);
    const setting = `${this.name} ${fieldHeaders[column]}`.trim();
    const subject = { policy: "", measure: "" };
    this.faults.push({
      code: "settingUnreadable",
      ...subject,
      setting,
      text: this.text(column),
      reason,
      choices,
      place,
    });
  }

  /** Which of the words a cell says; a blank one says what is usual. */
  private chosen<Key extends string>(column: Column, words: Readonly<Record<Key, string>>, usual: Key): Key {
    const wanted = headerKey(this.text(column));
    if (wanted === "") return usual;
    const key = (Object.keys(words) as Key[]).find((each) => headerKey(words[each]) === wanted);
    if (key === undefined) this.fail(column, "choice", Object.values<string>(words));
    return key ?? usual;
  }

  private kind({ kind: usual }: Field): FieldKind {
    const is = this.chosen("kind", kindWords, usual.is);
    if (is === "text") return { is };
    if (is === "number") return { is, unit: this.text("measure") };
    if (is === "choice") return { is, scale: this.scale(usual) };
    if (usual.is !== "share")
      this.fail("kind", "choice", [kindWords.text, kindWords.choice, kindWords.number]);
    return usual;
  }

  private scale(usual: FieldKind): Scale {
    const usualName = usual.is === "choice" ? usual.scale.name : "";
    const wanted = headerKey(this.text("measure") || usualName);
    const found = this.scales.find(({ name }) => headerKey(name) === wanted);
    if (found === undefined)
      this.fail(
        "measure",
        "choice",
        this.scales.map(({ name }) => name),
      );
    return found ?? { name: this.text("measure"), grades: [] };
  }

  private required({ required: usual }: Field): Requirement {
    const wanted = headerKey(this.text("required"));
    const other = builtInFields.find(({ key }) => headerKey(requiredWith(key)) === wanted);
    if (wanted === "") return usual;
    return other === undefined ? this.chosen("required", requirementWords, "never") : { filled: other.key };
  }
}
