import {
  correctColumn,
  correctLines,
  readAgain,
  readDraft,
  undoCorrection,
  type DraftPlan,
} from "../../../src/app/plan/draftPlan";

const text = `◆清掃◆

海岸清掃事業

所管課: 環境課

藻場再生事業

所管課: 水産課

間伐事業

所管課: 林務課`;

const titlesOf = ({ plan }: DraftPlan): string[] =>
  plan.policies.flatMap(({ measures }) => measures.map(({ title }) => title));

const all = ["海岸清掃事業", "藻場再生事業", "間伐事業"];

describe("a plan that a person corrects", () => {
  it("says how many other lines followed, and takes them back", () => {
    const corrected = correctLines(readDraft(text), [3], "measure");
    expect(titlesOf(corrected)).toEqual(all);
    expect(corrected.alike).toBe(2);
    const undone = undoCorrection(corrected);
    expect(titlesOf(undone)).toEqual([]);
    expect(undone.alike).toBe(0);
    expect(undoCorrection(undone).steps).toEqual([]);
  });

  it("sets several lines at once, and takes them back at once", () => {
    const corrected = correctLines(readDraft(text), [3, 11], "measure", "line");
    expect(titlesOf(corrected)).toEqual(["海岸清掃事業", "間伐事業"]);
    expect(corrected.alike).toBe(0);
    expect(titlesOf(undoCorrection(corrected))).toEqual([]);
  });

  it("keeps what was said when the text is edited, and hears it again when a line comes back", () => {
    const corrected = correctLines(readDraft(text), [7], "measure");
    const longer = readAgain(corrected, `前書き\n\n${text}\n\n植樹事業\n\n所管課: 林務課`);
    expect(titlesOf(longer)).toEqual([...all, "植樹事業"]);
    expect(longer.text).toContain("植樹事業");
    expect(undoCorrection(longer).text).toBe(longer.text);
    const without = readAgain(corrected, text.replace("藻場再生事業", "藻場事業"));
    expect(titlesOf(without)).toEqual([]);
    expect(titlesOf(readAgain(without, text))).toEqual(all);
  });

  it("tells lines of the same words apart", () => {
    const twice = "基本施策1 海\n1-1 い\n【自己評価】\nよい。\nまとめ\n1-2 ろ\n【自己評価】\nよい。\nまとめ";
    const corrected = correctLines(readDraft(twice), [9], "noise", "line");
    expect(corrected.lines.filter(({ text: words }) => words === "まとめ").map(({ role }) => role)).toEqual([
      "paragraph",
      "noise",
    ]);
  });

  it("knows what a person says of columns", () => {
    const table = "ねらい\tやること\n海を守る\t海岸の清掃\n海を守る\t藻場の再生";
    const policies = correctColumn(readDraft(table), "ねらい", "policy");
    const measures = correctColumn(policies, "やること", "measure");
    expect(measures.plan.policies).toMatchObject([
      { title: "海を守る", measures: [{ title: "海岸の清掃" }, { title: "藻場の再生" }] },
    ]);
  });
});
