import { bodyKey, implementingBodies } from "../../forms/bodies";
import type { Plan } from "../../plan/plan";
import { withNextYear } from "../../plan/words/nextFiscalYear";

/** Sections that have another name from the new year on (組織改正), new by old. */
export type RenamedBodies = ReadonlyMap<string, string>;

/** The plan of the year after: its title names that year, its measures the bodies by their new names. */
export function nextPlan(plan: Plan, fiscalYear: string, renamed: RenamedBodies): Plan {
  const newNames = new Map([...renamed].map(([old, name]) => [bodyKey(old), name]));
  const renewed = (text: string): string =>
    text
      .split(/([、､・･／/\r\n]+)/)
      .map((part) => newNames.get(bodyKey(part)) ?? part)
      .join("");
  return {
    title: nextTitle(plan),
    fiscalYear,
    policies: plan.policies.map((policy) => ({
      ...policy,
      measures: policy.measures.map((measure) => ({
        ...measure,
        implementingBody: renewed(measure.implementingBody),
      })),
    })),
  };
}

/** The title of the year after, where it names the year. */
export const nextTitle = ({ title, fiscalYear }: Plan): string => withNextYear(title, fiscalYear) ?? title;

/** Names of sections that are to have another one, of which the plan names none. */
export function bodiesUnknown({ policies }: Plan, renamed: RenamedBodies): string[] {
  const known = new Set(
    policies.flatMap(({ measures }) =>
      measures.flatMap(({ implementingBody }) => implementingBodies(implementingBody).map(bodyKey)),
    ),
  );
  return [...renamed.keys()].filter((name) => !known.has(bodyKey(name)));
}
