import { qualifiedAddress } from "../../../src/file/model/address";
import type { DefinedName, Sheet } from "../../../src/file/model/workbook";
import { cellsOfFormula } from "../cellsTarget";
import type { CellsTarget } from "../cellsTarget";
import { requireFormula } from "../formulaText";
import { HostError, invalidArgument, notImplemented } from "../hostError";
import { HostObject } from "../hostObject";
import { HostType, method, navigation, property } from "../hostType";
import type { Session } from "../session";
import { asBoolean, asText } from "../wireValue";

declare module "../hostObject" {
  interface HostTargets {
    NamedItem: NamedItemTarget;
  }
}

/** A defined name, and the sheet it belongs to; `null` for a name of the workbook. */
export interface NamedItemTarget {
  sheet: Sheet | null;
  name: DefinedName;
}

function cellsOf({ sheet, name }: NamedItemTarget, session: Session): CellsTarget | null {
  return cellsOfFormula(session.workbook, name.formula, sheet);
}

function rangeOf(target: NamedItemTarget, session: Session): HostObject | null {
  const cells = cellsOf(target, session);
  return cells && new HostObject(cells.areas.length === 1 ? "Range" : "RangeAreas", cells);
}

/** Type and value of a constant; `null` for a range or a calculation. */
function constantOf(formula: string): { type: string; value: unknown } | null {
  const body = formula.slice(1);
  const text = /^"((?:[^"]|"")*)"$/.exec(body);
  if (text) return { type: "String", value: (text[1] ?? "").replaceAll('""', '"') };
  if (/^-?\d+$/.test(body)) return { type: "Integer", value: Number(body) };
  if (body !== "" && Number.isFinite(Number(body))) return { type: "Double", value: Number(body) };
  if (/^(?:TRUE|FALSE)$/i.test(body)) return { type: "Boolean", value: body.toUpperCase() === "TRUE" };
  return body.includes("#REF!") ? { type: "Error", value: "#REF!" } : null;
}

function resultOf(target: NamedItemTarget, session: Session): { type: string; value: unknown } {
  const constant = constantOf(target.name.formula);
  if (constant) return constant;
  const cells = cellsOf(target, session);
  if (!cells) throw notImplemented(`the value of a name that calculates (${target.name.name})`);
  const addresses = cells.areas.map((area) => qualifiedAddress(cells.sheet.name, area));
  return { type: "Range", value: addresses.join(",") };
}

function writeFormula(target: NamedItemTarget, value: unknown, session: Session): void {
  const formula = asText(value, "formula");
  if (!formula.startsWith("=")) throw invalidArgument('The formula of a name begins with "=".');
  requireFormula(formula, session.workbook);
  target.name.formula = formula;
  session.markChanged(target.sheet ?? undefined);
}

function scopeSheet({ sheet }: NamedItemTarget): HostObject | null {
  return sheet && new HostObject("Worksheet", sheet);
}

/** A defined name. */
export const namedItem = new HostType<NamedItemTarget>({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name.name }),
  requireAlive: ({ sheet, name }, { workbook }) => {
    if ((sheet ?? workbook).names.includes(name)) return;
    throw new HostError("ItemNotFound", `The name ${name.name} has been deleted.`);
  },
  members: {
    Name: property("1.1", ({ name }) => name.name),
    Formula: property("1.7", ({ name }) => name.formula, writeFormula),
    Type: property("1.1", (target, session) => resultOf(target, session).type),
    Value: property("1.1", (target, session) => resultOf(target, session).value),
    Scope: property("1.4", ({ sheet }) => (sheet ? "Worksheet" : "Workbook")),
    Visible: property(
      "1.1",
      ({ name }) => name.isVisible,
      ({ name }, value) => {
        name.isVisible = asBoolean(value, "visible");
      },
    ),
    Comment: property(
      "1.4",
      ({ name }) => name.comment ?? "",
      ({ name }, value) => {
        name.comment = asText(value, "comment");
      },
    ),
    Worksheet: navigation("1.4", (target) => {
      const sheet = scopeSheet(target);
      if (!sheet)
        throw new HostError("ItemNotFound", `The name ${target.name.name} belongs to the workbook.`);
      return sheet;
    }),
    WorksheetOrNullObject: navigation("1.4", scopeSheet),
    GetRange: method("1.1", (target, _args, session) => {
      const cells = rangeOf(target, session);
      if (!cells) throw new HostError("InvalidReference", `The name ${target.name.name} is not a range.`);
      return cells;
    }),
    GetRangeOrNullObject: method("1.4", (target, _args, session) => rangeOf(target, session)),
    Delete: method("1.4", ({ sheet, name }, _args, session) => {
      const { names } = sheet ?? session.workbook;
      names.splice(names.indexOf(name), 1);
      session.markChanged(sheet ?? undefined);
    }),
  },
});
