import { readMark } from "../../plan/words/readMark";
import { factsFingerprint } from "../../sheet/fingerprint";
import { cellAt, cellText, rowEnd, type SheetContent } from "../../sheet/sheetContent";
import { findLabelled, findTable, isTouchedUp } from "../finding/table";
import { headerKey, numberedTitle, statusHeader } from "../headings";
import { planSheetIdentity, readId } from "../sheetIdentity";

interface TableParts<Key> {
  facts?: readonly Key[];
  /** Facts that are said by any mark: what is none is somebody's text. */
  marks?: readonly Key[];
  named?: readonly Key[];
  ids?: readonly Key[];
  rows?: readonly number[];
}

/**
 * Cells in which a sheet's own structure stands, as far as its headings can be found: these, and the numbers, titles and facts of its
 * policies and measures. What the add-in wrote there is told from what people typed by the place, since the plan may be another by now.
 */
export class PlacesOnSheet {
  /** Those in which the form's headings or labels stand, and its values beside labels. */
  readonly columns = new Set<number>();
  private readonly cells = new Set<string>();
  private readonly facts = new Map<string, string>();

  constructor(private readonly content: SheetContent) {}

  has(row: number, column: number): boolean {
    const cell = `${row} ${column}`;
    return this.cells.has(cell) || (this.facts.has(cell) && !this.isTypedOver());
  }

  /**
   * Whether the facts are others than those that were written; of a sheet that is half written, or of an earlier version, it is not known.
   * They may be where a sheet has lost what it remembered, and on a plan sheet, whose facts are known: what is not said any more is kept.
   */
  isTypedOver(): boolean {
    const { identity, remembered, fingerprint, hasLostNames } = this.content;
    if (hasLostNames) return true;
    if (remembered === null) return identity === planSheetIdentity && fingerprint !== null;
    return fingerprint !== null && remembered !== factsFingerprint([...this.facts.values()]);
  }

  add(row: number, column: number): void {
    this.cells.add(`${row} ${column}`);
  }

  /**
   * The headings of a table, the ids in it, and the `facts` of each of its rows that says whose it is: by an id, on sheets that have none
   * by two of the columns `named`. `rows` are those of the table, where it has not all of those below its headings.
   */
  addTable<Key extends string>(
    headers: Record<Key, string>,
    anchor: NoInfer<Key>,
    { facts = [], marks = [], named = [], ids = [], rows }: TableParts<NoInfer<Key>>,
  ): void {
    const table = findTable(this.content, headers, anchor);
    if (table === null) return;
    const { headerRow, columns } = table;
    for (const column of Object.values<number | undefined>(columns))
      if (column !== undefined) this.addHeading(headerRow, column);
    const end = rowEnd(this.content);
    const all = rows ?? Array.from({ length: end - headerRow - 1 }, (_, index) => headerRow + 1 + index);
    const idsIn = (row: number) => ids.filter((key) => readId(this.textAt(row, columns[key])) !== null);
    const hasIds = all.some((row) => idsIn(row).length > 0);
    const isNamed = (row: number) =>
      hasIds
        ? idsIn(row).length > 0
        : rows !== undefined || named.filter((key) => this.textAt(row, columns[key]) !== "").length > 1;
    for (const row of all.filter(isNamed)) {
      for (const key of facts) if (columns[key] !== undefined) this.addFact(row, columns[key]);
      for (const key of marks)
        if (columns[key] !== undefined && readMark(this.textAt(row, columns[key])) !== null)
          this.addFact(row, columns[key]);
      for (const key of idsIn(row)) if (columns[key] !== undefined) this.add(row, columns[key]);
    }
  }

  private addFact(row: number, column: number): void {
    this.facts.set(`${row} ${column}`, this.textAt(row, column));
  }

  addHeading(row: number, column: number): void {
    this.add(row, column);
    this.columns.add(column);
  }

  /**
   * A heading, unless something else than its wording, touched up at most, stands there by now: the one that its name says or, where it has
   * none, its `label`.
   */
  addNamedHeading(name: string, label: string, row: number, column: number): void {
    const heading = this.content.names?.[name]?.heading || label;
    const text = this.textAt(row, column);
    this.columns.add(column);
    if (headerKey(text) === headerKey(heading) || isTouchedUp(text, heading)) this.add(row, column);
  }

  /** A label and the value beside it, which is a fact. */
  addLabelled(label: string): void {
    const at = findLabelled(this.content, label);
    if (at === null) return;
    this.addHeading(at.row, at.column - 1);
    this.columns.add(at.column);
    this.addFact(at.row, at.column);
  }

  addStatus(): void {
    const at = findLabelled(this.content, statusHeader);
    if (at === null) return;
    this.addHeading(at.row, at.column - 1);
    this.addHeading(at.row, at.column);
  }

  /** The first cell or, behind a link, the one below it, if it holds what the sheet is about. */
  addTitle(number: string, title: string): void {
    const { row: first, column } = this.content;
    for (const row of [first, first + 1])
      if (this.textAt(row, column) === numberedTitle(number, title).trim()) this.add(row, column);
  }

  textAt(row: number, column: number | undefined): string {
    return column === undefined ? "" : cellText(cellAt(this.content, row, column)).trim();
  }
}
