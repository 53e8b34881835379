import { cellAt, type SheetContent } from "../sheet/sheetContent";
import type { CellSpot, SheetSurroundings, WorkbookSurroundings } from "../sheet/workbookSurroundings";
import { loadValues, type LoadedValues, type WantedRange } from "./loadValues";
import type { WorkbookContent } from "./readSheets";

/** Whether Excel has a set of its API, e.g. "1.10". */
export type HasExcelApi = (version: string) => boolean;

const commentsSince = "1.10";
const mergedAreasSince = "1.13";

/**
 * Reads what goes out with a workbook beside what its cells show; `content` is what was read of it before. Comments and merged cells
 * stay unknown to an Excel that cannot tell them.
 */
export async function readSurroundings(
  context: Excel.RequestContext,
  content: WorkbookContent,
  hasApi: HasExcelApi,
): Promise<WorkbookSurroundings> {
  const { properties, worksheets } = context.workbook;
  properties.load("author,lastAuthor,manager,company");
  const comments = hasApi(commentsSince) ? ",items/comments/items/id" : "";
  worksheets.load(`items/id,items/visibility,items/shapes/items/id,items/charts/items/name${comments}`);
  const contents = new Map(content.sheets.map((sheet) => [sheet.id, sheet]));
  const asked = content.sheetNames.map(({ id, name }) => {
    const known = contents.get(id);
    return {
      id,
      name,
      known,
      ...askRange(worksheets.getItem(id), known !== undefined && hasApi(mergedAreasSince)),
    };
  });
  await context.sync();
  const sheets = new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
  const commentsOf = (id: string) => (comments === "" ? [] : (sheets.get(id)?.comments.items ?? []));
  const details = asked.map(({ id, used }) => askDetails(used, commentsOf(id)));
  if (details.some(({ isAsked }) => isAsked)) await context.sync();
  const wanted = asked.map(({ id }): WantedRange => ({
    open: () => worksheets.getItem(id).getUsedRangeOrNullObject(true),
    wanted: "formulas",
  }));
  const formulas = await loadValues(context, wanted);
  const { author, lastAuthor, manager, company } = properties;
  return {
    people: [author, lastAuthor, manager, company],
    sheets: asked.map(({ id, name, known, merged }, index) => ({
      id,
      name,
      identity: known?.identity ?? null,
      isHidden: sheets.get(id)?.visibility !== "Visible",
      hiddenRows: details[index]?.hiddenRows() ?? [],
      hiddenColumns: details[index]?.hiddenColumns() ?? [],
      comments: details[index]?.comments() ?? [],
      merged: merged === null || merged.isNullObject ? [] : merged.areas.items.map(spotOf),
      formulas: formulasIn(formulas[index] ?? null, known),
      objects: (sheets.get(id)?.shapes.items.length ?? 0) + (sheets.get(id)?.charts.items.length ?? 0),
      tables: known?.tables?.length ?? 0,
    })),
  };
}

function askRange(
  sheet: Excel.Worksheet,
  wantsMerged: boolean,
): { used: Excel.Range; merged: Excel.RangeAreas | null } {
  const used = sheet.getUsedRangeOrNullObject();
  used.load("rowIndex,columnIndex,rowHidden,columnHidden");
  const merged = wantsMerged ? used.getMergedAreasOrNullObject() : null;
  merged?.load("areas/items/rowIndex,areas/items/columnIndex");
  return { used, merged };
}

/** What has to be asked for piece by piece, where there is something; the pieces can be had once it is answered. */
function askDetails(used: Excel.Range, comments: readonly Excel.Comment[]) {
  // Of rows that differ Excel says null.
  const isHiding = (isHidden: boolean | null) => !used.isNullObject && isHidden !== false;
  const rows = isHiding(used.rowHidden) ? used.getRowProperties({ rowHidden: true }) : null;
  const columns = isHiding(used.columnHidden) ? used.getColumnProperties({ columnHidden: true }) : null;
  const locations = comments.map((comment) => comment.getLocation().load("rowIndex,columnIndex"));
  return {
    isAsked: rows !== null || columns !== null || locations.length > 0,
    hiddenRows: () =>
      hiddenAmong(
        rows?.value.map(({ rowHidden }) => rowHidden),
        used.rowIndex,
      ),
    hiddenColumns: () =>
      hiddenAmong(
        columns?.value.map(({ columnHidden }) => columnHidden),
        used.columnIndex,
      ),
    comments: () => locations.map(spotOf),
  };
}

const spotOf = ({ rowIndex: row, columnIndex: column }: Excel.Range): CellSpot => ({ row, column });

const hiddenAmong = (lines: readonly (boolean | undefined)[] | undefined, first: number): number[] =>
  (lines ?? []).flatMap((isHidden, index) => (isHidden === true ? [first + index] : []));

/** A text that begins with "=" reads the same as a formula; in a sheet of ours it is the cell's value too. */
function formulasIn(
  loaded: LoadedValues | null,
  known: SheetContent | undefined,
): SheetSurroundings["formulas"] {
  if (loaded === null) return [];
  return loaded.values.flatMap((cells, down) =>
    cells.flatMap((formula, right) => {
      const [row, column] = [loaded.row + down, loaded.column + right];
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      return isFormula && (!known || cellAt(known, row, column) !== formula)
        ? [{ row, column, formula }]
        : [];
    }),
  );
}
