import { everydayLabels } from "../words/headingLabels";
import { isFirm, type NumberedHeading } from "../words/numberedHeading";
import type { Candidate, Outline } from "./outline";
import type { Level } from "../planLine";

/** The families of headings that are the plan's levels; null where the plan has no such level. */
export interface PlanLevels {
  group: string | null;
  policy: string | null;
  measure: string | null;
  /** How many parts the number of a labelled measure has; the label is sometimes left out. */
  measureParts: number;
  /** Families of headings above the policies that are no level: what hangs on one of them is not the policy's before it. */
  above: ReadonlySet<string>;
  /** Whether lines without numbers below a policy are measures: nobody said which lines are, and none has a number. */
  areListed: boolean;
}

/** What a person says of a line without a number makes no level of others that have one. */
const saidFamily = "said ";

type FoundLevels = Omit<PlanLevels, "above" | "areListed">;

const fewestAssessedShare = 0.2;
const fewestParents = 4;
const fewestHoldersShare = 0.2;

/** Decides which headings are policies and which measures: as a person said, else by their labels, else by where the assessments stand. */
export function decideLevels(outline: Outline): PlanLevels {
  const found = findLevels(outline);
  const { said } = outline;
  const levels = Object.keys(said).length === 0 ? found : saidLevels(outline, found);
  const areListed = levels.measure === null && !outline.isCorrected;
  return { ...levels, above: familiesAbove(outline, levels), areListed };
}

function familiesAbove(outline: Outline, { policy, group }: FoundLevels): ReadonlySet<string> {
  const parents = policy === null ? [] : (outline.parents.get(policy)?.keys() ?? []);
  return new Set([...parents].filter((family) => family !== group));
}

/** What was said of one level tells the others: measures stand below their policies. */
function saidLevels(outline: Outline, found: FoundLevels): FoundLevels {
  const { group, policy } = outline.said;
  const isAddition = outline.said.measure?.startsWith(saidFamily) && isSure(outline, found.measure);
  const measure = isAddition ? (found.measure ?? undefined) : outline.said.measure;
  const others = (
    family: string | null | undefined,
    ...taken: (string | null | undefined)[]
  ): string | null => (family === undefined || family === null || taken.includes(family) ? null : family);
  const ownMeasure = measure ?? others(measureBelow(outline, policy, found), group, policy);
  const ownPolicy =
    policy ??
    others(
      ownMeasure === null ? null : (parentOf(outline, ownMeasure, []) ?? found.policy),
      group,
      ownMeasure,
    );
  const ownGroup = group ?? others(found.group, ownPolicy, ownMeasure);
  return { ...found, group: ownGroup, policy: ownPolicy, measure: ownMeasure };
}

/** Labels, numbers of several parts and assessments leave no doubt about a level. */
function isSure(outline: Outline, family: string | null): boolean {
  const heading = outline.headings.find((candidate) => candidate.heading.family === family)?.heading;
  return heading !== undefined && (isFirm(heading) || isAssessed(outline, heading.family));
}

function measureBelow(outline: Outline, policy: string | undefined, found: FoundLevels): string | null {
  if (policy === undefined || policy === found.policy) return found.measure;
  const below = outline.families.filter((family) => (outline.parents.get(family)?.get(policy) ?? 0) > 0);
  if (found.measure !== null && below.includes(found.measure)) return found.measure;
  return below.find((family) => isAssessed(outline, family)) ?? below[0] ?? null;
}

function findLevels(outline: Outline): FoundLevels {
  const sample = new Map(outline.headings.map(({ heading }) => [heading.family, heading]));
  const kindOf = (family: string): NumberedHeading["kind"] => sample.get(family)?.kind ?? "none";
  const labelled = outline.families.filter(
    (family, index) =>
      (kindOf(family) === "plan" || kindOf(family) === "measure") &&
      (index === 0 || !everydayLabels.includes(sample.get(family)?.label ?? "")),
  );
  const measure = lowestLevel(outline, labelled, kindOf);
  const policy =
    measure === null ? (labelled.at(-1) ?? onlyLevel(outline)) : parentOf(outline, measure, labelled);
  const group = policy === null ? null : groupOf(outline, policy, labelled);
  const lowest = measure ?? (policy === null ? null : childOf(outline, policy));
  if (policy !== null && lowest === null && isMeasureAlone(sample.get(policy)))
    return {
      group: null,
      policy: null,
      measure: policy,
      measureParts: sample.get(policy)?.values.length ?? 0,
    };
  const heading = lowest === null ? undefined : sample.get(lowest);
  return { group, policy, measure: lowest, measureParts: heading?.label ? heading.values.length : 0 };
}

