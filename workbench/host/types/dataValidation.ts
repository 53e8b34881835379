import { qualifiedAddress } from "../../../src/file/model/address";
import { intersection, subtractAreas } from "../../../src/file/model/area";
import type { DataValidation } from "../../../src/file/model/workbook";
import { inlineListLimit } from "../assumptions";
import type { CellsTarget } from "../cellsTarget";
import { cellsOfArgument } from "../cellsTarget";
import { requireFormula } from "../formulaText";
import { invalidArgument, notImplemented } from "../hostError";
import { HostObject } from "../hostObject";
import { HostType, method, property } from "../hostType";
import { requireUnprotected } from "../protection";
import type { Session } from "../session";
import { asBoolean, asObject, asText, optional } from "../wireValue";

declare module "../hostObject" {
  interface HostTargets {
    DataValidation: CellsTarget;
  }
}

/** The validations that govern any of the cells. */
function touching({ sheet, areas }: CellsTarget): DataValidation[] {
  return sheet.dataValidations.filter((validation) =>
    validation.areas.some((governed) => areas.some((area) => intersection(governed, area))),
  );
}

/** The one validation of all the cells; `null` when there is none, `undefined` when they differ. */
function commonValidation(cells: CellsTarget): DataValidation | null | undefined {
  const [first, ...others] = touching(cells);
  if (!first) return null;
  return others.length === 0 && subtractAreas(cells.areas, first.areas).length === 0 ? first : undefined;
}

function clear({ sheet, areas }: CellsTarget): void {
  requireUnprotected(sheet);
  for (const validation of sheet.dataValidations) validation.areas = subtractAreas(validation.areas, areas);
  sheet.dataValidations = sheet.dataValidations.filter((validation) => validation.areas.length > 0);
}

function readRule(cells: CellsTarget): unknown {
  const common = commonValidation(cells);
  if (!common) return common === null ? {} : null;
  if (common.rule.kind === "other") throw notImplemented("reading data validation rules other than lists");
  return { list: { inCellDropDown: true, source: common.rule.source } };
}

function writeRule(cells: CellsTarget, value: unknown, session: Session): void {
  const { list, ...others } = asObject(value, "dataValidation.rule");
  const [other] = Object.keys(others);
  if (other !== undefined) throw notImplemented(`the data validation rule ${other}`);
  const { inCellDropDown, source } = asObject(list, "dataValidation.rule.list");
  if (!optional(inCellDropDown, (shown) => asBoolean(shown, "inCellDropDown"), true)) {
    throw notImplemented("lists without a drop-down");
  }
  const text = listSource(source, cells, session);
  clear(cells);
  cells.sheet.dataValidations.push({
    areas: cells.areas.map((area) => ({ ...area })),
    rule: { kind: "list", source: text },
  });
}

function listSource(source: unknown, cells: CellsTarget, session: Session): string {
  if (source instanceof HostObject) {
    const { sheet, areas } = cellsOfArgument(source, session.workbook, cells.sheet);
    return `=${areas.map((area) => qualifiedAddress(sheet.name, area, true)).join(",")}`;
  }
  const text = asText(source, "dataValidation.rule.list.source");
  if (text.startsWith("=")) requireFormula(text, session.workbook);
  else if (text === "" || text.length > inlineListLimit) {
    throw invalidArgument(
      `A list in the rule itself has 1 to ${inlineListLimit} characters, not ${text.length}.`,
    );
  }
  return text;
}

/** What may be entered into cells. */
export const dataValidation = new HostType<CellsTarget>({
  name: "DataValidation",
  members: {
    Rule: property("1.8", readRule, writeRule),
    Clear: method("1.8", clear),
  },
});
