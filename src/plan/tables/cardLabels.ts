import type { SurveyedLine } from "../survey/surveyedLine";
import { foldLine, typedText } from "../words/foldedLine";
import { readBareNumber } from "../words/bareNumber";
import { readNumberedHeading } from "../words/numberedHeading";
import { columnName, type ColumnName } from "./columnName";

/** A label of a card with its value beside it or below it; `value` is null where it is still to come. */
export interface CardLabel {
  name: ColumnName;
  /** As typed. */
  label: string;
  column: number;
  value: string | null;
}

/** Labels longer than this are none. */
export const longestLabel = 24;
const between = /^[\s:]+/;
/** What stands in no label: 取組実績：よい, 取組実績は5回。 */
const inner = /[:。]/;
const brackets = /^[■□◆◇○●・【[〔(<\s]+|[】\]〕)>\s]+$/g;

/**
 * The labels in a line: cells with the cell to their right, or the beginning of a paragraph (施策名 …, 施 策 名：…).
 * @param haveNumbers whether a label may be one with its number: 施策1-2.
 */
export function cardLabels(line: SurveyedLine, haveNumbers = false): CardLabel[] {
  if (line.isBlank || line.noise !== null) return [];
  const cells = line.row?.cells ?? null;
  const written = cells?.filter((cell) => cell.trim() !== "") ?? [];
  if (cells === null || written.length < 2) return labelsOfText(line.text, cells);
  return labelsOfCells(cells, haveNumbers);
}

const nameOf = (cell: string): ColumnName | null => {
  const label = cell.trim();
  return label === "" || label.length > longestLabel ? null : columnName(label);
};

/** Beside each other stand labels and values, or labels alone with their values in the next row. */
function labelsOfCells(cells: readonly string[], haveNumbers: boolean): CardLabel[] {
  const columns = [...cells.keys()].filter((column) => (cells[column] ?? "").trim() !== "");
  const labelAt = (name: ColumnName, column: number, value: string | null): CardLabel => ({
    name,
    label: (cells[column] ?? "").trim(),
    column,
    value,
  });
  const names = columns.map((column) => nameOf(cells[column] ?? ""));
  const numbered = numberedLabel(
    columns.map((column) => cells[column] ?? ""),
    haveNumbers,
  );
  if (numbered !== null) return [{ ...numbered, column: columns[0] ?? 0 }];
  if (names.every((name) => name !== null))
    return names.map((name, index) => labelAt(name, columns[index] ?? 0, null));
  const labels: CardLabel[] = [];
  for (let index = 0; index < columns.length; index++) {
    const name = names[index] ?? null;
    const column = columns[index] ?? 0;
    if (name === null) continue;
    const isFollowed = index + 1 < columns.length && (names[index + 1] ?? null) === null;
    labels.push(labelAt(name, column, isFollowed ? (cells[columns[index + 1] ?? 0] ?? "").trim() : null));
    if (isFollowed) index++;
  }
  return nameOf(cells[columns[0] ?? 0] ?? "") === null ? [] : labels;
}

/** 施策1-2 | 交流の促進, or 施策 | 1-2 | 交流の促進: the number stands before the title. */
function numberedLabel([first = "", second = "", ...others]: readonly string[], haveNumbers: boolean) {
  const heading = readNumberedHeading(foldLine(first));
  const isNumbered = heading !== null && heading.kind !== "none" && heading.title === "";
  const [third = ""] = others;
  const [label, number, title] =
    haveNumbers && isNumbered && others.length === 0
      ? [heading.label, heading.number, second]
      : [first, second, third];
  const name = nameOf(label);
  const isTitle = name?.part === "title" && nameOf(title) === null && title.trim() !== "";
  if (!isTitle || others.length > 1 || readBareNumber(number) === null) return null;
  return { name, label, value: `${number.trim()} ${title.trim()}` };
}

function labelsOfText(text: string, cells: readonly string[] | null): CardLabel[] {
  const found = readLabel(text);
  if (found === null) return [];
  const column = cells?.findIndex((cell) => cell.trim() !== "") ?? 0;
  return [{ ...found, column, value: found.value === "" ? null : found.value }];
}

/** The label at the beginning of a text, and what follows it; "" for a label alone. */
export function readLabel(text: string): { name: ColumnName; label: string; value: string } | null {
  const line = foldLine(text);
  const start = line.text.length - line.text.trimStart().length;
  for (let end = Math.min(line.text.length, start + longestLabel); end > start; end--) {
    const gap = between.exec(line.text.slice(end))?.[0].length ?? 0;
    if (gap === 0 && end < line.text.length) continue;
    const label = line.text.slice(start, end).replace(brackets, "");
    const name = inner.test(label) ? null : columnName(label);
    if (name === null) continue;
    return { name, label, value: typedText(line, end + gap).trim() };
  }
  return null;
}
