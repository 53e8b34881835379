import { sheetNameKey } from "../../src/file/model/formulaReferences";
import type { DefinedName, Sheet, Workbook } from "../../src/file/model/workbook";
import type { FormulaReader, FormulaTemplate } from "./formulaTemplate";

/** Functions whose result changes although nothing they are given does, or that see what they do not name. */
const volatileFunction = /(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\(/i;

/** What the formulas of a sheet can see beside the sheet itself. */
interface View {
  /** Keys of the names of other sheets. */
  sheetNames: ReadonlySet<string>;
  /** More than they name: they have to be calculated after every change. */
  isOpen: boolean;
}

/** Finds the sheets whose formulas a change can reach. */
export class AffectedSheets {
  readonly #views = new Map<Sheet, View | null>();
  readonly #openTemplates = new WeakMap<FormulaTemplate, boolean>();

  constructor(private readonly reader: FormulaReader) {}

  /** To be called when the formulas or names of a sheet may have changed; of any sheet when none is given. */
  forget(sheet?: Sheet): void {
    if (sheet) this.#views.delete(sheet);
    else this.#views.clear();
  }

  /** The changed sheets, those whose formulas see them, themselves or by way of others, and those that see more than they name. */
  of(workbook: Workbook, changed: ReadonlySet<Sheet>): Set<Sheet> {
    const affected = new Set(changed);
    const seen = new Set([...changed].map(({ name }) => sheetNameKey(name)));
    let others = workbook.sheets.flatMap((sheet) => {
      const view = changed.has(sheet) ? null : this.#viewOf(sheet, workbook);
      return view ? [{ sheet, view }] : [];
    });
    for (let before = -1; before !== affected.size;) {
      before = affected.size;
      others = others.filter(({ sheet, view }) => {
        if (!view.isOpen && ![...view.sheetNames].some((name) => seen.has(name))) return true;
        affected.add(sheet);
        seen.add(sheetNameKey(sheet.name));
        return false;
      });
    }
    return affected;
  }

  /** `null` for a sheet without formulas. */
  #viewOf(sheet: Sheet, workbook: Workbook): View | null {
    const known = this.#views.get(sheet);
    if (known !== undefined) return known;
    const view = this.#look(sheet, [...workbook.names, ...sheet.names]);
    this.#views.set(sheet, view);
    return view;
  }

  #look(sheet: Sheet, names: readonly DefinedName[]): View | null {
    const view = { sheetNames: new Set<string>(), isOpen: false };
    const own = formulasOf(sheet);
    if (own.length === 0) return null;
    // A constant speaks of nothing: such names are what marks the sheets of an add-in.
    const named = names.map(({ formula }) => formula).filter((formula) => !/^="[^"]*"$/.test(formula));
    const sheetNames = new Set<string>();
    for (const formula of [...own, ...named]) {
      if (!formula.includes("!")) {
        view.isOpen ||= volatileFunction.test(formula);
        continue;
      }
      const { template, references } = this.reader.read(formula);
      view.isOpen ||= this.#isOpen(template);
      for (const { sheetName, area } of references) {
        if (sheetName !== null) sheetNames.add(sheetName);
        // A name of another sheet's own may stand for anything.
        view.isOpen ||= sheetName !== null && area === null;
      }
    }
    for (const name of sheetNames) {
      view.sheetNames.add(sheetNameKey(name));
      view.isOpen ||= name.includes(":");
    }
    return view;
  }

  /** A colon before a reference makes a row of sheets of it: `=SUM(一:三!A1)`. */
  #isOpen(template: FormulaTemplate): boolean {
    const known = this.#openTemplates.get(template);
    if (known !== undefined) return known;
    const { literals } = template;
    const isOpen =
      volatileFunction.test(literals.join("A1")) || literals.slice(0, -1).some((text) => text.endsWith(":"));
    this.#openTemplates.set(template, isOpen);
    return isOpen;
  }
}

function formulasOf({ cells }: Sheet): string[] {
  const formulas: string[] = [];
  for (const inRow of cells.values()) {
    for (const { formula } of inRow.values()) if (formula !== undefined) formulas.push(formula);
  }
  return formulas;
}
