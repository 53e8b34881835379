import { bodyKey, implementingBodies } from "../../forms/bodies";
import type { PlanStructure } from "../../forms/planSheet/readPlanSheet";
import type { BasicPolicy } from "../../plan/plan";
import { measuresOf, type Subject } from "../../plan/rules/subject";
import { subjectFinding, type Finding } from "../finding";
import { areAlike } from "./soundAlike";

/** A body by the way in which its name is written, with the measures that name it so. */
interface Body {
  name: string;
  characters: readonly string[];
  subjects: Subject<BasicPolicy>[];
}

/**
 * Every body has one name throughout the plan: 市民協動課 beside 市民協働課 is a slip of the pen, and its texts would be asked of
 * somebody else. The name that more measures have is taken for the right one.
 */
export function checkBodyNames({ plan, places }: PlanStructure): Finding[] {
  const bodies = bodiesOf(plan.policies).sort((one, other) => other.subjects.length - one.subjects.length);
  const known = new Map<string, Body[]>();
  return bodies.flatMap((body) => {
    const keys = keysOf(body);
    const like = keys.flatMap((key) => known.get(key) ?? []).find((other) => isSlipOf(body, other));
    for (const key of keys) known.set(key, [...(known.get(key) ?? []), body]);
    if (like === undefined) return [];
    return body.subjects.map((subject) =>
      subjectFinding(subject, places, { code: "bodyNameDiffers", body: body.name, like: like.name }),
    );
  });
}

function bodiesOf(policies: readonly BasicPolicy[]): Body[] {
  const bodies = new Map<string, Body>();
  for (const subject of policies.flatMap(measuresOf<BasicPolicy>))
    for (const name of implementingBodies(subject.measure?.implementingBody ?? "")) {
      if (name === "") continue;
      const body = bodies.get(name) ?? { name, characters: Array.from(bodyKey(name)), subjects: [] };
      body.subjects.push(subject);
      bodies.set(name, body);
    }
  return [...bodies.values()];
}

/** The name, and the name without each of its characters: two of which one slip makes the other share one of them. */
const keysOf = ({ characters }: Body): string[] => [
  ...new Set([
    characters.join(""),
    ...characters.map((_character, index) => characters.toSpliced(index, 1).join("")),
  ]),
];

function isSlipOf(body: Body, other: Body): boolean {
  const [shorter, longer] = body.characters.length <= other.characters.length ? [body, other] : [other, body];
  if (shorter.characters.length < longer.characters.length)
    return lacksOne(shorter.characters, longer.characters);
  return (
    shorter.characters.join("") === longer.characters.join("") ||
    isMisspelt(shorter.characters, longer.characters)
  );
}

/** Names with fewer characters are not enough to call one misspelt, or to say that it lacks one. */
const shortest = { misspelt: 4, whole: 6 } as const;

function isMisspelt(one: readonly string[], other: readonly string[]): boolean {
  if (one.length < shortest.misspelt) return false;
  const [at, ...more] = one.flatMap((character, index) => (character === other[index] ? [] : [index]));
  return at !== undefined && more.length === 0 && areAlike(one[at] ?? "", other[at] ?? "");
}

/** Such characters make another body of one: 新, 東, 部, 第. */
const telling = /[0-9a-z一二三四五六七八九十新旧本支東西南北中上下大小第部課係室局班]/u;

function lacksOne(shorter: readonly string[], longer: readonly string[]): boolean {
  if (longer.length < shortest.whole) return false;
  const at = longer.findIndex((character, index) => character !== shorter[index]);
  return !telling.test(longer[at] ?? "") && longer.toSpliced(at, 1).join("") === shorter.join("");
}
