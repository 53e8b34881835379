import { headerKey } from "../forms/headings";
import type { HandOutBase } from "../handOut/handOutBase";
import type { Stage } from "../forms/stages";
import { bySubject, type OfSubject, type SubjectIndex } from "../handOut/subject";
import type { Plan } from "../plan/plan";
import { readExplicitYear } from "../plan/words/fiscalYear";

/** Whose files are collected: those of a plan, its fiscal year and a stage. */
export interface Round<Entry> {
  plan: Plan;
  /** `Evaluation.book` */
  book: string | null;
  subjects: SubjectIndex<OfSubject<Entry>>;
}

/** Why a file is of another round; `null` when it is of this one or `stage` is not known yet. */
export function otherRound(
  round: Round<unknown>,
  base: HandOutBase,
  stage: Stage | null,
): "otherPlan" | "otherYear" | "otherStage" | null {
  const { plan } = round;
  if (!isSamePlan(round, base)) return "otherPlan";
  if (headerKey(base.fiscalYear) !== headerKey(plan.fiscalYear)) return "otherYear";
  return stage !== null && base.stage !== stage ? "otherStage" : null;
}

/** The stage of most files of this plan and year: those of another one were mixed up with them. */
export function stageOfMost(round: Round<unknown>, bases: readonly HandOutBase[]): Stage | null {
  const counts = new Map<Stage, number>();
  for (const base of bases)
    if (otherRound(round, base, null) === null) counts.set(base.stage, (counts.get(base.stage) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

/**
 * A plan keeps its title, or most of its measures where somebody has reworded it. Of another workbook it is another plan then: many have
 * measures of the same names.
 */
function isSamePlan({ plan, book, subjects }: Round<unknown>, base: HandOutBase): boolean {
  if (titleKey(plan) === titleKey(base)) return true;
  if (base.book && book && base.book !== book) return false;
  const own = bySubject(base.texts, (text) => text);
  return subjects.pair(own).size * 2 > own.length;
}

/** Many titles name the year, in whatever spelling. */
function titleKey({ title, fiscalYear }: Pick<Plan, "title" | "fiscalYear">): string {
  const words = title.split(/[\s\u3000]+/).filter((word) => readExplicitYear(word) === null);
  return headerKey(words.join("")).replace(headerKey(fiscalYear), "");
}
