import type { BasicPolicy, Measure } from "../plan/plan";
import type { Evaluation } from "../forms/evaluation/evaluation";
import { handOutWords } from "../forms/roundHeadings";
import { assessesMeasures, assessesPolicies } from "../forms/settings";
import { bodyKey, implementingBodies } from "../forms/bodies";
import type { HandOutPart } from "./handOutSheet";

/** What goes out in one file, before it has a form. */
export interface HandOutShare {
  /** Who gets it, as the plan words it. */
  body: string;
  parts: HandOutPart[];
}

interface Share {
  body: string;
  parts: Map<BasicPolicy, { measures: Measure[]; typed: Set<Measure | null> }>;
}

/** Whose a policy's own text and each of its measures' are: those who share a text, its writer first. */
interface Assignment {
  policy: BasicPolicy;
  measure: Measure | null;
  bodies: string[];
}

/** What goes out to whom: a share for every body, or for every policy. */
export function handOutShares(evaluation: Evaluation, by: "body" | "policy"): HandOutShare[] {
  const { plan, settings } = evaluation;
  const shares = new Map<string, Share>();
  for (const [index, policy] of plan.policies.entries()) {
    const ofPolicy = assignments(policy, settings);
    for (const { measure, bodies } of ofPolicy) {
      const recipients = by === "body" ? bodies : [writersOf(ofPolicy)];
      recipients.forEach((body, place) => {
        const key = by === "body" ? bodyKey(body) : String(index);
        const share = shares.get(key) ?? { body: body || handOutWords.noBody, parts: new Map() };
        shares.set(key, share);
        addTo(share, policy, measure, place === 0);
      });
    }
  }
  return [...shares.values()].map(({ body, parts }) => ({
    body,
    parts: [...parts].map(([policy, { measures, typed }]) => ({
      policy: assessesMeasures(settings) ? { ...policy, measures } : policy,
      typed,
    })),
  }));
}

function assignments(policy: BasicPolicy, settings: Evaluation["settings"]): Assignment[] {
  const ofMeasures = policy.measures.map((measure) => ({
    policy,
    measure,
    bodies: implementingBodies(measure.implementingBody),
  }));
  const shared = implementingBodies(ofMeasures.flatMap(({ bodies }) => bodies).join("\n"));
  const own = assessesPolicies(settings) ? [{ policy, measure: null, bodies: shared }] : [];
  return [...own, ...(assessesMeasures(settings) ? ofMeasures : [])];
}

const writersOf = (all: readonly Assignment[]): string =>
  implementingBodies(all.flatMap(({ bodies }) => bodies.slice(0, 1)).join("\n")).join("、");

function addTo({ parts }: Share, policy: BasicPolicy, measure: Measure | null, isTyped: boolean): void {
  const part = parts.get(policy) ?? { measures: [], typed: new Set() };
  parts.set(policy, part);
  if (measure !== null) part.measures.push(measure);
  if (isTyped) part.typed.add(measure);
}
