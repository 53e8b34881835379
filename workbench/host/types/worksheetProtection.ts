import type { Sheet, SheetProtection } from "../../../src/file/model/workbook";
import { refusals } from "../assumptions";
import { HostError, notImplemented } from "../hostError";
import { HostType, method, property } from "../hostType";
import { protectionOptions } from "../protection";
import { asBoolean, asObject, asOneOf, asText, optional } from "../wireValue";

declare module "../hostObject" {
  interface HostTargets {
    WorksheetProtection: Sheet;
  }
}

const selectionModes = ["Normal", "Unlocked", "None"] as const;

function readOptions({ options }: SheetProtection): Record<string, unknown> {
  const mode =
    options.selectUnlockedCells === false
      ? "None"
      : options.selectLockedCells === false
        ? "Unlocked"
        : "Normal";
  return {
    ...Object.fromEntries(protectionOptions.map((name) => [name, options[name] === true])),
    selectionMode: mode,
  };
}

function parseOptions(value: unknown): SheetProtection["options"] {
  const { selectionMode, ...allowed } = optional(value, (given) => asObject(given, "options"), {});
  const options: SheetProtection["options"] = {};
  for (const [name, setting] of Object.entries(allowed)) {
    if (setting === null) continue;
    options[asOneOf(name, protectionOptions, "A protection option")] = asBoolean(setting, name);
  }
  const mode = optional(selectionMode, (given) => asOneOf(given, selectionModes, "selectionMode"), "Normal");
  if (mode !== "Normal") options.selectLockedCells = false;
  if (mode === "None") options.selectUnlockedCells = false;
  return options;
}

function protect(sheet: Sheet, options: unknown, password: unknown): void {
  if (sheet.protection) {
    throw new HostError(refusals.alreadyProtected, `The sheet ${sheet.name} is protected already.`);
  }
  if (optional(password, (value) => asText(value, "password"), "") !== "") {
    throw notImplemented("WorksheetProtection.Protect with a password");
  }
  sheet.protection = { options: parseOptions(options) };
}

function unprotect(sheet: Sheet, [password]: readonly unknown[]): void {
  if (sheet.protection?.hasPassword) {
    if (optional(password, (value) => asText(value, "password"), "") !== "")
      throw notImplemented("WorksheetProtection.Unprotect with a password");
    throw new HostError(refusals.passwordMissing, `The sheet ${sheet.name} has a password.`);
  }
  sheet.protection = null;
}

/** Whether and how far a sheet is protected. */
export const worksheetProtection = new HostType<Sheet>({
  name: "WorksheetProtection",
  members: {
    Protected: property("1.2", ({ protection }) => protection !== null),
    Options: property("1.2", ({ protection }) => protection && readOptions(protection)),
    Protect: method("1.2", (sheet, [options, password]) => protect(sheet, options, password)),
    Unprotect: method("1.7", unprotect),
  },
});
