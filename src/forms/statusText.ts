import { shortLabel } from "./fields";
import { filledStatus, missingStatus } from "./headings";

/** Names the texts that are missing, e.g. 未記入：自己評価・委員会評価. */
export const statusText = (missing: readonly string[]): string =>
  missing.length === 0 ? filledStatus : `${missingStatus}：${missing.map(shortLabel).join("・")}`;

/** Whether a text is a 状態 that names missing texts, all of them among `names`. */
export function isStatusText(text: string, names: ReadonlySet<string>): boolean {
  const [before, listed] = text.split("：");
  return (
    before === missingStatus && listed !== undefined && listed.split("・").every((name) => names.has(name))
  );
}
