import { intersection, subtractAreas } from "../../../src/file/model/area";
import type { ConditionalFormat } from "../../../src/file/model/workbook";
import type { CellsTarget } from "../cellsTarget";
import { HostError, notImplemented } from "../hostError";
import { HostObject } from "../hostObject";
import { HostType, method } from "../hostType";
import { requireAllowed } from "../protection";
import { asOneOf, asText } from "../wireValue";

declare module "../hostObject" {
  interface HostTargets {
    ConditionalFormatCollection: CellsTarget;
  }
}

const types = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

function touching({ sheet, areas }: CellsTarget): ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((governed) => areas.some((area) => intersection(governed, area))),
  );
}

function objectOf(cells: CellsTarget, format: ConditionalFormat): HostObject {
  return new HostObject("ConditionalFormat", { sheet: cells.sheet, format });
}

/** Adds a rule at the top priority. */
function add(cells: CellsTarget, type: unknown): HostObject {
  const kind = asOneOf(type, types, "The type of the conditional format");
  if (kind !== "Custom") throw notImplemented(`conditional formats of type ${kind}`);
  requireAllowed(cells.sheet, "allowFormatCells");
  const format: ConditionalFormat = {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    areas: cells.areas.map((area) => ({ ...area })),
    rule: { kind: "formula", formula: "" },
  };
  cells.sheet.conditionalFormats.unshift(format);
  return objectOf(cells, format);
}

function clearAll({ sheet, areas }: CellsTarget): void {
  requireAllowed(sheet, "allowFormatCells");
  for (const format of sheet.conditionalFormats) format.areas = subtractAreas(format.areas, areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
}

function item(cells: CellsTarget, id: unknown): HostObject {
  const key = asText(id, "The id of the conditional format");
  const format = touching(cells).find((candidate) => candidate.id === key);
  if (!format) throw new HostError("ItemNotFound", `There is no conditional format ${key} here.`);
  return objectOf(cells, format);
}

/** The conditional formats that touch cells, the strongest first. */
export const conditionalFormatCollection = new HostType<CellsTarget>({
  name: "ConditionalFormatCollection",
  indexer: item,
  items: (cells) => touching(cells).map((format) => objectOf(cells, format)),
  members: {
    Add: method("1.6", (cells, [type]) => add(cells, type)),
    ClearAll: method("1.6", clearAll),
    GetCount: method("1.6", (cells) => touching(cells).length),
  },
});
