import type { Evaluation } from "../../forms/evaluation/evaluation";
import { entryFinding, type Finding } from "../finding";
import { occurrencesOf } from "./writingStyle";

/** Full-width commas; one between digits parts thousands. */
const commasIn = occurrencesOf({ "、": /、/, "，": /(?<![0-9０-９])，|，(?![0-9０-９])/ });

/** All texts have the same comma, 、 or ，: they are published as one document. Told once, at the first text that has the rarer one. */
export function checkPunctuation(evaluation: Evaluation): Finding[] {
  const found = commasIn(evaluation);
  const [rare, usual] =
    found["，"].length <= found["、"].length ? (["，", "、"] as const) : (["、", "，"] as const);
  const [first] = found[rare];
  if (first === undefined) return [];
  return [entryFinding(first, { code: "mixedPunctuation", rare, usual, count: found[rare].length })];
}
