import { checkIntentOnly } from "../../../src/check/reading/intentOnly";
import { textOf } from "./texts";

const found = (text: string) => checkIntentOnly(textOf(text));

describe("a text that only says that something will be considered", () => {
  it.each([
    "検討する。",
    "今後検討する",
    "今後、検討していきたい。",
    "引き続き検討していく必要がある。",
    "実施に向けて検討を進める。",
    "関係機関と連携して対応を検討します。",
    "要望する。",
    "市に要望していく。",
    "今後の検討課題とする。",
    "引き続き努力する。\n今後も取り組んでいく。",
    "今後に期待する。",
    "今後の課題とする。",
  ])("is found: %s", (text) => {
    expect(found(text)).toMatchObject([{ code: "intentOnly", text }]);
  });

  it.each([
    "相談窓口の土曜開設を検討する。",
    "他市の例を調べ、令和7年度の導入を検討する。",
    "講座を開いた。引き続き検討する。",
    "地域活動も検討されたい。",
    "若い世代への周知を今後の課題とする。",
    "要望を受けて、街路灯を12基増やした。",
    "検討中",
    "",
  ])("is not one that says of what: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
