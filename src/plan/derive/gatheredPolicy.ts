import type { AssessmentKey } from "../plan";

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
