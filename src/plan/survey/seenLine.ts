import { readAssessmentHeading, type AssessmentHeading } from "../words/assessmentHeading";
import { foldLine } from "../words/foldedLine";
import { readImplementingBody } from "../words/implementingBody";
import { readNumberedHeading, type NumberedHeading } from "../words/numberedHeading";
import { remembering } from "../words/remembering";
import { isProse, longestHeading } from "../words/title";
import type { SourceLine } from "../source/sourceLine";

/** All that a line could be, seen alone. What it is, the whole plan decides. */
export interface SeenLine extends SourceLine, SeenText {}

interface SeenText {
  text: string;
  isBlank: boolean;
  /** The beginning of the line, folded and trimmed. */
  folded: string;
  /** How it reads as a numbered heading, which the heading of an assessment may do too. */
  numbered: NumberedHeading | null;
  assessment: AssessmentHeading | null;
  implementingBody: string | null;
  isProse: boolean;
}

/** The same for lines that differ in spacing and width of characters only. */
export const keyOf = ({ folded }: SeenLine): string => folded.replace(/\s+/g, "");

const visible = /[^\s\u200b-\u200d\u2060\ufeff]/;
const nothing = { numbered: null, assessment: null, implementingBody: null };

/** Sees the lines of a document, each alone. */
export function seeLines(lines: readonly SourceLine[]): SeenLine[] {
  const seeShort = remembering(seeText);
  return lines.map(({ text, headingLevel, indent, isBold, row }) => {
    const seen = text.length > longestHeading ? seeText(text) : seeShort(text);
    const { isBlank, folded, numbered, assessment, implementingBody, isProse } = seen;
    const own = { isBlank, folded, numbered, assessment, implementingBody, isProse };
    return { text, headingLevel, indent, isBold, row, ...own };
  });
}

const blankText = (text: string): SeenText => ({
  text,
  isBlank: true,
  folded: "",
  isProse: isProse(text),
  ...nothing,
});

function seeText(text: string): SeenText {
  if (!visible.test(text)) return blankText(text);
  const line = foldLine(text);
  const numbered = readNumberedHeading(line);
  const assessment = readAssessmentHeading(line);
  return {
    text,
    isBlank: false,
    folded: line.text.trim(),
    numbered,
    assessment: isLevelNamedLikeAssessment(numbered) ? null : assessment,
    implementingBody: readImplementingBody(line),
    isProse: isProse(text),
  };
}

/** 施策1-1 外部評価 is a measure; 基本施策1 自己評価 and (1) 委員会評価 head texts. */
function isLevelNamedLikeAssessment(numbered: NumberedHeading | null): boolean {
  if (numbered === null || numbered.kind === "none" || numbered.title === "") return false;
  return !/自己評価|自己点検|委員会|審議会|協議会|懇談会/.test(numbered.title);
}
