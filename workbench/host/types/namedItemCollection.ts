import { qualifiedAddress } from "../../../src/file/model/address";
import type { DefinedName, Sheet } from "../../../src/file/model/workbook";
import { refusals } from "../assumptions";
import { cellsOfArgument } from "../cellsTarget";
import { requireLegalName } from "../definedName";
import { requireFormula } from "../formulaText";
import { HostError, invalidArgument } from "../hostError";
import { HostObject } from "../hostObject";
import { HostType, method } from "../hostType";
import type { Session } from "../session";
import { activeSheet } from "../../../src/file/model/sheets";
import { asText, optional } from "../wireValue";

declare module "../hostObject" {
  interface HostTargets {
    NamedItemCollection: NameScope;
  }
}

/** The names of a sheet, or of the workbook when `sheet` is `null`. */
export interface NameScope {
  sheet: Sheet | null;
}

const namesOf = ({ sheet }: NameScope, session: Session): DefinedName[] => (sheet ?? session.workbook).names;

function find(scope: NameScope, name: unknown, session: Session): HostObject | null {
  const key = asText(name, "name").toLowerCase();
  const found = namesOf(scope, session).find((candidate) => candidate.name.toLowerCase() === key);
  return found ? new HostObject("NamedItem", { sheet: scope.sheet, name: found }) : null;
}

function required(scope: NameScope, name: unknown, session: Session): HostObject {
  const found = find(scope, name, session);
  if (!found) throw new HostError("ItemNotFound", `There is no name ${String(name)}.`);
  return found;
}

function formulaOf(reference: unknown, scope: NameScope, session: Session): string {
  if (reference instanceof HostObject) {
    const cells = cellsOfArgument(reference, session.workbook, scope.sheet ?? activeSheet(session.workbook));
    return `=${cells.areas.map((area) => qualifiedAddress(cells.sheet.name, area, true)).join(",")}`;
  }
  const formula = asText(reference, "reference");
  if (!formula.startsWith("=") || formula === "=")
    throw invalidArgument('A name\'s formula begins with "=".');
  requireFormula(formula, session.workbook);
  return formula;
}

function add(scope: NameScope, args: readonly unknown[], session: Session): HostObject {
  const name = asText(args[0], "name");
  requireLegalName(name);
  if (find(scope, name, session)) throw new HostError(refusals.nameTaken, `The name ${name} exists already.`);
  const formula = formulaOf(args[1], scope, session);
  const comment = optional(args[2], (value) => asText(value, "comment"), "");
  const defined: DefinedName = { name, formula, isVisible: true, ...(comment !== "" && { comment }) };
  namesOf(scope, session).push(defined);
  session.markChanged(scope.sheet ?? undefined);
  return new HostObject("NamedItem", { sheet: scope.sheet, name: defined });
}

/** The defined names of a sheet or of the workbook. */
export const namedItemCollection = new HostType<NameScope>({
  name: "NamedItemCollection",
  indexer: required,
  items: (scope, session) =>
    namesOf(scope, session).map((name) => new HostObject("NamedItem", { sheet: scope.sheet, name })),
  members: {
    Add: method("1.4", add),
    GetItem: method("1.1", (scope, [name], session) => required(scope, name, session)),
    GetItemOrNullObject: method("1.4", (scope, [name], session) => find(scope, name, session)),
  },
});
