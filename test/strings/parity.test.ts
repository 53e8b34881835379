import { builtInFields } from "../../src/forms/fields";
import { fieldStrings } from "../../src/strings/editorStrings";
import { buildWords } from "../../src/strings/buildWords";
import { en } from "../../src/strings/en";
import { nextYearStrings } from "../../src/strings/nextYearStrings";
import { roundWords } from "../../src/strings/rounds/roundWords";
import { ja } from "../../src/strings/ja";
import { planWords } from "../../src/strings/planWords";
import { problemWords } from "../../src/strings/problemWords";
import { stageStrings } from "../../src/strings/stageStrings";
import { summaryWords } from "../../src/strings/summaryWords";

/** Every word of a table by its path; functions with the number of things they speak of. */
function shape(table: object, path = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([key, word]: [string, unknown]) => {
      const at = path === "" ? key : `${path}.${key}`;
      if (typeof word === "function") return [[at, `function of ${word.length}`]];
      if (typeof word === "object" && word !== null) return Object.entries(shape(word, at));
      return [[at, typeof word]];
    }),
  );
}

/** Functions that need fewer things in one language than in another still have the same place. */
const kinds = (table: object): Record<string, string> =>
  Object.fromEntries(Object.entries(shape(table)).map(([key, kind]) => [key, kind.replace(/ of .*/, "")]));

const words = (table: object): [string, string][] =>
  Object.entries(table).flatMap(([key, word]: [string, unknown]): [string, string][] => {
    if (typeof word === "string") return [[key, word]];
    return typeof word === "object" && word !== null ? words(word) : [];
  });

describe("the language tables", () => {
  it("have the same words in Japanese and English", () => {
    expect(kinds(en)).toEqual(kinds(ja));
    expect(kinds(problemWords.en)).toEqual(kinds(problemWords.ja));
  });

  it("take the same numbers and names in the pane's sentences", () => {
    expect(shape(en.pane)).toEqual(shape(ja.pane));
    for (const later of [
      roundWords,
      planWords,
      buildWords,
      summaryWords,
      stageStrings,
      fieldStrings,
      nextYearStrings,
    ])
      expect(shape(later.en)).toEqual(shape(later.ja));
  });

  it.each([
    ["Japanese", { ...ja, later: [planWords.ja, buildWords.ja, summaryWords.ja, stageStrings.ja] }],
    ["English", { ...en, later: [planWords.en, buildWords.en, summaryWords.en, stageStrings.en] }],
  ])("leave no word blank in %s", (_, table) => {
    expect(words(table).filter(([, word]) => word.trim() === "")).toEqual([]);
  });

  it("call every built-in field by a name", () => {
    for (const { key, shortLabel } of builtInFields) {
      expect(ja.fieldName(key)).toBe(shortLabel);
      expect(en.fieldName(key)).not.toBe(shortLabel);
      expect(en.fieldName(key)).not.toContain(".");
    }
  });

  it("write numbers the way the language does", () => {
    expect(ja.pane.header.progress(1200, 3000)).toBe("1,200 / 3,000 欄");
    expect(en.pane.header.progress(1200, 3000)).toBe("1,200 of 3,000 texts");
  });
});
