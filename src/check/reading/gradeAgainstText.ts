import type { PolicyEvaluation } from "../../forms/evaluation/evaluation";
import { gradeOf, type Grade, type Scale } from "../../forms/scales";
import { entryFinding, type Finding } from "../finding";
import { gradesWithTexts, type GradedTexts } from "./gradesWithTexts";
import { namedGrade, ofAnotherTime, wentWell, wentWrong } from "./ratingWords";

/**
 * A grade and the text beside it say the same: not 「順調に進んでいる」 with a grade that asks for a reason, nor 「遅れている」 with the best, nor
 * 「B評価とした」 with another. A text that says both speaks of several things, and nothing is told of it.
 */
export function checkGradeAgainstText({ entries }: PolicyEvaluation): Finding[] {
  return gradesWithTexts(entries).flatMap((graded) => {
    const { entry, grade, texts } = graded;
    for (const { text, field: textField } of texts) {
      const words = contradiction(graded, text);
      if (words === null) continue;
      return [entryFinding(entry, { code: "gradeDiffers", grade: grade.symbol, textField, words })];
    }
    return [];
  });
}

function contradiction({ scale, grade }: GradedTexts, text: string): string | null {
  const isRating = scale.grades.some(({ needsReason }) => needsReason);
  if (isRating && grade.needsReason) {
    const well = wentWell.exec(text)?.[0];
    if (well !== undefined && !wentWrong.test(text)) return well;
  } else if (isRating && grade === scale.grades[0]) {
    const wrong = wentWrong.exec(text)?.[0];
    if (wrong !== undefined && !wentWell.test(text)) return wrong;
  }
  return otherGradeNamed(scale, grade, text);
}

/** Where the text names one grade, and that is another. */
function otherGradeNamed(scale: Scale, grade: Grade, text: string): string | null {
  if (!/評価|評定|判定/.test(text)) return null;
  const [named, ...others] = text.split(/[。\n]/).flatMap((sentence) => {
    const found = ofAnotherTime.test(sentence) ? null : namedGrade.exec(sentence.normalize("NFKC"));
    return found === null ? [] : [{ found, symbol: found.groups?.after ?? found.groups?.before ?? "" }];
  });
  if (named === undefined || others.length > 0) return null;
  const said = gradeOf(scale, named.symbol);
  return said === null || said === grade ? null : named.found[0];
}
