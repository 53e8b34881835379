import type { SubjectName } from "../../../forms/build/matchSubjects";

/** A policy or measure in one line; its group and policy where its own number does not say them. */
export const subjectText = ({ group = "", policy, measure, title }: SubjectName): string =>
  [group, measure.startsWith(`${policy}-`) ? "" : policy, measure, title]
    .filter((part) => part !== "")
    .join(" ");
