import type { BuildSteps } from "../../forms/build/buildSteps";
import type { AmbiguousTexts } from "../../forms/build/matchSubjects";
import type { PlanChanges } from "../../forms/build/planChanges";
import type { Unmet } from "../../excel/writeSheets";

/** What a build did. Names are those of the tabs. */
export interface BuildReport {
  added: string[];
  changed: string[];
  removed: string[];
  keptCount: number;
  /** Texts moved to 保管, with what they were about and the sheet they stood on. */
  archived: ArchivedReport[];
  /** Texts of another fiscal year that stay in their cells until somebody writes them anew, and were copied to 保管. */
  carried: { fiscalYear: string; text: string }[];
  /** Typed texts that stayed although the plan brings others. */
  keptTexts: BuildSteps["kept"];
  /** Texts of which somebody has to decide whose they are; `buildWorkbook` refuses as long as there are any. */
  ambiguous: AmbiguousTexts[];
  /** What the plan was taken to make of the policies and measures that stood on the sheets. */
  changes: PlanChanges;
  unmet: Unmet;
}

/**
 * A text that was moved to 保管; `number` and `title` are those of its measure, or of its policy, and "" for what stood in no cell for
 * texts, of which there is the A1 `address` instead.
 */
export interface ArchivedReport {
  sheetName: string;
  number: string;
  title: string;
  field: string | null;
  address: string;
  text: string;
}

const nothingUnmet: Unmet = { isNotFrozen: false, unfitted: [] };

/** The report of one round. */
export function reportOf(
  { insertion, writes, removals, journals, keptCount, ...build }: BuildSteps,
  unmet = nothingUnmet,
): BuildReport {
  const all = writes.filter(({ spec }) => !journals.includes(spec.name));
  return {
    added: all.filter(({ existing }) => existing === null).map(({ spec }) => spec.name),
    changed: [
      ...(insertion === null ? [] : [insertion.existing.name]),
      ...all.filter(({ existing }) => existing !== null).map(({ spec }) => spec.name),
    ],
    removed: removals.map(({ existing }) => existing.name),
    keptCount,
    archived: [
      ...build.orphans.map(({ from, field, text }) => ({
        sheetName: from.sheetName,
        number: from.measure?.number ?? from.policyNumber,
        title: from.measure?.title ?? from.policyTitle,
        field,
        address: "",
        text,
      })),
      ...build.strays.map((stray) => ({ number: "", title: "", field: null, ...stray })),
    ],
    carried: build.carried.map(({ fiscalYear = "", text }) => ({ fiscalYear, text })),
    keptTexts: build.kept,
    ambiguous: build.ambiguous,
    changes: build.changes,
    unmet,
  };
}

/** What several rounds did together. */
export function joinedReports([first, ...others]: BuildReport[]): BuildReport {
  if (first === undefined) throw new Error("a build has at least one round");
  return others.reduce(
    (sum, round) => ({
      ...round,
      changes: sum.changes,
      added: [...sum.added, ...round.added],
      changed: [...new Set([...sum.changed, ...round.changed])].filter((name) => !sum.added.includes(name)),
      removed: [...sum.removed, ...round.removed],
      archived: [...sum.archived, ...round.archived],
      carried: [...sum.carried, ...round.carried],
      unmet: {
        isNotFrozen: sum.unmet.isNotFrozen || round.unmet.isNotFrozen,
        unfitted: [...new Set([...sum.unmet.unfitted, ...round.unmet.unfitted])],
      },
    }),
    first,
  );
}
