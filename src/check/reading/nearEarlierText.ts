import type { AssessmentEntry, PolicyEvaluation } from "../../forms/evaluation/evaluation";
import { entryFinding, type Finding } from "../finding";
import { similarity } from "./similarity";

/** From which share on a text is last year's with a word or two changed. */
const nearlySame = 0.9;
/** Shorter texts are alike because there are only so many ways to say it. */
const shortest = 20;

/** A text is written for its fiscal year, not taken over with a word or two changed. One that is another year's word for word is not filled in at all. */
export function checkNearEarlierText({ entries }: PolicyEvaluation): Finding[] {
  return entries.flatMap((entry) => {
    const near = nearEarlierText(entry);
    if (near === undefined) return [];
    const { fiscalYear, share } = near;
    return [entryFinding(entry, { code: "nearEarlierText", fiscalYear, percent: Math.floor(share * 100) })];
  });
}

function nearEarlierText({ text, earlier }: AssessmentEntry) {
  if (text.length < shortest || earlier.some((each) => each.text === text)) return undefined;
  return earlier
    .filter((each) => haveLikeLengths(text, each.text))
    .map(({ fiscalYear, text: before }) => ({ fiscalYear, share: similarity(text, before) }))
    .find(({ share }) => share >= nearlySame);
}

/** Spaces may make up some of the difference. */
const haveLikeLengths = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= (nearlySame / 2) * Math.max(one.length, other.length);
