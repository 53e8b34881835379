import type { AssessmentEntry } from "../forms/evaluation/evaluation";
import { chosenText, choicesOf, isJoined, type Choice, type Decide } from "./decision";
import { isFilled } from "../forms/answer";
import { numberIn } from "../forms/fieldText";
import type { ChangedText } from "./changedText";
import type { HandedOutText } from "../handOut/handOutBase";
import { bySubject, type OfSubject, type SubjectIndex } from "../handOut/subject";
import { cellText } from "../sheet/sheetContent";
import type { ReturnedText } from "./readReturned";

/** A text that changed on both sides, each in its own way. */
export interface Conflict extends ChangedText {
  /** `null` where nobody has decided: the workbook's text stays. */
  choice: Choice | null;
}

export interface MergedFile {
  taken: ChangedText[];
  conflicts: Conflict[];
  /** How many texts somebody changed in the workbook and not in the file. */
  kept: number;
  /** Texts whose cells are not found, or that were typed in though they are not the body's to write. */
  unread: HandedOutText[];
}

/** The places that texts of a file have in the workbook; none for what nobody can know. */
export function entriesOfTexts(
  texts: readonly ReturnedText[],
  subjects: SubjectIndex<OfSubject<AssessmentEntry>>,
  areIdsSure: boolean,
): Map<ReturnedText, AssessmentEntry> {
  const pairs = subjects.pair(
    bySubject(texts, ({ handedOut }) => handedOut),
    areIdsSure,
  );
  const placed = [...pairs].flatMap(([{ items }, { items: entries }]) =>
    items.flatMap((text): [ReturnedText, AssessmentEntry][] => {
      const entry = entries.find(({ field }) => field === text.handedOut.field);
      return entry === undefined || entry.place === null || entry.isDoubtful ? [] : [[text, entry]];
    }),
  );
  return new Map(placed);
}

/**
 * Compares a file with the workbook, three ways. `current` holds what stands in the workbook after the files before, where they changed it.
 */
export function mergeFile(
  file: string,
  texts: readonly ReturnedText[],
  entryOf: ReadonlyMap<ReturnedText, AssessmentEntry>,
  current: Map<AssessmentEntry, string>,
  decide: Decide,
): MergedFile {
  const merged: MergedFile = { taken: [], conflicts: [], kept: 0, unread: [] };
  for (const returned of texts) {
    const { handedOut, text } = returned;
    const base = cellText(handedOut.text);
    if (text === null || (!handedOut.isTyped && text !== base)) merged.unread.push(handedOut);
    else if (handedOut.isTyped) {
      const entry = entryOf.get(returned) ?? null;
      const ours = entry === null ? "" : (current.get(entry) ?? textIn(entry));
      const as = asAsked(entry);
      const sides = { base: as(base), ours: as(ours), theirs: as(text) };
      compare({ file, handedOut, entry, ...sides }, merged, current, decide);
    }
  }
  return merged;
}

/** A number is the same with commas and without. */
function asAsked(entry: AssessmentEntry | null): (text: string) => string {
  if (entry?.asked.kind.is !== "number") return (text) => text;
  return (text) => String(numberIn(text) ?? text);
}

/** An error of Excel's in the cell is something that stands there too. */
const textIn = ({ text, error }: AssessmentEntry): string => error ?? cellText(text);

function compare(
  changed: ChangedText,
  merged: MergedFile,
  current: Map<AssessmentEntry, string>,
  decide: Decide,
): void {
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
  if (entry !== null && isJoined(changed)) return;
  const decided = decide(changed);
  const choice = decided !== null && choicesOf(changed).includes(decided) ? decided : null;
  merged.conflicts.push({ ...changed, choice });
  if (entry !== null && choice !== null) current.set(entry, chosenText(changed, choice));
}

/** A text that goes into the workbook: what the file changed alone, and what was decided. */
export interface WrittenText extends ChangedText {
  written: string;
}

export const writtenTexts = ({
  taken,
  conflicts,
}: Pick<MergedFile, "taken" | "conflicts">): WrittenText[] => [
  ...taken.map((changed) => ({ ...changed, written: changed.theirs })),
  ...conflicts.flatMap((conflict) => {
    const { choice } = conflict;
    if (choice === null || choice === "ours") return [];
    return [{ ...conflict, written: chosenText(conflict, choice) }];
  }),
];

/** A text that stands nowhere in the workbook afterwards; `isOurs` where it stood there before. */
export interface LosingText {
  changed: ChangedText;
  isOurs: boolean;
  text: string;
}

/** What loses: of a conflict the other text, and a text that was filled in before and is not any more. */
export const losingTexts = ({ taken, conflicts }: Pick<MergedFile, "taken" | "conflicts">): LosingText[] =>
  [
    ...conflicts.flatMap((changed): LosingText[] => {
      if (changed.choice === "both") return [];
      const isOurs = changed.choice === "theirs";
      return [{ changed, isOurs, text: isOurs ? changed.ours : changed.theirs }];
    }),
    ...taken
      .filter(({ ours, theirs }) => isFilled(ours) && !isFilled(theirs))
      .map((changed): LosingText => ({ changed, isOurs: true, text: changed.ours })),
  ].filter(({ text }) => text.trim() !== "");
