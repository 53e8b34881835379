/** What goes out with a workbook beside what its cells show. */
export interface WorkbookSurroundings {
  /** Whoever the file names: author, who saved it last, manager, company. */
  people: string[];
  sheets: SheetSurroundings[];
}

/** The same of a sheet; rows and columns are zero-based, and those of the part that is used. */
export interface SheetSurroundings {
  id: string;
  name: string;
  /** What the sheet is (`SheetSpec.identity`); `null` for a sheet that is not ours. */
  identity: string | null;
  isHidden: boolean;
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Cells with comments; none where Excel cannot tell. */
  comments: CellSpot[];
  /** First cells of merged ones; none where Excel cannot tell. */
  merged: CellSpot[];
  formulas: (CellSpot & { formula: string })[];
  /** Pictures, shapes and charts. */
  objects: number;
  tables: number;
}

export interface CellSpot {
  row: number;
  column: number;
}
