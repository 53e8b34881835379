import type { DefinedName, Sheet } from "../../../src/file/model/workbook";
import { requireFormula } from "../formulaText";
import { HostError, invalidArgument } from "../hostError";
import { HostType, method, property } from "../hostType";
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

function writeFormula(target: NamedItemTarget, value: unknown, session: Session): void {
  const formula = asText(value, "formula");
  if (!formula.startsWith("=")) throw invalidArgument('The formula of a name begins with "=".');
  requireFormula(formula, session.workbook);
  target.name.formula = formula;
  session.markChanged(target.sheet ?? undefined);
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
    Delete: method("1.4", ({ sheet, name }, _args, session) => {
      const { names } = sheet ?? session.workbook;
      names.splice(names.indexOf(name), 1);
      session.markChanged(sheet ?? undefined);
    }),
  },
});
