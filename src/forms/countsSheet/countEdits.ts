import { cellAt, cellText, rowEnd, type SheetContent } from "../../sheet/sheetContent";
import { cellAddress } from "../../sheet/cellRange";
import type { SheetSpec } from "../../sheet/sheetSpec";
import { classifyAnswer } from "../answer";
import type { TextToKeep } from "../archiveSheet/archiveSheet";
import { ownWords } from "../conservation/ownWords";
import { specTexts, strayTexts } from "../conservation/strayTexts";
import type { Evaluation } from "../evaluation/evaluation";
import { isAsLeft } from "../evaluation/sheetEdits";
import { findTable } from "../finding/table";
import { countHeaders, countsSheetName } from "../countHeadings";
import { countCells, type CountColumn } from "./countsSheet";
import { gradeCounts } from "./gradeCounts";

const columns = Object.keys(countHeaders) as CountColumn[];
const numbers: readonly CountColumn[] = ["count", "share", "priority"];
const keys = columns.filter((column) => !numbers.includes(column));

type Texts = Record<CountColumn, string>;

/**
 * What somebody has corrected on 集計 since it was written. A number that stands elsewhere on it too is not this one: it is compared with
 * what belongs into its own row. Of a row that is none of it, the whole is kept.
 */
export function countEdits(evaluation: Evaluation, sheet: SheetContent, spec: SheetSpec): TextToKeep[] {
  if (isAsLeft(sheet)) return [];
  const words = ownWords([evaluation]);
  const own = new Set([...specTexts(spec), ...words]);
  const wanted = new Map(
    gradeCounts(evaluation).map((counted) => {
      const texts = mapped((column) => String(countCells(counted)[column] ?? ""));
      return [keyOf(texts), texts];
    }),
  );
  const table = readTable(sheet);
  const corrected = table.rows.flatMap((texts): TextToKeep[] => {
    const before = wanted.get(keyOf(texts));
    if (before !== undefined)
      return numbers
        .filter((column) => texts[column] !== before[column] && classifyAnswer(texts[column]) !== "blank")
        .map((column) => kept(sheet, texts, countHeaders[column], texts[column]));
    const filled = columns.map((column) => texts[column]).filter((text) => text !== "");
    return filled.every((text) => own.has(text)) ? [] : [kept(sheet, texts, "", filled.join("\u3000"))];
  });
  const strays = strayTexts([{ existing: sheet, spec }], {
    words,
    known: new Set(),
    settings: evaluation.settings,
  });
  return [...corrected, ...strays.filter(({ address }) => !table.cells.has(address))];
}

const mapped = (textOf: (column: CountColumn) => string): Texts =>
  Object.fromEntries(columns.map((column) => [column, textOf(column)])) as Texts;

const keyOf = (texts: Texts): string => keys.map((column) => texts[column]).join("\n");

/** The rows below the headings that say what they count, and the addresses of their cells. */
function readTable(sheet: SheetContent): { rows: Texts[]; cells: ReadonlySet<string> } {
  const table = findTable<CountColumn>(sheet, countHeaders, "count");
  const cells = new Set<string>();
  const rows: Texts[] = [];
  for (let row = (table?.headerRow ?? rowEnd(sheet)) + 1; row < rowEnd(sheet); row++) {
    const texts = mapped((column) => {
      const at = table?.columns[column];
      return at === undefined ? "" : cellText(cellAt(sheet, row, at)).trim();
    });
    if (texts.kind === "") continue;
    rows.push(texts);
    for (const at of Object.values<number | undefined>(table?.columns ?? {}))
      if (at !== undefined) cells.add(cellAddress(row, at));
  }
  return { rows, cells };
}

const kept = (sheet: SheetContent, texts: Texts, column: string, text: string): TextToKeep => ({
  id: null,
  sheetName: sheet.name,
  policyNumber: texts.policyNumber,
  policyTitle: texts.policyTitle,
  measure: null,
  field: [countsSheetName, texts.field, texts.grade, texts.otherGrade, column].filter(Boolean).join(" "),
  text,
});
