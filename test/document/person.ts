import type { SourceDocument } from "../../src/document/document";
import type { LineCorrection } from "../../src/plan/correction";
import { listedRoles } from "../../src/app/plan/listedRoles";
import { parsePlan, type ParsedPlan } from "../../src/plan/parsePlan";

/** What a document means: its policies with their measures, by title; `*` marks a priority. */
export interface Truth {
  policies: [title: string, measures: string[]][];
  fiscalYear?: string;
  /** More policies than these are no fault. */
  lenient?: boolean;
}

const mostCorrections = 12;

const keyOf = (text: string): string => text.normalize("NFKC").replace(/[\s*]/g, "");

/** A person who corrects the first wrong line each time; null where that never reaches the truth. */
export function correct(document: SourceDocument, truth: Truth): LineCorrection[] | null {
  const corrections: LineCorrection[] = [];
  for (;;) {
    const read = parsePlan(document, { lines: corrections, columns: [] });
    if (isTruth(read, truth)) return corrections;
    const wrong = firstWrong(read, truth);
    if (wrong === null || corrections.length >= mostCorrections) return null;
    corrections.push({ ...wrong, reach: "alike" });
  }
}

export function isTruth({ plan }: ParsedPlan, { policies, lenient, fiscalYear }: Truth): boolean {
  const read = plan.policies.map(({ title, measures }) =>
    [title, ...measures.map((measure) => measure.title)].map(keyOf).join("\n"),
  );
  const meant = policies.map(([title, measures]) => [title, ...measures].map(keyOf).join("\n"));
  const isYear = fiscalYear === undefined || plan.fiscalYear === fiscalYear;
  if (lenient) return isYear && meant.every((policy) => read.includes(policy));
  return isYear && read.join("\n\n") === meant.join("\n\n");
}

/** The first line that is a policy or a measure and should not be, or the reverse. */
function firstWrong(read: ParsedPlan, truth: Truth): Omit<LineCorrection, "reach"> | null {
  const roles = listedRoles(read);
  const meant = rolesMeant(
    read.lines.map(({ text }) => keyOf(text)),
    truth,
  );
  for (const [index, role] of roles.entries()) {
    const isLevel = role === "policy" || role === "measure";
    const should = meant.get(index);
    if (should === (isLevel ? role : undefined)) continue;
    if (should === undefined && truth.lenient && role === "policy") continue;
    return { line: index + 1, role: should ?? "paragraph" };
  }
  return null;
}

/** The lines of the policies and measures, in the order of the truth; a broken title stands where it begins. */
function rolesMeant(lines: readonly string[], { policies }: Truth): Map<number, "policy" | "measure"> {
  const meant = new Map<number, "policy" | "measure">();
  let from = 0;
  const find = (title: string, role: "policy" | "measure"): void => {
    const key = keyOf(title);
    if (key === "") return;
    const holds = (line: string): boolean => line !== "" && line.includes(key);
    const after = lines.findIndex((line, index) => index >= from && holds(line));
    const found = after >= 0 ? after : lines.findIndex(holds);
    if (found < 0) return;
    meant.set(found, role);
    from = found;
  };
  for (const [title, measures] of policies) {
    find(title, "policy");
    for (const measure of measures) find(measure, "measure");
  }
  return meant;
}
