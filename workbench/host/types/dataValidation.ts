import { qualifiedAddress } from "../../../src/file/model/address";
import { intersection, isSameArea, subtractAreas } from "../../../src/file/model/area";
import type { DataValidation } from "../../../src/file/model/workbook";
import { inlineListLimit, refusals } from "../assumptions";
import type { CellsTarget } from "../cellsTarget";
import { cellsOfArgument } from "../cellsTarget";
import { requireFormula } from "../formulaText";
import { HostError, invalidArgument, notImplemented } from "../hostError";
import { HostObject } from "../hostObject";
import { HostType, method, property } from "../hostType";
import { requireUnprotected } from "../protection";
import type { Session } from "../session";
import { asBoolean, asObject, asOneOf, asText, optional } from "../wireValue";

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

/** The validation of exactly these cells, cut out of wider ones, ready to be changed. */
function ownValidation(cells: CellsTarget): DataValidation {
  requireUnprotected(cells.sheet);
  const common = commonValidation(cells);
  if (!common) {
    throw new HostError(refusals.noValidationRule, "These cells have no data validation rule.");
  }
  const isExact =
    common.areas.length === cells.areas.length &&
    common.areas.every((area, index) => isSameArea(area, cells.areas[index] ?? area));
  if (isExact) return common;
  clear(cells);
  const own = { ...common, areas: cells.areas.map((area) => ({ ...area })) };
  cells.sheet.dataValidations.push(own);
  return own;
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

function readType(cells: CellsTarget): string {
  const common = commonValidation(cells);
  if (common === null) return "None";
  if (common === undefined) return touching(cells).length > 1 ? "MixedCriteria" : "Inconsistent";
  if (common.rule.kind === "other") throw notImplemented("reading data validation rules other than lists");
  return "List";
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

const alertStyles = ["Stop", "Warning", "Information"] as const;

function writeErrorAlert(cells: CellsTarget, value: unknown): void {
  const alert = asObject(value, "dataValidation.errorAlert");
  ownValidation(cells).errorAlert = {
    isShown: optional(alert.showAlert, (shown) => asBoolean(shown, "errorAlert.showAlert"), true),
    style: optional(alert.style, (style) => asOneOf(style, alertStyles, "errorAlert.style"), "Stop"),
    title: optional(alert.title, (title) => asText(title, "errorAlert.title"), ""),
    message: optional(alert.message, (message) => asText(message, "errorAlert.message"), ""),
  };
}

function writePrompt(cells: CellsTarget, value: unknown): void {
  const prompt = asObject(value, "dataValidation.prompt");
  ownValidation(cells).prompt = {
    isShown: optional(prompt.showPrompt, (shown) => asBoolean(shown, "prompt.showPrompt"), true),
    title: optional(prompt.title, (title) => asText(title, "prompt.title"), ""),
    message: optional(prompt.message, (message) => asText(message, "prompt.message"), ""),
  };
}

/** What may be entered into cells. */
export const dataValidation = new HostType<CellsTarget>({
  name: "DataValidation",
  members: {
    Type: property("1.8", readType),
    Rule: property("1.8", readRule, writeRule),
    IgnoreBlanks: property(
      "1.8",
      (cells) => {
        const common = commonValidation(cells);
        return common === undefined ? null : (common?.ignoresBlanks ?? true);
      },
      (cells, value) => {
        ownValidation(cells).ignoresBlanks = asBoolean(value, "dataValidation.ignoreBlanks");
      },
    ),
    ErrorAlert: property(
      "1.8",
      (cells) => {
        const alert = commonValidation(cells)?.errorAlert;
        if (!alert) return { showAlert: true, style: "Stop", title: "", message: "" };
        return { showAlert: alert.isShown, style: alert.style, title: alert.title, message: alert.message };
      },
      writeErrorAlert,
    ),
    Prompt: property(
      "1.8",
      (cells) => {
        const prompt = commonValidation(cells)?.prompt;
        if (!prompt) return { showPrompt: true, title: "", message: "" };
        return { showPrompt: prompt.isShown, title: prompt.title, message: prompt.message };
      },
      writePrompt,
    ),
    Clear: method("1.8", clear),
  },
});
