import type { ConditionalFormat, Sheet } from "../../../src/file/model/workbook";
import { requireFormula } from "../formulaText";
import { invalidArgument } from "../hostError";
import { HostObject } from "../hostObject";
import { HostType, method, navigation, property } from "../hostType";
import { requireAllowed } from "../protection";
import type { Session } from "../session";
import { asBoolean, asColour, asText } from "../wireValue";

declare module "../hostObject" {
  interface HostTargets {
    ConditionalFormatRule: CustomTarget;
    ConditionalRangeFill: CustomTarget;
    ConditionalRangeFont: CustomTarget;
    ConditionalRangeFormat: CustomTarget;
    CustomConditionalFormat: CustomTarget;
  }
}

interface CustomTarget {
  sheet: Sheet;
  rule: Extract<ConditionalFormat["rule"], { kind: "formula" }>;
}

function writeFormula({ sheet, rule }: CustomTarget, value: unknown, { workbook }: Session): void {
  const formula = asText(value, "rule.formula");
  if (!formula.startsWith("=")) throw invalidArgument('The formula of a rule begins with "=".');
  requireFormula(formula, workbook);
  requireAllowed(sheet, "allowFormatCells");
  rule.formula = formula.slice(1);
}

const formulaRule = new HostType<CustomTarget>({
  name: "ConditionalFormatRule",
  members: { Formula: property("1.6", ({ rule }) => `=${rule.formula}`, writeFormula) },
});

const fill = new HostType<CustomTarget>({
  name: "ConditionalRangeFill",
  members: {
    Color: property(
      "1.6",
      ({ rule }) => rule.fill ?? null,
      ({ sheet, rule }, value) => {
        requireAllowed(sheet, "allowFormatCells");
        rule.fill = asColour(value, "fill.color");
      },
    ),
    Clear: method("1.6", ({ rule }) => {
      delete rule.fill;
    }),
  },
});

const font = new HostType<CustomTarget>({
  name: "ConditionalRangeFont",
  members: {
    Color: property(
      "1.6",
      ({ rule }) => rule.fontColor ?? null,
      ({ sheet, rule }, value) => {
        requireAllowed(sheet, "allowFormatCells");
        rule.fontColor = asColour(value, "font.color");
      },
    ),
    Bold: property(
      "1.6",
      ({ rule }) => rule.bold ?? null,
      ({ sheet, rule }, value) => {
        requireAllowed(sheet, "allowFormatCells");
        rule.bold = asBoolean(value, "font.bold");
      },
    ),
  },
});

const format = new HostType<CustomTarget>({
  name: "ConditionalRangeFormat",
  members: {
    Fill: navigation("1.6", (target) => new HostObject("ConditionalRangeFill", target)),
    Font: navigation("1.6", (target) => new HostObject("ConditionalRangeFont", target)),
  },
});

/** A rule that is a formula, and the look it gives. */
export const customConditionalFormat = new HostType<CustomTarget>({
  name: "CustomConditionalFormat",
  members: {
    Rule: navigation("1.6", (target) => new HostObject("ConditionalFormatRule", target)),
    Format: navigation("1.6", (target) => new HostObject("ConditionalRangeFormat", target)),
  },
});

export const customConditionalFormatTypes = [formulaRule, fill, font, format] as const;
