import { parseArea, splitSheetName } from "../../src/file/model/address";
import { replaceReferences } from "../../src/file/model/formulaReferences";
import type { Area } from "../../src/file/model/workbook";
import { withoutLostReferences } from "./lostReferences";

/** What a reference in a formula points at. */
export interface Reference {
  /** `null` is the sheet of the formula. */
  sheetName: string | null;
  /** `null` is something else than cells, such as a name of a sheet's own. */
  area: Area | null;
}

/** A formula without its references: formulas that were copied from one another have the same. */
export interface FormulaTemplate {
  /** What stands before, between and behind the references. */
  literals: readonly string[];
}

/** A formula taken apart. */
export interface FormulaParts {
  template: FormulaTemplate;
  references: readonly Reference[];
}

/** Of more kinds than these no memory is kept. */
const mostTemplates = 100;

/**
 * Takes formulas apart. Few of thousands of formulas are of a kind of their own, and to look for references only where others of
 * the kind have them is many times faster than to look for them everywhere.
 */
export class FormulaReader {
  readonly #templates: FormulaTemplate[] = [];
  readonly #references = new Map<string, Reference | null>();
  #latest: FormulaTemplate | undefined;

  read(written: string): FormulaParts {
    const formula = withoutLostReferences(written);
    const known = this.#latest && this.#partsBy(this.#latest, formula);
    if (known) return known;
    for (const template of this.#templates) {
      const parts = this.#partsBy(template, formula);
      if (!parts) continue;
      this.#latest = template;
      return parts;
    }
    return this.#readNew(formula);
  }

  /** `null` when the formula has another template. */
  #partsBy(template: FormulaTemplate, formula: string): FormulaParts | null {
    const texts = textsBetween(template.literals, formula);
    if (!texts) return null;
    const references: Reference[] = [];
    for (const text of texts) {
      const reference = this.#reference(text);
      if (!reference) return null;
      references.push(reference);
    }
    return { template, references };
  }

  #reference(text: string): Reference | null {
    const known = this.#references.get(text);
    if (known !== undefined) return known;
    const reference = parseReference(text);
    this.#references.set(text, reference);
    return reference;
  }

  #readNew(formula: string): FormulaParts {
    const mark = "\0";
    const references: Reference[] = [];
    const literals = replaceReferences(formula, ({ sheetName, address }) => {
      references.push({ sheetName, area: address === null ? null : parseArea(address) });
      return mark;
    }).split(mark);
    const template = { literals };
    if (this.#templates.length < mostTemplates) this.#templates.push(template);
    this.#latest = template;
    return { template, references };
  }
}

/** What a formula has between the literals; `null` when it does not have them all. */
function textsBetween(literals: readonly string[], formula: string): string[] | null {
  const [first = ""] = literals;
  if (!formula.startsWith(first)) return null;
  const texts: string[] = [];
  const last = literals.length - 1;
  let start = first.length;
  for (let index = 1; index <= last; index++) {
    const literal = literals[index] ?? "";
    const end = index < last ? formula.indexOf(literal, start) : formula.length - literal.length;
    if (end < start || !formula.startsWith(literal, end)) return null;
    texts.push(formula.slice(start, end));
    start = end + literal.length;
  }
  return start === formula.length ? texts : null;
}

const sheetPart = /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/u;

/** Cells, with or without a sheet; `null` for any other text. */
function parseReference(text: string): Reference | null {
  const { sheetName, reference } = splitSheetName(text);
  if (sheetName !== null && sheetPart.exec(text)?.[0].length !== text.length - reference.length) return null;
  const area = parseArea(reference);
  return area && { sheetName, area };
}
