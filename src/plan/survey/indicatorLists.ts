import { foldText } from "../words/foldText";
import type { NumberedHeading } from "../words/numberedHeading";
import { keyOf, type SurveyedLine } from "./surveyedLine";
import type { Noise } from "./noise";

const indicatorHeading =
  /^[■□◆◇○●・【[〔<(]*(?:(?:成果|数値|活動|達成)(?:目標|指標)(?:値|・指標|及び指標)?|KPI|(?:評価)?指標(?:等|一覧)?|目標値|目標指標|重要業績評価指標(?:\(KPI\))?)[】\]〕>)]*:?$/i;

/** 【具体的な施策】: no more of the list above. */
const otherHeading = /^[【〔<■□◆◇●]/;

/** (1) 清掃の回数 5回: an item that ends in an amount is no heading. */
const amountAtEnd =
  /[\s:]\s*(?:約|延べ?|計)?\d[\d,.]*\s?(?:人|名|件|回|%|か所|箇所|[ヶカ]所|団体|世帯|[千万億]?円|k?m2?|ha|k?g|t|台|校|園|基|冊|点|時間|ポイント|組|戸|社|店|区画)(?:\s*[→⇒].*)?$/;

const isAmount = ({ kind, values, title }: NumberedHeading): boolean =>
  kind === "none" && values.length === 1 && amountAtEnd.test(foldText(title));

/** The headings without those that number indicators: (1)(2) below 成果目標, up to where the numbers begin anew. */
export function withoutIndicators(lines: readonly SurveyedLine[], noise: Noise): readonly SurveyedLine[] {
  let list: { family: string; last: number } | null = null;
  let isOpen = false;
  return lines.map((line, index): SurveyedLine => {
    const { heading } = line;
    if (noise[index] !== null || line.isBlank) return line;
    if (heading === null) {
      const key = line.isProse ? "" : keyOf(line);
      if (indicatorHeading.test(key)) {
        isOpen = true;
        list = null;
      } else if (line.assessment !== null || otherHeading.test(key)) isOpen = false;
      return line;
    }
    if (isAmount(heading)) return { ...line, heading: null };
    const value = heading.values.at(-1) ?? 0;
    const isItem = isOpen && heading.kind === "none" && heading.values.length === 1;
    const follows =
      isItem && (list === null ? value === 1 : list.family === heading.family && value > list.last);
    if (!follows) {
      isOpen = false;
      return line;
    }
    list = { family: heading.family, last: value };
    return { ...line, heading: null };
  });
}
