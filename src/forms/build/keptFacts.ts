import type { Measure, Plan } from "../../plan/plan";

type Facts = Pick<Measure, "implementingBody" | "isPriority" | "isInScope">;

const measuresOf = ({ policies }: Plan): Measure[] => policies.flatMap(({ measures }) => measures);

/**
 * What a measure keeps, by its id, of what the plan sheet says, where a plan that comes anew from a document does not say it: of bodies each
 * for itself, marks where it marks no measure at all. A plan that was read from the plan sheet itself keeps what it says.
 * @param before the plan as the plan sheet says it until now, and as its copies do where it is only half written.
 */
export function keptFacts(
  plan: Plan,
  before: readonly Plan[],
): (measure: Measure, id: string) => Partial<Facts> {
  const known = new Map<string, Measure[]>();
  for (const measure of before.flatMap(measuresOf)) {
    const { id = "" } = measure;
    known.set(id, [...(known.get(id) ?? []), measure]);
  }
  const all = measuresOf(plan);
  const says = {
    isPriority: all.some(({ isPriority }) => isPriority),
    isInScope: all.some(({ isInScope }) => isInScope !== undefined),
  };
  return ({ implementingBody }, id) => {
    const old = id === "" ? [] : (known.get(id) ?? []);
    const body = old.find(({ implementingBody }) => implementingBody !== "");
    const scope = old.find(({ isInScope }) => isInScope !== undefined)?.isInScope;
    return {
      ...(implementingBody === "" && body && { implementingBody: body.implementingBody }),
      ...(!says.isPriority && old.some(({ isPriority }) => isPriority) && { isPriority: true }),
      ...(!says.isInScope && scope !== undefined && { isInScope: scope }),
    };
  };
}

/** The group that a policy keeps, by its id, where a plan that comes anew speaks of no groups; "" for none. */
export function keptGroup({ policies }: Plan, before: readonly Plan[]): (id: string) => string {
  if (policies.some(({ group }) => group !== "")) return () => "";
  const known = new Map(
    before.flatMap((plan) => plan.policies.map(({ id, group }) => [id ?? "", group] as const)),
  );
  return (id) => (id === "" ? "" : (known.get(id) ?? ""));
}
