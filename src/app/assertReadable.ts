import type { Settings } from "../forms/settings";
import { WorkbookError } from "./failure";
import { namedFirst } from "./namedFirst";

/** Every setting on the plan sheet is one of its choices: nothing is written or published under one that was guessed. @throws WorkbookError */
export function assertReadable({ unreadable = [] }: Pick<Settings, "unreadable">): void {
  if (unreadable.length > 0)
    throw new WorkbookError("settingUnreadable", { subject: namedFirst(unreadable) });
}
