import { cellAt, type SheetContent } from "../sheet/sheetContent";
import type { CellSpot, SheetSurroundings, WorkbookSurroundings } from "../sheet/workbookSurroundings";
import { loadValues, type LoadedValues } from "./loadValues";
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
  { sheets, sheetNames }: WorkbookContent,
  hasApi: HasExcelApi,
): Promise<WorkbookSurroundings> {
  const { properties } = context.workbook;
  properties.load("author,lastAuthor,manager,company");
  const facts = sheetNames.map(({ id }) => askFacts(context, id, hasApi));
  await context.sync();
  const details = facts.map(askDetails);
  if (details.some(({ isAnswered }) => !isAnswered)) await context.sync();
  const formulas = await loadValues(
    context,
    sheetNames.map(({ id }) => ({
      open: () => context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true),
      wanted: "formulas" as const,
    })),
  );
  const { author, lastAuthor, manager, company } = properties;
  return {
    people: [author, lastAuthor, manager, company],
    sheets: sheetNames.flatMap(({ id, name }, index) => {
      const [told, asked] = [facts[index], details[index]];
      const content = sheets.find((sheet) => sheet.id === id);
      if (told === undefined || asked === undefined) return [];
      return [
        {
          id,
          name,
          identity: content?.identity ?? null,
          isHidden: told.sheet.visibility !== "Visible",
          ...asked.read(),
          merged: told.merged === null || told.merged.isNullObject ? [] : told.merged.areas.items.map(spotOf),
          formulas: formulasIn(formulas[index] ?? null, content),
          objects: told.sheet.shapes.items.length + told.sheet.charts.items.length,
          tables: content?.tables?.length ?? 0,
        },
      ];
    }),
  };
}

interface Facts {
  sheet: Excel.Worksheet;
  used: Excel.Range;
  /** `null` where Excel cannot tell. */
  comments: Excel.CommentCollection | null;
  merged: Excel.RangeAreas | null;
}

function askFacts(context: Excel.RequestContext, id: string, hasApi: HasExcelApi): Facts {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.load("visibility,shapes/items/id,charts/items/name");
  const used = sheet.getUsedRangeOrNullObject();
  used.load("rowIndex,columnIndex,rowHidden,columnHidden");
  const comments = hasApi(commentsSince) ? sheet.comments : null;
  comments?.load("items/id");
  const merged = hasApi(mergedAreasSince) ? used.getMergedAreasOrNullObject() : null;
  merged?.load("areas/items/rowIndex,areas/items/columnIndex");
  return { sheet, used, comments, merged };
}

/** What has to be asked for one by one, where there is something; `read` gives it when it was answered. */
function askDetails({ used, comments }: Facts): {
  isAnswered: boolean;
  read: () => Pick<SheetSurroundings, "comments" | "hiddenRows" | "hiddenColumns">;
} {
  // Of rows that differ Excel says null.
  const isHiding = (isHidden: boolean | null) => !used.isNullObject && isHidden !== false;
  const rows = isHiding(used.rowHidden) ? used.getRowProperties({ rowHidden: true }) : null;
  const columns = isHiding(used.columnHidden) ? used.getColumnProperties({ columnHidden: true }) : null;
  const locations =
    comments?.items.map((comment) => comment.getLocation().load("rowIndex,columnIndex")) ?? [];
  return {
    isAnswered: rows === null && columns === null && locations.length === 0,
    read: () => ({
      comments: locations.map(spotOf),
      hiddenRows: placesOf(rows?.value ?? [], used.rowIndex, ({ rowHidden }) => rowHidden),
      hiddenColumns: placesOf(columns?.value ?? [], used.columnIndex, ({ columnHidden }) => columnHidden),
    }),
  };
}

const spotOf = ({ rowIndex: row, columnIndex: column }: Excel.Range): CellSpot => ({ row, column });

const placesOf = <Line>(
  lines: readonly Line[],
  first: number,
  isHidden: (line: Line) => boolean | undefined,
) => lines.flatMap((line, index) => (isHidden(line) === true ? [first + index] : []));

/** A text that begins with "=" reads the same as a formula; of a cell that was read it is the value too. */
function formulasIn(
  loaded: LoadedValues | null,
  content: SheetContent | undefined,
): SheetSurroundings["formulas"] {
  if (loaded === null) return [];
  return loaded.values.flatMap((cells, down) =>
    cells.flatMap((formula, right) => {
      const [row, column] = [loaded.row + down, loaded.column + right];
      const isFormula =
        typeof formula === "string" &&
        formula.startsWith("=") &&
        (!content || cellAt(content, row, column) !== formula);
      return isFormula ? [{ row, column, formula }] : [];
    }),
  );
}
