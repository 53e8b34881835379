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

function custom({ sheet, format: { rule } }: ConditionalFormatTarget): HostObject {
  if (rule.kind === "formula") return new HostObject("CustomConditionalFormat", { sheet, rule });
  throw new HostError("ItemNotFound", "This conditional format is not a custom one.");
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
    Custom: navigation("1.6", custom),
  },
});
