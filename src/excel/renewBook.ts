import type { SheetContent } from "../sheet/sheetContent";
import { nameAction } from "./nameAction";
import { Requests } from "./requests";
import { bookName, withBook } from "../sheet/ownNames";

/**
 * Gives a workbook another id. The plan sheet says both in between, so that no sheet of the workbook is taken for another's, and none of
 * another's for one of it, where this is broken off.
 */
export async function renewBook(
  context: Excel.RequestContext,
  planSheet: SheetContent,
  others: readonly SheetContent[],
  book: string,
): Promise<void> {
  const { worksheets } = context.workbook;
  const requests = new Requests(context);
  const plan = worksheets.getItem(planSheet.id);
  const both = planSheet.book === null ? null : withBook(planSheet.book, book);
  if (both !== null) await requests.add(nameAction(bookName, both, planSheet.book), plan);
  for (const { id, book: current } of others)
    await requests.add(nameAction(bookName, book, current), worksheets.getItem(id));
  await requests.add(nameAction(bookName, book, both), plan);
  await requests.send();
}
