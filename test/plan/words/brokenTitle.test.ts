import { goesOn, joinTitle } from "../../../src/plan/words/brokenTitle";

describe("a title", () => {
  it.each([
    ["市民と行政の", "協働"],
    ["情報・", "相談の提供"],
    ["施設の整備及び", "管理"],
    ["「子どもの", "居場所」づくり"],
    ["登用（目標値", "40%）の促進"],
    ["登用（目標値", "４０％)の促進"],
  ])("broken behind %s goes on with %s", (title, text) => {
    expect(goesOn(title, text)).toBe(true);
  });

  it.each([
    ["市民活動の支援", "の推進"],
    ["まちを次の世代へ", "つなぐ取組"],
    ["緑を豊かに", "する取組"],
    ["みんなのもの", "づくり"],
    ["市民と行政の", "（平成28年度）の成果"],
    ["市民と行政の", "・窓口の案内"],
    ["市民と行政の", "2-1"],
    ["登用（目標値", "達成した取組"],
    ["1）情報の", "提供"],
    [
      "市民と行政の",
      "協働を進めるため、市民活動団体の相互の交流や情報の交換の機会をひろく設けるとともに、その拠点を整備する",
    ],
  ])("%s does not go on with %s", (title, text) => {
    expect(goesOn(title, text)).toBe(false);
  });

  it("of two lines has a space between Latin words only", () => {
    expect([joinTitle("市民の", "参加"), joinTitle("Open", "Data")]).toEqual(["市民の参加", "Open Data"]);
  });
});
