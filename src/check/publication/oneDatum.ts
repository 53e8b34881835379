import type { PublicationCheck } from "./publicationCheck";
import { subjectFinding } from "../finding";

const between = /[、，,;；/／\n]/;

/** Rule 1-2, one datum a cell: a cell names one body. */
export const checkOneDatum: PublicationCheck = ({ evaluation: { structure } }) => {
  const found = structure.plan.policies.flatMap((policy) =>
    policy.measures.flatMap((measure) =>
      between.test(measure.implementingBody.trim()) ? [{ policy, measure }] : [],
    ),
  );
  const [first] = found;
  if (first === undefined) return [];
  const text = first.measure.implementingBody;
  return [
    subjectFinding(first, structure.places, {
      code: "severalInOneCell",
      rule: "1-2",
      count: found.length,
      text,
    }),
  ];
};
