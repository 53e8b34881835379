import { checkTextLength } from "../../../src/check/reading/textLength";
import { textOf } from "./texts";

describe("the number of characters", () => {
  it("is held to the limit of the settings, without line ends, and as people count", () => {
    expect(checkTextLength(textOf("12345\n678𠮷", { textLimit: 9 }))).toEqual([]);
    expect(checkTextLength(textOf("12345\n678𠮷０", { textLimit: 9 }))).toMatchObject([
      { code: "textOverLimit", length: 10, limit: 9 },
    ]);
  });

  it("is anybody's choice where there is no limit", () => {
    expect(checkTextLength(textOf("あ".repeat(30_000)))).toEqual([]);
  });
});
