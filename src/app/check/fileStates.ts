import { readReceipts } from "../../collect/readReceipts";
import { receivedBodies } from "../../collect/receivedBodies";
import { bodyKey, implementingBodies } from "../../forms/bodies";
import type { Evaluation } from "../../forms/evaluation/evaluation";
import type { SheetContent } from "../../sheet/sheetContent";
import type { OwedTexts } from "./owedTexts";

/** Whether the file of those who owe texts has come back; `null` where no file has come in that stage, or theirs is not told apart. */
export type FileState = "came" | "awaited" | null;

/** What 取込記録 says of the files of those who owe texts. */
export function fileStates(
  sheets: readonly SheetContent[],
  { plan }: Pick<Evaluation, "plan">,
): (owed: OwedTexts) => FileState {
  const received = receivedBodies(readReceipts(sheets, plan.fiscalYear));
  return ({ owner, missing: [first] }) => {
    const came = first === undefined ? undefined : received.get(first.asked.stage);
    if (owner.kind !== "body" || came === undefined) return null;
    const [writer = ""] = implementingBodies(owner.name);
    return came.has(bodyKey(writer)) ? "came" : "awaited";
  };
}
