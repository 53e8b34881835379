/** About 300 characters a text, as budgets are stated; each ends as a text does. */
const textLength = 300;

const sentence =
  "地域の実情に応じた取組を進め、関係機関との連携を強化するとともに、参加しやすい場をつくり、担い手の育成と情報の提供に努めた。";

const longText = (beginning: string): string =>
  `${(beginning + sentence.repeat(Math.ceil(textLength / sentence.length))).slice(0, textLength - 1)}。`;

/** The text of a plan with so many policies of so many measures each, both texts of every measure written. */
export function largePlanText(policies: number, measures: number): string {
  const lines = ["令和6年度 みどり野市市民活動推進計画の評価"];
  for (let policy = 1; policy <= policies; policy++) {
    lines.push(`基本施策${policy}：施策の柱その${policy}`);
    for (let measure = 1; measure <= measures; measure++) {
      lines.push(
        `${policy}-${measure} 取組${policy}の${measure}`,
        "【自己評価】",
        longText(`取組${policy}の${measure}では、`),
        "【委員会による評価及び意見】",
        longText(`取組${policy}の${measure}について、`),
      );
    }
  }
  return lines.join("\n");
}
