import type { PolicyEvaluation } from "../../forms/evaluation/evaluation";
import { gradeOf } from "../../forms/scales";
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
  const [well, wrong] = [wentWell.exec(text)?.[0], wentWrong.exec(text)?.[0]];
  if (isRating && well !== undefined && wrong === undefined && grade.needsReason) return well;
  if (isRating && wrong !== undefined && well === undefined && grade === scale.grades[0]) return wrong;
  const [named, ...others] = text.split(/[。\n]/).flatMap((sentence) => {
    const found = ofAnotherTime.test(sentence) ? null : namedGrade.exec(sentence.normalize("NFKC"));
    return found === null ? [] : [{ found, symbol: found.groups?.after ?? found.groups?.before ?? "" }];
  });
  if (named === undefined || others.length > 0) return null;
  const said = gradeOf(scale, named.symbol);
  return said === null || said === grade ? null : named.found[0];
}
