import type { AssessmentEntry } from "../forms/evaluation/evaluation";
import { isFilled } from "../forms/answer";
import type { HandedOutText } from "../handOut/handOutBase";
import { bySubject, type OfSubject, type SubjectIndex } from "../handOut/subject";
import { cellText } from "../sheet/sheetContent";
import type { ReturnedText } from "./readReturned";

/** A text of a file that differs from what went out. */
export interface ChangedText {
  file: string;
  handedOut: HandedOutText;
  /** Its place in the workbook; `null` where the plan has none for it any more. */
  entry: AssessmentEntry | null;
  /** As it went out, as it stands in the workbook, as it came back. */
  base: string;
  ours: string;
  theirs: string;
}

export interface MergedFile {
  taken: ChangedText[];
  /** Changed on both sides, each in its own way. */
  conflicts: ChangedText[];
  /** How many texts somebody changed in the workbook and not in the file. */
  kept: number;
  /** Texts whose cells are not found, or that were typed in though they are not the body's to write. */
  unread: HandedOutText[];
}

/**
 * Compares a file with the workbook, three ways. `current` holds what stands in the workbook after the files before, where they changed it.
 */
export function mergeFile(
  file: string,
  texts: readonly ReturnedText[],
  subjects: SubjectIndex<OfSubject<AssessmentEntry>>,
  current: Map<AssessmentEntry, string>,
): MergedFile {
  const merged: MergedFile = { taken: [], conflicts: [], kept: 0, unread: [] };
  const pairs = subjects.pair(bySubject(texts, ({ handedOut }) => handedOut));
  const entryOf = new Map(
    [...pairs].flatMap(([{ items }, { items: entries }]) =>
      items.map((text) => [text, entryFor(text, entries)] as const),
    ),
  );
  for (const returned of texts) {
    const { handedOut, text } = returned;
    const base = cellText(handedOut.text);
    if (text === null || (!handedOut.isTyped && text !== base)) merged.unread.push(handedOut);
    else if (handedOut.isTyped) {
      const entry = entryOf.get(returned) ?? null;
      const ours = entry === null ? "" : (current.get(entry) ?? textIn(entry));
      compare({ file, handedOut, entry, base, ours, theirs: text }, merged, current);
    }
  }
  return merged;
}

const entryFor = ({ handedOut }: ReturnedText, entries: readonly AssessmentEntry[]): AssessmentEntry | null =>
  entries.find(({ field, place }) => field === handedOut.field && place !== null) ?? null;

/** An error of Excel's in the cell is something that stands there too. */
const textIn = ({ text, error }: AssessmentEntry): string => error ?? cellText(text);

function compare(changed: ChangedText, merged: MergedFile, current: Map<AssessmentEntry, string>): void {
  const { entry, base, ours, theirs } = changed;
  if (theirs === base) {
    if (entry !== null && ours !== base) merged.kept++;
    return;
  }
  if (entry !== null && ours === theirs) return;
  if (entry !== null && ours === base) {
    merged.taken.push(changed);
    current.set(entry, theirs);
    return;
  }
  merged.conflicts.push(changed);
}

/** What is lost to what was taken: a text that was filled in before and is not any more. */
export const clearedTexts = (taken: readonly ChangedText[]): ChangedText[] =>
  taken.filter(({ ours, theirs }) => isFilled(ours) && !isFilled(theirs));
