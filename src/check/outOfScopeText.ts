import type { Evaluation } from "../forms/evaluation/evaluation";
import { owing } from "../forms/owed";
import { askedOf } from "../forms/settings";
import { textOf } from "../plan/plan";
import { subjectFinding, type Finding } from "./finding";

/** What the committee does not judge has no text of it: one that stands there is not published, so either it goes or the mark on 計画 does. */
export const checkOutOfScopeTexts = ({ policies, structure, settings }: Evaluation): Finding[] =>
  policies.flatMap(({ policy }, policyIndex) =>
    policy.measures.flatMap((measure, index) => {
      const planned = structure.plan.policies[policyIndex]?.measures[index] ?? measure;
      return askedOf(settings, measure)
        .filter((field) => owing(field, measure, settings) === "outOfScope")
        .map((field) => ({ field: field.key, text: textOf(measure, field.key) }))
        .filter(({ text }) => text.trim() !== "")
        .map(({ field, text }) => ({
          ...subjectFinding({ policy, measure: planned }, structure.places, { code: "outOfScopeText", text }),
          field,
        }));
    }),
  );
