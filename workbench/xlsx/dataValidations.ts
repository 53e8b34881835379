import type { DataValidation } from "../model/workbook";
import { formatAreas, parseAreas } from "./address";
import { createMemory } from "./memory";
import type { XmlElement } from "./xml";
import { childNamed, childrenNamed, element, textOf } from "./xmlTree";

/** Keeps messages and styles of errors. */
const sources = createMemory<DataValidation, XmlElement>(({ rule }) => JSON.stringify(rule));

export function readDataValidations(validations: XmlElement | undefined): DataValidation[] {
  return childrenNamed(validations, "dataValidation").map((validation) => {
    const source = textOf(childNamed(validation, "formula1"));
    const read: DataValidation = {
      areas: parseAreas(validation.attributes.sqref ?? ""),
      rule:
        validation.attributes.type === "list"
          ? { kind: "list", source: listSource(source) }
          : { kind: "other", raw: validation },
    };
    sources.remember(read, validation);
    return read;
  });
}

export function writeDataValidations(validations: readonly DataValidation[]): XmlElement[] {
  const written = validations.flatMap((validation) => {
    const source = sources.recall(validation) ?? newValidation(validation);
    if (source === undefined || validation.areas.length === 0) return [];
    return [{ ...source, attributes: { ...source.attributes, sqref: formatAreas(validation.areas) } }];
  });
  return written.length === 0 ? [] : [element("dataValidations", { count: written.length }, written)];
}

/** `"a,b"` → `a,b`; a range keeps its leading "=" as formulas do in the model. */
function listSource(formula: string): string {
  const text = formula.trim();
  return text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : `=${text}`;
}

function newValidation({ rule }: DataValidation): XmlElement | undefined {
  if (rule.kind === "other") return isValidation(rule.raw) ? rule.raw : undefined;
  const { source } = rule;
  const formula = source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
  return element(
    "dataValidation",
    { type: "list", allowBlank: true, showInputMessage: true, showErrorMessage: true },
    [element("formula1", {}, [formula])],
  );
}

function isValidation(raw: unknown): raw is XmlElement {
  return typeof raw === "object" && raw !== null && "name" in raw && raw.name === "dataValidation";
}
