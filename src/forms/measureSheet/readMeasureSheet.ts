import { placeOf, rowEnd, type SheetContent } from "../../sheet/sheetContent";
import { readCell, type CellReading, type SubjectReading } from "../finding/cellReading";
import { findLabelled } from "../finding/table";
import { textPlaces } from "../finding/textPlaces";
import { planHeaders, readNumberedTitle, settingLabels, statusHeader } from "../headings";
import { forEachField, type Settings } from "../settings";

/** What stands on a measure's sheet. */
export interface MeasureSheetReading extends SubjectReading {
  policy: { number: string; title: string };
  hasPriorityRow: boolean;
}

/** Labels of the sheet that are none of a text, though one may look like one that was touched up. */
const otherLabels = [...Object.values(planHeaders), ...Object.values(settingLabels), statusHeader];

/** Reads a measure's sheet by its labels. `settings` are those under which its texts were typed. */
export function readMeasureSheet(content: SheetContent, { labels }: Settings): MeasureSheetReading {
  const beside = (label: string): CellReading | null => {
    const at = findLabelled(content, label);
    return at && readCell(content, at.row, at.column);
  };
  const number = beside(planHeaders.measureNumber);
  const headed = forEachField(({ key }) => {
    const at = findLabelled(content, labels[key], otherLabels);
    return at && readCell(content, at.row, at.column);
  });
  const valueColumn = number?.place.column ?? content.column + 1;
  const rows = textPlaces(
    forEachField(({ key }) => headed[key]?.place.row),
    {
      last: beside(planHeaders.implementingBody)?.place.row,
      end: beside(statusHeader)?.place.row ?? rowEnd(content),
      isHeaded: (row) => readCell(content, row, valueColumn - 1).typed.trim() !== "",
    },
  );
  return {
    policy: readNumberedTitle(beside(planHeaders.policyTitle)?.typed ?? ""),
    hasPriorityRow: beside(planHeaders.priority) !== null,
    number: number?.typed.trim() ?? "",
    place: number?.place ?? placeOf(content, content.row, content.column),
    title: beside(planHeaders.measureTitle),
    headed,
    likely: forEachField(({ key }) =>
      rows[key] === undefined ? null : readCell(content, rows[key], valueColumn),
    ),
  };
}
