import { choicesOf, seenKey, type Choice } from "../../collect/decision";
import type { Conflict } from "../../collect/mergeFile";
import { textDifference, type TextPart } from "../../collect/textDifference";

/** A conflict as a person decides it. */
export interface ConflictView {
  key: string;
  /** None where the plan has no place for the text any more. */
  choices: Choice[];
  ours: TextPart[];
  theirs: TextPart[];
}

export function viewConflict(conflict: Conflict): ConflictView {
  const [ours, theirs] = textDifference(conflict.ours, conflict.theirs);
  return { key: seenKey(conflict), choices: choicesOf(conflict), ours, theirs };
}
