import { withLineFeeds } from "../../src/document/text/lineFeeds";
import { readText } from "../../src/document/text/readText";
import type { Corrections } from "../../src/plan/correction";
import { parsePlan, type ParsedPlan } from "../../src/plan/parsePlan";

/** The plan of a plain text. */
export const parseText = (text: string, corrections?: Corrections): ParsedPlan =>
  parsePlan(readText(withLineFeeds(text)), corrections);
