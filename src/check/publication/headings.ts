import { cellAt, cellText, columnEnd, rowEnd, type SheetContent } from "../../sheet/sheetContent";
import { subjectFinding } from "../finding";
import { isPublished, sheetFinding, type PublicationCheck } from "./publicationCheck";
import { headerRowOf } from "./publishedTable";
import { namedSubjects } from "./subjects";

/** Rule 1-6: every column has its heading, every policy and measure its number and title. */
export const checkHeadings: PublicationCheck = (material) => [
  ...material.contents
    .filter(isPublished)
    .flatMap((sheet) =>
      columnsWithoutHeading(sheet).map(({ row, column }) =>
        sheetFinding(sheet, { code: "headingMissing", rule: "1-6" }, { row, column }),
      ),
    ),
  ...namedSubjects(material)
    .filter(
      ({ policy, measure }) => isBlank((measure ?? policy).number) || isBlank((measure ?? policy).title),
    )
    .map((subject) =>
      subjectFinding(subject, material.evaluation.structure.places, { code: "keyMissing", rule: "1-6" }),
    ),
];

const isBlank = (text: string): boolean => text.trim() === "";

function columnsWithoutHeading(sheet: SheetContent): { row: number; column: number }[] {
  const headerRow = headerRowOf(sheet);
  if (headerRow === null) return [];
  const isUsed = (column: number): boolean => {
    for (let row = headerRow + 1; row < rowEnd(sheet); row++)
      if (!isBlank(cellText(cellAt(sheet, row, column)))) return true;
    return false;
  };
  const columns = Array.from({ length: columnEnd(sheet) }, (_, column) => column);
  return columns
    .filter((column) => isBlank(cellText(cellAt(sheet, headerRow, column))) && isUsed(column))
    .map((column) => ({ row: headerRow, column }));
}
