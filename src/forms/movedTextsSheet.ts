import { assessmentFields } from "../plan/plan";
import { cellAt, cellText, rowEnd, type SheetContent } from "../sheet/sheetContent";
import type { RowSpec, SheetSpec } from "../sheet/sheetSpec";
import { rowHeight } from "../sheet/textLayout";
import { cell, row, sheetSpec, singleLine, titleHeight } from "./blankSpec";
import type { HeldTexts } from "./heldTexts";
import type { OrphanedText } from "./mergeTexts";
import { planHeaders } from "./planSheet";
import { forEachField } from "./settings";
import { archiveSheetIdentity, journalSheetIdentity } from "./sheetIdentity";

/** A sheet that keeps texts away from their place: what it is called, and what it tells people. */
interface MovedTextsForm {
  identity: string;
  name: string;
  guide: string;
}

/** 保管: texts whose place is gone. */
export const archiveForm: MovedTextsForm = {
  identity: archiveSheetIdentity,
  name: "保管",
  guide: "計画から外れた欄に入力されていた文章です。消さずにここへ移してあります。",
};

/** Texts on their way from one place to another; there only while a build runs, or after one that was broken off. */
export const journalForm: MovedTextsForm = {
  identity: journalSheetIdentity,
  name: "シート作成の控え",
  guide: "シート作成が途中で止まったときのための控えです。もう一度「シート作成」を実行すると、なくなります。",
};

const headers = [
  "保管した日時",
  "元のシート",
  planHeaders.policyNumber,
  planHeaders.policyTitle,
  planHeaders.measureNumber,
  planHeaders.measureTitle,
  "欄",
  "文章",
];
const columnWidths = [18, 18, 14, 22, 11, 22, 14, 70];
const headerRow = 2;

/**
 * The sheet with the texts it already holds and the new ones. Rows are only ever added, and no text of one place twice. `lost` is the
 * sheet as it stood before rows that somebody else had added to it were written over.
 */
export function movedTextsSpec(
  form: MovedTextsForm,
  name: string,
  existing: SheetContent | null,
  texts: readonly OrphanedText[],
  movedAt: string,
  lost: readonly SheetContent[] = [],
): SheetSpec {
  const rows = existing === null ? [] : readRows(existing);
  const known = new Set(rows.map(rowKey));
  for (const added of [...lost.flatMap(readRows), ...texts.map((text) => rowOf(text, movedAt))]) {
    if (!known.has(rowKey(added))) rows.push(added);
    known.add(rowKey(added));
  }
  return sheetSpec({
    identity: form.identity,
    name,
    columnWidths,
    rows: [
      row([cell(form.name, "title")], titleHeight),
      row([cell(form.guide, "note")]),
      row(headers.map((header) => cell(header, "header"))),
      ...rows.map(rowSpec),
    ],
    frozen: { rows: headerRow + 1, columns: 0 },
    isProtected: false,
    tabColor: "#7F7F7F",
    print: { titleRows: { first: headerRow, last: headerRow }, footer: form.name },
  });
}

/** The texts on such a sheet by their policy or measure. Of two texts of one field, the second stands alone. */
export function readMovedTexts(content: SheetContent): HeldTexts[] {
  const subjects = new Map<string, HeldTexts>();
  for (const line of readRows(content)) {
    const [, sheetName = "", policyNumber = "", policyTitle = "", number = "", title = "", label, text = ""] =
      line;
    const field = assessmentFields.find(({ shortLabel }) => shortLabel === label)?.key;
    if (field === undefined) continue;
    const key = [policyNumber, policyTitle, number, title].join("\n");
    const known = subjects.get(key);
    if (known?.texts[field] === "") known.texts[field] = text;
    else {
      subjects.set(known === undefined ? key : rowKey(line), {
        sheetName,
        sheetId: content.id,
        policyNumber,
        policyTitle,
        measure: number === "" && title === "" ? null : { number, title },
        texts: forEachField(({ key: each }) => (each === field ? text : "")),
        cells: forEachField(() => null),
      });
    }
  }
  return [...subjects.values()];
}

function readRows(content: SheetContent): string[][] {
  const count = Math.max(0, rowEnd(content) - headerRow - 1);
  return Array.from({ length: count }, (_, index) =>
    headers.map((_header, column) => cellText(cellAt(content, headerRow + 1 + index, column))),
  );
}

/** Everything but when it was moved. */
const rowKey = ([, ...rest]: readonly string[]): string => rest.join("\n");

function rowOf({ from, field, text }: OrphanedText, movedAt: string): string[] {
  const label = assessmentFields.find(({ key }) => key === field)?.shortLabel ?? field;
  const { sheetName, policyNumber, policyTitle, measure } = from;
  return [
    movedAt,
    sheetName,
    policyNumber,
    policyTitle,
    measure?.number ?? "",
    measure?.title ?? "",
    label,
    text,
  ];
}

function rowSpec(texts: readonly string[]): RowSpec {
  const height = rowHeight(
    texts.map((text, column) => ({ text, columnWidth: columnWidths[column] ?? 10 })),
    singleLine,
  );
  return row(
    texts.map((text) => cell(text || null, "text")),
    height,
  );
}