/** Whether the headings make a plan: on both levels, or with assessments below them. */
export const makePlan = ({ assessedRuns }: Outline, { policy, measure }: FoundLevels): boolean =>
  assessedRuns > 0 || (policy !== null && measure !== null);

/** The level a heading belongs to, or null. */
export function levelOf(heading: NumberedHeading, levels: FoundLevels): Level | null {
  if (heading.family === levels.policy) return "policy";
  if (heading.family === levels.measure) return "measure";
  if (heading.family === levels.group) return "group";
  const isMeasureWithoutLabel =
    heading.label === "" && heading.values.length > 1 && heading.values.length === levels.measureParts;
  return isMeasureWithoutLabel ? "measure" : null;
}

/** 施策1 or 1-1 with nothing above it: the plan's policies are missing, not its measures. */
const isMeasureAlone = (heading: NumberedHeading | undefined): boolean =>
  heading?.kind === "measure" || (heading?.kind === "none" && heading.values.length > 1);

function lowestLevel(
  outline: Outline,
  labelled: string[],
  kindOf: (family: string) => NumberedHeading["kind"],
): string | null {
  const last = labelled.at(-1);
  const isLowest = (family: string): boolean =>
    kindOf(family) === "measure" && (labelled.length > 1 || parentOf(outline, family, labelled) !== null);
  if (last !== undefined && isLowest(last)) return last;
  const below =
    last === undefined
      ? outline.families
      : outline.families.filter((family) => hasParent(outline, family, last));
  const assessed = below.filter((family) => isAssessed(outline, family));
  const lowest = assessed.at(-1) ?? (last === undefined ? null : below[0]);
  if (lowest) return last === undefined && parentOf(outline, lowest, []) === null ? null : lowest;
  return labelled.length > 1 ? (last ?? null) : last === undefined ? lastNested(outline) : null;
}

/** Without any assessment in the text, the lowest level that has another above it. */
function lastNested(outline: Outline): string | null {
  if (outline.assessedRuns > 0) return null;
  const isNested = (family: string): boolean => {
    const parent = parentOf(outline, family, []);
    return parent !== null && !isStray(outline, family, parent);
  };
  return outline.families.findLast(isNested) ?? null;
}

/** A legend or a list below one of many headings. */
const isStray = (outline: Outline, family: string, parent: string): boolean => {
  const count = outline.counts.get(parent) ?? 0;
  return count >= fewestParents && holdersOf(outline, family, parent) < count * fewestHoldersShare;
};

const isAssessed = ({ assessed, assessedRuns }: Outline, family: string): boolean =>
  (assessed.get(family) ?? 0) > assessedRuns * fewestAssessedShare;

const hasParent = (outline: Outline, family: string, parent: string): boolean =>
  (outline.parents.get(family)?.get(parent) ?? 0) * 2 >= (outline.counts.get(family) ?? 1);

/** The nearest level above a family, a labelled one where there is one. */
function parentOf(outline: Outline, family: string, labelled: string[]): string | null {
  const above = outline.families.filter((other) => hasParent(outline, family, other));
  return above.findLast((other) => labelled.includes(other)) ?? above.at(-1) ?? null;
}

/** The one level of a plan whose measures are not found yet: assessed, or else the first. */
const onlyLevel = (outline: Outline): string | null =>
  outline.families.findLast((family) => isAssessed(outline, family)) ?? outline.families[0] ?? null;

/** Measures that appear only below the texts of their policy. */
function childOf(outline: Outline, policy: string): string | null {
  const below = outline.families.find((family) => hasParent(outline, family, policy));
  return below ?? outline.doubtful[0] ?? null;
}

/** The level above the policies, unless it is only the chapter of the document in which they all stand. */
function groupOf(outline: Outline, policy: string, labelled: string[]): string | null {
  const group = parentOf(outline, policy, labelled);
  if (group === null || labelled.includes(group)) return group;
  const holding = holdersOf(outline, policy, group);
  const all = (outline.counts.get(group) ?? 0) + (outline.leftOut.get(group) ?? 0);
  return holding > 1 || holding === all ? group : null;
}

/** How many headings of a family have another below them. */
function holdersOf(outline: Outline, family: string, holder: string): number {
  const holding = new Set<Candidate | null>();
  let open: Candidate | null = null;
  for (const candidate of outline.headings) {
    const { heading } = candidate;
    if (heading.family === holder) open = candidate;
    if (heading.family === family) holding.add(open);
  }
  return holding.size;
}
