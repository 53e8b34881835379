import type { Measure, Plan } from "../../plan/plan";

type Facts = Pick<Measure, "implementingBody" | "isPriority" | "isInScope">;

const measuresOf = ({ policies }: Plan): Measure[] => policies.flatMap(({ measures }) => measures);

/**
 * What a measure keeps, by its id, of what the plan sheet says: whatever a plan that comes anew from a document does not say of any measure.
 * A plan that was read from the plan sheet itself keeps what it says.
 */
export function keptFacts(plan: Plan, before: Plan | null): (id: string) => Partial<Facts> {
  const known = new Map((before === null ? [] : measuresOf(before)).map((measure) => [measure.id, measure]));
  const all = measuresOf(plan);
  const says = {
    implementingBody: all.some(({ implementingBody }) => implementingBody !== ""),
    isPriority: all.some(({ isPriority }) => isPriority),
    isInScope: all.some(({ isInScope }) => isInScope !== undefined),
  };
  return (id) => {
    const old = known.get(id);
    if (old === undefined) return {};
    return {
      ...(!says.implementingBody && { implementingBody: old.implementingBody }),
      ...(!says.isPriority && { isPriority: old.isPriority }),
      ...(!says.isInScope && old.isInScope !== undefined && { isInScope: old.isInScope }),
    };
  };
}
