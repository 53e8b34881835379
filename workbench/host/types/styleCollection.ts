import { addNamedStyle, findNamedStyle } from "../../../src/file/model/namedStyles";
import type { Workbook } from "../../../src/file/model/workbook";
import { refusals } from "../assumptions";
import { HostError, invalidArgument } from "../hostError";
import { HostObject } from "../hostObject";
import { HostType, method } from "../hostType";
import { asText } from "../wireValue";

declare module "../hostObject" {
  interface HostTargets {
    StyleCollection: Workbook;
  }
}

function add(workbook: Workbook, value: unknown): null {
  const name = asText(value, "The style's name");
  if (name === "") throw invalidArgument("A cell style needs a name.");
  if (findNamedStyle(workbook, name)) throw new HostError(refusals.nameTaken, `There is a style ${name}.`);
  addNamedStyle(workbook, name);
  return null;
}

function find(workbook: Workbook, key: unknown) {
  const found = findNamedStyle(workbook, asText(key, "The style's name"));
  return found ? new HostObject("Style", { workbook, style: found }) : null;
}

/** The cell styles of the workbook. */
export const styleCollection = new HostType<Workbook>({
  name: "StyleCollection",
  indexer: (workbook, key) => {
    const found = find(workbook, key);
    if (!found) throw new HostError("ItemNotFound", `There is no style ${String(key)}.`);
    return found;
  },
  items: (workbook) => workbook.namedStyles.map((each) => new HostObject("Style", { workbook, style: each })),
  members: {
    Add: method("1.7", (workbook, [name]) => add(workbook, name)),
  },
});
