import { builtInFields } from "../../src/forms/fields";
import { shownText } from "../../src/forms/fieldText";

const rate = builtInFields.find(({ kind }) => kind.is === "share");

describe("達成率 as it is published", () => {
  it.each([
    ["0.9996666666666667", "99.9%"],
    ["0.6666666666666666", "66.6%"],
    ["0.57", "57%"],
    ["0.029", "2.9%"],
    ["1", "100%"],
    ["1.005", "100.5%"],
  ])("of %s is %s: what is not reached is not said to be", (number, shown) => {
    expect(rate && shownText(rate, number)).toBe(shown);
  });
});
