import type { DataValidation } from "../model/workbook";
import { formatAreas, parseAreas } from "./address";
import { readFormula, writeFormula } from "./formulaText";
import { createMemory } from "../xml/memory";
import type { XmlElement } from "../xml/xml";
import { attributeTexts, childNamed, childrenNamed, element, isTrue, textOf } from "../xml/xmlTree";

/** Keeps what rules hold besides, e.g. whether the drop-down is shown. */
const sources = createMemory<DataValidation, XmlElement>(({ areas: _, ...rest }) => JSON.stringify(rest));

export function readDataValidations(validations: XmlElement | undefined): DataValidation[] {
  return childrenNamed(validations, "dataValidation").map((validation) => {
    const { sqref = "", type, allowBlank } = validation.attributes;
    const source = textOf(childNamed(validation, "formula1"));
    const read: DataValidation = {
      areas: parseAreas(sqref),
      rule:
        type === "list" ? { kind: "list", source: listSource(source) } : { kind: "other", raw: validation },
      ...(!isTrue(allowBlank) && { ignoresBlanks: false }),
      ...readAlert(validation.attributes),
      ...readPrompt(validation.attributes),
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
  const isInline = text.startsWith('"') && text.endsWith('"');
  return isInline ? text.slice(1, -1).replaceAll('""', '"') : readFormula(text);
}

/** What is absent is Excel's own alert, without a text. */
function readAlert(attributes: Record<string, string>): Pick<DataValidation, "errorAlert"> {
  const { showErrorMessage, errorStyle = "stop", errorTitle = "", error = "" } = attributes;
  const isShown = isTrue(showErrorMessage);
  if (isShown && errorStyle === "stop" && errorTitle === "" && error === "") return {};
  const style = errorStyle.charAt(0).toUpperCase() + errorStyle.slice(1);
  return { errorAlert: { isShown, style, title: errorTitle, message: error } };
}

function readPrompt(attributes: Record<string, string>): Pick<DataValidation, "prompt"> {
  const { showInputMessage, promptTitle = "", prompt = "" } = attributes;
  if (promptTitle === "" && prompt === "") return {};
  return { prompt: { isShown: isTrue(showInputMessage), title: promptTitle, message: prompt } };
}

function newValidation(validation: DataValidation): XmlElement | undefined {
  const { rule, ignoresBlanks, errorAlert, prompt } = validation;
  const base = rule.kind === "list" ? newList(rule.source) : rule.raw;
  if (!isValidation(base)) return undefined;
  const attributes = attributeTexts({
    errorStyle: errorAlert?.style.toLowerCase(),
    allowBlank: ignoresBlanks ?? true,
    showInputMessage: prompt?.isShown ?? true,
    showErrorMessage: errorAlert?.isShown ?? true,
    errorTitle: errorAlert?.title || undefined,
    error: errorAlert?.message || undefined,
    promptTitle: prompt?.title || undefined,
    prompt: prompt?.message || undefined,
  });
  return { ...base, attributes: { ...base.attributes, ...attributes } };
}

function newList(source: string): XmlElement {
  const formula = source.startsWith("=") ? writeFormula(source) : `"${source.replaceAll('"', '""')}"`;
  return element("dataValidation", { type: "list" }, [element("formula1", {}, [formula])]);
}

function isValidation(raw: unknown): raw is XmlElement {
  return typeof raw === "object" && raw !== null && "name" in raw && raw.name === "dataValidation";
}
