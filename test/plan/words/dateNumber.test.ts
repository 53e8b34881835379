import { readDateNumber } from "../../../src/plan/words/dateNumber";

it.each([
  ["as Excel shows it in Japanese", "3月12日"],
  ["with its year", "2025/3/12"],
  ["with its year and time", "2025-03-12 0:00:00"],
  ["in Japanese with its year", "2025年3月12日"],
  ["with the era", "令和7年3月12日"],
  ["by the era's letter", "R7.3.12"],
  ["as Excel shows it in English", "12-Mar"],
  ["the month first", "Mar-12"],
  ["in full width", "３月１２日"],
  ["counted in days", "45728"],
])("a number that has become a date is known: %s", (_, text) => {
  expect(readDateNumber(text)).toEqual([3, 12]);
});

it.each(["3-12", "(12)", "3", "Ⅲ", "2025", "3月", "1-1-1", "99999", "施策3"])(
  "a number stays one: %s",
  (text) => {
    expect(readDateNumber(text)).toBeNull();
  },
);
