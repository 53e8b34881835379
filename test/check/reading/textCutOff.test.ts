import { checkTextCutOff } from "../../../src/check/reading/textCutOff";
import { textOf } from "./texts";

const found = (text: string) => checkTextCutOff(textOf(text));

describe("a text that stops in the middle", () => {
  it.each([
    ["at a comma", "講座を3回開催し、"],
    ["at a comma of a list", "・講座を開催\n・冊子の配布、"],
    ["at a bracket that is not closed", "相談会を開いた（5月、"],
    ["after a quotation mark", "参加者からは「また来たい"],
    ["after a particle", "市民活動団体の活動情報を積極的に広報していくことにより、情報発信の体制を"],
    ["in the middle of a word", "市民活動団体の活動情報を積極的に広報していくことによ"],
    ["at a stem", "講座を開いた。今後は周知の方法を検討する必要があ"],
    ["before the other half of the sentence", "講座を開いた。参加者の声を聞き、内容を改善し"],
    ["at a verb that goes on", "講座を開いた。会場を移したことで参加者が増え"],
    ["before what is hoped for", "講座を開いた。より多くの方に参加していただけるよう"],
    ["at a form that goes on", "講座を開いた。来年度に向けて"],
    ["without the stop that its other sentences have", "講座を開いた。参加者は増えた"],
    ["without the stop that its other paragraphs have", "講座を開いた。\n参加者の声を次の講座に生かしている"],
  ])("is found %s", (_where, text) => {
    expect(found(text)).toMatchObject([{ code: "textCutOff", field: "selfAssessment" }]);
  });

  it("is told with its end", () => {
    expect(found("講座を3回開催し、延べ120人が参加し、")).toMatchObject([{ end: "、延べ120人が参加し、" }]);
  });
});

describe("a text is whole", () => {
  it.each([
    ["that ends with a stop", "講座を開いた。"],
    ["that ends with a bracket", "講座を開いた（参加者は50人だった）"],
    ["that ends with a quotation", "参加者からは「また来たい」"],
    ["that is one sentence without a stop", "講座を3回開催し、延べ120人が参加した"],
    ["that ends with the name of a thing", "講座を開いた。今後は周知が課題"],
    ["that ends with a thing named by a verb", "講座を開いた。目標は、誰もが立ち寄れる居場所づくり"],
    ["that ends with こと", "次年度は、若い世代の参加を促すこと"],
    ["that ends with ため", "参加者が減ったのは、会場が変わったため"],
    ["that ends with a gathering", "講座を開いた。次は秋の市民の集い"],
    ["that is a list of headings", "今年度の取組\n広報の充実\n地域とともに\n次の世代へ"],
    ["that is a list of items", "講座を開いた。\n・地域とともに\n・若い世代に"],
    ["that ends with a numbered item", "次のとおり進めた。\n(1) 相談員の配置\n(2) 窓口の周知に"],
    ["that ends with a thing named by such a verb", "講座を開いた。次は災害への備え"],
    ["that ends with a number", "講座を開いた。参加者数120人"],
    ["that ends with a question", "市民に届いているだろうか。工夫できないか？"],
    ["that ends with a verbal noun in し", "制度を改めた。主な内容は、補助率の見直し"],
    ["of 子ども", "居場所を増やした。対象は、放課後に一人で過ごす子ども"],
    ["that is blank", ""],
    ["that is a placeholder", "未定、"],
  ])("%s", (_what, text) => {
    expect(found(text)).toEqual([]);
  });
});
