import { dayOfClock, readCalendarDate } from "../../../src/plan/words/calendarDate";

const today = dayOfClock(new Date(2025, 4, 20, 23, 59));
const daysTo = (text: string): number | null => {
  const date = readCalendarDate(text, today);
  return date === null ? null : date - today;
};

describe("a date", () => {
  it.each([
    "令和7年5月31日",
    "令和７年５月３１日（土）",
    "R7.5.31",
    "2025/5/31",
    "2025-05-31",
    "2025年5月31日 17時",
    "5月31日",
    "5/31",
    "45808",
  ])("is read of %s, whatever the hour", (text) => {
    expect(daysTo(text)).toBe(11);
  });

  it("without its year is the nearest one", () => {
    const newYearsEve = dayOfClock(new Date(2025, 11, 31));
    expect(readCalendarDate("1月10日", newYearsEve)).toBe(newYearsEve + 10);
    expect(readCalendarDate("12月20日", newYearsEve + 1)).toBe(newYearsEve - 11);
  });

  it.each(["", "5月末", "未定", "2025/2/30", "13月1日", "令和7年度末"])("is none: 「%s」", (text) => {
    expect(daysTo(text)).toBeNull();
  });
});
