import { planOf } from "../planOf";

const plan = (self: string, committee: string, between = "", last = "試した。") =>
  planOf(`基本施策1 海を守る
1-1 海岸の清掃
【自己評価】
${self}
【委員会の意見】
${committee}
${between}
1-2 藻場の再生
【自己評価】
${last}`);

describe("a number on a line of its own", () => {
  it.each([
    ["0", "4"],
    ["3", "3"],
    ["０", "続けること。"],
  ])("is what was answered, below the heading of an assessment: %s", (self, committee) => {
    expect(plan(self, committee)[1]).toBe(`  1-1 海岸の清掃 <${self}> <${committee}>`);
  });

  it("is the page that ended there, where it counts on from page to page", () => {
    const [, first, second] = plan("清掃した。\n11", "12", "13");
    expect([first, second]).toEqual(["  1-1 海岸の清掃 <清掃した。>", "  1-2 藻場の再生 <試した。>"]);
    expect(plan("6", "7", "", "8").join()).toBe(plan("", "", "", "").join());
  });

  it("is an answer beside pages that do not count on with it", () => {
    expect(plan("清掃した。\n- 11 -", "5", "- 12 -")[1]).toBe("  1-1 海岸の清掃 <清掃した。> <5>");
  });
});
