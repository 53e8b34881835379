import { sheetNameKey } from "../model/formulaReferences";
import type { DefinedName, Sheet, Workbook } from "../model/workbook";
import type { FormulaParts, FormulaReader, FormulaTemplate } from "./formulaTemplate";

/** Functions whose result changes although nothing they are given does, or that see what they do not name. */
const volatileFunction =
  /(?<![\p{L}\p{N}_.])(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\(/iu;

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
    let hasFormulas = false;
    const raw = new Set<string>();
    const add = ({ template, references }: FormulaParts): void => {
      for (const { sheetName, area } of references) {
        if (sheetName === null) continue;
        raw.add(sheetName);
        // A name of another sheet's own may stand for anything.
        view.isOpen ||= area === null;
      }
      view.isOpen ||= this.#isOpen(template);
    };
    for (const cells of sheet.cells.values()) {
      for (const { formula } of cells.values()) {
        if (formula === undefined) continue;
        hasFormulas = true;
        add(this.reader.read(formula));
      }
    }
    if (!hasFormulas) return null;
    // A constant speaks of nothing: such names are what marks the sheets of an add-in.
    for (const { formula } of names) if (!/^="[^"]*"$/.test(formula)) add(this.reader.read(formula));
    for (const name of raw) {
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
