import { sheetNameKey } from "../../src/file/model/formulaReferences";
import type { Sheet, Workbook } from "../../src/file/model/workbook";
import { expressionOf } from "./expression";
import type { FormulaReader } from "./formulaTemplate";

/** What the formulas of a sheet can see beside the sheet itself. */
interface View {
  /** Keys of the names of other sheets. */
  sheetNames: ReadonlySet<string>;
  /** Some may see more than they name, since only Excel knows them: they are looked at after every change. */
  isOpen: boolean;
}

/** Finds the sheets whose formulas a change can reach. */
export class AffectedSheets {
  readonly #views = new Map<Sheet, View | null>();

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
      const view = changed.has(sheet) ? null : this.#viewOf(sheet);
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
  #viewOf(sheet: Sheet): View | null {
    const known = this.#views.get(sheet);
    if (known !== undefined) return known;
    const view = this.#look(sheet);
    this.#views.set(sheet, view);
    return view;
  }

  #look(sheet: Sheet): View | null {
    const formulas = formulasOf(sheet);
    if (formulas.length === 0) return null;
    const sheetNames = new Set<string>();
    let isOpen = false;
    for (const formula of formulas) {
      const { template, references } = this.reader.read(formula);
      isOpen ||= expressionOf(template) === null;
      for (const { sheetName } of references) if (sheetName !== null) sheetNames.add(sheetName);
    }
    return { sheetNames: new Set([...sheetNames].map(sheetNameKey)), isOpen };
  }
}

function formulasOf({ cells }: Sheet): string[] {
  const formulas: string[] = [];
  for (const inRow of cells.values()) {
    for (const { formula } of inRow.values()) if (formula !== undefined) formulas.push(formula);
  }
  return formulas;
}
