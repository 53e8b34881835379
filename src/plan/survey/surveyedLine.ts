import type { Saying } from "../correction";
import type { LineReason } from "../planLine";
import type { SourceLine } from "../source/sourceLine";
import type { AssessmentHeading } from "../words/assessmentHeading";
import type { DocumentPart } from "../words/documentParts";
import type { NumberedHeading } from "../words/numberedHeading";

/** A line of a document with all that it could be. What it is, the whole plan decides. */
export interface SurveyedLine extends SourceLine {
  isBlank: boolean;
  /** The beginning of the line, folded and trimmed. */
  folded: string;
  /** How it reads as a numbered heading, which the heading of an assessment may do too. */
  numbered: NumberedHeading | null;
  assessment: AssessmentHeading | null;
  implementingBody: string | null;
  isProse: boolean;
  /** The heading that it may be, among the other lines. */
  heading: NumberedHeading | null;
  /** Why the line is noise, or null. */
  noise: LineReason | null;
  /** The part of the document that its title names, or the whole line where it has none. */
  part: DocumentPart | null;
  /** Whether it heads a part that is left out, or stands in one. */
  leftOut: "head" | "inside" | null;
  /** What a person said that it is, of it or of a line that it looks like. */
  said: Saying | null;
}

/** The same for lines that differ in spacing and width of characters only. */
export const keyOf = ({ folded }: SurveyedLine): string => folded.replace(/\s+/g, "");
