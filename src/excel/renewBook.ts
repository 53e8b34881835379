import type { SheetContent } from "../sheet/sheetContent";
import { actionSize } from "./actions";
import { nameAction } from "./nameAction";
import { Requests } from "./requests";
import { bookName } from "../sheet/ownNames";

/**
 * Gives a workbook another id. The plan sheet says none in between: as long as it does not, all sheets belong to the workbook, so that none
 * is taken for another's where this is broken off.
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
  if (planSheet.book !== null) await requests.take(actionSize(), () => plan.names.getItem(bookName).delete());
  for (const { id, book: current } of others)
    await requests.add(nameAction(bookName, book, current), worksheets.getItem(id));
  await requests.add(nameAction(bookName, book, null), plan);
  await requests.send();
}
