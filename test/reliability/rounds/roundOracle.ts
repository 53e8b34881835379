import type { CollectReport } from "../../../src/app/collect/collectWorkbook";
import { finalText } from "./fileEdits";
import {
  constantsOf,
  textsOf,
  tokensIn,
  type FileText,
  type RoundTown,
  type TownFile,
  type TownMeasure,
} from "./roundTown";

/** The workbook before files are collected. */
export interface BeforeCollecting {
  texts: ReadonlyMap<string, string>;
  tokens: ReadonlySet<string>;
}

export const seenBefore = (town: RoundTown): BeforeCollecting => ({
  texts: new Map(town.measures.map((measure) => [measure.id, town.textOf(measure)])),
  tokens: new Set(constantsOf(town.book).flatMap(tokensIn)),
});

/** Nothing is lost: neither what stood in the workbook, nor what stands in a file and is not told of it. */
export function seeLosses(
  town: RoundTown,
  before: BeforeCollecting,
  files: readonly TownFile[],
  report: CollectReport,
): void {
  const standing = new Set(constantsOf(town.book).flatMap(tokensIn));
  for (const token of before.tokens)
    if (!standing.has(token)) town.violations.push(`${token} stood in the workbook and is gone`);
  files.forEach(({ name, book, texts }, index) => {
    const result = report.files[index];
    const told = new Set(result?.others.flatMap(({ text }) => tokensIn(text)));
    const sent = new Set([...texts.values()].flatMap(({ base }) => tokensIn(base)));
    for (const token of textsOf(book).flatMap(tokensIn))
      if (!standing.has(token) && !told.has(token) && !sent.has(token))
        town.violations.push(`${token} of ${name} neither stands in the workbook nor is told`);
    if (result?.status === "merged" && [...told].length > 0)
      town.violations.push(`${name} counts as merged though there is more in it`);
  });
}

/** Every text is what the two sides and what was decided make of it; what cannot be known is told, and no conflict is hidden. */
export function seeTexts(
  town: RoundTown,
  before: BeforeCollecting,
  files: readonly TownFile[],
  report: CollectReport,
): void {
  for (const measure of town.measures) {
    let possible = new Set([before.texts.get(measure.id) ?? ""]);
    files.forEach((file, index) => {
      const text = file.texts.get(measure.id);
      if (text?.isTyped) possible = afterFile(town, report, possible, { file, index, measure, text });
    });
    const now = town.textOf(measure);
    if (!measure.isGone && !possible.has(now))
      town.violations.push(
        `${measure.number} ${measure.title} is ${JSON.stringify(now)}, not one of ${JSON.stringify([...possible])}`,
      );
  }
}

interface Returned {
  file: TownFile;
  index: number;
  measure: TownMeasure;
  text: FileText;
}

/** What a text may be after a further file, by the three ways that every merge has. */
function afterFile(
  town: RoundTown,
  report: CollectReport,
  possible: ReadonlySet<string>,
  { file, index, measure, text }: Returned,
): Set<string> {
  const { base, state } = text;
  const theirs = finalText(text);
  const isUnread = report.files[index]?.unread.some(({ id }) => id === measure.id) === true;
  const tell = (what: string): void => {
    town.violations.push(
      `${what}: ${measure.number} ${measure.title} of ${file.name}, ${JSON.stringify(theirs)}`,
    );
  };
  if (state === "gone" && !isUnread) tell("taken though nobody can know whose it is");
  if (state === "there" && isUnread) tell("not read though it is plain whose it is");
  if (isUnread || (theirs === base && state === "there")) return new Set(possible);
  const conflict = report.conflicts.find(
    (each) => each.file === file.name && each.handedOut.id === measure.id,
  );
  if (measure.isGone) {
    if (conflict === undefined && state === "there") tell("has no place and is not told");
    return new Set(possible);
  }
  return new Set(
    [...possible].flatMap((ours) => {
      const chosen = (sent: string): string =>
        ({ ours, theirs: sent, both: `${ours}\n\n${sent}` })[conflict?.choice ?? "ours"];
      if (state === "unsure") return [ours, theirs, ...text.copied, chosen(conflict?.theirs ?? "")];
      if (theirs === ours) return [ours];
      if (ours === base) return [theirs];
      if (conflict === undefined && !isJoined(ours, theirs)) tell("a conflict that is not told");
      return [chosen(theirs)];
    }),
  );
}

const isJoined = (ours: string, theirs: string): boolean =>
  theirs !== "" && `\n\n${ours}\n\n`.includes(`\n\n${theirs}\n\n`);
