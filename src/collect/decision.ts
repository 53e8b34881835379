import { isFilled } from "../forms/answer";
import { fitsInACell } from "../plan/rules/cellLimits";
import type { ChangedText } from "./changedText";

/** Which text of a conflict stands in the cell afterwards: the workbook's, the file's, or one below the other. */
export type Choice = "ours" | "theirs" | "both";

/** What a person decided of a conflict; `null` where nobody did: the workbook's text stays then. */
export type Decide = (conflict: ChangedText) => Choice | null;

/** A conflict as somebody saw it, and what they decided. */
export interface Decision {
  conflict: Pick<ChangedText, "file" | "handedOut" | "ours" | "theirs">;
  choice: Choice;
}

/** A decision holds for the very texts that were seen: where one has changed since, it is asked again. */
export function decideBy(decisions: readonly Decision[]): Decide {
  const choices = new Map(decisions.map(({ conflict, choice }) => [seenKey(conflict), choice]));
  return (conflict) => choices.get(seenKey(conflict)) ?? null;
}

export const seenKey = ({ file, handedOut, ours, theirs }: Decision["conflict"]): string => {
  const { policy, measure, field } = handedOut;
  return JSON.stringify([file, policy, measure, field, ours, theirs]);
};

/** Between two texts in one cell. */
const between = "\n\n";

/** What a conflict may be decided to be; none where the plan has no place for the text any more. */
export function choicesOf({ entry, ours, theirs }: ChangedText): Choice[] {
  if (entry === null) return [];
  const canBeBoth = isFilled(ours) && isFilled(theirs) && fitsInACell(ours + between + theirs);
  return canBeBoth ? ["ours", "theirs", "both"] : ["ours", "theirs"];
}

/** What stands in the cell after a choice. */
export const chosenText = ({ ours, theirs }: ChangedText, choice: Choice): string =>
  ({ ours, theirs, both: ours + between + theirs })[choice];

/** Whether a file's text stands below the workbook's already, as after `both`; one that was there from the beginning tells nothing. */
export const isJoined = ({ base, ours, theirs }: ChangedText): boolean =>
  theirs.trim() !== "" && holds(ours, theirs) && !holds(base, theirs);

const holds = (text: string, part: string): boolean =>
  (between + text + between).includes(between + part + between);
