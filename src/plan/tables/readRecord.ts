import { readBareNumber } from "../words/bareNumber";
import { foldLine } from "../words/foldedLine";
import { readNumberedHeading } from "../words/numberedHeading";
import { isPriorityCell, readPriority } from "../words/priority";
import { readNumber } from "../words/readNumber";
import type { ColumnPart, TableColumns } from "./tableColumns";
import type { TableRecord } from "../planLine";

const lineBreaks = /(?<!\s)\s*\n\s*/g;
const note = /^(?:※|注|\*|備考|合計|計$)/;

/** Reads the cells of a row; null when none of them is a part of the plan. */
export function readRecord(cells: readonly string[], columns: TableColumns): TableRecord | null {
  const cell = (part: ColumnPart): string => (cells[columns.of[part] ?? -1] ?? "").trim();
  const policy = readTitle(cell("policyTitle"), cell("policyNumber"));
  const measure = readTitle(cell("measureTitle"), cell("measureNumber"));
  const record: TableRecord = {
    group: readTitle(cell("group"), cell("groupNumber")).title,
    policyNumber: policy.number,
    policyTitle: policy.title,
    measureNumber: measure.number,
    measureTitle: measure.title,
    isPriority: isPriorityCell(cell("isPriority")) || measure.isPriority,
    implementingBody: cell("implementingBody").replace(lineBreaks, "、"),
    selfAssessment: paragraphs(cells[columns.of.selfAssessment ?? -1] ?? ""),
    committeeAssessment: paragraphs(cells[columns.of.committeeAssessment ?? -1] ?? ""),
  };
  const { isPriority: _, ...texts } = record;
  const written = cells.filter((text) => text.trim() !== "");
  const isNote = written.length === 1 && note.test(written[0]?.trim() ?? "");
  return isNote || Object.values(texts).every((text) => text === "") ? null : record;
}

/** A title's cell may hold its number too (1-1. 情報の提供); a number's cell may hold its label (施策1-1). */
function readTitle(
  titleCell: string,
  numberCell: string,
): { number: string; title: string; isPriority: boolean } {
  const typed = titleCell.replace(lineBreaks, (_, at: number) =>
    readBareNumber(titleCell.slice(0, at)) === null ? "" : " ",
  );
  const { number } = readNumber(numberCell);
  const heading = readNumberedHeading(foldLine(typed));
  const isOwn = heading !== null && heading.title !== "" && (number === "" || heading.number === number);
  const { text, mark } = readPriority(typed);
  if (!isOwn) return { number, title: text, isPriority: mark !== "none" };
  return { number: heading.number, title: heading.title, isPriority: heading.priority !== "none" };
}

/** Lines of a cell as paragraphs, without the blank ones between them. */
const paragraphs = (cell: string): string =>
  cell
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "")
    .join("\n");
