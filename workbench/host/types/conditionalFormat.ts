import type { ConditionalFormat, Sheet } from "../../../src/file/model/workbook";
import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import { HostType, navigation, property } from "../hostType";

declare module "../hostObject" {
  interface HostTargets {
    ConditionalFormat: ConditionalFormatTarget;
  }
}

/** A rule and the sheet it belongs to. */
export interface ConditionalFormatTarget {
  sheet: Sheet;
  format: ConditionalFormat;
}

function custom({ sheet, format }: ConditionalFormatTarget): HostObject | null {
  return format.rule.kind === "formula"
    ? new HostObject("CustomConditionalFormat", { sheet, rule: format.rule })
    : null;
}

function dataBar({ sheet, format }: ConditionalFormatTarget): HostObject | null {
  return format.rule.kind === "dataBar"
    ? new HostObject("DataBarConditionalFormat", { sheet, rule: format.rule })
    : null;
}

function required(object: HostObject | null, what: string): HostObject {
  if (!object) throw new HostError("ItemNotFound", `This conditional format is not a ${what}.`);
  return object;
}

/** One conditional format. */
export const conditionalFormat = new HostType<ConditionalFormatTarget>({
  name: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  requireAlive: ({ sheet, format }) => {
    if (sheet.conditionalFormats.includes(format)) return;
    throw new HostError("ItemNotFound", "The conditional format has been deleted.");
  },
  members: {
    Id: property("1.6", ({ format }) => format.id),
    Custom: navigation("1.6", (target) => required(custom(target), "custom one")),
    DataBar: navigation("1.6", (target) => required(dataBar(target), "data bar")),
  },
});
