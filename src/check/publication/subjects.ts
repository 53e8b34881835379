import type { BasicPolicy, Measure } from "../../plan/plan";
import type { PublicationMaterial } from "./publicationCheck";

/** A policy (`measure` is `null`) or measure with the names that stand in the published table's cells. */
export interface NamedSubject {
  policy: BasicPolicy;
  measure: Measure | null;
  names: string[];
}

export const namedSubjects = ({ evaluation }: PublicationMaterial): NamedSubject[] =>
  evaluation.structure.plan.policies.flatMap((policy) => [
    { policy, measure: null, names: [policy.title, policy.group] },
    ...policy.measures.map((measure) => ({
      policy,
      measure,
      names: [measure.title, measure.implementingBody],
    })),
  ]);
