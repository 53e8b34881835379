import { DOMParser } from "@xmldom/xmldom";
import { readClipboard } from "../../../src/app/plan/readClipboard";
import { readPlan } from "../../../src/app/plan/readPlan";

beforeAll(() => void Object.assign(globalThis, { DOMParser }));

const page = (body: string): string =>
  `<html><body><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

describe("a plan from the clipboard", () => {
  it("is read from its tables, whose cells may have several paragraphs and go over rows", async () => {
    const html = page(
      "<table><tr><td>基本施策</td><td>施策番号</td><td>施策名</td><td>自己評価</td></tr>" +
        "<tr><td rowspan='2'>1　花と緑を育てる</td><td>1-1</td><td>花壇づくり</td><td><p>増やした。</p><p>続ける。</p></td></tr>" +
        "<tr><td>1-2</td><td>街路樹の手入れ</td><td>清掃した。</td></tr></table>",
    );
    const text =
      "基本施策\t施策番号\t施策名\t自己評価\n1　花と緑を育てる\t1-1\t花壇づくり\t増やした。\n続ける。\n";
    const { plan } = readPlan(await readClipboard({ text, html }));
    expect(plan.policies).toMatchObject([
      {
        number: "1",
        measures: [
          { number: "1-1", title: "花壇づくり", texts: { selfAssessment: "増やした。\n続ける。" } },
          { number: "1-2", title: "街路樹の手入れ", texts: { selfAssessment: "清掃した。" } },
        ],
      },
    ]);
  });

  it.each([
    ["there is no HTML", ""],
    ["the HTML has no text", page("<img src='plan.png'/>")],
    ["there is too much HTML", page(`<p>${" ".repeat(20_000_000)}基本</p>`)],
  ])("is read from the text where %s", async (_, html) => {
    expect(await readClipboard({ text: "基本施策1 花", html })).toBe("基本施策1 花");
  });
});
