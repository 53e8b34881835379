import { subtractAreas } from "../../src/file/model/area";
import { dropIfEmpty, forEachCell, setContent } from "../../src/file/model/cells";
import { restyleArea } from "../../src/file/model/formats";
import type { CellsTarget } from "./cellsTarget";
import { notImplemented } from "./hostError";
import { requireAllowed, requireUnlocked } from "./protection";
import { reportEdit } from "./reportEdit";
import type { Session } from "./session";
import { optional, asOneOf } from "./wireValue";

const parts = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

/** `range.clear(applyTo)`: the default is everything. */
export function clearCells(cells: CellsTarget, applyTo: unknown, session: Session): void {
  const part = optional(applyTo, (value) => asOneOf(value, parts, "applyTo"), "All" as const);
  if (part === "ResetContents") throw notImplemented("Range.clear(ResetContents)");
  if (part !== "Formats") requireUnlocked(cells);
  if (part !== "Contents" && part !== "Hyperlinks") requireAllowed(cells.sheet, "allowFormatCells");
  if (part === "All" || part === "Contents") clearContents(cells, session);
  if (part !== "Contents" && part !== "Formats") clearHyperlinks(cells);
  if (part === "All" || part === "Formats" || part === "RemoveHyperlinks") {
    for (const area of cells.areas) restyleArea(cells.sheet, area, () => ({}));
  }
  if (part === "All" || part === "Formats") clearRules(cells, part === "All");
}

function clearContents({ sheet, areas }: CellsTarget, session: Session): void {
  for (const area of areas) {
    reportEdit(session, sheet, area, () =>
      forEachCell(sheet, area, (_cell, row, column) => setContent(sheet, row, column, { value: null })),
    );
  }
}

function clearHyperlinks({ sheet, areas }: CellsTarget): void {
  for (const area of areas) {
    forEachCell(sheet, area, (cell, row, column) => {
      delete cell.hyperlink;
      dropIfEmpty(sheet, row, column);
    });
  }
}

/** Conditional formats are formats; data validations only go with everything. */
function clearRules({ sheet, areas }: CellsTarget, withValidations: boolean): void {
  for (const format of sheet.conditionalFormats) format.areas = subtractAreas(format.areas, areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  if (!withValidations) return;
  for (const validation of sheet.dataValidations) validation.areas = subtractAreas(validation.areas, areas);
  sheet.dataValidations = sheet.dataValidations.filter((validation) => validation.areas.length > 0);
}
