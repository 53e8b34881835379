import { placeOf, rowEnd, type SheetContent } from "../../sheet/sheetContent";
import { readCell, type CellReading, type SubjectReading } from "../finding/cellReading";
import { hasStaleNames, labelsContradict } from "../finding/columnNames";
import { findLabelled } from "../finding/table";
import { textPlaces } from "../finding/textPlaces";
import { byField } from "../fields";
import { planHeaders, readNumberedTitle, settingLabels, statusHeader } from "../headings";
import type { Settings } from "../settings";
import { idOfSheet } from "../sheetIdentity";

/** What stands on a measure's sheet. */
export interface MeasureSheetReading extends SubjectReading {
  policy: { number: string; title: string };
  /** Whether labels stand in other rows than their names; then no text is read. */
  contradicts: boolean;
  hasPriorityRow: boolean;
}

/** Labels of the sheet that are none of a text, though one may look like one that was touched up. */
const otherLabels = [...Object.values(planHeaders), ...Object.values(settingLabels), statusHeader];

/** Reads a measure's sheet by its labels. `settings` are those under which its texts were typed. */
export function readMeasureSheet(content: SheetContent, { fields }: Settings): MeasureSheetReading {
  const beside = (label: string): CellReading | null => {
    const at = findLabelled(content, label);
    return at && readCell(content, at.row, at.column);
  };
  const number = beside(planHeaders.measureNumber);
  const contradicts = labelsContradict(content);
  const isStale = hasStaleNames(content);
  const headed = byField(fields, ({ key, label }) => {
    if (contradicts) return null;
    const named = isStale ? null : content.names?.[`texts.${key}`]?.range;
    if (named) return readCell(content, named.row, named.column + named.columnCount - 1);
    const at = findLabelled(content, label, otherLabels);
    return at && readCell(content, at.row, at.column);
  });
  const dropped = Object.entries(content.names ?? {}).flatMap(([name, { range }]) => {
    const key = name.slice(name.indexOf(".") + 1);
    if (range === null || contradicts || isStale || fields.some((field) => field.key === key)) return [];
    return [[key, readCell(content, range.row, range.column + range.columnCount - 1)] as const];
  });
  const valueColumn = number?.place.column ?? content.column + 1;
  const rows = textPlaces(
    fields,
    byField(fields, ({ key }) => headed[key]?.place.row),
    {
      last: beside(planHeaders.implementingBody)?.place.row,
      end: beside(statusHeader)?.place.row ?? rowEnd(content),
      isHeaded: (row) => readCell(content, row, valueColumn - 1).typed.trim() !== "",
    },
  );
  return {
    id: idOfSheet(content),
    policy: readNumberedTitle(beside(planHeaders.policyTitle)?.typed ?? ""),
    hasPriorityRow: beside(planHeaders.priority) !== null,
    number: number?.typed.trim() ?? "",
    place: number?.place ?? placeOf(content, content.row, content.column),
    title: beside(planHeaders.measureTitle),
    headed,
    contradicts,
    likely: {
      ...Object.fromEntries(dropped),
      ...byField(fields, ({ key }) => {
        const row = rows[key];
        if (contradicts || row === undefined) return null;
        return headed[key] ?? readCell(content, row, valueColumn);
      }),
    },
  };
}
