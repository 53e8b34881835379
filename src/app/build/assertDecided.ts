import type { BuildSteps } from "../../forms/build/buildSteps";
import type { SubjectName } from "../../forms/build/matchSubjects";
import { WorkbookError } from "../failure";

/** It is known of every typed text whose it is. @throws WorkbookError that names those of which it is not, and whose they may be */
export function assertDecided({ ambiguous }: Pick<BuildSteps, "ambiguous">): void {
  if (ambiguous.length === 0) return;
  const subject = ambiguous
    .map(({ from, candidates }) => `${subjectText(from)} → ${candidates.map(subjectText).join(" / ")}`)
    .join("、");
  throw new WorkbookError("ambiguousTexts", { subject });
}

const subjectText = ({ policy, measure, title }: SubjectName): string =>
  `${measure === "" ? policy : measure} ${title}`;
