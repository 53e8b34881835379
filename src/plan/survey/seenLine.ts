import { readAssessmentHeading } from "../words/assessmentHeading";
import { foldLine } from "../words/foldedLine";
import { readImplementingBody } from "../words/implementingBody";
import { readNumberedHeading, type NumberedHeading } from "../words/numberedHeading";
import { remembering } from "../words/remembering";
import { isProse, longestHeading } from "../words/title";
import type { SourceLine } from "../source/sourceLine";
import type { SurveyedLine } from "./surveyedLine";

/** What a line could be, seen alone. */
type SeenText = Pick<
  SurveyedLine,
  "isBlank" | "folded" | "numbered" | "assessment" | "implementingBody" | "isProse"
>;

const visible = /[^\s\u200b-\u200d\u2060\ufeff]/;
const nothing = { numbered: null, assessment: null, implementingBody: null };

/** Sees the lines of a document, each alone: nothing is known of what stands around it. */
export function seeLines(lines: readonly SourceLine[]): SurveyedLine[] {
  const seeShort = remembering(seeText);
  return lines.map(({ text, headingLevel, indent, isBold, row }) => {
    const seen = text.length > longestHeading ? seeText(text) : seeShort(text);
    const { isBlank, folded, numbered, assessment, implementingBody, isProse } = seen;
    return {
      text,
      headingLevel,
      indent,
      isBold,
      row,
      isBlank,
      folded,
      numbered,
      assessment,
      implementingBody,
      isProse,
      heading: assessment === null ? numbered : null,
      noise: null,
      part: null,
      leftOut: null,
      said: null,
    };
  });
}

const blankText = (text: string): SeenText => ({
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
