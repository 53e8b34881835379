import type { AssessmentKey } from "../plan";
import type { TableRecord } from "../planLine";

/** A text with its heading, before it is decided whose it is. */
export interface TextBlock {
  field: AssessmentKey;
  /** Line of the heading. */
  line: number;
  /** Without line breaks. */
  paragraphs: string[];
  /** Whether the heading itself speaks of the policy as a whole. */
  namesPolicy: boolean;
  /** How many of the policy's measures stand above it. */
  measuresAbove: number;
  /** Where a table says whose the text is. */
  owner: "policy" | "measure" | null;
}

export interface GatheredMeasure {
  line: number;
  number: string;
  title: string;
  isPriority: boolean;
  implementingBody: string;
}

export interface GatheredPolicy {
  line: number;
  number: string;
  title: string;
  group: string;
  measures: GatheredMeasure[];
  blocks: TextBlock[];
}

/** A row of a table without any name goes on from the measure above it. */
export function goOn(measure: GatheredMeasure, { implementingBody, isPriority }: TableRecord): void {
  measure.isPriority ||= isPriority;
  measure.implementingBody = [measure.implementingBody, implementingBody].filter(Boolean).join("、");
}
