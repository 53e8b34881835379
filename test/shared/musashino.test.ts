import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "../../src/document/text/decodeText";
import { assessmentKeys, textOf } from "../../src/plan/plan";
import { parseText } from "../plan/parseText";

const real = join(__dirname, "../../../shared/plans/musashino-h28.txt");
const sample = join(__dirname, "../../assets/sample-plan.txt");
const isReal = existsSync(real);
if (!isReal) process.stdout.write(`${real} is not here: the sample plan is read instead.\n`);

const source = decodeText(readFileSync(isReal ? real : sample));
const { plan, problems, lines } = parseText(source);

describe(isReal ? "the plan of Musashino, 2016" : "the sample plan, in place of the real one", () => {
  it("has four policies with 2, 6, 2 and 2 measures, and 2-4 and 2-6 as priorities", () => {
    expect(plan.policies.map(({ number }) => number)).toEqual(["1", "2", "3", "4"]);
    expect(plan.policies.map(({ measures }) => measures.length)).toEqual([2, 6, 2, 2]);
    const priorities = plan.policies.flatMap(({ measures }) =>
      measures.filter(({ isPriority }) => isPriority),
    );
    expect(priorities.map(({ number }) => number)).toEqual(["2-4", "2-6"]);
  });

  it("has its title and year, and only its own problems", () => {
    expect({ title: plan.title, fiscalYear: plan.fiscalYear, problems }).toEqual(
      isReal
        ? {
            title: "平成 28 年度基本施策の達成状況評価",
            fiscalYear: "平成28年度",
            problems: [
              {
                code: "duplicatePolicyTitle",
                line: 73,
                number: "4",
                firstNumber: "3",
                title: "市民活動の場の活用促進",
              },
            ],
          }
        : { title: "みどり野市市民活動推進計画　令和６年度評価", fiscalYear: "令和6年度", problems: [] },
    );
  });

  it("has every paragraph of its source, character for character and in order, in its eight policy-level texts", () => {
    const texts = plan.policies.flatMap((policy) => assessmentKeys.map((key) => textOf(policy, key)));
    expect(texts.filter((text) => text !== "")).toHaveLength(8);
    const measures = plan.policies.flatMap((policy) => policy.measures);
    const written = [
      ...texts,
      ...measures.flatMap((measure) => assessmentKeys.map((key) => textOf(measure, key))),
    ];
    const paragraphs = source.split("\n").filter((line) => line.trimEnd().endsWith("。"));
    const read = new Set(written.join("\n").split("\n"));
    expect(paragraphs.filter((paragraph) => !read.has(paragraph))).toEqual([]);
    if (isReal) expect(texts.join("\n")).toBe(paragraphs.join("\n"));
  });

  it("leaves no line of its source out", () => {
    expect(lines.map(({ text }) => text).join("\n")).toBe(source);
  });
});
