import type { TableCell } from "../../../src/document/document";
import { parsePlan } from "../../../src/plan/parsePlan";

/** A cell as `[column, text, rows that it spans]`. */
type Cell = readonly [column: number, text: string, rowSpan?: number];

function planOfTable(...rows: readonly (readonly Cell[])[]): string[] {
  const cells = rows.map((row) =>
    row.map(([column, text, rowSpan = 1]): TableCell => ({ column, text, rowSpan, columnSpan: 1 })),
  );
  const { plan } = parsePlan({ blocks: [{ kind: "table", rows: cells }], omitted: [] });
  return plan.policies.flatMap(({ number, title, measures }) => [
    `${number} ${title}`,
    ...measures.map((measure) => `  ${measure.number} ${measure.title} [${measure.implementingBody}]`),
  ]);
}

const headings: Cell[] = [
  [0, "基本施策"],
  [1, "施策"],
  [2, "担当課"],
];

describe("a cell over several rows", () => {
  it("names the policy and the body of all of them, and of no other", () => {
    const plan = planOfTable(
      headings,
      [
        [0, "1 海を守る", 3],
        [1, "1-1 海岸の清掃"],
        [2, "環境課", 2],
      ],
      [[1, "1-2 藻場の再生"]],
      [[1, "1-3 水質の調査"]],
    );
    expect(plan).toEqual([
      "1 海を守る",
      "  1-1 海岸の清掃 [環境課]",
      "  1-2 藻場の再生 [環境課]",
      "  1-3 水質の調査 []",
    ]);
  });
});

describe("a row with one cell", () => {
  it("directly below the headings names the policy of the rows below", () => {
    const plan = planOfTable(
      headings,
      [[0, "基本施策1　海を守る"]],
      [
        [1, "1-1 海岸の清掃"],
        [2, "環境課"],
      ],
      [[0, "基本施策2　山を守る"]],
      [
        [1, "2-1 間伐"],
        [2, "林務課"],
      ],
    );
    expect(plan).toEqual(["1 海を守る", "  1-1 海岸の清掃 [環境課]", "2 山を守る", "  2-1 間伐 [林務課]"]);
  });
});
